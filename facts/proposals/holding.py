"""What the store says already about what a proposal says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from sqlalchemy.orm import Session

from facts.proposals.proposal import Candidate
from facts.records import FactRecord
from facts.snapshot import Snapshot

# How many entities and indicators a fact that says the same is looked for under.
_LOOKED_AT = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What is compared with stored facts.

    Args:
        value: a decimal as text, or what a date fact holds.
    """

    value: str | None
    period: str | None
    target: bool


def held_by(
    snapshot: Snapshot,
    session: Session,
    entities: Sequence[Candidate],
    indicators: Sequence[Candidate],
    said: Said,
) -> str | None:
    """The id of a fact that says the same of a likely entity and indicator."""
    for indicator in indicators[:_LOOKED_AT]:
        for entity in entities[:_LOOKED_AT]:
            for fact in snapshot.facts_of(session, entity.id, indicator.id):
                if _is_of(fact, said) and is_same(told_by(fact), said.value):
                    return fact.id
    return None


def contradicting(
    snapshot: Snapshot,
    session: Session,
    entities: Sequence[Candidate],
    indicators: Sequence[Candidate],
    said: Said,
) -> Iterator[tuple[str, str]]:
    """The facts of the likeliest entity and indicator that say otherwise, with what they say."""
    if not (entities and indicators and said.value):
        return
    for fact in snapshot.facts_of(session, entities[0].id, indicators[0].id):
        told = told_by(fact)
        if told and _is_of(fact, said) and not is_same(told, said.value):
            yield fact.id, told


def told_by(fact: FactRecord) -> str | None:
    """What a fact holds: a decimal, a day, or the damaged reading of a disputed one."""
    return fact.value_text if fact.value is None else f"{fact.value:f}"


def is_same(one: str | None, other: str | None) -> bool:
    """Whether two values are the same; 7 is 7.0."""
    if one is None or other is None:
        return False
    try:
        return Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one.strip().casefold() == other.strip().casefold()


def _is_of(fact: FactRecord, said: Said) -> bool:
    """Whether a fact is of the same time, or one of the two gives none."""
    if fact.target != said.target:
        return False
    return fact.period is None or said.period is None or fact.period == said.period
