"""Text cut into messages that Telegram accepts, at the gentlest border near the limit."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence

ZERO_WIDTH_JOINER = "\u200d"
EMOJI_MODIFIERS = range(0x1F3FB, 0x1F400)
REGIONAL_INDICATORS = range(0x1F1E6, 0x1F200)
HANGUL_VOWELS_AND_FINALS = range(0x1160, 0x1200)
# From gentle to rough: between paragraphs, between lines, between words.
BORDERS: tuple[tuple[str, ...], ...] = (("\n", "\n"), ("\n",), (" ",))
# A message is filled at least this much before a gentler border is preferred to a fuller message.
LEAST_FILLED = 0.5


def graphemes(text: str) -> list[str]:
    """Return the characters a reader sees: a letter with its marks, an emoji with its joiners.

    Follows the extended grapheme clusters of Unicode Standard Annex 29 where chat text needs
    them: marks, joiners, skin tones, flags and conjoining Hangul.
    """
    clusters: list[str] = []
    for character in text:
        if clusters and _continues(clusters[-1], character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def split_clusters[T](
    clusters: Sequence[T], limit: int, cost: Callable[[Sequence[T]], int], shown: Callable[[T], str]
) -> Iterator[Sequence[T]]:
    """Yield consecutive pieces of `clusters`, each of at most `limit` by `cost`.

    Args:
        cost: length of a piece as Telegram counts it; grows with the piece.
        shown: the text of one cluster.
    """
    rest = clusters
    while rest:
        fitting = _most_that_fit(rest, limit, cost)
        end = fitting if fitting == len(rest) else _border(rest, fitting, shown)
        yield rest[:end]
        rest = rest[end:]


def _continues(cluster: str, character: str) -> bool:
    point = ord(character)
    if point in REGIONAL_INDICATORS:
        return len(cluster) == 1 and ord(cluster) in REGIONAL_INDICATORS
    return (
        character == ZERO_WIDTH_JOINER
        or cluster.endswith(ZERO_WIDTH_JOINER)
        or point in EMOJI_MODIFIERS
        or point in HANGUL_VOWELS_AND_FINALS
        or unicodedata.category(character).startswith("M")
    )


def _most_that_fit[T](clusters: Sequence[T], limit: int, cost: Callable[[Sequence[T]], int]) -> int:
    # At least one, or a single cluster longer than the limit would never be passed.
    low, high = 1, min(len(clusters), limit)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if cost(clusters[:middle]) <= limit else (low, middle - 1)
    return low


def _border[T](clusters: Sequence[T], fitting: int, shown: Callable[[T], str]) -> int:
    least = int(fitting * LEAST_FILLED)
    for border in BORDERS:
        for end in range(fitting, max(least, len(border) - 1), -1):
            if all(
                shown(cluster) == mark
                for cluster, mark in zip(clusters[end - len(border) : end], border, strict=True)
            ):
                return end
    return fitting
