"""Run the front: the web server, and Telegram in the same loop where a token is set."""

from __future__ import annotations

import logging
import sys

import uvicorn

from bot.app import assemble
from settings import Settings, SettingsError, load_settings

USAGE_ERROR = 2
# A running turn may take 20 s; the rest is for writing its answer.
GRACEFUL_SECONDS = 25
MAX_CONNECTIONS = 1_000
BACKLOG = 256


def main() -> int:
    """Serve until told to stop, letting running turns finish; return the exit status."""
    configure_logging()
    try:
        settings = load_settings()
        if not settings.rasa_urls:
            raise SettingsError("no dialogue engine to talk to: start the desk with `make run`")
    except SettingsError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE_ERROR
    server = uvicorn.Server(server_config(settings))
    server.run()
    return 0 if server.started else 1


def server_config(settings: Settings) -> uvicorn.Config:
    """Return uvicorn's configuration for these settings."""
    return uvicorn.Config(
        assemble(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        # Who sent a request is read from the headers of trusted proxies only (bot/web/rate_limit).
        proxy_headers=False,
        backlog=BACKLOG,
        limit_concurrency=MAX_CONNECTIONS,
        timeout_graceful_shutdown=GRACEFUL_SECONDS,
    )


def configure_logging() -> None:
    """Log to standard error; never request lines, since Telegram's hold the bot's token."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


if __name__ == "__main__":
    sys.exit(main())
