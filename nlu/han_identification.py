"""Simplified Chinese, Traditional Chinese or Japanese, where a text is Han characters alone."""

from __future__ import annotations

from typing import Mapping

import hanzidentifier
import numpy as np

from nlu.example_ngrams import ngram_scores
from nlu.linear_model import LinearModel, log_softmax
from nlu.scripts import han_characters

SIMPLIFIED, TRADITIONAL, JAPANESE = "zh-Hans", "zh-Hant", "ja"

LONGEST_KANJI_ONLY = 12
"""Japanese of more characters than this nearly always has kana."""

MOST_JAPANESE = 0.4
"""Probability of Japanese for one or two characters that all three write alike."""

ONE_WAY = 0.97
LEAST = 1e-4
WORD_WEIGHT = 0.7

_CHINESE: Mapping[int, tuple[float, float]] = {
    hanzidentifier.SIMPLIFIED: (ONE_WAY, 1 - ONE_WAY),
    hanzidentifier.TRADITIONAL: (1 - ONE_WAY, ONE_WAY),
}


class HanIdentifier:
    """Tells the languages written in Han characters apart.

    Args:
        ngrams: learned from the Han characters of the training examples, or None before training;
            it helps where the characters are shared but the words are not (信息, 資訊).
    """

    def __init__(self, ngrams: LinearModel | None = None) -> None:
        self._ngrams = ngrams

    def identify(self, text: str) -> dict[str, float]:
        """Probability of each language, by code."""
        characters = han_characters(text)
        by_characters = identify_by_characters(characters)
        if self._ngrams is None:
            return by_characters
        by_words = ngram_scores(self._ngrams, "".join(characters))
        scores = [
            np.log(max(probability, LEAST)) + WORD_WEIGHT * by_words.get(code, 0.0)
            for code, probability in by_characters.items()
        ]
        probabilities = np.exp(log_softmax(np.array(scores, dtype=np.float32)))
        return dict(zip(by_characters, map(float, probabilities), strict=True))


def identify_by_characters(characters: list[str]) -> dict[str, float]:
    """Probability of each language that writes these characters."""
    if any(is_japanese_only(character) for character in characters):
        return {JAPANESE: ONE_WAY, TRADITIONAL: 1 - ONE_WAY}
    kind = hanzidentifier.identify("".join(characters))
    simplified, traditional = _CHINESE.get(kind) or _count(characters)
    japanese = _japanese_share(characters)
    return {
        SIMPLIFIED: simplified * (1 - japanese),
        TRADITIONAL: traditional * (1 - japanese),
        JAPANESE: japanese,
    }


def is_japanese_only(character: str) -> bool:
    """Whether Japan's standard has a character that neither mainland's nor Taiwan's has.

    Shift JIS, GB 2312 and Big5 list what the three write; 駅, 図 and 県 are in the first alone.
    """
    in_chinese = _encodable(character, "gb2312") or _encodable(character, "big5")
    return _encodable(character, "shift_jis") and not in_chinese


def _count(characters: list[str]) -> tuple[float, float]:
    """Shares of Simplified and Traditional where every character is shared or both occur."""
    simplified = sum(_only(character, hanzidentifier.SIMPLIFIED) for character in characters)
    traditional = sum(_only(character, hanzidentifier.TRADITIONAL) for character in characters)
    total = simplified + traditional
    return (simplified / total, traditional / total) if total else (0.5, 0.5)


def _only(character: str, standard: int) -> bool:
    return bool(hanzidentifier.identify(character) == standard)


def _japanese_share(characters: list[str]) -> float:
    if not all(_encodable(character, "shift_jis") for character in characters):
        return 0.0
    return max(0.0, MOST_JAPANESE * (1 - len(characters) / LONGEST_KANJI_ONLY))


def _encodable(character: str, codec: str) -> bool:
    try:
        character.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
