"""Names in other languages that stand in for an indicator without one in the language asked in.

Likeness of meaning between two languages is lower than within one, and how much so differs from
pair to pair. What the indicators named in both tell is used to make it the same for all; see
docs/decisions/0015-names-in-other-languages.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from encoder import Vectors
from facts.indicator_voices import Floats
from facts.records import TermRecord

FIRST_CHOICE = ("en", "zh-Hans")
"""The languages that staff name an indicator in first."""

NAMES_EACH = 3
"""How many names of an indicator stand in from each language: among many, one is always alike."""

# What two languages of the encoder's come to, and what every pair is brought to.
SAME, OTHER = 0.55, 0.21
# A pair the encoder hardly knows is not stretched further: that would be noise.
MOST_STRETCHED = 1.5
# What spelling and the voices of its own names would add; chosen on the tuning questions.
ADDED = 0.25
LIKEST = 3
BEST_NAME = 0.1


class Alikeness(NamedTuple):
    """How alike in meaning names in two languages are, -1 to 1.

    Args:
        same: of one indicator.
        other: of two.
    """

    same: float = SAME
    other: float = OTHER

    @property
    def stretch(self) -> float:
        """By what a likeness is multiplied to be comparable."""
        apart = max(self.same - self.other, (SAME - OTHER) / MOST_STRETCHED)
        return (SAME - OTHER) / apart


@dataclass(frozen=True)
class StandIns:
    """The indicators not named in a language, by their names in others.

    Args:
        indicators: their ids.
        vectors: of the names, stretched, of shape (names, dimension).
        shifts: what is added to the likeness of each name, of shape (names,).
        rows: of each indicator.
    """

    indicators: Sequence[str]
    vectors: Vectors
    shifts: Floats
    rows: Sequence[Sequence[int]]

    @classmethod
    def of(
        cls, terms: Sequence[TermRecord], vectors: Vectors, alikeness: Mapping[str, Alikeness]
    ) -> StandIns:
        """Put them together.

        Args:
            terms: the names that stand in.
            vectors: of the terms, of shape (len(terms), dimension).
            alikeness: of the language asked in and each of those of the terms.
        """
        rows: dict[str, list[int]] = defaultdict(list)
        for row, term in enumerate(terms):
            rows[term.owner_id].append(row)
        pairs = [alikeness[term.language] for term in terms]
        stretches = np.array([pair.stretch for pair in pairs], dtype=np.float32)
        others = np.array([pair.other for pair in pairs], dtype=np.float32)
        shifts = np.float32(OTHER) - stretches * others
        return cls(tuple(rows), vectors * stretches[:, None], shifts, list(rows.values()))

    def likeness(self, vector: Vectors) -> dict[str, float]:
        """How like a question each indicator is, as if it were named in the question's language.

        Args:
            vector: of the question, of shape (dimension,).
        """
        scores = self.vectors @ vector + self.shifts
        return {
            indicator: ADDED + _of_likest(np.sort(scores[rows])[-LIKEST:])
            for indicator, rows in zip(self.indicators, self.rows, strict=True)
        }


def _of_likest(scores: Floats) -> float:
    return float(BEST_NAME * scores[-1] + (1 - BEST_NAME) * scores.mean())


def standing_in(names: Iterable[Sequence[TermRecord]]) -> list[TermRecord]:
    """A few of the names of each indicator, as they stand in.

    Args:
        names: of each indicator all names in all languages, labels first.
    """
    return [term for own in names for in_one in _by_language(own) for term in in_one[:NAMES_EACH]]


def _by_language(names: Sequence[TermRecord]) -> Sequence[Sequence[TermRecord]]:
    """The names in the languages of first choice, in the others where there are none."""
    found: dict[str, list[TermRecord]] = defaultdict(list)
    for term in names:
        found[term.language].append(term)
    return [found[code] for code in FIRST_CHOICE if code in found] or list(found.values())


def alikeness(one: Mapping[str, Vectors], other: Mapping[str, Vectors]) -> Alikeness:
    """What the indicators named in two languages tell; the usual where fewer than two are.

    Args:
        one: where each indicator lies in one language, a vector of length one.
        other: the same in the other language.
    """
    both = sorted(one.keys() & other.keys())
    if len(both) < 2:
        return Alikeness()
    alike = np.array([one[name] for name in both]) @ np.array([other[name] for name in both]).T
    same = float(np.trace(alike))
    count = len(both)
    return Alikeness(same / count, (float(alike.sum()) - same) / (count * (count - 1)))
