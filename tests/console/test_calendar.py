"""The calendar: months with events and holidays, and what staff say of a day."""

import re
from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest

from console.month_grid import Month, weeks_of, without_day
from console.parts import ConsoleParts
from facts.changes.content import current
from facts.changes.reading import change_set
from facts.snapshot import Snapshot
from tests.console.browsing import Browsing
from tests.console.event_records import fill_events

type SignIn = Callable[..., Browsing]

CALENDAR = "/console/calendar"


@pytest.fixture(autouse=True)
def events(parts: ConsoleParts) -> None:
    fill_events(parts.store)


@pytest.fixture
def snapshot(parts: ConsoleParts) -> Snapshot:
    return parts.snapshots.current()


def stored(parts: ConsoleParts, day: str) -> dict[str, Any] | None:
    with parts.store.session() as session:
        return current(session, "days", [day]).get(day)


def cell(page: str, day: str) -> str:
    """What the table of a month holds of a day."""
    found = re.search(rf'<td[^>]*>(?:(?!</td>).)*/calendar/{day}".*?</td>', page, re.DOTALL)
    assert found is not None
    return unescape(found[0])


def saved(browser: Browsing, day: str, **fields: Any) -> Any:
    seen = browser.hidden(f"{CALENDAR}/{day}/edit")
    return browser.post(f"{CALENDAR}/save", **(seen | {"note": "Example notice"} | fields))


def test_a_month_begins_on_monday_and_has_whole_weeks(snapshot: Snapshot) -> None:
    weeks = weeks_of(Month(2026, 2), snapshot.calendar, snapshot.editions)
    assert weeks[0][0].day.date == date(2026, 1, 26)
    assert weeks[-1][-1].day.date == date(2026, 3, 1)
    assert {len(week) for week in weeks} == {7}


def test_an_event_spans_its_days_over_the_end_of_a_month(snapshot: Snapshot) -> None:
    weeks = weeks_of(Month(2026, 1), snapshot.calendar, snapshot.editions)
    held = {
        one.day.date: (one.held[0].begins, one.held[0].ends)
        for week in weeks
        for one in week
        if one.held
    }
    assert held[date(2026, 1, 29)] == (True, False)
    assert held[date(2026, 1, 31)] == (False, False)
    assert max(held) == date(2026, 2, 1)


def test_an_event_of_a_month_stands_apart(snapshot: Snapshot) -> None:
    (one,) = without_day(Month(2025, 5), snapshot.editions)
    assert one.id == "forum-1"
    assert without_day(Month(2025, 6), snapshot.editions) == []


@pytest.mark.parametrize("text", ["", "2026-13", "2026", "1949-12", "2100-01", "٢٠٢٦-٠١", "x"])
def test_what_is_no_month_is_the_present_one(editor: Browsing, text: str) -> None:
    assert Month.read(text) is None
    assert 'aria-current="date"' in editor.text(f"{CALENDAR}?month={text}")


def test_the_calendar_ends_somewhere(editor: Browsing) -> None:
    assert Month(1950, 1).before is None
    assert Month(2099, 12).after is None
    assert editor.get(f"{CALENDAR}?month=2099-12").status_code == 200
    assert editor.get(f"{CALENDAR}/2099-12-31").status_code == 200


def test_holidays_and_make_up_days_have_names(editor: Browsing) -> None:
    assert "National Day" in cell(editor.text(f"{CALENDAR}?month=2026-10"), "2026-10-01")
    made_up = cell(editor.text(f"{CALENDAR}?month=2026-09"), "2026-09-20")
    assert "Make-up working day · National Day" in made_up


def test_the_calendar_is_in_chinese(editor: Browsing) -> None:
    editor.post("/console/language", language="zh-Hans", next="/console")
    page = editor.text(f"{CALENDAR}?month=2026-10")
    assert "2026年10月" in page
    assert "放假 · 国庆节" in cell(page, "2026-10-01")
    assert "周一" in page


def test_what_staff_entered_is_marked(editor: Browsing) -> None:
    assert "entered by staff" in cell(editor.text(f"{CALENDAR}?month=2026-10"), "2026-10-10")


def test_a_year_without_published_holidays_says_so(editor: Browsing) -> None:
    page = editor.text(f"{CALENDAR}?month=2090-11")
    assert "The public holidays of 2090 have not been announced" in page
    assert "Pearl fair 2090" in cell(page, "2090-11-06")


def test_a_day_shows_what_is_held_on_it(editor: Browsing) -> None:
    page = editor.text(f"{CALENDAR}/2090-11-08")
    assert "/console/events/fair-2" in page
    assert "/console/events/new?starts=2090-11-08" in page


def test_a_day_becomes_a_holiday(editor: Browsing, approver: Browsing, parts: ConsoleParts) -> None:
    number = editor.change(saved(editor, "2026-11-24", kind="holiday", own_name="Pearl Day"))
    assert "Pearl Day" in editor.text(f"/console/changes/{number}")
    approver.publish(number)
    assert stored(parts, "2026-11-24") == {
        "id": "2026-11-24",
        "kind": "holiday",
        "name": "Pearl Day",
        "note": "Example notice",
    }


def test_a_weekend_is_worked_with_the_hours_of_a_weekday(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    answer = saved(editor, "2026-11-28", kind="working", weekday="4", holiday="national_day")
    approver.publish(editor.change(answer))
    assert stored(parts, "2026-11-28") == {
        "id": "2026-11-28",
        "kind": "working",
        "name": "national_day",
        "weekday": 4,
        "note": "Example notice",
    }
    page = editor.text(f"{CALENDAR}/2026-11-28/edit")
    assert '<option value="4" selected>Friday</option>' in page


def test_a_day_is_closed_without_a_name(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    answer = saved(editor, "2026-11-24", kind="closed", holiday="national_day", weekday="3")
    approver.publish(editor.change(answer))
    assert stored(parts, "2026-11-24") == {
        "id": "2026-11-24",
        "kind": "holiday",
        "note": "Example notice",
    }
    assert '<option value="closed" selected>' in editor.text(f"{CALENDAR}/2026-11-24/edit")


def test_several_days_are_entered_at_once(editor: Browsing, parts: ConsoleParts) -> None:
    fields = {"kind": "holiday", "holiday": "national_day", "until": "2028-10-07"}
    number = editor.change(saved(editor, "2028-10-01", **fields))
    with parts.store.session() as session:
        items = change_set(session, number).items
    assert [item.key for item in items] == [f"2028-10-0{day}" for day in range(1, 8)]


def test_staff_take_their_word_back(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post(f"{CALENDAR}/2026-10-10/reset"))
    approver.publish(number)
    assert stored(parts, "2026-10-10") is None
    assert editor.post(f"{CALENDAR}/2026-10-10/reset").status_code == 404


def test_an_earlier_state_of_a_day_comes_back(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    before = stored(parts, "2026-10-10")
    approver.publish(editor.change(saved(editor, "2026-10-10", kind="working")))
    state = editor.hidden(f"{CALENDAR}/2026-10-10")["state"]
    answer = editor.post(f"{CALENDAR}/2026-10-10/restore", state=state)
    approver.publish(editor.change(answer))
    assert stored(parts, "2026-10-10") == before


@pytest.mark.parametrize(
    ("fields", "field", "told"),
    [
        ({"kind": "working", "note": ""}, "note", "Say why, for your colleagues."),
        ({"kind": "holiday"}, "holiday", "Choose the holiday, or write its name."),
        ({"kind": "perhaps"}, "kind", "Choose one from the list."),
        ({"kind": "working", "until": "2026-11-23"}, "until", "Choose a day that comes after"),
        ({"kind": "working", "until": "2027-11-23"}, "until", "Choose a day that comes after"),
        ({"kind": "working", "until": "2027-02-29"}, "until", "Choose a day that comes after"),
        ({"kind": "working", "weekday": "9"}, "weekday", "Choose one from the list."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    editor: Browsing, fields: dict[str, str], field: str, told: str
) -> None:
    answer = saved(editor, "2026-11-24", **fields)
    assert answer.status_code == 422
    assert told in unescape(answer.text.partition(f'id="e-{field}">')[2].partition("</p>")[0])


def test_the_later_of_two_is_told(editor: Browsing, approver: Browsing) -> None:
    approver.change(saved(approver, "2026-11-24", kind="closed"))
    waiting = editor.text(f"{CALENDAR}/2026-11-24")
    assert "a change waits" in waiting
    assert "approver.example is working on a change of this" in editor.text(
        f"{CALENDAR}/2026-11-24/edit"
    )
    fields = {"id": "2026-11-24", "seen": "", "kind": "closed", "note": "Another notice"}
    assert editor.post(f"{CALENDAR}/save", **fields).status_code == 409


@pytest.mark.parametrize("day", ["2026-02-29", "2026-02", "2026", "tomorrow", "1949-12-31", "9999"])
def test_what_is_no_day_is_not_there(editor: Browsing, day: str) -> None:
    assert editor.get(f"{CALENDAR}/{day}").status_code == 404
    assert editor.get(f"{CALENDAR}/{day}/edit").status_code == 404
    assert editor.post(f"{CALENDAR}/{day}/reset").status_code == 404


def test_the_29th_of_february_of_a_leap_year_is_a_day(editor: Browsing) -> None:
    assert "February 29, 2028" in editor.text(f"{CALENDAR}/2028-02-29")


def test_viewers_look_and_do_not_write(signed_in: SignIn) -> None:
    viewer = signed_in("viewer")
    page = viewer.text(f"{CALENDAR}/2026-10-10")
    assert "/edit" not in page
    assert "/reset" not in page
    assert viewer.get(f"{CALENDAR}/2026-10-10/edit").status_code == 403
