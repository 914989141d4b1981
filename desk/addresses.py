"""The box a run ends its start with: where people and programs reach the desk."""

from console.accounts import FIRST_NAME
from desk.ports import local_address
from settings import Settings

TELEGRAM_OFF = "off (set TELEGRAM_BOT_TOKEN)"


def addresses(settings: Settings, password: str | None = None) -> str:
    """Draw the box of addresses.

    Args:
        password: that of the console's first account, told once; None where it has been.
    """
    root = local_address(settings.host, settings.port)
    telegram = f"on, by {settings.telegram_mode}" if settings.telegram_bot_token else TELEGRAM_OFF
    rows = {
        "Chat page": f"{root}/",
        "Staff console": f"{root}/console",
        **({"  first sign-in": f"{FIRST_NAME}  {password}"} if password else {}),
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
