"""The language an article is written in, as far as articles are read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from facts.errors import DocumentProblem, DocumentRefused

_LETTER = re.compile(r"[^\W\d_]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_LATIN_WORD = re.compile(r"[a-z']+", re.IGNORECASE)
_ENGLISH = frozenset({"the", "of", "and", "to", "in", "for", "with", "from", "is", "was", "has"})
# Of running English text they are about a quarter.
_ENGLISH_SHARE = 0.08
_FEW_WORDS = 30
_HAN_SHARE = 0.3
_KANA_SHARE = 0.1
# Common characters that one of the two ways of writing Chinese has, and the other has not.
_TRADITIONAL = frozenset("們國個來時會對發說這為學經產業與資開億萬與總額項")
_SIMPLIFIED = frozenset("们国个来时会对发说这为学经产业与资开亿万与总额项") - _TRADITIONAL


def article_language(paragraphs: Sequence[str]) -> str:
    """Return `en`, `zh-Hans` or `zh-Hant`.

    Raises:
        DocumentRefused: the text is in another language.
    """
    text = " ".join(paragraphs)
    letters = len(_LETTER.findall(text)) or 1
    han, kana = len(_HAN.findall(text)) / letters, len(_KANA.findall(text)) / letters
    if han >= _HAN_SHARE and kana < _KANA_SHARE:
        return "zh-Hant" if _is_traditional(text) else "zh-Hans"
    if kana < _KANA_SHARE and _is_english(text, letters):
        return "en"
    message = "figures are found in English and Chinese articles only: give one in these languages"
    raise DocumentRefused(DocumentProblem.OTHER_LANGUAGE, message)


def _is_traditional(text: str) -> bool:
    characters = [character for character in text if character in _TRADITIONAL | _SIMPLIFIED]
    return sum(character in _TRADITIONAL for character in characters) * 2 > len(characters)


def _is_english(text: str, letters: int) -> bool:
    words = [word.lower() for word in _LATIN_WORD.findall(text)]
    if sum(map(len, words)) < letters / 2:
        return False
    known = sum(word in _ENGLISH for word in words)
    return len(words) < _FEW_WORDS or known >= _ENGLISH_SHARE * len(words)
