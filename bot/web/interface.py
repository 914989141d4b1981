"""The words of the chat page in one language."""

from __future__ import annotations

from functools import cache

from pydantic import BaseModel

from bot.text import MAX_CHARACTERS
from languages import LANGUAGES, Language
from languages.messages import messages

PREFIX = "web-"
SUGGESTIONS = tuple(f"suggestion-{number}" for number in range(1, 5))
# The page writes these numbers itself, with the digits of its language.
PLACEHOLDERS = {"count": "{count}", "limit": "{limit}"}
MESSAGE_IDS = (
    "title",
    "tagline",
    "welcome-title",
    "welcome-text",
    "about-title",
    "about-facts-title",
    "about-facts",
    "about-events-title",
    "about-events",
    "about-contact-title",
    "about-contact",
    "suggestions",
    "skip",
    "conversation",
    "you",
    "desk",
    "typing",
    "message",
    "placeholder",
    "send",
    "next-steps",
    "counter",
    "new",
    "new-started",
    "language",
    "language-chosen",
    "retry",
    "offline",
    "timeout",
    "source",
    "api",
)


class LanguageChoice(BaseModel):
    """A language as the menu shows it."""

    code: str
    name: str
    direction: str


class Interface(BaseModel):
    """Everything the chat page says by itself."""

    language: LanguageChoice
    languages: list[LanguageChoice]
    messages: dict[str, str]
    suggestions: list[str]
    text_limit: int = MAX_CHARACTERS


@cache
def interface(code: str) -> Interface:
    """Return the interface in the language of `code`."""
    words = messages(code)
    return Interface(
        language=_choice(LANGUAGES[code]),
        languages=[_choice(language) for language in LANGUAGES.values()],
        messages={name: words.format(PREFIX + name, **PLACEHOLDERS) for name in MESSAGE_IDS},
        suggestions=[words.format(PREFIX + name) for name in SUGGESTIONS],
    )


def _choice(language: Language) -> LanguageChoice:
    return LanguageChoice(code=language.code, name=language.name, direction=language.direction)
