"""The questions a message may hold beside each other, by its punctuation and its conjunctions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from languages import LANGUAGES

Parts = tuple[str, ...]

MOST_WAYS = 3
"""Ways of taking a message apart that are looked at; each costs the reading of its parts."""

MOST_PARTS = 4
LONGEST = 400
"""Characters past which a message is a letter, whose sentences belong together."""

SHORTEST = 8
"""Letters below which a part is no question of its own ("how many?" goes with what it follows); a
Han character or kana counts twice."""

# A point ends a sentence only after a word: "3. CIIE", "Mr. Li", "10.9", "Co., Ltd.".
_SENTENCE_END = re.compile(r"(?<=[?？؟！!。।;；\n])(?![?？؟！!。।)\"”»])\s*|(?<=[^\W\d_]{4}\.)\s+")
_COMMA = r"[,،，、;；]"
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LETTERS = re.compile(r"[^\W_]")


def ways_apart(text: str, code: str | None) -> list[Parts]:
    """The ways to take a message apart, the likeliest first; none where it is one question.

    Args:
        code: the language whose conjunctions count; only marks do where it is None.
    """
    if len(text) > LONGEST:
        return []
    sentences = _long_enough(_SENTENCE_END.split(text))
    ways = [sentences] if 1 < len(sentences) <= MOST_PARTS else []
    if len(sentences) <= 1:
        ways += _at_conjunctions(text, code)
    return ways[:MOST_WAYS]


def _at_conjunctions(text: str, code: str | None) -> list[Parts]:
    """Two parts at each conjunction or comma, the most even first."""
    places = _between(code).finditer(text)
    pairs = [_long_enough((text[: at.start()], text[at.end() :])) for at in places]
    return sorted((pair for pair in pairs if len(pair) == 2), key=_unevenness)


def _long_enough(parts: Sequence[str]) -> Parts:
    stripped = (part.strip(" \t\n,،，、;；") for part in parts)
    return tuple(part for part in stripped if _weight(part) >= SHORTEST)


def _weight(part: str) -> int:
    return len(_LETTERS.findall(part)) + len(_DENSE.findall(part))


def _unevenness(pair: Parts) -> int:
    return abs(len(pair[0]) - len(pair[1]))


@lru_cache(maxsize=None)
def _between(code: str | None) -> re.Pattern[str]:
    language = LANGUAGES.get(code) if code else None
    marks = language.between_questions if language else ()
    # A conjunction after a comma is one place, not two.
    joined = "|".join([rf"{_COMMA}?\s*(?:{mark})" for mark in marks] + [rf"{_COMMA}\s*"])
    return re.compile(joined, re.IGNORECASE)
