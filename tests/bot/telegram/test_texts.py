"""The front's own words."""

from __future__ import annotations

import pytest

from bot.errors import DialogueError, EmptyText, TextTooLong
from bot.inbox import ConversationMemory
from bot.telegram.commands import MENU
from bot.telegram.texts import (
    BUTTON_EXPIRED,
    CONTACT_BUTTON,
    UNKNOWN_PAYLOAD,
    UNSUPPORTED_KIND,
    reader_language,
)
from bot.text import MAX_CHARACTERS
from languages.messages import messages

OWN_WORDS = (BUTTON_EXPIRED, CONTACT_BUTTON, UNKNOWN_PAYLOAD, UNSUPPORTED_KIND)
ERRORS = (DialogueError.message_id, EmptyText.message_id, TextTooLong.message_id)
MENU_LINES = tuple(f"command-{name}" for name in MENU)


@pytest.mark.parametrize("message_id", [*OWN_WORDS, *ERRORS, *MENU_LINES])
def test_every_word_of_the_front_is_among_the_messages(message_id: str) -> None:
    assert messages("en").format(message_id, limit=MAX_CHARACTERS)


@pytest.mark.parametrize(
    ("memory", "language_code", "code"),
    [
        (ConversationMemory(language="ru", language_lock="de"), "fr", "de"),
        (ConversationMemory(language="ru"), "fr", "ru"),
        (ConversationMemory(), "pt-br", "pt"),
        (ConversationMemory(), "xx", "en"),
        (ConversationMemory(), None, "en"),
    ],
)
def test_speaks_the_language_that_is_surest(
    memory: ConversationMemory, language_code: str | None, code: str
) -> None:
    assert reader_language(memory, language_code) == code
