"""What a sentence tells that a fact could hold, before it is linked with the store."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from facts.proposals.article_reading import Read
from facts.proposals.contexts import Context, context
from facts.proposals.figure import Figure
from facts.proposals.periods import When, when
from facts.proposals.times import TimeMention
from facts.vocabulary import DisputeReason, Inferred, Qualifier

_HELD = re.compile(
    r"\b(?:held|open(?:ed|ing)(?! up)|takes? place|took place|launched|inaugurated|sign(?:ed|ing)|"
    r"kick(?:s|ed) off|concluded|approved|founded|established|begins?|began)\b|"
    r"举行|舉行|举办|舉辦|开幕|開幕|召开|召開|签约|簽約|开业|開業|启动|啟動",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Finding:
    """A figure or a day.

    Args:
        span: where in the sentence it stands.
        said: a decimal, an ISO day, or what is damaged or has no one value, as text.
        value: of a figure that has one.
        unit: of a figure, if anything tells.
        at: when it was so.
        words: that tell what it is.
        is_day: whether it is a day and no figure.
    """

    span: tuple[int, int]
    said: str
    value: Decimal | None
    unit: str | None
    qualifier: Qualifier | None
    at: When
    target: bool
    reason: DisputeReason | None
    words: Context
    is_day: bool = False


def findings(read: Read, published: date | None) -> Iterator[Finding]:
    """The figures of a sentence, then the days on which something was held.

    Args:
        published: the day of the article.
    """
    for figure in read.figures:
        yield _figure(read, figure, published)
    held = _HELD.search(read.sentence.text)
    for time in read.times:
        if time.damaged or (time.is_day and time.period and held):
            yield _day(read, time, held.group() if held else "", published)


def _figure(read: Read, figure: Figure, published: date | None) -> Finding:
    at = when(figure, read.figures, read.times, published)
    return Finding(
        span=(figure.start, figure.end),
        said=figure.written if figure.value is None else f"{figure.value:f}",
        value=figure.value,
        unit=figure.unit,
        qualifier=figure.qualifier,
        at=_of_plan(read, at),
        target=read.planned.is_target,
        reason=figure.reason,
        words=context(read.sentence.text, figure, read.figures),
    )


def _day(read: Read, time: TimeMention, held: str, published: date | None) -> Finding:
    text = read.sentence.text
    return Finding(
        span=(time.start, time.end),
        said=time.damaged or (time.period or "").partition("/")[0],
        value=None,
        unit=None,
        qualifier=None,
        at=When(time.period, time.inferred, published),
        target=False,
        reason=DisputeReason.YEAR_UNREADABLE if time.damaged else None,
        words=Context(f"{text[: time.start]} {text[time.end :]}", held),
        is_day=True,
    )


def _of_plan(read: Read, at: When) -> When:
    """A target without a time of its own is of the last year of the plan named before it."""
    if not read.planned.is_target or at.period or read.planned.until is None:
        return at
    return When(read.planned.until, Inferred.PLAN_NAME, at.as_of)
