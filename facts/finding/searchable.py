"""The form of text in which staff's words are looked for."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256
from pathlib import Path

from facts import folding
from facts.folding import fold

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


def searchable(text: str) -> str:
    """The text folded, with room around each number: "61" is no part of "1961"."""
    return _NUMBER.sub(r" \g<0> ", fold(text))


def form() -> str:
    """What tells this form from that of other code, by which a text may come out otherwise."""
    digest = sha256(unicodedata.unidata_version.encode())
    for path in (folding.__file__, __file__):
        digest.update(Path(path).read_bytes())
    return digest.hexdigest()


def wanted_words(query: str) -> list[tuple[str, ...]]:
    """The words of a query, each with the forms of which one has to be found.

    A number is also looked for without the commas that group its digits. Punctuation around a
    word is left aside, unless there is nothing else.
    """
    bare = dict.fromkeys(_without_punctuation(word) for word in fold(query).split())
    return [_forms(word) for word in bare]


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
