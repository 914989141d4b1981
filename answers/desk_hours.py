"""What is told of a desk's hours: the week, whether it is open now, and holidays that are near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time

from facts.opening_hours import OpeningState, coming_closures, opening_state
from facts.records import DeskRecord
from facts.time_zones import zone_named
from facts.vocabulary import PublicHoliday
from facts.working_days import Closure, WorkingDays
from languages.formatting import format_names
from languages.messages import messages
from languages.times import (
    format_clock,
    format_days,
    format_hours,
    format_moment,
    format_series,
    weekday_name,
    zone_name,
    zone_offset,
)

_SHORTEST_RANGE = 3
"""Weekdays in a row from which on only the first and the last are named."""

type _Shifts = tuple[tuple[time, time], ...]


def hours_lines(language: str, desk: DeskRecord, calendar: WorkingDays, now: datetime) -> list[str]:
    """The lines on a desk's hours; none where it has none.

    Args:
        now: an aware instant.
    """
    if not desk.hours:
        return []
    lines = [messages(language).format("contact-hours", hours=_week(language, desk, now))]
    state = opening_state(desk, calendar, now)
    if state is not None:
        lines += _state(language, state)
    return lines + [_closure(language, c) for c in coming_closures(desk, calendar, now)]


def _week(language: str, desk: DeskRecord, now: datetime) -> str:
    """The hours of the week, weekdays with the same ones together, and whose clock they go by."""
    told = [
        f"{_weekdays(language, weekdays)} {_shifts(language, shifts)}"
        for shifts, weekdays in _grouped(desk).items()
    ]
    hours = messages(language).format("card-separator").join(told)
    zone = zone_named(desk.time_zone)
    if zone is None:
        return f"{hours} ({desk.time_zone})" if desk.time_zone else hours
    here = now.astimezone(zone)
    named = {"zone": zone_name(here, language), "offset": zone_offset(here, language)}
    return messages(language).format("contact-hours-zone", hours=hours, **named)


def _grouped(desk: DeskRecord) -> dict[_Shifts, list[int]]:
    """The weekdays of each set of shifts, both in order."""
    week: dict[int, list[tuple[time, time]]] = {}
    for shift in sorted(desk.hours, key=lambda shift: (shift.weekday, shift.opens)):
        week.setdefault(shift.weekday, []).append((shift.opens, shift.closes))
    grouped: dict[_Shifts, list[int]] = {}
    for weekday, shifts in week.items():
        grouped.setdefault(tuple(shifts), []).append(weekday)
    return grouped


def _shifts(language: str, shifts: _Shifts) -> str:
    told = [format_hours(opens, closes, language) for opens, closes in shifts]
    return format_series(told, language)


def _weekdays(language: str, weekdays: Sequence[int]) -> str:
    return format_series([*_named_runs(language, weekdays)], language)


def _named_runs(language: str, weekdays: Sequence[int]) -> Iterator[str]:
    for run in _runs(weekdays):
        names = [weekday_name(weekday, language) for weekday in run]
        if len(run) < _SHORTEST_RANGE:
            yield from names
        else:
            ends = {"from": names[0], "to": names[-1]}
            yield messages(language).format("contact-weekdays", **ends)


def _runs(weekdays: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for weekday in weekdays:
        if runs and runs[-1][-1] == weekday - 1:
            runs[-1].append(weekday)
        else:
            runs.append([weekday])
    return runs


def _state(language: str, state: OpeningState) -> Iterator[str]:
    """Whether it is open; where that hangs on holidays that are not announced, this is said."""
    words = messages(language)
    if state.closes is not None:
        yield words.format("contact-open-now", when=format_clock(state.closes, language))
    elif state.opens is not None:
        yield words.format("contact-closed-now", when=format_moment(state.opens, language))
    elif state.is_open is False:
        yield words.format("contact-shut-now")
    if state.not_announced is not None:
        yield words.format("contact-holidays-unknown", year=str(state.not_announced))


def _closure(language: str, closure: Closure) -> str:
    days = format_days(closure.first, closure.last, language)
    if not closure.names:
        return messages(language).format("contact-closure-unnamed", date=days)
    names = format_names([_holiday(language, name) for name in closure.names], language)
    return messages(language).format("contact-closure", date=days, name=names)


def _holiday(language: str, name: str) -> str:
    """The word of a public holiday; a name of staff's own is shown as not translated."""
    return messages(language).format(f"holiday-{name}") if name in PublicHoliday else f"[{name}]"
