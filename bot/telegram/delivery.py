"""Sending the parts of an answer, each noted as soon as Telegram has taken it."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden
from telegram.ext import ExtBot

from bot.inbox import Inbox, OutgoingPart, StoredUpdate
from bot.telegram.addressing import Destination
from bot.telegram.backoff import until_through
from bot.telegram.errors import ChatClosed

logger = logging.getLogger(__name__)


class Delivery:
    """Sends what the inbox holds as answered and not yet sent."""

    def __init__(self, bot: ExtBot[Any], inbox: Inbox) -> None:
        """`inbox` learns of every part that is sent."""
        self._bot = bot
        self._inbox = inbox

    async def deliver(self, stored: StoredUpdate, to: Destination) -> None:
        """Send the parts of an answer that are not sent yet, in order."""
        received = stored.received
        try:
            for index, part in enumerate(stored.parts or ()):
                if index not in stored.sent:
                    place = to if index == 0 else replace(to, reply_to=None)
                    message_id = await self._send(part, place)
                    self._inbox.record_sent(received.update_id, index, message_id)
        except ChatClosed:
            logger.info("conversation %.8s: messages are blocked", received.conversation)
            self._inbox.block(received.conversation)

    async def _send(self, part: OutgoingPart, to: Destination) -> int | None:
        try:
            sent = await until_through(partial(self._send_message, part, to), "a message")
        except Forbidden as error:
            raise ChatClosed from error
        except ChatMigrated as error:
            moved = Destination(error.new_chat_id)
            return await self._send(part, moved)
        except BadRequest as error:
            # What follows a colon could quote the message.
            logger.error("message refused: %s", error.message.partition(":")[0])
            return None
        return sent.message_id

    async def _send_message(self, part: OutgoingPart, to: Destination) -> Message:
        return await self._bot.send_message(
            to.chat_id,
            part.text,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(part),
            message_thread_id=to.thread_id,
            reply_parameters=reply_parameters(to),
        )


def keyboard(part: OutgoingPart) -> InlineKeyboardMarkup | None:
    """Return the buttons of a part, one a row."""
    if not part.buttons:
        return None
    return InlineKeyboardMarkup.from_column(
        [InlineKeyboardButton(title, callback_data=data) for title, data in part.buttons]
    )


def reply_parameters(to: Destination) -> ReplyParameters | None:
    """Return which message an answer replies to, if it is still there."""
    if to.reply_to is None:
        return None
    return ReplyParameters(to.reply_to, allow_sending_without_reply=True)
