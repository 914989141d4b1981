"""The "typing …" line that Telegram shows while an answer is being found."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

# Telegram hides the line after five seconds.
REPEAT_SECONDS = 4.5


@asynccontextmanager
async def typing(bot: ExtBot[Any], chat_id: int) -> AsyncIterator[None]:
    """Show in a person's chat that the bot is writing, for as long as the block runs."""
    if chat_id < 0:
        # A group takes twenty calls a minute, and this would be one of them.
        yield
        return
    task = asyncio.create_task(_keep_typing(bot, chat_id))
    try:
        yield
    finally:
        task.cancel()


async def _keep_typing(bot: ExtBot[Any], chat_id: int) -> None:
    while True:
        try:
            await bot.send_chat_action(chat_id, ChatAction.TYPING)
        except TelegramError:
            # The line is a courtesy; the answer itself finds out what is wrong.
            return
        await asyncio.sleep(REPEAT_SECONDS)
