"""An answer of the HTTP contract, as a running desk gives it."""

from typing import Any

ANSWER: dict[str, Any] = {
    "conversation_id": "abcdefgh.signature",
    "language": "en",
    "intent": "ask_industry_fact",
    "confidence": 0.97,
    "status": "answered",
    "replies": [
        {
            "text": "**61** projects\nsigned at the third expo",
            "buttons": [{"title": "Total value", "value": "#fact:ciie-2020-value"}],
            "facts": [],
            "events": [],
            "desk": None,
        },
        {
            "text": "Anything else?",
            "buttons": [{"title": "Whom to contact", "value": "#contact"}],
            "facts": [],
            "events": [],
            "desk": None,
        },
    ],
}
