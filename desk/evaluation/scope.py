"""How much of what is out of scope a threshold turns away, and what it costs in scope."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

LEAST_IN_SCOPE = 94.0
MOST_LOST = 1.0
"""Percent of questions in scope that have to be answered right where others are turned away, and
how many may be lost where so many are not right to begin with."""

Ranking = Sequence[tuple[str, float]]
"""A question's likeliest intents with their probabilities, the likeliest first."""


class Judged(NamedTuple):
    """The probability of a question's likeliest intent, and whether that is its own.

    Nought where being out of scope is likelier than any intent.
    """

    in_scope: float
    is_right: bool


def judge(label: str, ranking: Ranking, out_of_scope: str) -> Judged:
    """What a ranking is worth for a question with this label.

    Args:
        out_of_scope: the label of questions that no intent fits.
    """
    given, share = ranking[0]
    return Judged(0.0 if given == out_of_scope else share, given == label)


def choose_threshold(inside: Sequence[Judged], outside: Sequence[Judged]) -> float:
    """The threshold that turns most away of what is out of scope and keeps what it may not lose.

    Args:
        inside: questions in scope, which were not trained on.
        outside: such questions out of scope.
    """
    least = min(LEAST_IN_SCOPE, answered(inside, 0.0) - MOST_LOST)
    candidates = sorted({0.0, *(one.in_scope for one in (*inside, *outside))})
    kept = [one for one in candidates if answered(inside, one) >= least]
    return max(kept, key=lambda one: turned_away(outside, one))


def answered(inside: Sequence[Judged], threshold: float) -> float:
    """Percent right of questions in scope; one turned away is wrong."""
    return percent(one.is_right and one.in_scope > threshold for one in inside)


def turned_away(outside: Sequence[Judged], threshold: float) -> float:
    """Percent of questions out of scope that are not answered."""
    return percent(one.in_scope <= threshold for one in outside)


def percent(hits: Iterable[bool]) -> float:
    """The share that is true, of at least one."""
    return 100 * fmean(hits)
