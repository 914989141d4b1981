"""Text as it is compared: one spelling for what readers of a language take as the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_ARABIC_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": ""})
_SPECIAL_LATIN = str.maketrans({"ß": "ss", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae"})
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})
# Python takes the vowel signs of Devanagari and Thai for no part of a word.
_VOWEL_SIGNS = (
    r"\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
_WORD = re.compile(rf"(?:[^\W_]|[{_VOWEL_SIGNS}])+")
_THAI = re.compile(r"[\u0e01-\u0e4e]")
_UNSPACED = re.compile(r"[\u0e01-\u0e4e\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text without case, width, accents and vowel marks, Arabic letters unified.

    Digits of every script become ASCII digits. Offsets are those of the folded text.
    """
    wide = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    # й is a letter of its own, ğ is a g with an accent.
    apart = unicodedata.normalize("NFD", wide).replace("и\u0306", "й")
    plain = "".join(_fold_character(character) for character in apart)
    composed = unicodedata.normalize("NFC", plain)
    return " ".join(composed.translate(_SPECIAL_LATIN).translate(_ARABIC_ALIKE).split())


def _fold_character(character: str) -> str:
    if character.isdigit():
        return str(unicodedata.digit(character))
    if unicodedata.category(character) == "Mn" and not _carries_meaning(character):
        return ""
    return "" if unicodedata.category(character) == "Cf" else character


def _carries_meaning(mark: str) -> bool:
    """Marks that make another letter: kana's voicing, vowel signs of Devanagari and Thai."""
    return mark in "\u3099\u309a" or "\u0900" <= mark <= "\u0e7f"


def words(folded: str) -> list[tuple[str, int, int]]:
    """The words of a folded text with where they begin and end."""
    return [(match.group(), match.start(), match.end()) for match in _WORD.finditer(folded)]


def is_unspaced(text: str) -> bool:
    """Whether the text has characters of a script written without spaces (Han, kana, Thai)."""
    return _UNSPACED.search(text) is not None


def is_hangul(word: str) -> bool:
    """Whether a word is written in Korean syllables."""
    return "\uac00" <= word[0] <= "\ud7a3"


def unspaced_length(text: str) -> float:
    """The length of a text in characters; three Thai letters, about a syllable, count as one."""
    thai = len(_THAI.findall(text))
    return len(text) - thai + thai / 3
