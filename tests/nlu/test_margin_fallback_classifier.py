"""When the intent is called unclear."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from nlu.margin_fallback_classifier import MarginFallbackClassifier

CONFIG = {"threshold": 0.4, "margin": 0.1, "interchangeable": ["greet", "out_of_scope"]}


def classify(*ranking: tuple[str, float]) -> Message:
    intents = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    message = Message(data={"intent": intents[0] if intents else None, "intent_ranking": intents})
    return MarginFallbackClassifier(CONFIG).process([message])[0]


def intent_of(message: Message) -> Any:
    return message.get("intent")["name"]


def test_a_clear_intent_stands() -> None:
    assert intent_of(classify(("ask_help", 0.8), ("greet", 0.1))) == "ask_help"


def test_a_weak_intent_falls_back() -> None:
    message = classify(("ask_help", 0.39), ("greet", 0.1))
    assert intent_of(message) == "nlu_fallback"
    assert message.get("intent")["confidence"] == pytest.approx(0.39)
    assert [intent["name"] for intent in message.get("intent_ranking")][1] == "ask_help"


def test_two_close_intents_fall_back() -> None:
    assert intent_of(classify(("ask_help", 0.5), ("ask_contact", 0.45))) == "nlu_fallback"


def test_close_small_talk_does_no_harm() -> None:
    assert intent_of(classify(("greet", 0.5), ("out_of_scope", 0.45))) == "greet"


def test_no_ranking_falls_back() -> None:
    assert intent_of(classify()) == "nlu_fallback"
