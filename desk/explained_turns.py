"""A question understood once more, here and not in the running desk, to look at it closely."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from actions.assistant import Assistant
from actions.language_ladder import Detection
from actions.routing import understood
from actions.several_questions import take_apart
from actions.topic_choice import evidence, topic_weights
from actions.turn import Turn, read_turn
from desk.explaining import explanation, understood_lines


def explained(assistant: Assistant, parsed: Mapping[str, Any], language: str | None) -> str:
    """How the first message of a conversation is understood; one of several questions in turn.

    Args:
        parsed: what Rasa's pipeline made of it.
        language: the language chosen explicitly, if any.
    """
    metadata = {"channel": "terminal", "language_lock": language}
    turn = read_turn({"latest_message": {**parsed, "metadata": metadata}, "slots": {}})
    held = assistant.for_one_turn()
    whole = understood(held, turn)
    detected = Detection.read(parsed.get("language"))
    turns = take_apart(held, whole, understood) or [whole]
    return "\n\n".join(_explanations(held, turns, detected))


def _explanations(assistant: Assistant, turns: list[Turn], detected: Detection) -> Iterator[str]:
    for turn in turns:
        looked = turn.look_up(assistant)
        seen = evidence(assistant.snapshot, turn, looked, assistant.today())
        lines = understood_lines(turn, detected, topic_weights(), seen)
        yield explanation(assistant.snapshot, turn, lines)
