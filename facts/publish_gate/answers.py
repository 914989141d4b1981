"""What a question is answered with, and whether that is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy.orm import Session

from encoder import Vectors
from facts.indicator_voices import Floats
from facts.publish_gate.questions import AskedQuestion
from facts.readings import read_as
from facts.search import FactSearch, Outcome
from facts.snapshot import Snapshot
from facts.understanding import (
    Parsed,
    Understanding,
    away_from_home,
    likeness_of_all,
    weighed,
)

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
        unnamed: those of the facts that only names in other languages lead to.
    """

    question: Parsed
    outcome: Outcome
    facts: Mapping[str, Told]
    read_as: frozenset[str]
    read_for: frozenset[str]
    named: frozenset[str]
    likeness: Floats
    unnamed: frozenset[str] = frozenset()

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
    session: Session, snapshot: Snapshot, questions: Sequence[Parsed], vectors: Vectors
) -> Iterator[Answered]:
    """Ask questions of one language, each as the first of a conversation.

    They take the way of an investor's, but that likeness is worked out for all of them at once.

    Args:
        questions: taken apart.
        vectors: the encoder's, of shape (questions, dimension).
    """
    alike = likeness_of_all(snapshot, questions, vectors)
    for question, likeness in zip(questions, alike, strict=True):
        entities = snapshot.entity_names.likeness(question.text)
        yield _answered(
            session, snapshot, weighed(snapshot, question, likeness, entities), question
        )


def like(snapshot: Snapshot, language: str, likeness: Mapping[str, float]) -> Floats:
    """How like a question each indicator is, in the order of the terms of its language."""
    indicators = snapshot.indicator_terms(language).all_indicators
    return np.array([likeness.get(one, 0.0) for one in indicators], dtype=np.float32)


def _answered(session: Session, snapshot: Snapshot, read: Understanding, taken: Parsed) -> Answered:
    found = FactSearch(session, snapshot, read).run()
    named = (owner for mention in away_from_home(snapshot, read) for owner in mention)
    others = snapshot.indicator_terms(read.language).unnamed
    return Answered(
        question=taken,
        outcome=found.outcome,
        facts={fact.id: (fact.entity, fact.indicator, fact.period) for fact in found.facts},
        read_as=read_as(snapshot, read),
        read_for=frozenset(reading.entity for reading in found.readings if reading.entity),
        named=frozenset(named) | read.themes,
        likeness=like(snapshot, read.language, read.likeness),
        unnamed=frozenset(fact.id for fact in found.facts if fact.indicator in others),
    )
