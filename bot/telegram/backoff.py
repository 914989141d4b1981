"""Calls to Telegram repeated until they get through, with growing pauses."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

logger = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 60.0
# What Telegram says about the call itself; the same call would be refused again.
FINAL_REFUSALS = (BadRequest, ChatMigrated, Forbidden, InvalidToken)


def pauses() -> Iterator[float]:
    """Yield pauses in seconds: each twice the one before, up to a minute, without end."""
    pause = FIRST_PAUSE_SECONDS
    while True:
        yield pause
        pause = min(2 * pause, LONGEST_PAUSE_SECONDS)


async def until_through[T](call: Callable[[], Awaitable[T]], name: str) -> T:
    """Return what `call` returns once Telegram takes it; `name` is for the log.

    Raises:
        TelegramError: one of `FINAL_REFUSALS`.
    """
    for pause in pauses():
        try:
            return await call()
        except FINAL_REFUSALS:
            raise
        except TelegramError as error:
            logger.warning("Telegram did not take %s: %s", name, type(error).__name__)
            await asyncio.sleep(requested_pause(error) or pause)
    raise AssertionError("pauses() never ends")


def requested_pause(error: TelegramError) -> float | None:
    """Return how many seconds Telegram asks to wait, None if it does not say."""
    # An integer until the library drops that, then a time span.
    asked: int | timedelta | None = getattr(error, "retry_after", None)
    return asked.total_seconds() if isinstance(asked, timedelta) else asked
