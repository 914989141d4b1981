"""What is not for this assistant, and what no intent was sure of."""

from __future__ import annotations

from actions import industry_fact
from actions.answer import Answer, Reply
from actions.assistant import Assistant
from actions.buttons import contact_button, simple_button
from actions.turn import Turn
from facts.unanswered import record_unanswered


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """A follow-up or a clear question after all, else what the assistant is for instead."""
    rescued = industry_fact.rescue(assistant, turn)
    if rescued is not None:
        return rescued
    if turn.is_fallback:
        record_unanswered(assistant.store, turn.text, turn.language, turn.channel, turn.fair, [])
    buttons = (simple_button(turn, "help"), simple_button(turn, "events"), contact_button(turn))
    return Answer("no_answer", (Reply(turn.messages.format("out-of-scope"), buttons),))
