"""Asking Telegram for updates, and confirming none before it is stored."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.telegram.backoff import pauses, requested_pause

logger = logging.getLogger(__name__)

# Everything else is of no use to the front, so Telegram need not send it.
ALLOWED_UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY)
POLL_SECONDS = 30

Receive = Callable[[Sequence[dict[str, Any]]], None]


async def poll(bot: ExtBot[Any], receive: Receive) -> None:
    """Hand every update to `receive`, which returns once it is stored, until cancelled."""
    offset: int | None = None
    waits = pauses()
    while True:
        try:
            offset = await _poll_once(bot, receive, offset)
            waits = pauses()
        except Exception as error:  # whatever happens, the bot must not fall deaf
            # Its words could quote an update, so only its kind is told.
            logger.warning("no updates: %s", type(error).__name__)
            asked = requested_pause(error) if isinstance(error, TelegramError) else None
            await asyncio.sleep(asked or next(waits))


async def _poll_once(bot: ExtBot[Any], receive: Receive, offset: int | None) -> int | None:
    updates = await bot.get_updates(
        offset=offset, timeout=POLL_SECONDS, allowed_updates=ALLOWED_UPDATES
    )
    receive([update.to_dict() for update in updates])
    # After a quiet week Telegram begins with a new, perhaps smaller id. Asking again without an
    # offset once nothing is left to confirm finds it; a repeated update is known by its id.
    return max(update.update_id for update in updates) + 1 if updates else None
