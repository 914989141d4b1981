"""Likeness of short texts by the character n-grams they share, rare ones counting more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from facts.folding import fold, is_hangul, is_unspaced, words

_SPACED_SIZES = (3, 4)
_UNSPACED_SIZES = (1, 2)
# A syllable is a character: two of them are a word, and particles follow without a space.
_HANGUL_SIZES = (2, 3)
_SHORT_WORD = 2
# How much of the length normalisation falls on the question; half of it would be the cosine.
# A term of two words inside a long, polite question should still count.
QUESTION_SHARE = 0.3


class LexicalIndex:
    """Texts that a question is compared with, by TF-IDF weighted character n-grams.

    Args:
        texts: the rows; their order is that of the scores.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._size = len(texts)
        rows = [frozenset(ngrams(text)) for text in texts]
        idf = self._inverse_frequencies(rows)
        self._squares = {gram: weight**2 for gram, weight in idf.items()}
        # Grams no row has are counted like the rarest: they are part of what was asked.
        self._rarest_square = (log(1 + self._size) + 1) ** 2
        self._postings = _postings(rows, idf)

    def scores(self, text: str) -> NDArray[np.float32]:
        """How much the text shares with every row, 0 to about 1, of shape (rows,).

        The weighted overlap divided by the rows' and the text's lengths as in the cosine, but with
        unequal exponents: |row|^(2-2s) · |text|^(2s), where s is `QUESTION_SHARE`.
        """
        scores = np.zeros(self._size, dtype=np.float32)
        grams = set(ngrams(text))
        known = [self._postings[gram] for gram in grams if gram in self._postings]
        if not known:
            return scores
        rows, shares = zip(*known, strict=True)
        np.add.at(scores, np.concatenate(rows), np.concatenate(shares))
        length = sum(self._squares.get(gram, self._rarest_square) for gram in grams) ** 0.5
        return np.asarray(np.minimum(scores / length ** (2 * QUESTION_SHARE), 1.0), np.float32)

    def _inverse_frequencies(self, rows: Sequence[frozenset[str]]) -> dict[str, float]:
        counts: dict[str, int] = defaultdict(int)
        for row in rows:
            for gram in row:
                counts[gram] += 1
        # Smoothed as in Salton and Buckley (1988), so that a gram in every row keeps some weight.
        return {gram: log((1 + self._size) / (1 + n)) + 1 for gram, n in counts.items()}


def _postings(
    rows: Sequence[frozenset[str]], idf: Mapping[str, float]
) -> dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]]:
    """The rows that have each gram, and what it adds to their scores."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, row in enumerate(rows):
        length = sum(idf[gram] ** 2 for gram in row) ** 0.5
        for gram in row:
            postings[gram].append((number, idf[gram] / length ** (2 - 2 * QUESTION_SHARE)))
    return {
        gram: (
            np.array([number for number, _ in entries], dtype=np.int32),
            idf[gram] * np.array([weight for _, weight in entries], dtype=np.float32),
        )
        for gram, entries in postings.items()
    }


def ngrams(text: str) -> Iterator[str]:
    """The character n-grams of a text's words: 1 and 2 for Han and kana, else 3 and 4."""
    for word, _, _ in words(fold(text)):
        if is_unspaced(word):
            yield from _slices(word, _UNSPACED_SIZES)
        elif is_hangul(word):
            yield from _slices(word, _HANGUL_SIZES)
        elif len(word) > _SHORT_WORD:
            yield from _slices(f" {word} ", _SPACED_SIZES)
        else:
            yield f" {word} "


def _slices(word: str, sizes: Sequence[int]) -> Iterator[str]:
    for size in sizes:
        for start in range(len(word) - size + 1):
            yield word[start : start + size]
