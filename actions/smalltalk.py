"""Greetings, thanks, farewells, yes and no."""

from __future__ import annotations

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import simple_button

_WITH_NEXT_STEPS = {"greet", "deny", "affirm"}


def answer(_assistant: Assistant, turn: Turn) -> Answer:
    """The message named like the intent."""
    kinds = ("help", "events", "contact") if turn.intent in _WITH_NEXT_STEPS else ()
    buttons = tuple(simple_button(turn.language, kind) for kind in kinds)
    return Answer("smalltalk", (Reply(turn.messages.format(turn.intent), buttons),))
