"""The charts of usage: which numbers each one shows; the words are the caller's."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from console.bar_charts import Caption, Series, lying_bars, standing_bars
from facts.insight_records import BUCKETS_MS, Insight, PlaceTally, Share, Tally, TopicShare

MOST_BARS = 12
"""Of a list only the greatest are drawn; the table beside the chart holds all."""


@dataclass(frozen=True, slots=True)
class OutcomeNames:
    """What became of questions, in the reader's language.

    Args:
        other: asked back or handed to people.
    """

    answered: str
    abstained: str
    other: str


def questions_per_day(insight: Insight, caption: Caption, day: Callable[[date], str]) -> bytes:
    """Return a bar for each day of the range."""
    counts = [one.tally.questions for one in insight.days]
    return standing_bars(caption, [day(one.day) for one in insight.days], [Series("", counts)])


def questions_per_hour(insight: Insight, caption: Caption, hour: Callable[[int], str]) -> bytes:
    """Return a bar for each hour of the local day."""
    labels = [hour(number) for number in range(len(insight.hours))]
    return standing_bars(caption, labels, [Series("", insight.hours)])


def outcomes_per_day(
    insight: Insight, caption: Caption, day: Callable[[date], str], names: OutcomeNames
) -> bytes:
    """Return a bar for each day: answered, abstained from and the rest on top of each other."""
    labels = [day(one.day) for one in insight.days]
    return standing_bars(caption, labels, _outcomes([one.tally for one in insight.days], names))


def languages(insight: Insight, caption: Caption, name: Callable[[str], str]) -> bytes:
    """Return a bar for each language, the most used first; `name` is given its code."""
    return _shares(insight.languages, caption, name)


def intents(insight: Insight, caption: Caption, name: Callable[[str], str]) -> bytes:
    """Return a bar for each intent, the most frequent first."""
    return _shares(insight.intents, caption, name)


def topics(insight: Insight, caption: Caption, name: Callable[[TopicShare], str]) -> bytes:
    """Return a bar for each of the topics asked about most."""
    shown = insight.topics[:MOST_BARS]
    return lying_bars(
        caption, [name(one) for one in shown], [Series("", [one.count for one in shown])]
    )


def reply_times(
    insight: Insight, caption: Caption, name: Callable[[int, int | None], str]
) -> bytes:
    """Return a bar for each class of reply times.

    Args:
        name: of the class above the first number up to and with the second, in milliseconds; None
            where the class has no upper end.
    """
    ends: list[int | None] = [*BUCKETS_MS, None]
    labels = [name(lower or 0, upper) for lower, upper in pairwise([0, *ends])]
    return lying_bars(caption, labels, [Series("", insight.reply_times.histogram)])


def fairs_and_channels(
    insight: Insight, caption: Caption, name: Callable[[PlaceTally], str], names: OutcomeNames
) -> bytes:
    """Return a bar for each fair and channel: what became of the questions asked there."""
    shown = insight.places[:MOST_BARS]
    labels = [name(place) for place in shown]
    return lying_bars(caption, labels, _outcomes([place.tally for place in shown], names))


def _shares(shares: Sequence[Share], caption: Caption, name: Callable[[str], str]) -> bytes:
    shown = shares[:MOST_BARS]
    labels = [name(share.key) for share in shown]
    return lying_bars(caption, labels, [Series("", [share.count for share in shown])])


def _outcomes(tallies: Sequence[Tally], names: OutcomeNames) -> list[Series]:
    return [
        Series(names.answered, [tally.answered for tally in tallies]),
        Series(names.abstained, [tally.abstained for tally in tallies]),
        Series(names.other, [t.questions - t.answered - t.abstained for t in tallies]),
    ]
