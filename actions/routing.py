"""Which topic answers a turn: the button pressed, or the action Rasa chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from actions import (
    change_language,
    contact,
    help,
    industry_fact,
    out_of_scope,
    smalltalk,
    source,
    upcoming_events,
)
from actions.answer import Answer
from actions.assistant import Assistant
from actions.buttons import read_token
from actions.turn import Turn

Topic = Callable[[Assistant, Turn], Answer]

TOPICS: Mapping[str, Topic] = {
    "action_industry_fact": industry_fact.answer,
    "action_upcoming_events": upcoming_events.answer,
    "action_contact": contact.answer,
    "action_source": source.answer,
    "action_help": help.answer,
    "action_change_language": change_language.answer,
    "action_smalltalk": smalltalk.answer,
    "action_out_of_scope": out_of_scope.answer,
}

_TOKENS: Mapping[str, Callable[[Assistant, Turn, str | None], Answer | None]] = {
    "fact": lambda assistant, turn, fact: industry_fact.show_fact(assistant, turn, fact or ""),
    "events": lambda assistant, turn, _: upcoming_events.show_all(assistant, turn),
    "contact": contact.show_desk,
    "source": lambda assistant, turn, _: source.answer(assistant, turn).of_intent(source.INTENT),
    "help": lambda assistant, turn, _: help.answer(assistant, turn).of_intent(help.INTENT),
    "start": lambda assistant, turn, _: help.start(assistant, turn),
    "privacy": lambda assistant, turn, _: help.privacy(assistant, turn),
    "languages": lambda _assistant, turn, _: change_language.choose(turn),
    "language": lambda _assistant, turn, code: change_language.switch_or_choose(turn, code),
}


def answer(assistant: Assistant, topic: str, turn: Turn) -> Answer:
    """The answer to a turn; a button says what it wants, whatever its value was classified as."""
    token = read_token(turn.text)
    if token is not None and token[0] in _TOKENS:
        kind, argument = token
        return _TOKENS[kind](assistant, turn, argument) or industry_fact.gone(turn)
    if topic in industry_fact.LIKE_FACTS:
        facts = industry_fact.taken_for_another(assistant, turn, topic)
        if facts is not None:
            return facts
    return TOPICS[topic](assistant, turn)
