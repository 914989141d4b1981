"""Which days are worked in mainland China: the published calendar, corrected by staff.

The calendar is that of the library `chinesecalendar`, which follows the yearly notices of the State
Council. Years it does not hold yet are not guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, cached_property
from types import MappingProxyType

from chinese_calendar import Holiday, holidays, in_lieu_days, workdays

from facts.records import CalendarDayRecord
from facts.vocabulary import CalendarDayKind, PublicHoliday

_MONDAY, _SATURDAY = 0, 5
_ONE_DAY = timedelta(days=1)


class DayKind(StrEnum):
    """What a day is to offices."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP = "make_up"
    NOT_ANNOUNCED = "not_announced"
    """From Monday to Friday of a year whose public holidays are not known yet."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar.

    Args:
        weekday: the weekday whose hours offices keep, Monday is 0; a make-up day has those of the
            day it is worked for.
        name: of a holiday, or of that which a make-up day is worked for: a word of `PublicHoliday`
            or staff's own; None where it has none.
    """

    date: date
    kind: DayKind
    weekday: int
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days in a row on which offices are closed for holidays; `names` in order, each once."""

    first: date
    last: date
    names: tuple[str, ...]


@dataclass(frozen=True)
class WorkingDays:
    """The calendar of mainland China; what staff say about a day wins."""

    corrections: Mapping[date, CalendarDayRecord] = field(default_factory=dict)

    @classmethod
    def corrected(cls, corrections: Iterable[CalendarDayRecord]) -> WorkingDays:
        """Return the calendar with the corrections of staff."""
        return cls(MappingProxyType({record.date: record for record in corrections}))

    def day(self, day: date) -> Day:
        """Return what a day is."""
        published = self._published(day)
        said = self.corrections.get(day)
        if said is None:
            return published
        if said.kind == CalendarDayKind.HOLIDAY:
            own = published.name if published.kind is DayKind.HOLIDAY else None
            return Day(day, DayKind.HOLIDAY, day.weekday(), said.name or own)
        return _worked(said, published)

    def is_announced(self, year: int) -> bool:
        """Whether the holidays of a year are known: published, or all entered by staff."""
        return year in _published_years() or year in self._entered

    def is_known(self, day: date) -> bool:
        """Whether it is known if a day is worked; where not, it may be a holiday."""
        kind = self.day(day).kind
        if kind is DayKind.WEEKEND:
            return self.is_announced(day.year)
        return kind is not DayKind.NOT_ANNOUNCED

    def closures(self, first: date, last: date) -> Iterator[Closure]:
        """Yield the holidays that fall on a day from `first` to `last`, each from end to end."""
        day = first
        while day <= last:
            if self.day(day).kind is DayKind.HOLIDAY:
                closure = self._closure(day)
                yield closure
                day = closure.last
            day += _ONE_DAY

    def _closure(self, within: date) -> Closure:
        first = last = within
        while self.day(first - _ONE_DAY).kind is DayKind.HOLIDAY:
            first -= _ONE_DAY
        while self.day(last + _ONE_DAY).kind is DayKind.HOLIDAY:
            last += _ONE_DAY
        names = (self.day(first + timedelta(n)).name for n in range((last - first).days + 1))
        return Closure(first, last, tuple(dict.fromkeys(name for name in names if name)))

    def _published(self, day: date) -> Day:
        weekday = day.weekday()
        if day in workdays:
            worked_for = _weekdays_worked_for().get(day, _MONDAY)
            return Day(day, DayKind.MAKE_UP, worked_for, _word(workdays[day]))
        if day in holidays:
            return Day(day, DayKind.HOLIDAY, weekday, _word(holidays[day]))
        if weekday >= _SATURDAY:
            return Day(day, DayKind.WEEKEND, weekday)
        announced = self.is_announced(day.year)
        return Day(day, DayKind.WORKING if announced else DayKind.NOT_ANNOUNCED, weekday)

    @cached_property
    def _entered(self) -> frozenset[int]:
        """The years for which staff entered every public holiday by its word."""
        named: dict[int, set[str | None]] = defaultdict(set)
        for said in self.corrections.values():
            if said.kind == CalendarDayKind.HOLIDAY:
                named[said.date.year].add(said.name)
        return frozenset(year for year, names in named.items() if names >= set(PublicHoliday))


def _worked(said: CalendarDayRecord, published: Day) -> Day:
    """A day that staff say is worked."""
    if said.date.weekday() < _SATURDAY:
        weekday = said.date.weekday() if said.weekday is None else said.weekday
        return Day(said.date, DayKind.WORKING, weekday)
    made_up = published.kind is DayKind.MAKE_UP
    known = published.weekday if made_up else _MONDAY
    weekday = known if said.weekday is None else said.weekday
    name = said.name or (published.name if made_up else None)
    return Day(said.date, DayKind.MAKE_UP, weekday, name)


def _word(name: str) -> str | None:
    """The word of a holiday of the library; one that was held once only has none."""
    word = Holiday(name).name
    return word if word in PublicHoliday else None


@cache
def _published_years() -> range:
    return range(min(holidays).year, max(holidays).year + 1)


@cache
def _weekdays_worked_for() -> Mapping[date, int]:
    """The weekday each make-up day is worked for.

    The library tells the days off and the make-up days of a holiday, not which belongs to which.
    Where they are as many they go together in order, as schools and offices announce it.
    """
    worked, off = _by_holiday(workdays), _by_holiday(in_lieu_days)
    return {
        day: free.weekday()
        for holiday, days in worked.items()
        if len(days) == len(off[holiday])
        for day, free in zip(days, off[holiday], strict=True)
    }


def _by_holiday(days: Mapping[date, str]) -> Mapping[tuple[int, str], list[date]]:
    found: dict[tuple[int, str], list[date]] = defaultdict(list)
    for day in sorted(days):
        found[day.year, days[day]].append(day)
    return found
