"""What a question is answered with, and whether that is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from encoder import SentenceEncoder, Vectors
from facts.publish_gate.questions import AskedQuestion
from facts.search import FactSearch, Outcome
from facts.snapshot import Snapshot
from facts.understanding import Parsed, away_from_home, parsed, weighed

_ANSWERS = (Outcome.FOUND, Outcome.SEVERAL)

type Told = tuple[str, str, str | None]
"""Entity, indicator and period of a fact."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How a question ends.

    Args:
        question: the question taken apart, which is the same until names of entities change.
        facts: those it is answered with, each with what it states; the choices of a close call.
        read_as: the indicators that it was read as.
        read_for: the entities that it was read for.
        named: the entities that it names, the home province left out.
        likeness: how like it each indicator is, in the order of its language's terms.
    """

    question: Parsed
    outcome: Outcome
    facts: Mapping[str, Told]
    read_as: frozenset[str]
    read_for: frozenset[str]
    named: frozenset[str]
    likeness: NDArray[np.float32]

    @property
    def is_answered(self) -> bool:
        """Whether an investor is told something, and need not choose."""
        return self.outcome in _ANSWERS

    def is_right(self, question: AskedQuestion, answerable: Mapping[str, Told]) -> bool:
        """Whether the answer has what the question asks for.

        A newer figure of the same may stand in for one that the question names no year of.

        Args:
            answerable: what each fact states that investors may be told of.
        """
        if not self.is_answered:
            return False
        statements = {told[:2] for told in self.facts.values()}
        expected = question.facts & answerable.keys()
        missing = expected - self.facts.keys()
        if self.question.asked.years:
            return not missing
        return all(answerable[fact][:2] in statements for fact in missing)


def ask(
    session: Session,
    snapshot: Snapshot,
    encoder: SentenceEncoder,
    question: AskedQuestion,
    vector: Vectors,
    known: Parsed | None = None,
) -> Answered:
    """Ask a question as the first of a conversation, with the code that investors' take.

    Args:
        vector: of the question's text.
        known: the question taken apart, where it is still what it was.
    """
    taken = known or parsed(snapshot, question.text, question.language)
    read = weighed(snapshot, encoder, taken, vector)
    found = FactSearch(session, snapshot, read).run()
    terms = snapshot.indicator_terms(question.language)
    like = [read.likeness.get(indicator, 0.0) for indicator in terms.indicators]
    named = (owner for mention in away_from_home(snapshot, read) for owner in mention)
    return Answered(
        question=taken,
        outcome=found.outcome,
        facts={fact.id: (fact.entity, fact.indicator, fact.period) for fact in found.facts},
        read_as=frozenset(reading.indicator for reading in found.readings),
        read_for=frozenset(reading.entity for reading in found.readings if reading.entity),
        named=frozenset(named) | read.themes,
        likeness=np.array(like, dtype=np.float32),
    )
