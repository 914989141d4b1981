"""The few words the Telegram front says itself, and the language it says them in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from bot.inbox import ConversationMemory
from languages import match

FALLBACK_LANGUAGE = "en"
UNSUPPORTED_KIND = "telegram-text-only"
BUTTON_EXPIRED = "telegram-button-expired"
UNKNOWN_PAYLOAD = "telegram-unknown-start"
CONTACT_BUTTON = "button-contact"


class FrontMessages(Protocol):
    """The messages of one language."""

    def format(self, message_id: str, **arguments: object) -> str:
        """Return a message with its arguments put in."""
        ...


MessagesOf = Callable[[str], FrontMessages]


def reader_language(memory: ConversationMemory, language_code: str | None) -> str:
    """Return the language to say something in: the conversation's, else Telegram's, else English.

    Args:
        language_code: the language the person uses Telegram in, as a BCP 47 tag.
    """
    hinted = match(language_code) if language_code else None
    told = memory.language_lock or memory.language
    return told or (hinted.code if hinted else FALLBACK_LANGUAGE)
