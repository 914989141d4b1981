"""Public holidays and make-up days of mainland China, as published and as staff correct them."""

from datetime import date, timedelta

import pytest
from chinese_calendar import Holiday, is_workday

from facts.records import CalendarDayRecord
from facts.vocabulary import PublicHoliday
from facts.working_days import Closure, DayKind, WorkingDays

PUBLISHED = WorkingDays()


def corrected(*days: CalendarDayRecord) -> WorkingDays:
    """The calendar with what staff say."""
    return WorkingDays.corrected(days)


def holidays_of(year: int) -> list[CalendarDayRecord]:
    """Every public holiday of a year, on made-up days of March: an example."""
    return [
        CalendarDayRecord(date(year, 3, number), "holiday", name)
        for number, name in enumerate(PublicHoliday, start=1)
    ]


@pytest.mark.parametrize(
    ("day", "kind", "weekday", "name"),
    [
        (date(2026, 9, 30), DayKind.WORKING, 2, None),
        (date(2026, 10, 1), DayKind.HOLIDAY, 3, "national_day"),
        (date(2026, 10, 7), DayKind.HOLIDAY, 2, "national_day"),
        (date(2026, 10, 8), DayKind.WORKING, 3, None),
        (date(2026, 9, 25), DayKind.HOLIDAY, 4, "mid_autumn_festival"),
        (date(2026, 9, 20), DayKind.MAKE_UP, 1, "national_day"),
        (date(2026, 10, 10), DayKind.MAKE_UP, 2, "national_day"),
        (date(2026, 10, 11), DayKind.WEEKEND, 6, None),
        (date(2015, 9, 3), DayKind.HOLIDAY, 3, None),
        # More days off than make-up days: which belong together is not told.
        (date(2018, 2, 11), DayKind.MAKE_UP, 0, "spring_festival"),
    ],
)
def test_a_published_day(day: date, kind: DayKind, weekday: int, name: str | None) -> None:
    found = PUBLISHED.day(day)
    assert (found.kind, found.weekday, found.name) == (kind, weekday, name)


def test_every_published_day_is_as_the_library_says() -> None:
    for ahead in range((date(2026, 12, 31) - date(2020, 1, 1)).days + 1):
        day = date(2020, 1, 1) + timedelta(ahead)
        worked = PUBLISHED.day(day).kind in (DayKind.WORKING, DayKind.MAKE_UP)
        assert worked == is_workday(day), day


def test_the_words_of_holidays_are_those_of_the_library() -> None:
    assert {holiday.value for holiday in PublicHoliday} == {
        holiday.name for holiday in Holiday if holiday is not Holiday.anti_fascist_70th_day
    }


@pytest.mark.parametrize("year", [2003, 2090])
def test_a_year_that_is_not_published_is_not_guessed(year: int) -> None:
    kinds = {PUBLISHED.day(date(year, 10, 1) + timedelta(n)).kind for n in range(7)}
    assert kinds == {DayKind.NOT_ANNOUNCED, DayKind.WEEKEND}
    assert not PUBLISHED.is_announced(year)
    assert not PUBLISHED.is_known(date(year, 10, 1))


def test_staff_close_a_working_day() -> None:
    calendar = corrected(CalendarDayRecord(date(2026, 11, 25), "holiday", "Example closure"))
    found = calendar.day(date(2026, 11, 25))
    assert (found.kind, found.name) == (DayKind.HOLIDAY, "Example closure")
    assert calendar.day(date(2026, 11, 26)).kind is DayKind.WORKING


def test_staff_confirm_a_holiday_and_its_name_stays() -> None:
    found = corrected(CalendarDayRecord(date(2026, 10, 1), "holiday")).day(date(2026, 10, 1))
    assert (found.kind, found.name) == (DayKind.HOLIDAY, "national_day")


def test_a_cancelled_make_up_day_has_no_name_of_the_holiday() -> None:
    found = corrected(CalendarDayRecord(date(2026, 10, 10), "holiday")).day(date(2026, 10, 10))
    assert (found.kind, found.name) == (DayKind.HOLIDAY, None)


def test_staff_work_on_a_holiday_with_its_own_weekday() -> None:
    found = corrected(CalendarDayRecord(date(2026, 10, 6), "working")).day(date(2026, 10, 6))
    assert (found.kind, found.weekday, found.name) == (DayKind.WORKING, 1, None)


@pytest.mark.parametrize(
    ("day", "said", "weekday"),
    [
        (date(2026, 11, 28), None, 0),
        (date(2026, 11, 28), 4, 4),
        (date(2026, 10, 10), None, 2),
        (date(2026, 10, 10), 0, 0),
    ],
)
def test_a_make_up_day_of_staff_has_the_hours_they_say(
    day: date, said: int | None, weekday: int
) -> None:
    found = corrected(CalendarDayRecord(day, "working", weekday=said)).day(day)
    assert (found.kind, found.weekday) == (DayKind.MAKE_UP, weekday)


def test_a_correction_settles_its_day_of_an_unpublished_year() -> None:
    monday = date(2090, 10, 2)
    calendar = corrected(CalendarDayRecord(monday, "working"))
    assert calendar.day(monday).kind is DayKind.WORKING
    assert calendar.is_known(monday)
    assert not calendar.is_known(monday + timedelta(1))


def test_a_year_counts_as_announced_once_every_holiday_is_entered() -> None:
    days = holidays_of(2090)
    assert not corrected(*days[1:]).is_announced(2090)
    calendar = corrected(*days)
    assert calendar.is_announced(2090)
    assert calendar.day(date(2090, 10, 2)).kind is DayKind.WORKING
    assert not calendar.is_announced(2091)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        (date(2026, 9, 1), date(2026, 9, 24), []),
        (
            date(2026, 9, 24),
            date(2026, 10, 1),
            [
                Closure(date(2026, 9, 25), date(2026, 9, 27), ("mid_autumn_festival",)),
                Closure(date(2026, 10, 1), date(2026, 10, 7), ("national_day",)),
            ],
        ),
        (
            date(2025, 10, 8),
            date(2025, 10, 8),
            [
                Closure(
                    date(2025, 10, 1), date(2025, 10, 8), ("national_day", "mid_autumn_festival")
                )
            ],
        ),
        (date(2026, 10, 8), date(2026, 10, 1), []),
    ],
)
def test_closures_are_told_from_end_to_end(first: date, last: date, found: list[Closure]) -> None:
    assert list(PUBLISHED.closures(first, last)) == found


def test_a_worked_day_parts_a_closure() -> None:
    calendar = corrected(CalendarDayRecord(date(2026, 10, 4), "working"))
    spans = [
        (c.first.day, c.last.day) for c in calendar.closures(date(2026, 10, 1), date(2026, 10, 7))
    ]
    assert spans == [(1, 3), (5, 7)]
