"""The terms of indicators that a question in one language is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from encoder import Vectors
from facts.lexical import LexicalIndex
from facts.records import TermRecord

# Weights of meaning and spelling, and how many of an indicator's likest terms count: one term may
# be like a question by accident, three are not. Chosen on the tuning questions.
MEANING = 0.5
SPELLING = 0.5
LIKEST = 3
# The best term and the mean of the likest count half each; this brings the mean to its size.
MEAN_TO_BEST = 1.1
# English stands in every language's questions: names of fairs, abbreviations, business words.
_SHARED = "en"
_OTHER_LANGUAGE = 0.92
_NOTHING = np.float32(0.0)


@dataclass(frozen=True)
class IndicatorTerms:
    """Labels and aliases of indicators, with their vectors and spellings.

    Args:
        vectors: of shape (terms, dimension).
        weights: how much each term is trusted, of shape (terms,).
        indicators: the ids of the indicators.
        rows: the rows of each indicator, of shape (indicators, most terms); where an indicator has
            fewer, the rest point behind the last row.
    """

    vectors: Vectors
    lexical: LexicalIndex
    weights: NDArray[np.float32]
    indicators: Sequence[str]
    rows: NDArray[np.intp]

    def likeness(self, parts: Vectors, text: str) -> dict[str, float]:
        """How like a question each indicator is, about 0 to 1.

        Args:
            parts: vectors of the question and its parts, of shape (parts, dimension); the nearest
                part counts.
            text: the question without names.
        """
        meaning = (self.vectors @ parts.T).max(axis=1)
        both = (MEANING * meaning + SPELLING * self.lexical.scores(text)) * self.weights
        by_indicator = np.append(both, _NOTHING)[self.rows]
        likest = np.partition(by_indicator, -LIKEST, axis=1)[:, -LIKEST:]
        best = likest.max(axis=1)
        # An indicator with a label alone is not worse for it.
        mean = likest.sum(axis=1) / np.minimum((self.rows < len(both)).sum(axis=1), LIKEST)
        found = (best + mean * MEAN_TO_BEST) / 2
        return dict(zip(self.indicators, found.tolist(), strict=True))


def terms_of_language(
    terms: Sequence[TermRecord], vectors: Vectors, language: str
) -> IndicatorTerms:
    """The terms in a language, those of its sister script, and the English ones.

    Args:
        vectors: of all terms, of shape (terms, dimension).
    """
    primary = language.partition("-")[0]
    kept = [
        row
        for row, term in enumerate(terms)
        if term.language == _SHARED or term.language.partition("-")[0] == primary
    ]
    rows: dict[str, list[int]] = defaultdict(list)
    for position, row in enumerate(kept):
        rows[terms[row].owner_id].append(position)
    weights = [1.0 if terms[row].language == language else _OTHER_LANGUAGE for row in kept]
    return IndicatorTerms(
        vectors=np.ascontiguousarray(vectors[kept]),
        lexical=LexicalIndex([terms[row].text for row in kept]),
        weights=np.array(weights, dtype=np.float32),
        indicators=tuple(rows),
        rows=_padded(list(rows.values()), len(kept)),
    )


def _padded(rows: Sequence[Sequence[int]], behind: int) -> NDArray[np.intp]:
    """Rows of unequal length as one array, filled up with an index behind the last."""
    widest = max([LIKEST, *(len(own) for own in rows)])
    filled = [[*own, *[behind] * (widest - len(own))] for own in rows]
    return np.array(filled, dtype=np.intp).reshape(len(rows), widest)
