"""The terms of indicators that a question in one language is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from encoder import Vectors
from facts.cues import cues_of_all
from facts.folding import fold, words
from facts.indicator_voices import Floats, VoiceKeeper, alike
from facts.lexical import LexicalIndex
from facts.records import TermRecord
from facts.stand_ins import StandIns

# Weights of meaning and spelling, and how many of an indicator's likest terms count: one term may
# be like a question by accident, three are not. Fitted on the tuning questions, as in readings.py.
MEANING = 0.38
SPELLING = 0.47
LIKEST = 3
BEST_TERM = 0.1
# Weight of what all names speak for beside the likest ones.
VOICES = 0.62
# What a question may want to know; the names of an indicator tell which of these it answers. The
# weights are fitted as well: "who" and "why" tell more than "how many", which most names ask.
ASKING: Mapping[str, float] = {
    "when": 0.13,
    "who": 0.28,
    "why": 0.23,
    "which_sectors": 0.29,
    "how_many": 0.07,
    "percent": 0.14,
    "money": 0.05,
    "price": 0.2,
    "increase_over": 0.06,
}
# Of all that a likeness comes to, this much is by the likest names where the reading is right.
_BY_LIKEST = 0.61
_NOTHING = np.float32(0.0)


class Likeness(NamedTuple):
    """How like a question the indicators are.

    Args:
        of_each: by the likest names and by what all names speak for, about 0 to 1.
        nearest: how like it is what is named most alike, 0 to 1.
    """

    of_each: dict[str, float]
    nearest: float


NOTHING_ALIKE = Likeness({}, 0.0)


@dataclass(frozen=True)
class IndicatorTerms:
    """Labels and aliases of indicators, with their vectors and spellings.

    Args:
        vectors: of shape (terms, dimension).
        indicators: the ids of the indicators.
        rows: the rows of each indicator, of shape (indicators, most terms); where an indicator has
            fewer, the rest point behind the last row.
        voices: what each term speaks for, of shape (terms, indicators).
        words: the folded words of the terms: everyday words of the language, no names.
        asking: for each kind of cue how much more than usual the terms of each indicator have it,
            -1 to 1, of shape (indicators,).
        texts: the terms themselves.
        having: for each kind of cue the rows of the terms that have it.
        stand_ins: the indicators that are not named in the language, where there are any.
    """

    vectors: Vectors
    lexical: LexicalIndex
    indicators: Sequence[str]
    rows: NDArray[np.intp]
    voices: Floats
    words: frozenset[str]
    asking: Mapping[str, NDArray[np.float64]]
    texts: Sequence[str]
    having: Mapping[str, frozenset[int]]
    stand_ins: StandIns | None = None

    @classmethod
    def of(
        cls,
        terms: Sequence[TermRecord],
        language: str,
        vectors: Vectors,
        keeper: VoiceKeeper,
        last: IndicatorTerms | None = None,
    ) -> IndicatorTerms:
        """Put the terms of a language together.

        Args:
            vectors: of the terms, of shape (len(terms), dimension).
            keeper: has the voices of the terms, or works them out.
            last: of the same language at an earlier revision: what its terms hold is not looked
                for once more.
        """
        rows: dict[str, list[int]] = defaultdict(list)
        for row, term in enumerate(terms):
            rows[term.owner_id].append(row)
        texts, owners = [term.text for term in terms], [term.owner_id for term in terms]
        lexical = LexicalIndex(texts)
        having = _having(texts, language, last)
        return cls(
            vectors=vectors,
            lexical=lexical,
            voices=keeper.voices(language, owners, texts, vectors, lexical),
            words=_words(texts, last),
            indicators=tuple(rows),
            rows=_padded(list(rows.values()), len(terms)),
            asking=_asking(having, list(rows.values())),
            texts=texts,
            having=having,
        )

    @property
    def all_indicators(self) -> Sequence[str]:
        """The ids of the indicators, at last the unnamed ones."""
        return (*self.indicators, *self.unnamed)

    @property
    def unnamed(self) -> Sequence[str]:
        """The ids of the indicators that names in other languages stand in for."""
        return self.stand_ins.indicators if self.stand_ins else ()

    def likeness(self, vector: Vectors, text: str) -> Likeness:
        """How like a question each indicator is.

        Args:
            vector: of the question, of shape (dimension,).
            text: the question without names.
        """
        meaning, spelling, voices = self.alike_by(vector, text)
        return self._likeness(vector, meaning + spelling, voices)

    def likeness_of_all(self, vectors: Vectors, texts: Sequence[str]) -> list[Likeness]:
        """How like each of several questions every indicator is: faster than one by one.

        Args:
            vectors: of the questions, of shape (questions, dimension).
            texts: the questions without names.
        """
        meaning = vectors @ self.vectors.T
        spelling = np.array([self.lexical.scores(text) for text in texts], dtype=np.float32)
        likest = [
            MEANING * self._of_indicators(one) + SPELLING * self._of_indicators(other)
            for one, other in zip(meaning, spelling, strict=True)
        ]
        voices = VOICES * (alike(meaning, spelling) @ self.voices)
        return [
            self._likeness(vector, one, voice)
            for vector, one, voice in zip(vectors, likest, voices, strict=True)
        ]

    def alike_by(self, vector: Vectors, text: str) -> tuple[Floats, Floats, Floats]:
        """What a likeness is the sum of: meaning, spelling and voices, each weighted.

        Arguments as for :meth:`likeness`; the arrays are of shape (indicators,).
        """
        meaning, spelling = self.vectors @ vector, self.lexical.scores(text)
        return (
            MEANING * self._of_indicators(meaning),
            SPELLING * self._of_indicators(spelling),
            VOICES * (alike(meaning, spelling) @ self.voices),
        )

    def asks_alike(self, cues: Iterable[str]) -> dict[str, float]:
        """What it adds that an indicator's names ask, more than usual, what a question asks."""
        kinds = [ASKING[kind] * self.asking[kind] for kind in cues if kind in self.asking]
        if not kinds:
            return {}
        return dict(zip(self.indicators, np.sum(kinds, axis=0).tolist(), strict=True))

    def asks(self, kind: str, indicator: str) -> bool:
        """Whether the names of an indicator have a cue more often than others' names."""
        more = self.asking.get(kind)
        if more is None or indicator not in self.indicators:
            return False
        return bool(more[self.indicators.index(indicator)] > 0)

    def _likeness(self, vector: Vectors, likest: Floats, voices: Floats) -> Likeness:
        """How like a question each indicator is, those that have other languages' names too."""
        of_each = dict(zip(self.indicators, (likest + voices).tolist(), strict=True))
        unnamed = self.stand_ins.likeness(vector) if self.stand_ins else {}
        nearest = max(
            float(likest.max(initial=0.0)), _BY_LIKEST * max(unnamed.values(), default=0.0)
        )
        return Likeness(of_each | unnamed, nearest / (MEANING + SPELLING))

    def _of_indicators(self, scores: NDArray[np.float32]) -> NDArray[np.float32]:
        """How well each indicator's likest terms do; one with a label alone is not worse for it."""
        by_indicator = np.append(scores, _NOTHING)[self.rows]
        likest = np.partition(by_indicator, -LIKEST, axis=1)[:, -LIKEST:]
        held = np.minimum((self.rows < len(scores)).sum(axis=1), LIKEST)
        mean = likest.sum(axis=1) / held
        found = BEST_TERM * likest.max(axis=1) + (1 - BEST_TERM) * mean
        return np.asarray(found, dtype=np.float32)


def _words(texts: Sequence[str], last: IndicatorTerms | None) -> frozenset[str]:
    """The folded words of texts; those of texts that were there before are known."""
    if last is None or not set(last.texts) <= set(texts):
        return frozenset(word for text in texts for word, _, _ in words(fold(text)))
    added = set(texts) - set(last.texts)
    return last.words | {word for text in added for word, _, _ in words(fold(text))}


def _having(
    texts: Sequence[str], language: str, last: IndicatorTerms | None
) -> Mapping[str, frozenset[int]]:
    """For each kind of cue the rows of the texts that have it."""
    if last is None:
        return cues_of_all(texts, language)
    rows: dict[str, list[int]] = defaultdict(list)
    for row, text in enumerate(texts):
        rows[text].append(row)
    new = list(rows.keys() - set(last.texts))
    of_new = cues_of_all(new, language)
    return {
        kind: frozenset(
            row
            for found, within in ((held, last.texts), (of_new[kind], new))
            for place in found
            for row in rows.get(within[place], ())
        )
        for kind, held in last.having.items()
    }


def _asking(
    having: Mapping[str, frozenset[int]], rows: Sequence[Sequence[int]]
) -> dict[str, NDArray[np.float64]]:
    """How much more of each indicator's terms than usual have a cue of each kind."""
    sizes = np.array([len(own) for own in rows], dtype=np.intp)
    owners = np.empty(sizes.sum(), dtype=np.intp)
    for owner, own in enumerate(rows):
        owners[list(own)] = owner
    shares = {
        kind: np.bincount(owners[list(having.get(kind, ()))], minlength=len(rows)) / sizes
        for kind in ASKING
    }
    return {kind: share - share.mean() for kind, share in shares.items() if len(share)}


def _padded(rows: Sequence[Sequence[int]], behind: int) -> NDArray[np.intp]:
    """Rows of unequal length as one array, filled up with an index behind the last."""
    widest = max([LIKEST, *(len(own) for own in rows)])
    filled = [[*own, *[behind] * (widest - len(own))] for own in rows]
    return np.array(filled, dtype=np.intp).reshape(len(rows), widest)
