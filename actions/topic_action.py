"""Rasa's custom actions: one per topic, each a thin coat over the topic's answer."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import routing
from actions.assistant import Assistant
from actions.turn import Turn, context_slot, read_turn
from answers.answer import Answer

logger = logging.getLogger(__name__)


class TopicAction(Action):
    """The custom action of one topic.

    Args:
        name: the action's name in the domain.
        assistant: what answers are made with.
    """

    def __init__(self, name: str, assistant: Assistant) -> None:
        self._name = name
        self._assistant = assistant

    def name(self) -> str:
        """The action's name in the domain."""
        return self._name

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Answer the turn with one custom payload, and keep what follow-ups need in slots."""
        turn = read_turn({"latest_message": tracker.latest_message, "slots": tracker.slots})
        answer = await self._answer(turn)
        dispatcher.utter_message(json_message=payload(turn, answer))
        return slots(turn, answer)

    async def _answer(self, turn: Turn) -> Answer:
        """The answer; nobody else waits where the names of its language are yet to be weighed."""
        assistant = self._assistant.for_one_turn()
        if assistant.snapshot.names.has(turn.language):
            return routing.answer(assistant, self._name, turn)
        return await asyncio.to_thread(routing.answer, assistant, self._name, turn)


def payload(turn: Turn, answer: Answer) -> dict[str, Any]:
    """The turn of the HTTP contract but for its conversation id, with the language lock."""
    return {
        "language": answer.language or turn.language,
        "intent": answer.intent or turn.intent,
        "confidence": round(turn.confidence, 4),
        "status": answer.status,
        "replies": [reply.payload() for reply in answer.replies],
        "language_lock": answer.language or turn.language_lock,
    }


def slots(turn: Turn, answer: Answer) -> list[EventType]:
    """The slots after a turn; a new context replaces the old one, none leaves it."""
    events = [
        SlotSet("language", answer.language or turn.language),
        SlotSet("language_lock", answer.language or turn.language_lock),
    ]
    if answer.context is not None:
        events.append(SlotSet("context", context_slot(answer.context)))
    return events
