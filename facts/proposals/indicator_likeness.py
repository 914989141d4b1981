"""How like the indicators of the store the words around a figure are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from encoder import SentenceEncoder
from facts.proposals.contexts import Context
from facts.snapshot import Snapshot
from facts.understanding import understand

# How much the clause, the name of the figure and the whole sentence count.
_NEAR = 0.5
_NAME = 0.3
_SENTENCE = 0.2


class IndicatorLikeness:
    """Compares texts in one language with the names of indicators, each text once.

    Args:
        language: of the texts.
    """

    def __init__(self, snapshot: Snapshot, encoder: SentenceEncoder, language: str) -> None:
        self._snapshot = snapshot
        self._encoder = encoder
        self._language = language
        self._known: dict[str, Mapping[str, float]] = {}

    def of(self, words: Context, sentence: str) -> dict[str, float]:
        """How like each indicator a figure's surroundings are."""
        weighed = ((words.near, _NEAR), (words.name, _NAME), (sentence, _SENTENCE))
        told = [(text, weight) for text, weight in weighed if text]
        self._compare([text for text, _ in told if text not in self._known])
        total: dict[str, float] = defaultdict(float)
        for text, weight in told:
            for indicator, score in self._known[text].items():
                total[indicator] += weight * score
        return total

    def _compare(self, texts: Sequence[str]) -> None:
        if not texts:
            return
        for text, vector in zip(texts, self._encoder.encode(texts), strict=True):
            found = understand(self._snapshot, self._encoder, text, self._language, vector)
            self._known[text] = found.likeness
