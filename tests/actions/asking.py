"""Asking the assistant without Rasa: what was typed, and as which intent it was taken."""

from dataclasses import replace

from actions import routing
from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer
from facts.follow_ups import Context

_ACTIONS = {
    "ask_industry_fact": "action_industry_fact",
    "ask_upcoming_events": "action_upcoming_events",
    "ask_contact": "action_contact",
    "ask_source": "action_source",
    "ask_help": "action_help",
    "change_language": "action_change_language",
    "out_of_scope": "action_out_of_scope",
}


def turn_of(text: str, intent: str = "ask_industry_fact", **given: object) -> Turn:
    """A turn in English on the web, but for what is given."""
    plain = Turn(text, intent, 0.9, False, "en", None, Context(), "web")
    return replace(plain, **given)  # type: ignore[arg-type]


def ask(
    assistant: Assistant, text: str, intent: str = "ask_industry_fact", **given: object
) -> Answer:
    """The answer to a message taken as an intent."""
    action = _ACTIONS.get(intent, "action_smalltalk")
    return routing.answer(assistant, action, turn_of(text, intent, **given))


def fact_ids(answer: Answer) -> list[str]:
    """The facts of an answer."""
    return [fact["id"] for reply in answer.replies for fact in reply.facts]


def text_of(answer: Answer) -> str:
    """What the investor reads."""
    return "\n".join(reply.text for reply in answer.replies)


def values_of(answer: Answer) -> list[str]:
    """What the buttons post back."""
    return [button.value for reply in answer.replies for button in reply.buttons]
