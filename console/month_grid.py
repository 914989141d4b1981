"""A month as a calendar shows it: weeks of days, each with what it is and what is held on it."""

from __future__ import annotations

import re
from calendar import Calendar, monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from facts.records import EditionRecord
from facts.working_days import Day, WorkingDays

FIRST_YEAR, LAST_YEAR = 1950, 2099
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_LENGTH_OF_DAY = len("2026-10-01")
_MONDAY_FIRST = Calendar(0)


@dataclass(frozen=True, slots=True)
class Held:
    """An event on one of its days."""

    edition: EditionRecord
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class GridDay:
    """A day of the calendar.

    Args:
        is_corrected: whether staff say what it is.
    """

    day: Day
    is_in_month: bool
    is_corrected: bool
    held: tuple[Held, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year.

    Args:
        number: 1 to 12.
    """

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month that a day is in."""
        return cls(day.year, day.month)

    @classmethod
    def read(cls, text: str) -> Month | None:
        """Return the month of a text such as "2026-10"; None where it is none that is shown."""
        found = _MONTH.fullmatch(text)
        if found is None or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
            return None
        return cls(int(found[1]), int(found[2]))

    def __str__(self) -> str:
        return f"{self.year}-{self.number:02}"

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return date(self.year, self.number, monthrange(self.year, self.number)[1])

    @property
    def before(self) -> Month | None:
        """The month before it, None where none is shown."""
        return Month.read(str(Month.of(self.first - timedelta(days=1))))

    @property
    def after(self) -> Month | None:
        """The month after it, None where none is shown."""
        return Month.read(str(Month.of(self.last + timedelta(days=1))))


def weeks_of(
    month: Month, calendar: WorkingDays, editions: Iterable[EditionRecord]
) -> list[list[GridDay]]:
    """Return the weeks of a month, from Monday on, with the days that fill the first and last."""
    known = [one for one in editions if span_of(one) is not None]
    return [
        [grid_day(day, calendar, known, day.month == month.number) for day in week]
        for week in _MONDAY_FIRST.monthdatescalendar(month.year, month.number)
    ]


def grid_day(
    day: date, calendar: WorkingDays, editions: Iterable[EditionRecord], is_in_month: bool = True
) -> GridDay:
    """Return a day with the events that are held on it."""
    held = tuple(one for edition in editions for one in _held_on(edition, day))
    return GridDay(calendar.day(day), is_in_month, day in calendar.corrections, held)


def without_day(month: Month, editions: Iterable[EditionRecord]) -> list[EditionRecord]:
    """Return the events that are known to fall into a month, but not on which days."""
    return [
        one
        for one in editions
        if span_of(one) is None
        and one.starts is not None
        and one.starts.count("-") > 0
        and one.starts_on is not None
        and one.starts_on <= month.last
        and (one.ends_on or one.starts_on) >= month.first
    ]


def span_of(edition: EditionRecord) -> tuple[date, date] | None:
    """Return the first and last day of an event; None where they are not known to the day."""
    stated = [text for text in (edition.starts, edition.ends) if text is not None]
    if edition.starts_on is None or any(len(text) != _LENGTH_OF_DAY for text in stated):
        return None
    return edition.starts_on, edition.ends_on or edition.starts_on


def _held_on(edition: EditionRecord, day: date) -> Sequence[Held]:
    span = span_of(edition)
    if span is None or not span[0] <= day <= span[1]:
        return ()
    return (Held(edition, day == span[0], day == span[1]),)
