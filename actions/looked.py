"""What a message means in terms of the store, and what the store has on it."""

from __future__ import annotations

from typing import NamedTuple

from actions.assistant import Assistant
from encoder import Vectors
from facts.follow_ups import Context
from facts.search import FactSearch, Finding
from facts.understanding import Understanding, understand


class Looked(NamedTuple):
    """A message read as a question, and what was found."""

    question: Understanding
    finding: Finding


def look_up(
    assistant: Assistant, text: str, language: str, context: Context, vector: Vectors | None
) -> Looked:
    """Read a message and search the store.

    Args:
        vector: the encoder's vector of the text where it is at hand, of shape (dimension,).
    """
    snapshot = assistant.snapshot
    question = understand(snapshot, assistant.encoder, text, language, vector)
    with assistant.store.session() as session:
        return Looked(question, FactSearch(session, snapshot, question, context).run())
