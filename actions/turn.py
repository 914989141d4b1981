"""One turn as the answers see it, read from what Rasa posts to the action server."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from actions.assistant import Assistant
from actions.errors import BadTurn
from actions.language_ladder import Detection, choose_language
from actions.looked import Looked, look_up
from encoder import Vectors
from facts.follow_ups import Context
from facts.unanswered import AskedQuestion
from languages.messages import Messages, messages

FALLBACK_INTENT = "nlu_fallback"


@dataclass(frozen=True)
class Part:
    """A part of a message that may be a question of its own, as Rasa understood it."""

    text: str
    ranking: tuple[tuple[str, float], ...]
    vector: Vectors | None


@dataclass(frozen=True)
class Turn:
    """An investor's message with what is understood of it.

    Args:
        text: what was typed, or the value of the button pressed.
        intent: the classified intent; a fallback is ``out_of_scope``.
        confidence: of the intent, 0 to 1.
        is_fallback: whether no intent was sure enough.
        language: the language to answer in.
        language_lock: the language chosen for good, if any.
        context: what the conversation was about.
        channel: ``web``, ``telegram`` or ``terminal``.
        vector: the encoder's vector of the text, where Rasa's pipeline sent it.
        ranking: intents with the classifier's probabilities, the likeliest first.
        ways_apart: the ways to take the message apart into several, the likeliest first.
        looked: what the store has on the message, once it has been looked up.
    """

    text: str
    intent: str
    confidence: float
    is_fallback: bool
    language: str
    language_lock: str | None
    context: Context
    channel: str
    fair: str | None = None
    vector: Vectors | None = None
    ranking: tuple[tuple[str, float], ...] = ()
    ways_apart: tuple[tuple[Part, ...], ...] = ()
    looked: Looked | None = None

    @property
    def ranked_first(self) -> str:
        """The intent the classifier holds likeliest."""
        return self.ranking[0][0] if self.ranking else self.intent

    @property
    def messages(self) -> Messages:
        """The words of the language to answer in."""
        return messages(self.language)

    def in_language(self, code: str) -> Turn:
        """The same turn, answered in a language that stays."""
        return replace(self, language=code, language_lock=code)

    def of_part(self, part: Part, context: Context) -> Turn:
        """The turn as if the part were the whole message."""
        intent, confidence = part.ranking[0] if part.ranking else ("out_of_scope", 0.0)
        return replace(
            self,
            text=part.text,
            intent=intent,
            confidence=confidence,
            is_fallback=False,
            context=context,
            vector=part.vector,
            ranking=part.ranking,
            ways_apart=(),
            looked=None,
        )

    def as_asked(self, nearest: Sequence[str] = ()) -> AskedQuestion:
        """The message as staff get it where there is no answer.

        Args:
            nearest: ids of the facts that came closest.
        """
        return AskedQuestion(self.text, self.language, self.channel, self.fair, tuple(nearest))

    def look_up(self, assistant: Assistant) -> Looked:
        """What the message means and what the store has on it."""
        if self.looked is not None:
            return self.looked
        return look_up(assistant, self.text, self.language, self.context, self.vector)


def read_turn(tracker: Mapping[str, Any]) -> Turn:
    """Read a turn from the tracker that Rasa posts.

    Raises:
        BadTurn: where the tracker has no message.
    """
    message = tracker.get("latest_message") or {}
    if not isinstance(message.get("text"), str):
        raise BadTurn("the tracker has no message text")
    metadata = message.get("metadata") or {}
    slots = tracker.get("slots") or {}
    lock = metadata.get("language_lock") or slots.get("language_lock")
    detection = Detection.read(message.get("language"))
    hint = metadata.get("language_hint")
    intent = message.get("intent") or {}
    return Turn(
        text=message["text"],
        intent=_shown_intent(intent.get("name")),
        confidence=float(intent.get("confidence") or 0.0),
        is_fallback=intent.get("name") in (None, FALLBACK_INTENT),
        language=choose_language(lock, detection, slots.get("language"), hint),
        language_lock=lock,
        context=_context(slots.get("context")),
        channel=str(metadata.get("channel") or "web"),
        fair=metadata.get("fair"),
        vector=_vector(message.get("embedding")),
        ranking=_ranking(message.get("intent_ranking")),
        ways_apart=tuple(tuple(map(_part, way)) for way in message.get("parts") or ()),
    )


def _part(told: Mapping[str, Any]) -> Part:
    ranking = _ranking(told.get("intent_ranking"))
    return Part(str(told["text"]), ranking, _vector(told.get("embedding")))


def _shown_intent(name: str | None) -> str:
    return "out_of_scope" if name in (None, FALLBACK_INTENT) else name


def _context(slot: Mapping[str, Any] | None) -> Context:
    slot = slot or {}
    facts = tuple(slot.get("last_facts") or ())
    entities = tuple(slot.get("entities") or ())
    return Context(slot.get("entity"), slot.get("indicator"), facts, entities)


def context_slot(context: Context) -> dict[str, Any]:
    """The slot value a context is kept as between turns."""
    return {
        "entity": context.entity,
        "indicator": context.indicator,
        "last_facts": list(context.facts),
        "entities": list(context.entities),
    }


def _ranking(told: Sequence[Mapping[str, Any]] | None) -> tuple[tuple[str, float], ...]:
    """The classifier's own ranking: the fallback stands before it."""
    pairs = ((intent["name"], float(intent["confidence"])) for intent in told or ())
    return tuple(pair for pair in pairs if pair[0] != FALLBACK_INTENT)


def _vector(encoded: str | None) -> Vectors | None:
    if not encoded:
        return None
    return np.frombuffer(b64decode(encoded), dtype=np.float16).astype(np.float32)
