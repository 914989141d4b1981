"""What the assistant is for, how it begins, and what becomes of a person's data."""

from __future__ import annotations

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Button, Reply
from answers.buttons import simple_button

INTENT = "ask_help"
_EXAMPLES = 4


def answer(_assistant: Assistant, turn: Turn) -> Answer:
    """What can be asked, with the next steps."""
    return _said(turn, "help")


def start(_assistant: Assistant, turn: Turn) -> Answer:
    """The first message of a conversation, with questions to begin with."""
    examples = [turn.messages.format(f"web-suggestion-{n}") for n in range(1, _EXAMPLES + 1)]
    buttons = tuple(Button(example, example) for example in examples)
    reply = Reply(
        turn.messages.format("start"), (*buttons, simple_button(turn.language, "languages"))
    )
    return Answer("smalltalk", (reply,), intent=INTENT)


def privacy(_assistant: Assistant, turn: Turn) -> Answer:
    """What is kept of a conversation, and for how long."""
    return _said(turn, "privacy").of_intent(INTENT)


def _said(turn: Turn, message: str) -> Answer:
    kinds = ("events", "contact", "languages")
    buttons = tuple(simple_button(turn.language, kind) for kind in kinds)
    return Answer("smalltalk", (Reply(turn.messages.format(message), buttons),))
