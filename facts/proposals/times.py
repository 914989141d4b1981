"""A time that a sentence names, whatever its language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from facts.vocabulary import Inferred

FIRST_PLAN = 1953
PLAN_YEARS = 5
MONTHS_OF_YEAR = 12
# The second plan ended in 1962; the third began in 1966.
_SECOND, _THIRD_PLAN = 2, 1966


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A day, month, year or span of them.

    Args:
        start: offset of its first character in the sentence.
        end: offset after its last one.
        period: as facts have it; None where the year cannot be read or needs a date to refer to.
        inferred: where its year comes from, if not from the sentence.
        is_as_of: whether it is when something was counted, not when it happened.
        is_base: whether something is only compared with it.
        is_day: whether it names days.
        damaged: as it is written, where its year lost digits.
        is_plan: whether it is the time of a plan.
    """

    start: int
    end: int
    period: str | None
    inferred: Inferred | None = None
    is_as_of: bool = False
    is_base: bool = False
    is_day: bool = False
    damaged: str | None = None
    is_plan: bool = False

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it shares a character with a span."""
        return self.start < end and start < self.end


def plan_years(number: int) -> tuple[int, int]:
    """The first and last year of one of China's five-year plans."""
    if number <= _SECOND:
        first = FIRST_PLAN + PLAN_YEARS * (number - 1)
    else:
        first = _THIRD_PLAN + PLAN_YEARS * (number - _SECOND - 1)
    return first, first + PLAN_YEARS - 1


def nearest_year(month: int, published: date) -> int:
    """The year of a month named without one: not after the article."""
    return published.year if month <= published.month else published.year - 1


def day_period(year: int, month: int, first: int, last: int | None = None) -> str | None:
    """The ISO day, or interval of days; None where they are not in the calendar."""
    try:
        start = date(year, month, first)
        end = date(year, month, last) if last else start
    except ValueError:
        return None
    return start.isoformat() if end <= start else f"{start.isoformat()}/{end.isoformat()}"


def months_period(year: int | None, first: int, last: int) -> str | None:
    """The interval of some months of a year; None where the year is not known or they are none."""
    if year is None or not 1 <= first <= last <= MONTHS_OF_YEAR:
        return None
    return f"{year:04}-{first:02}/{year:04}-{last:02}"
