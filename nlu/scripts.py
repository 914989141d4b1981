"""Which scripts a text is written in, and how much of it each."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Mapping

HAN = "Hani"

# First word of a letter's Unicode name → ISO 15924. Han is the script Chinese shares with
# Japanese; kana and hangul settle which of them it is.
_SCRIPTS: Mapping[str, str] = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "ARABIC": "Arab",
    "CJK": HAN,
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "KATAKANA-HIRAGANA": "Jpan",
    "HANGUL": "Kore",
    "THAI": "Thai",
    "DEVANAGARI": "Deva",
    "GREEK": "Grek",
    "HEBREW": "Hebr",
}

WORD = re.compile(r"[^\W\d_]+")

CHARACTER_WEIGHT = 4.0
"""A Han character, kana or hangul syllable says about as much as so many Latin letters."""

NAME_WEIGHT = 0.5
"""A capitalized word may be a name from another language."""

ACRONYM_WEIGHT = 0.1
"""CIIE, ZJITS and USD are written so in every language."""

SHOUTED_WORDS = 3
"""So many words in capitals are a sentence, not acronyms."""

_DENSE_SCRIPTS = frozenset({HAN, "Jpan", "Kore"})


def script_weights(text: str) -> dict[str, float]:
    """The scripts of a text, each with the weight of what is written in it."""
    weights: dict[str, float] = {}
    words = WORD.findall(unicodedata.normalize("NFKC", text))
    if len(words) >= SHOUTED_WORDS and text.isupper():
        words = [word.lower() for word in words]
    for word in words:
        for script, letters in _runs(word):
            weights[script] = weights.get(script, 0.0) + _weight(script, letters)
    return weights


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str | None:
    """ISO 15924 code of a letter's script; None if no script here is known by it."""
    name = unicodedata.name(letter, "").split(" ")[0]
    return _SCRIPTS.get(name)


def han_characters(text: str) -> list[str]:
    """The Han characters of a text, in order."""
    return [character for character in text if script_of(character) == HAN]


def latin_words(text: str) -> list[str]:
    """The words of a text that are written in Latin letters."""
    return [word for word in WORD.findall(text) if script_of(word[0]) == "Latn"]


def _runs(word: str) -> list[tuple[str, str]]:
    runs: list[tuple[str, str]] = []
    for letter in word:
        script = script_of(letter)
        if script is None:
            continue
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1] + letter)
        else:
            runs.append((script, letter))
    return runs


def _weight(script: str, letters: str) -> float:
    if script in _DENSE_SCRIPTS:
        return CHARACTER_WEIGHT * len(letters)
    if len(letters) > 1 and letters.isupper():
        return ACRONYM_WEIGHT * len(letters)
    if letters[0].isupper():
        return NAME_WEIGHT * len(letters)
    return float(len(letters))
