"""Which topic answers a turn: the button pressed, or the action Rasa chose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from actions import (
    change_language,
    contact,
    help,
    industry_fact,
    out_of_scope,
    several_questions,
    smalltalk,
    source,
    upcoming_events,
)
from actions.assistant import Assistant
from actions.topic_choice import choose_intent
from actions.turn import Turn
from answers.answer import Answer
from answers.buttons import read_token

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

_TOPIC_OF_INTENT: Mapping[str, Topic] = {
    industry_fact.INTENT: industry_fact.answer,
    upcoming_events.INTENT: upcoming_events.answer,
    contact.INTENT: contact.answer,
    source.INTENT: source.answer,
    help.INTENT: help.answer,
    change_language.INTENT: change_language.answer,
    out_of_scope.INTENT: out_of_scope.answer,
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


def answer(assistant: Assistant, action: str, turn: Turn) -> Answer:
    """The answer to a turn; a button says what it wants, whatever its value was classified as.

    Args:
        action: the action Rasa chose; it stands unless the store says that another topic is meant.
    """
    token = read_token(turn.text)
    if token is not None and token[0] in _TOKENS:
        kind, argument = token
        return _TOKENS[kind](assistant, turn, argument) or industry_fact.gone(turn)
    read = understood(assistant, turn)
    apart = several_questions.take_apart(assistant, read, understood)
    if apart:
        return several_questions.together([_answer(assistant, part) for part in apart])
    return _answer(assistant, read, action if read.intent == turn.intent else None)


def understood(assistant: Assistant, turn: Turn) -> Turn:
    """The turn with what the store has on it, and with the intent that follows from both."""
    looked = turn.look_up(assistant)
    intent = choose_intent(assistant.snapshot, turn, looked, assistant.today())
    return replace(turn, intent=intent, looked=looked)


def _answer(assistant: Assistant, turn: Turn, action: str | None = None) -> Answer:
    by_intent = _TOPIC_OF_INTENT.get(turn.intent, smalltalk.answer)
    found = (TOPICS[action] if action else by_intent)(assistant, turn)
    return found if found.intent else found.of_intent(turn.intent)
