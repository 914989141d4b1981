"""Libraries kept from writing people's words, or the bot's token, into the log."""

from __future__ import annotations

import logging

# httpx logs addresses, which hold the token; the Bot API client logs updates it cannot read.
LEAST_LEVELS = {"httpx": logging.WARNING, "httpcore": logging.WARNING}
SILENCED = "telegram"


def quiet_libraries() -> None:
    """Keep the libraries' own records out of the log; the front reports every failure itself."""
    for name, level in LEAST_LEVELS.items():
        logging.getLogger(name).setLevel(level)
    logging.getLogger(SILENCED).setLevel(logging.CRITICAL + 1)
