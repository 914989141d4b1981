"""Percent of right labels, by language or part of a set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

from desk.evaluation.scope import Ranking, percent
from desk.evaluation.yardsticks.tasks import Example, Rows


def with_mean(
    heading: list[str],
    scores: Mapping[str, Sequence[float]],
    left_out: Iterable[str] = (),
) -> Rows:
    """A row a language, and the mean of those that are not left out."""
    counted = [row for code, row in scores.items() if code not in set(left_out)]
    means = [fmean(column) for column in zip(*counted, strict=True)]
    rows = [*scores.items(), ("mean", means)]
    return [heading, *([code, *(f"{score:.1f}" for score in row)] for code, row in rows)]


def by_group(
    groups: Mapping[str, Sequence[Example]], rankings: Sequence[Ranking]
) -> dict[str, float]:
    """Percent right in each group of texts that were asked group after group."""
    found = in_groups(groups, rankings)
    return {name: accuracy(examples, found[name]) for name, examples in groups.items()}


def in_groups(
    groups: Mapping[str, Sequence[Example]], rankings: Sequence[Ranking]
) -> dict[str, list[Ranking]]:
    """The rankings of texts that were asked group after group."""
    following = iter(rankings)
    return {name: [next(following) for _ in examples] for name, examples in groups.items()}


def accuracy(examples: Sequence[Example], rankings: Sequence[Ranking]) -> float:
    """Percent of examples whose likeliest label is theirs."""
    pairs = zip(examples, rankings, strict=True)
    return percent(ranking[0][0] == example.label for example, ranking in pairs)
