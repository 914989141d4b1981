"""A desk is open by its own clock, whatever the clock of who asks."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from facts.opening_hours import coming_closures, opening_state, shifts_on
from facts.records import CalendarDayRecord, DeskHours, DeskRecord
from facts.working_days import DayKind, WorkingDays

CALENDAR = WorkingDays()
SHANGHAI = ZoneInfo("Asia/Shanghai")
MORNING, AFTERNOON = (time(9), time(12)), (time(13, 30), time(17, 30))


def desk(zone: str | None = "Asia/Shanghai", **hours: list[tuple[time, time]]) -> DeskRecord:
    """A made-up desk, open from Monday to Friday with a break, and otherwise as given: `d4=[…]`."""
    week = {weekday: [MORNING, AFTERNOON] for weekday in range(5)}
    week |= {int(name[1:]): shifts for name, shifts in hours.items()}
    opening = tuple(
        DeskHours(weekday, *shift) for weekday, shifts in week.items() for shift in shifts
    )
    return DeskRecord("example", "zhuji", True, (), (), (), None, None, None, zone, opening)


def at(text: str, zone: str = "Asia/Shanghai") -> datetime:
    """An instant by the clock of a zone."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def told(of: DeskRecord, now: datetime, calendar: WorkingDays = CALENDAR) -> tuple[object, ...]:
    """Whether it is open, until when, and when it opens next, by the desk's clock."""
    state = opening_state(of, calendar, now)
    assert state is not None
    return state.is_open, _clock(state.closes), _clock(state.opens)


def _clock(moment: datetime | None) -> str | None:
    return moment.replace(tzinfo=None).isoformat(" ", "minutes") if moment else None


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-11-25 08:59:59", (False, None, "2026-11-25 09:00")),
        ("2026-11-25 09:00", (True, "2026-11-25 12:00", None)),
        ("2026-11-25 11:59:59", (True, "2026-11-25 12:00", None)),
        ("2026-11-25 12:00", (False, None, "2026-11-25 13:30")),
        ("2026-11-25 13:30", (True, "2026-11-25 17:30", None)),
        ("2026-11-25 17:30", (False, None, "2026-11-26 09:00")),
        ("2026-11-27 20:00", (False, None, "2026-11-30 09:00")),
        ("2026-11-29 12:00", (False, None, "2026-11-30 09:00")),
    ],
)
def test_split_shifts_of_a_common_week(now: str, state: tuple[object, ...]) -> None:
    assert told(desk(), at(now)) == state


@pytest.mark.parametrize(
    ("now", "state"),
    [
        ("2026-09-30 18:00", (False, None, "2026-10-08 09:00")),
        ("2026-10-01 10:00", (False, None, "2026-10-08 09:00")),
        ("2026-10-09 18:00", (False, None, "2026-10-10 09:00")),
        ("2026-10-10 10:00", (True, "2026-10-10 12:00", None)),
        ("2026-10-10 18:00", (False, None, "2026-10-12 09:00")),
    ],
)
def test_holidays_and_make_up_days(now: str, state: tuple[object, ...]) -> None:
    assert told(desk(), at(now)) == state


def test_a_closed_holiday_tells_the_reason() -> None:
    state = opening_state(desk(), CALENDAR, at("2026-10-02 10:00"))
    assert state is not None
    assert state.today is not None
    assert (state.today.kind, state.today.name) == (DayKind.HOLIDAY, "national_day")


@pytest.mark.parametrize(
    ("of", "opens"),
    [
        # 10 October 2026, a Saturday, is worked for a Wednesday.
        (desk(d2=[(time(10), time(11))]), "10:00"),
        (desk(d2=[], d5=[(time(8), time(9))]), "08:00"),
        (desk(d2=[]), None),
    ],
)
def test_a_make_up_day_has_the_hours_of_its_weekday(of: DeskRecord, opens: str | None) -> None:
    found = shifts_on(of, CALENDAR, date(2026, 10, 10))
    assert [f"{shift.opens:%H:%M}" for shift in found] == ([opens] if opens else [])


def test_a_correction_of_staff_wins() -> None:
    calendar = WorkingDays.corrected(
        [
            CalendarDayRecord(date(2026, 11, 26), "holiday", "Example"),
            CalendarDayRecord(date(2026, 11, 28), "working", weekday=4),
        ]
    )
    of = desk(d4=[(time(8), time(10))])
    assert told(of, at("2026-11-26 10:00"), calendar) == (False, None, "2026-11-27 08:00")
    assert told(of, at("2026-11-28 09:00"), calendar) == (True, "2026-11-28 10:00", None)


@pytest.mark.parametrize(
    ("zone", "now", "state"),
    [
        # The asker's day is the day before, and the day after.
        ("Pacific/Honolulu", "2026-11-24 15:30", (True, "2026-11-25 12:00", None)),
        ("Pacific/Kiritimati", "2026-11-26 00:30", (False, None, "2026-11-26 09:00")),
        ("Pacific/Kiritimati", "2026-11-26 05:30", (False, None, "2026-11-26 09:00")),
        ("Pacific/Pago_Pago", "2026-11-29 14:00", (True, "2026-11-30 12:00", None)),
        # New York puts its clocks back on 1 November 2026: the same time is an hour later here.
        ("America/New_York", "2026-10-29 21:30", (True, "2026-10-30 12:00", None)),
        ("America/New_York", "2026-11-03 20:30", (True, "2026-11-04 12:00", None)),
        ("America/New_York", "2026-11-03 19:59", (False, None, "2026-11-04 09:00")),
        ("Europe/Berlin", "2026-03-27 10:29", (True, "2026-03-27 17:30", None)),
        ("Europe/Berlin", "2026-03-30 11:29", (True, "2026-03-30 17:30", None)),
        ("Europe/Berlin", "2026-03-30 11:30", (False, None, "2026-03-31 09:00")),
    ],
)
def test_the_clock_of_who_asks_does_not_matter(
    zone: str, now: str, state: tuple[object, ...]
) -> None:
    assert told(desk(), at(now, zone)) == state


def test_every_hour_of_a_year_agrees_with_the_next_opening() -> None:
    now = at("2026-01-01 00:30")
    of = desk()
    while now < at("2026-12-20 00:00"):
        state = opening_state(of, CALENDAR, now)
        assert state is not None
        if state.is_open:
            assert state.closes is not None
            assert now < state.closes
        else:
            assert state.opens is not None
            assert state.opens > now
            assert told(of, state.opens)[0] is True
            assert told(of, state.opens - timedelta(minutes=1))[0] is False
        now += timedelta(hours=5)


def test_the_hour_told_twice_and_the_hour_left_out() -> None:
    night = desk("Europe/Berlin", d6=[(time(2, 15), time(2, 45))])
    # 25 October 2026: 02:15 comes twice; the shift is the first. 29 March 2026: it does not come.
    first, second = (at("2026-10-25 02:30", "Europe/Berlin").replace(fold=fold) for fold in (0, 1))
    assert told(night, first)[0] is True
    assert told(night, second)[0] is False
    assert len(shifts_on(night, CALENDAR, date(2026, 3, 29))) == 1
    swallowed = desk("Europe/Berlin", d6=[(time(2, 30), time(3, 15))])
    assert shifts_on(swallowed, CALENDAR, date(2026, 3, 29)) == ()


@pytest.mark.parametrize(
    "shifts",
    [
        [(time(12), time(14)), (time(9), time(12))],
        [(time(9), time(12)), (time(11), time(14))],
        [(time(9), time(14)), (time(10), time(12))],
    ],
)
def test_shifts_that_touch_or_overlap_are_one(shifts: list[tuple[time, time]]) -> None:
    assert told(desk(d2=shifts), at("2026-11-25 10:00")) == (True, "2026-11-25 14:00", None)


def test_a_desk_elsewhere_keeps_no_chinese_holidays() -> None:
    of = desk("Europe/Berlin")
    assert told(of, at("2026-10-01 10:00", "Europe/Berlin"))[0] is True
    assert told(of, at("2090-10-02 10:00", "Europe/Berlin"))[0] is True
    assert coming_closures(of, CALENDAR, at("2026-10-01 10:00")) == ()


def test_nothing_is_promised_for_days_that_are_not_announced() -> None:
    of = desk(d5=[MORNING])
    within = opening_state(of, CALENDAR, at("2090-10-02 10:00"))
    before = opening_state(of, CALENDAR, at("2090-10-01 10:00"))
    saturday = opening_state(of, CALENDAR, at("2090-10-07 10:00"))
    assert within is not None
    assert before is not None
    assert saturday is not None
    assert (within.is_open, within.not_announced) == (None, 2090)
    assert (before.is_open, before.opens, before.not_announced) == (False, None, 2090)
    assert saturday.is_open is None


def test_the_turn_of_a_year_that_is_not_announced() -> None:
    calendar = WorkingDays()
    last = max(year for year in range(2020, 2090) if calendar.is_announced(year))
    state = opening_state(desk(), calendar, at(f"{last}-12-31 23:00"))
    assert state is not None
    assert (state.opens, state.not_announced) == (None, last + 1)


@pytest.mark.parametrize("zone", [None, "", "Zhejiang", "../etc/passwd", "Asia", "Etc/GMT-8"])
def test_without_a_time_zone_nothing_is_told(zone: str | None) -> None:
    assert opening_state(desk(zone), CALENDAR, at("2026-11-25 10:00")) is None
    assert coming_closures(desk(zone), CALENDAR, at("2026-10-01 10:00")) == ()


def test_without_hours_nothing_is_told() -> None:
    nothing = replace(desk(), hours=())
    assert opening_state(nothing, CALENDAR, at("2026-11-25 10:00")) is None


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        opening_state(desk(), CALENDAR, datetime(2026, 11, 25, 10))


@pytest.mark.parametrize(
    ("now", "firsts"),
    [
        ("2026-09-23 23:00", [25]),
        ("2026-09-23 23:59", [25]),
        ("2026-09-24 00:00", [25, 1]),
        ("2026-10-07 10:00", [1]),
        ("2026-10-08 00:00", []),
    ],
)
def test_holidays_of_the_next_seven_days_are_told(now: str, firsts: list[int]) -> None:
    assert [c.first.day for c in coming_closures(desk(), CALENDAR, at(now))] == firsts


def test_a_holiday_that_takes_no_hours_is_not_told() -> None:
    thursdays = desk(d0=[], d1=[], d2=[], d4=[])
    found = coming_closures(thursdays, CALENDAR, at("2026-09-24 08:00"))
    assert [closure.first for closure in found] == [date(2026, 10, 1)]
