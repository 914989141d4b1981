"""Whether a desk is open at an instant, until when, and when it opens next.

Hours are the desk's own, in its time zone. Desks in mainland China keep its public holidays and
make-up days. A make-up day has the hours of the weekday it is worked for, else those of Monday; a
desk that never works that weekday keeps the hours of the day itself, if it has any.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from facts.records import DeskRecord
from facts.time_zones import is_chinese, zone_named
from facts.working_days import Closure, Day, DayKind, WorkingDays

DAYS_SEARCHED = 60
"""The longest holiday is nine days; a desk that opens on one weekday only is found far sooner."""

CLOSURES_WITHIN = 7
"""Days ahead for which holidays are told."""


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours without a break, in the desk's time zone."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class OpeningState:
    """What is known about a desk at an instant; times are in its time zone.

    Args:
        is_open: None where these are its hours, but it is not announced whether the day is worked.
        closes: when it closes, where it is open.
        opens: when it opens next, where it is closed and that is known.
        today: the day at the desk, None where no calendar of holidays applies.
        not_announced: the year whose public holidays would have to be known to tell more.
    """

    is_open: bool | None
    closes: datetime | None = None
    opens: datetime | None = None
    today: Day | None = None
    not_announced: int | None = None


def opening_state(desk: DeskRecord, calendar: WorkingDays, now: datetime) -> OpeningState | None:
    """Return whether a desk is open; None where it has no hours or no time zone.

    Args:
        now: an aware instant, in any time zone.

    Raises:
        ValueError: `now` has no time zone.
    """
    zone = _zone(desk, now)
    if zone is None or not desk.hours:
        return None
    here = now.astimezone(zone)
    today = calendar.day(here.date()) if is_chinese(desk.time_zone) else None
    for shift in shifts_on(desk, calendar, here.date()):
        if _utc(shift.opens) <= _utc(now) < _utc(shift.closes):
            if today is not None and not calendar.is_known(today.date):
                return OpeningState(None, today=today, not_announced=here.year)
            return OpeningState(True, closes=shift.closes, today=today)
    return _closed(desk, calendar, here, today)


def shifts_on(desk: DeskRecord, calendar: WorkingDays, day: date) -> tuple[Shift, ...]:
    """Return the shifts of a day in order, those that touch or overlap as one.

    A day of which nothing is announced has its usual shifts; a desk without a time zone has none.
    """
    zone = zone_named(desk.time_zone)
    if zone is None:
        return ()
    shifts: list[Shift] = []
    for opens, closes in _hours_on(desk, calendar, day):
        start, end = (datetime.combine(day, clock, zone) for clock in (opens, closes))
        if shifts and start <= shifts[-1].closes:
            last = shifts.pop()
            start, end = last.opens, max(last.closes, end)
        if _utc(start) < _utc(end):  # clocks that are put forward can swallow a shift
            shifts.append(Shift(start, end))
    return tuple(shifts)


def coming_closures(desk: DeskRecord, calendar: WorkingDays, now: datetime) -> tuple[Closure, ...]:
    """Return the holidays of today and the next days that take hours from a desk.

    Raises:
        ValueError: `now` has no time zone.
    """
    zone = _zone(desk, now)
    if zone is None or not is_chinese(desk.time_zone):
        return ()
    today = now.astimezone(zone).date()
    found = calendar.closures(today, today + timedelta(days=CLOSURES_WITHIN))
    return tuple(closure for closure in found if _takes_hours(desk, closure))


def _zone(desk: DeskRecord, now: datetime) -> ZoneInfo | None:
    if now.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return zone_named(desk.time_zone)


def _closed(
    desk: DeskRecord, calendar: WorkingDays, here: datetime, today: Day | None
) -> OpeningState:
    for day in (here.date() + timedelta(days=ahead) for ahead in range(DAYS_SEARCHED)):
        later = [s for s in shifts_on(desk, calendar, day) if _utc(s.opens) > _utc(here)]
        if not later:
            continue
        if is_chinese(desk.time_zone) and not calendar.is_known(day):
            return OpeningState(False, today=today, not_announced=day.year)
        return OpeningState(False, opens=later[0].opens, today=today)
    return OpeningState(False, today=today)


def _hours_on(desk: DeskRecord, calendar: WorkingDays, day: date) -> Sequence[tuple[time, time]]:
    own = _hours_of(desk, day.weekday())
    if not is_chinese(desk.time_zone):
        return own
    known = calendar.day(day)
    if known.kind is DayKind.HOLIDAY:
        return ()
    return _hours_of(desk, known.weekday) or own


def _hours_of(desk: DeskRecord, weekday: int) -> list[tuple[time, time]]:
    return sorted((shift.opens, shift.closes) for shift in desk.hours if shift.weekday == weekday)


def _takes_hours(desk: DeskRecord, closure: Closure) -> bool:
    return any(_hours_of(desk, day.weekday()) for day in _days(closure))


def _days(closure: Closure) -> Iterator[date]:
    for ahead in range((closure.last - closure.first).days + 1):
        yield closure.first + timedelta(days=ahead)


def _utc(moment: datetime) -> datetime:
    """The instant itself: times of one zone are else compared by the clock on the wall."""
    return moment.astimezone(UTC)
