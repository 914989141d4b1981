"""What happens to each kind of update, in one list."""

from __future__ import annotations

import logging
from collections.abc import Container
from dataclasses import replace
from typing import Any, cast

from telegram import CallbackQuery, Message, Update, User
from telegram.ext import (
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.errors import DialogueError
from bot.telegram.addressing import is_addressed, is_from_person, question
from bot.telegram.commands import (
    LANGUAGE,
    LANGUAGES_TOKEN,
    START,
    START_TOKEN,
    TOKENS,
    Command,
    language_token,
    parse_command,
)
from bot.telegram.rendering import STORED_VALUE_MARK
from bot.telegram.responder import Asked, Responder
from bot.telegram.texts import BUTTON_EXPIRED, UNKNOWN_PAYLOAD, UNSUPPORTED_KIND
from bot.telegram.typing_action import typing

logger = logging.getLogger(__name__)

Context = CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
Handler = BaseHandler[Update, Context, None]

# Photos, voice, stickers, files, places, polls, and kinds that Telegram has yet to invent.
UNSUPPORTED = ~(filters.TEXT | filters.StatusUpdate.ALL | filters.SUCCESSFUL_PAYMENT)


class Addressed(filters.MessageFilter):
    """Messages of people that are meant for the bot."""

    def __init__(self, bot: User) -> None:
        """`bot` is who the bot is on Telegram."""
        super().__init__()
        self._bot = bot

    def filter(self, message: Message) -> bool:
        """Tell whether to answer `message`."""
        return is_from_person(message) and is_addressed(message, self._bot)


class TurnHandlers:
    """Every handler ends with an answer in the inbox, be it silence."""

    def __init__(self, responder: Responder, bot: User, fairs: Container[str]) -> None:
        """`fairs` are the slugs that a link to the bot may carry."""
        self._responder = responder
        self._bot = bot
        self._fairs = fairs

    async def text(self, update: Update, context: Context) -> None:
        """Answer a command or a question."""
        message = cast(Message, update.effective_message)
        asked = self._responder.asked(update)
        command = parse_command(message.text or "", self._bot.username)
        async with typing(context.bot, message.chat.id):
            if command is None:
                await self._responder.ask(asked, question(message, self._bot))
            elif command.name == START:
                await self._start(asked, command.argument)
            else:
                await self._responder.ask(asked, _token(command))

    async def button(self, update: Update, context: Context) -> None:
        """Answer a pressed button as if its value had been written."""
        query = cast(CallbackQuery, update.callback_query)
        if query.message is None:
            self._responder.say_nothing(update.update_id)
            return
        asked = self._responder.asked(update)
        value = self._value(query)
        if value is None:
            self._responder.say(asked, BUTTON_EXPIRED)
            return
        async with typing(context.bot, query.message.chat.id):
            await self._responder.ask(asked, value)

    async def unsupported(self, update: Update, _context: Context) -> None:
        """Ask for words where something else came, once for an album."""
        message = cast(Message, update.effective_message)
        asked = self._responder.asked(update)
        album = message.media_group_id
        if album is not None and album == asked.memory.media_group:
            self._responder.say_nothing(update.update_id)
            return
        memory = replace(asked.memory, media_group=album)
        self._responder.say(replace(asked, memory=memory), UNSUPPORTED_KIND)

    async def other(self, update: Update, _context: Context) -> None:
        """Leave what is not meant for the bot, or is no message, without an answer."""
        self._responder.say_nothing(update.update_id)

    async def failure(self, update: object, context: Context) -> None:
        """Say that something went wrong, rather than nothing."""
        logger.error("handler failed: %s", type(context.error).__name__)
        if isinstance(update, Update):
            asked = self._responder.asked(update)
            self._responder.say(asked, DialogueError.message_id, offers_contact=True)

    async def _start(self, asked: Asked, payload: str) -> None:
        if payload in self._fairs:
            memory = replace(asked.memory, fair=payload)
            await self._responder.ask(replace(asked, memory=memory), START_TOKEN)
            return
        await self._responder.ask(asked, START_TOKEN, UNKNOWN_PAYLOAD if payload else None)

    def _value(self, query: CallbackQuery) -> str | None:
        data = query.data or ""
        if data.startswith(STORED_VALUE_MARK):
            return self._responder.button_value(data)
        return data or None


def _token(command: Command) -> str:
    if command.name == LANGUAGE:
        return language_token(command.argument) if command.argument else LANGUAGES_TOKEN
    return TOKENS[command.name]


def handlers(turns: TurnHandlers, bot: User) -> list[Handler]:
    """Return every handler, the first that fits being the one that runs."""
    to_us = Addressed(bot)
    return [
        CallbackQueryHandler(turns.button),
        MessageHandler(filters.UpdateType.MESSAGES & to_us & filters.TEXT, turns.text),
        # A live location is edited every few seconds, so only what is new is met.
        MessageHandler(filters.UpdateType.MESSAGE & to_us & UNSUPPORTED, turns.unsupported),
        TypeHandler(Update, turns.other),
    ]
