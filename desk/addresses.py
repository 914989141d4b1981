"""The box a run ends its start with: where people and programs reach the desk."""

from desk.ports import local_address
from settings import Settings

TELEGRAM_OFF = "off (set TELEGRAM_BOT_TOKEN)"


def addresses(settings: Settings) -> str:
    """Draw the box of addresses."""
    root = local_address(settings.host, settings.port)
    telegram = f"on, by {settings.telegram_mode}" if settings.telegram_bot_token else TELEGRAM_OFF
    rows = {
        "Chat page": f"{root}/",
        "API": f"{root}/api/v1/messages",
        "API description": f"{root}/openapi.json",
        "Health": f"{root}/readyz",
        "Telegram": telegram,
        "Logs": str(settings.data_dir / "logs"),
        "Stop": "Ctrl-C",
    }
    return _box([f"{name:<17}{value}" for name, value in rows.items()])


def _box(lines: list[str]) -> str:
    width = max(map(len, lines))
    edge = "─" * (width + 4)
    middle = [f"│  {line:<{width}}  │" for line in lines]
    return "\n".join(["", f"╭{edge}╮", *middle, f"╰{edge}╯"])
