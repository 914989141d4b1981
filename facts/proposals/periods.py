"""Which time of a sentence a figure is of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from facts.period import period_bounds
from facts.proposals.figure import Figure
from facts.proposals.times import TimeMention
from facts.vocabulary import Inferred


@dataclass(frozen=True, slots=True)
class When:
    """When a figure was so, as a fact holds it."""

    period: str | None = None
    inferred: Inferred | None = None
    as_of: date | None = None


def when(
    figure: Figure,
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    published: date | None,
) -> When:
    """The time of a figure: named between it and the next one, else the last before it.

    Args:
        figures: of the sentence.
        times: of the sentence.
        published: the day of the article, by which a figure was so at the latest.
    """
    told = [time for time in times if time.period and not time.is_base]
    following = min((f.start for f in figures if f.start > figure.start), default=None)
    behind = [t for t in told if t.start >= figure.end and (following is None or t.end < following)]
    before = [t for t in told if t.end <= figure.start]
    time = behind[0] if behind else (before[-1] if before else None)
    if time is None or time.period is None:
        return When(as_of=published)
    if time.is_as_of:
        return When(as_of=period_bounds(time.period)[1])
    return When(time.period, time.inferred, published)
