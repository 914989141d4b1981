"""From a person's words to a stored answer: the dialogue's, or one of the front's few own."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

from telegram import Update

from bot.dialogue import Dialogue, TurnMetadata
from bot.errors import BotError, DialogueError
from bot.inbox import ConversationMemory, Inbox, OutgoingPart
from bot.reply import Button, Reply, Turn
from bot.telegram.commands import TOKENS
from bot.telegram.rendering import render_replies
from bot.telegram.texts import CONTACT_BUTTON, MessagesOf, reader_language
from bot.text import MAX_CHARACTERS, clean_leniently

logger = logging.getLogger(__name__)

# Telegram's readers wait while a restarting dialogue comes back; a second answer would be worse.
RETRY_DELAYS = (1.0, 2.0, 4.0, 8.0, 15.0)
# Fewer than the dialogue lets wait, so that a burst after an outage waits here in good order.
CONCURRENT_TURNS = 16


@dataclass(frozen=True, slots=True)
class Asked:
    """An update being answered, and what is remembered of its conversation."""

    update_id: int
    conversation: str
    language_hint: str | None
    memory: ConversationMemory

    @property
    def language(self) -> str:
        """The language to say something in before the dialogue has told it."""
        return reader_language(self.memory, self.language_hint)

    @property
    def is_first(self) -> bool:
        """Whether the dialogue has answered nothing in this conversation yet."""
        return self.memory.language is None


class Responder:
    """Finds the answer to an update and stores it; sending it is another's work."""

    def __init__(
        self,
        dialogue: Dialogue,
        inbox: Inbox,
        messages: MessagesOf,
        retry_delays: Sequence[float] = RETRY_DELAYS,
    ) -> None:
        """`retry_delays` are the seconds between attempts to reach a dialogue that is away."""
        self._dialogue = dialogue
        self._inbox = inbox
        self._messages = messages
        self._retry_delays = retry_delays
        self._turns = asyncio.Semaphore(CONCURRENT_TURNS)

    def asked(self, update: Update) -> Asked:
        """Return the update with its conversation as the inbox knows it."""
        received = self._inbox.load(update.update_id).received
        person = update.effective_user
        return Asked(
            received.update_id,
            received.conversation,
            person.language_code if person else None,
            self._inbox.memory(received.conversation),
        )

    async def ask(self, asked: Asked, text: str, said_first: str | None = None) -> None:
        """Store the dialogue's answer to `text`, after the front's message `said_first`."""
        try:
            turn = await self._turn(asked, clean_leniently(text))
        except BotError as error:
            self.say(asked, error.message_id, offers_contact=isinstance(error, DialogueError))
            return
        first = [] if said_first is None else [self._reply(turn.language, said_first)]
        memory = replace(
            asked.memory,
            language=turn.language,
            language_lock=turn.language_lock or asked.memory.language_lock,
        )
        parts = self._render([*first, *turn.replies])
        if not parts:
            self.say(asked, DialogueError.message_id, offers_contact=True)
            return
        self._store(asked, parts, memory)

    def say(self, asked: Asked, message_id: str, offers_contact: bool = False) -> None:
        """Store one of the front's own messages as the answer."""
        reply = self._reply(asked.language, message_id, offers_contact)
        self._store(asked, self._render([reply]), asked.memory)

    def say_nothing(self, update_id: int) -> None:
        """Store silence as the answer."""
        self._inbox.answer(update_id, [])

    def button_value(self, data: str) -> str | None:
        """Return the value behind the data of a button, None if it has expired."""
        return self._inbox.button(data)

    async def _turn(self, asked: Asked, text: str) -> Turn:
        memory = asked.memory
        metadata = TurnMetadata("telegram", memory.fair, memory.language_lock, asked.language_hint)
        for delay in self._retry_delays:
            try:
                return await self._one_turn(asked, text, metadata)
            except DialogueError as error:
                # An error that names no time to retry will be the same next time.
                if error.retry_after is None:
                    raise
                logger.info("asking again in %g s: %s", delay, type(error).__name__)
            await asyncio.sleep(delay)
        return await self._one_turn(asked, text, metadata)

    async def _one_turn(self, asked: Asked, text: str, metadata: TurnMetadata) -> Turn:
        async with self._turns:
            return await self._dialogue.turn(asked.conversation, text, metadata, asked.is_first)

    def _reply(self, language: str, message_id: str, offers_contact: bool = False) -> Reply:
        words = self._messages(language)
        buttons = []
        if offers_contact:
            buttons.append(Button(title=words.format(CONTACT_BUTTON), value=TOKENS["contact"]))
        return Reply(text=words.format(message_id, limit=MAX_CHARACTERS), buttons=buttons)

    def _render(self, replies: Sequence[Reply]) -> list[OutgoingPart]:
        return render_replies(replies, self._inbox.keep_button)

    def _store(
        self, asked: Asked, parts: Sequence[OutgoingPart], memory: ConversationMemory
    ) -> None:
        # Whoever writes wants answers again.
        self._inbox.answer(asked.update_id, parts, replace(memory, blocked=False))
