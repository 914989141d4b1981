"""Noisy copies of a text, as people type on a phone; the same text always gives the same copy."""

from __future__ import annotations

import hashlib
import random
import re

from nlu.example_ngrams import without_accents
from nlu.scripts import WORD, script_of

TYPO_SCRIPTS = frozenset({"Latn", "Cyrl"})
MIN_TYPO_LETTERS = 5
"""A slip in a shorter word makes another word."""

CLOSING_MARKS = " ?!.？！。؟¿¡"


def noisy_copy(text: str) -> str | None:
    """The text in small letters, without accents and closing marks, with one slip of the finger.

    None where there is no alphabet to slip in: only small letters and marks would change, and the
    encoder hardly sees those.
    """
    plain = without_accents(text.lower()).strip(CLOSING_MARKS)
    words = [match for match in WORD.finditer(plain) if _may_slip(match.group())]
    return _with_slip(plain, words, _random_of(text)) if words else None


def _with_slip(text: str, words: list[re.Match[str]], chance: random.Random) -> str:
    """Two neighbouring letters swapped, or one left out, in one of the words."""
    word = chance.choice(words)
    place = chance.randrange(word.start() + 1, word.end() - 2)
    pair = text[place : place + 2]
    slip = pair[::-1] if chance.random() < 0.5 else pair[1:]
    return text[:place] + slip + text[place + 2 :]


def _may_slip(word: str) -> bool:
    return len(word) >= MIN_TYPO_LETTERS and script_of(word[0]) in TYPO_SCRIPTS


def is_drawn(text: str, share: float) -> bool:
    """Whether a text is among a share of all texts, always the same ones."""
    return _digest(text)[0] < share * 256


def _random_of(text: str) -> random.Random:
    return random.Random(_digest(text))  # noqa: S311 - no secret


def _digest(text: str) -> bytes:
    """Of the text itself: ``hash`` differs from run to run."""
    return hashlib.sha256(text.encode()).digest()
