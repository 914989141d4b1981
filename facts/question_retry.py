"""Asking an unanswered question again, once staff published something."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from encoder import SentenceEncoder
from facts.records import FactRecord
from facts.search import FactSearch, Outcome
from facts.snapshot import Snapshot
from facts.store import FactStore
from facts.unanswered import UnansweredRecord
from facts.understanding import understand
from languages import LANGUAGES

_ANSWERS = (Outcome.FOUND, Outcome.SEVERAL)


@dataclass(frozen=True, slots=True)
class Retried:
    """How a question ends now.

    Args:
        facts: what it is answered with; the choices where the outcome is a close call.
    """

    question_id: int
    outcome: Outcome
    facts: tuple[FactRecord, ...]

    @property
    def is_answered(self) -> bool:
        """Whether facts are found, and the investor need not choose between them."""
        return self.outcome in _ANSWERS


def retry(
    store: FactStore,
    snapshot: Snapshot,
    encoder: SentenceEncoder,
    questions: Iterable[UnansweredRecord],
) -> list[Retried]:
    """Ask questions again, each as the first of a conversation.

    It is what the store has on them: a message that is not taken for a question for a fact may
    still be answered otherwise.
    """
    with store.session() as session:
        found = []
        for question in questions:
            language = question.language if question.language in LANGUAGES else "en"
            read = understand(snapshot, encoder, question.text, language)
            finding = FactSearch(session, snapshot, read).run()
            found.append(Retried(question.id, finding.outcome, finding.facts))
        return found
