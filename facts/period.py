"""ISO 8601 dates, months, years and intervals, and the days they cover."""

import re
from calendar import monthrange
from datetime import date

from facts.errors import PeriodError

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def period_bounds(period: str) -> tuple[date, date]:
    """Return the first and last day of "2018-06-11", "2020-11", "2017" or "2013/2017".

    Raises:
        PeriodError: the text is none of these, or ends before it starts.
    """
    first, slash, last = period.partition("/")
    start = point_bounds(first)[0]
    end = point_bounds(last if slash else first)[1]
    if end < start:
        raise PeriodError(f"'{period}' ends before it starts")
    return start, end


def point_bounds(point: str) -> tuple[date, date]:
    """Return the first and last day of an ISO date, month or year.

    Raises:
        PeriodError: the text is none of these.
    """
    match = _POINT.fullmatch(point)
    if match is None:
        raise PeriodError(f"'{point}' is not an ISO date, month or year")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        return _days(year or 0, month, day)
    except ValueError as error:
        raise PeriodError(f"'{point}' is not in the calendar") from error


def day_of(text: str) -> date:
    """Return the day of an ISO date such as "2026-10-01".

    Raises:
        PeriodError: the text is no ISO date, or is not as precise as a day.
    """
    first, last = point_bounds(text)
    if first != last:
        raise PeriodError(f"'{text}' is not a day, such as 2026-10-01")
    return first


def _days(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)
