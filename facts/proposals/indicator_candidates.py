"""The indicators a figure may be of, by likeness of the words around it and by its unit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from operator import attrgetter

from encoder import SentenceEncoder
from facts.proposals.contexts import Context
from facts.proposals.proposal import Candidate
from facts.proposals.units import agreement
from facts.snapshot import Snapshot
from facts.understanding import understand
from facts.vocabulary import IndicatorKind

MOST = 5
# How much the clause, the name of the figure and the whole sentence count.
_NEAR = 0.5
_NAME = 0.3
_SENTENCE = 0.2
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


def likeness_of(
    snapshot: Snapshot, encoder: SentenceEncoder, words: Context, sentence: str, language: str
) -> dict[str, float]:
    """How like each indicator a figure's surroundings are."""
    weighed = ((words.near, _NEAR), (words.name, _NAME), (sentence, _SENTENCE))
    told = [(text, weight) for text, weight in weighed if text]
    vectors = encoder.encode([text for text, _ in told])
    total: dict[str, float] = defaultdict(float)
    for (text, weight), vector in zip(told, vectors, strict=True):
        found = understand(snapshot, encoder, text, language, vector)
        for indicator, score in found.likeness.items():
            total[indicator] += weight * score
    return total


def _best(scored: Sequence[Candidate]) -> tuple[Candidate, ...]:
    return tuple(nlargest(MOST, scored, key=attrgetter("score")))
