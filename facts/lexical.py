"""Likeness of short texts by the character n-grams they share, rare ones counting more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import count
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
_REMEMBERED_TEXTS = 131_072


class LexicalIndex:
    """Texts that a question is compared with, by TF-IDF weighted character n-grams.

    Args:
        texts: the rows; their order is that of the scores.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._size = len(texts)
        grams = [_gram_numbers(text) for text in texts]
        rows = np.repeat(np.arange(len(texts)), [len(own) for own in grams])
        flat = np.concatenate([*grams, np.empty(0, dtype=np.int64)])
        self._known, columns = np.unique(flat, return_inverse=True)
        counts = np.bincount(columns, minlength=len(self._known))
        # Smoothed as in Salton and Buckley (1988), so that a gram in every row keeps some weight.
        idf = np.log((1 + self._size) / (1 + counts)) + 1
        self._squares = idf**2
        # Grams no row has are counted like the rarest: they are part of what was asked.
        self._rarest_square = (log(1 + self._size) + 1) ** 2
        lengths = np.bincount(rows, self._squares[columns], minlength=self._size) ** 0.5
        shares = self._squares[columns] / lengths[rows] ** (2 - 2 * QUESTION_SHARE)
        by_gram = np.argsort(columns, kind="stable")
        self._rows, self._shares = rows[by_gram].astype(np.int32), shares[by_gram]
        self._begins = np.concatenate([[0], np.cumsum(counts)])

    def scores(self, text: str) -> NDArray[np.float32]:
        """How much the text shares with every row, 0 to about 1, of shape (rows,).

        The weighted overlap divided by the rows' and the text's lengths as in the cosine, but with
        unequal exponents: |row|^(2-2s) · |text|^(2s), where s is `QUESTION_SHARE`.
        """
        asked = set(ngrams(text))
        columns = self._columns([_numbers[gram] for gram in asked if gram in _numbers])
        if not len(columns):
            return np.zeros(self._size, dtype=np.float32)
        places = [slice(self._begins[column], self._begins[column + 1]) for column in columns]
        rows = np.concatenate([self._rows[place] for place in places])
        shares = np.concatenate([self._shares[place] for place in places])
        unknown = (len(asked) - len(columns)) * self._rarest_square
        length = (self._squares[columns].sum() + unknown) ** 0.5
        overlaps = np.bincount(rows, shares, minlength=self._size)
        shared = np.minimum(overlaps / length ** (2 * QUESTION_SHARE), 1.0)
        return np.asarray(shared, dtype=np.float32)

    def _columns(self, numbers: list[int]) -> NDArray[np.intp]:
        """Where the grams of these numbers are kept; those no row has are left out."""
        wanted = np.array(numbers, dtype=np.int64)
        places = np.searchsorted(self._known, wanted)
        inside = places < len(self._known)
        inside[inside] = self._known[places[inside]] == wanted[inside]
        return places[inside]


# The numbers of all grams of stored texts. The same texts stand in the indexes of many languages
# and of the next revision, so they are taken apart once.
_numbers: dict[str, int] = {}
# A number taken in vain is lost; two threads that count the grams could give one number twice.
_unused = count()


@lru_cache(maxsize=_REMEMBERED_TEXTS)
def _gram_numbers(text: str) -> NDArray[np.int64]:
    grams = dict.fromkeys(ngrams(text))
    return np.array([_numbers.setdefault(g, next(_unused)) for g in grams], dtype=np.int64)


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
