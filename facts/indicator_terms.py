"""The terms of indicators that a question in one language is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encoder import Vectors
from facts.cues import cues_of_all
from facts.lexical import LexicalIndex
from facts.records import TermRecord

# Weights of meaning and spelling, and how many of an indicator's likest terms count: one term may
# be like a question by accident, three are not. Fitted on the tuning questions, as in readings.py.
MEANING = 0.46
SPELLING = 0.62
LIKEST = 3
BEST_TERM = 0.15
# What a question may want to know; the names of an indicator tell which of these it answers.
ASKING = (
    *("when", "where", "who", "why", "which_sectors", "how_many", "percent", "money", "price"),
    *("change", "increase_over"),
)
# Where an indicator is not named in a language yet, its English names stand in.
_FALLBACK = "en"
_NOTHING = np.float32(0.0)


@dataclass(frozen=True)
class IndicatorTerms:
    """Labels and aliases of indicators, with their vectors and spellings.

    Args:
        vectors: of shape (terms, dimension).
        indicators: the ids of the indicators.
        rows: the rows of each indicator, of shape (indicators, most terms); where an indicator has
            fewer, the rest point behind the last row.
        asking: for each kind of cue how much more than usual the terms of each indicator have it,
            -1 to 1, of shape (indicators,).
    """

    vectors: Vectors
    lexical: LexicalIndex
    indicators: Sequence[str]
    rows: NDArray[np.intp]
    asking: Mapping[str, NDArray[np.float64]]

    def likeness(self, vector: Vectors, text: str) -> dict[str, float]:
        """How like a question each indicator is, about 0 to 1.

        Args:
            vector: of the question, of shape (dimension,).
            text: the question without names.
        """
        meaning = self._of_indicators(self.vectors @ vector)
        spelling = self._of_indicators(self.lexical.scores(text))
        found = MEANING * meaning + SPELLING * spelling
        return dict(zip(self.indicators, found.tolist(), strict=True))

    def asks_alike(self, cues: Iterable[str]) -> dict[str, float]:
        """How much more than usual the names of each indicator ask for what a question asks."""
        kinds = [self.asking[kind] for kind in cues if kind in self.asking]
        if not kinds:
            return {}
        return dict(zip(self.indicators, np.sum(kinds, axis=0).tolist(), strict=True))

    def _of_indicators(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """How well each indicator's likest terms do; one with a label alone is not worse for it."""
        by_indicator = np.append(scores, _NOTHING)[self.rows]
        likest = np.partition(by_indicator, -LIKEST, axis=1)[:, -LIKEST:]
        held = np.minimum((self.rows < len(scores)).sum(axis=1), LIKEST)
        mean = likest.sum(axis=1) / held
        found = BEST_TERM * likest.max(axis=1) + (1 - BEST_TERM) * mean
        return np.asarray(found, dtype=np.float32)


def terms_of_language(
    terms: Sequence[TermRecord], vectors: Vectors, language: str
) -> IndicatorTerms:
    """The terms in a language; English ones where an indicator has none in it.

    Args:
        vectors: of all terms, of shape (terms, dimension).
    """
    named = {term.owner_id for term in terms if term.language == language}
    rows: dict[str, list[int]] = defaultdict(list)
    kept: list[int] = []
    for row, term in enumerate(terms):
        if term.language == (language if term.owner_id in named else _FALLBACK):
            rows[term.owner_id].append(len(kept))
            kept.append(row)
    texts = [terms[row].text for row in kept]
    return IndicatorTerms(
        vectors=np.ascontiguousarray(vectors[kept]),
        lexical=LexicalIndex(texts),
        indicators=tuple(rows),
        rows=_padded(list(rows.values()), len(kept)),
        asking=_asking(texts, language, list(rows.values())),
    )


def _asking(
    texts: Sequence[str], language: str, rows: Sequence[Sequence[int]]
) -> dict[str, NDArray[np.float64]]:
    """How much more of each indicator's terms than usual have a cue of each kind."""
    having = cues_of_all(texts, language)
    shares = {
        kind: np.array([sum(row in having.get(kind, ()) for row in own) / len(own) for own in rows])
        for kind in ASKING
    }
    return {kind: share - share.mean() for kind, share in shares.items() if len(share)}


def _padded(rows: Sequence[Sequence[int]], behind: int) -> NDArray[np.intp]:
    """Rows of unequal length as one array, filled up with an index behind the last."""
    widest = max([LIKEST, *(len(own) for own in rows)])
    filled = [[*own, *[behind] * (widest - len(own))] for own in rows]
    return np.array(filled, dtype=np.intp).reshape(len(rows), widest)
