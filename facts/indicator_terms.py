"""The terms of indicators that a question in one language is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
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


@dataclass(frozen=True)
class IndicatorTerms:
    """Labels and aliases of indicators, with their vectors and spellings.

    Args:
        vectors: of shape (terms, dimension).
        weights: how much each term is trusted, of shape (terms,).
        rows: the rows of each indicator.
    """

    vectors: Vectors
    lexical: LexicalIndex
    weights: NDArray[np.float32]
    rows: Mapping[str, NDArray[np.intp]]

    def likeness(self, parts: Vectors, text: str) -> dict[str, float]:
        """How like a question each indicator is, about 0 to 1.

        Args:
            parts: vectors of the question and its parts, of shape (parts, dimension); the nearest
                part counts.
            text: the question without names.
        """
        meaning = (self.vectors @ parts.T).max(axis=1)
        both = (MEANING * meaning + SPELLING * self.lexical.scores(text)) * self.weights
        return {indicator: _of_the_likest(both[rows]) for indicator, rows in self.rows.items()}


def _of_the_likest(scores: NDArray[np.float32]) -> float:
    likest = np.sort(scores)[-LIKEST:]
    return float(likest[-1] + likest.mean() * MEAN_TO_BEST) / 2


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
        rows={indicator: np.array(own, dtype=np.intp) for indicator, own in rows.items()},
    )
