"""The form of text in which staff's words are looked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from facts.folding import fold

FORM = f"1 {unicodedata.unidata_version}"
"""Changes whenever the same text would come out otherwise, so that stores are written anew."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def searchable(text: str) -> str:
    """The text folded, with room around each number: "61" is no part of "1961"."""
    return _NUMBER.sub(r" \g<0> ", fold(text))


def wanted_words(query: str) -> list[tuple[str, ...]]:
    """The words of a query, each with the forms of which one has to be found.

    A number is also looked for without the commas that group its digits. Punctuation around a
    word is left aside, unless there is nothing else.
    """
    bare = dict.fromkeys(_without_punctuation(word) for word in fold(query).split())
    return [_forms(word) for word in bare]


def first_found(forms: Sequence[str], texts: Sequence[str]) -> int | None:
    """Which of the texts, in their searchable form, is the first that holds a wanted word."""
    found = (place for place, text in enumerate(texts) if any(form in text for form in forms))
    return next(found, None)


def _forms(word: str) -> tuple[str, ...]:
    if _GROUPED.fullmatch(word):
        return searchable(word), searchable(word.replace(",", ""))
    return (searchable(word),)


def _without_punctuation(word: str) -> str:
    start, end = 0, len(word)
    while start < end and _is_punctuation(word[start]):
        start += 1
    while end > start and _is_punctuation(word[end - 1]):
        end -= 1
    return word[start:end] or word


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
