"""The indicators a figure may be of, the likeliest in units that agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import nlargest
from operator import attrgetter

from facts.proposals.proposal import Candidate
from facts.proposals.units import agreement
from facts.snapshot import Snapshot
from facts.vocabulary import IndicatorKind

MOST = 5
_UNIT = 0.25
# Below this, nothing in the store is alike.
LEAST = 0.45


def number_candidates(
    snapshot: Snapshot,
    likeness: Mapping[str, float],
    unit: str | None,
    known_units: frozenset[str],
) -> tuple[Candidate, ...]:
    """The likeliest indicators that hold numbers in a unit that agrees.

    Args:
        likeness: of each indicator.
        unit: of the figure.
        known_units: those the store has.
    """
    scored = []
    for indicator in snapshot.indicators.values():
        is_number = indicator.kind == IndicatorKind.NUMBER
        wanted = indicator.unit if is_number else None
        agreed = agreement(unit, wanted, is_known=unit in known_units)
        if agreed:
            score = likeness.get(indicator.id, 0.0) + _UNIT * agreed
            scored.append(Candidate(indicator.id, round(score, 3)))
    return _best([candidate for candidate in scored if candidate.score >= LEAST])


def day_candidates(snapshot: Snapshot, likeness: Mapping[str, float]) -> tuple[Candidate, ...]:
    """The likeliest of the few indicators that hold a day."""
    return _best(
        [
            Candidate(indicator.id, round(likeness.get(indicator.id, 0.0) + _UNIT, 3))
            for indicator in snapshot.indicators.values()
            if indicator.kind == IndicatorKind.DATE
        ]
    )


def _best(scored: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(nlargest(MOST, scored, key=attrgetter("score")))
