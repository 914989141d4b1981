"""Cue words of a question: what it wants to know (when, how many), and how (the most, in total)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from unicodedata import category

from facts.folding import fold, is_unspaced, words
from languages.cues import cue_phrases


def cues(text: str, language: str) -> frozenset[str]:
    """The kinds of cue words a text has in its language."""
    folded = f" {_plain(text)} "
    found = {
        kind for kind, phrases in _phrases(language) if any(phrase in folded for phrase in phrases)
    }
    return frozenset(found | ({"percent"} if "%" in fold(text) else set()))


def cues_of_all(texts: Sequence[str], language: str) -> Mapping[str, frozenset[int]]:
    """For each kind of cue the rows of the texts that have it.

    Many texts are searched as one: every phrase is looked for once, not once a text.
    """
    folded = [f" {_plain(text)} \n" for text in texts]
    begins = list(accumulate((len(text) for text in folded), initial=0))
    whole = "".join(folded)
    return {
        kind: frozenset(
            bisect_right(begins, place) - 1
            for phrase in phrases
            for place in _places(phrase, whole)
        )
        for kind, phrases in _phrases(language)
    }


def _places(phrase: str, text: str) -> Iterator[int]:
    place = text.find(phrase)
    while place >= 0:
        yield place
        place = text.find(phrase, place + 1)


def _plain(text: str) -> str:
    return " ".join(word for word, _, _ in words(fold(text)))


@cache
def _phrases(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The phrases of each kind as they stand in a folded text."""
    return tuple(
        (kind, tuple(dict.fromkeys(_bordered(phrase) for phrase in phrases)))
        for kind, phrases in cue_phrases(language).items()
    )


def _bordered(phrase: str) -> str:
    """A phrase begins at a word; one that ends in a space or mark is a whole word.

    Scripts without spaces have no such borders.
    """
    wanted = _plain(phrase)
    if is_unspaced(phrase):
        return wanted
    is_whole = phrase[-1].isspace() or category(phrase[-1]).startswith("P")
    return f" {wanted}{' ' if is_whole else ''}"
