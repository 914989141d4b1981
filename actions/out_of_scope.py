"""What is not for this assistant, and what no intent was sure of."""

from __future__ import annotations

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import contact_button, simple_button

INTENT = "out_of_scope"


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """What the assistant is for instead; staff get the questions that may have been in scope."""
    if turn.is_fallback or turn.ranked_first != INTENT:
        assistant.keep_for_staff(turn.as_asked())
    buttons = (
        simple_button(turn.language, "help"),
        simple_button(turn.language, "events"),
        contact_button(turn.language),
    )
    return Answer("no_answer", (Reply(turn.messages.format("out-of-scope"), buttons),))
