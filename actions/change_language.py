"""Changing the language of the conversation, and keeping to it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import language_buttons
from facts.links import TermIndex
from facts.records import TermRecord
from languages import LANGUAGES
from languages.messages import messages

INTENT = "change_language"
_ANY_CHINESE = frozenset(LANGUAGES["zh-Hans"].nicknames) - {"简体", "簡體"}


def answer(_assistant: Assistant, turn: Turn) -> Answer:
    """The language named from now on, or the choice of all."""
    code = named_language(turn.text)
    return switch(turn, code) if code else choose(turn)


def switch_or_choose(turn: Turn, code: str | None) -> Answer:
    """The language of a button; an unknown one brings the choice of all."""
    return switch(turn, code) if code and code in LANGUAGES else choose(turn)


def switch(turn: Turn, code: str) -> Answer:
    """The confirmation, said in the new language."""
    words = messages(code)
    reply = Reply(words.format("language-changed", language=LANGUAGES[code].name))
    return Answer("smalltalk", (reply,), intent=INTENT, language=code)


def choose(turn: Turn) -> Answer:
    """A button for each language."""
    reply = Reply(turn.messages.format("language-choose"), language_buttons())
    return Answer("smalltalk", (reply,), intent=INTENT)


def named_language(text: str) -> str | None:
    """The code of the language a message names, in whatever language it names it."""
    found = [link for link in _names().find(text) if link.owner in LANGUAGES]
    # "Chinese" alone stands for the simplified script; beside a script it says nothing more.
    named = [link for link in found if link.term not in _ANY_CHINESE] or found
    best = max(named, key=lambda link: (link.exactness, link.end - link.start), default=None)
    return best.owner if best else None


@cache
def _names() -> TermIndex:
    return TermIndex(_all_names())


def _all_names() -> Iterator[TermRecord]:
    """Every language's name in every language: its own, CLDR's, and what people call it."""
    for code, language in LANGUAGES.items():
        own = {language.name, *language.nicknames}
        told = {_cldr_name(code, other.cldr) for other in LANGUAGES.values()}
        for name in sorted(own | told - {None}, key=str):
            yield TermRecord(code, "entity", code, str(name), "label")


def _cldr_name(code: str, spoken: str) -> str | None:
    locale = Locale.parse(spoken)
    return locale.languages.get(code.replace("-", "_")) or locale.languages.get(code)
