"""Event series and events: found, written, held to their rules, and shown as investors get them."""

from collections.abc import Callable
from html import unescape
from typing import Any

import pytest

from console.parts import ConsoleParts
from tests.console.browsing import Browsing
from tests.console.event_records import fill_events
from tests.console.kept_records import drafted, stored

type SignIn = Callable[..., Browsing]

EVENT = {
    "name-en": "Pearl fair 2091",
    "name-zh-Hans": "2091年珍珠展",
    "series": "Pearl fair · fair",
    "status": "confirmed",
    "starts": "2091-11-05",
    "ends": "2091-11-08",
    "starts_at": "09:00",
    "time_zone": "Asia/Shanghai",
    "place": "Zhuji · zhuji",
    "registration_url": "https://example.org/register",
    "source": "Example yearbook · yearbook",
}
SERIES = {"name-en": "Tea fair", "topics": "Pearl industry · pearls"}
EXPECTED = {"name-en": "Next one", "status": "expected", "source": "yearbook"}


@pytest.fixture(autouse=True)
def events(parts: ConsoleParts) -> None:
    fill_events(parts.store)


def event_of(parts: ConsoleParts, number: int) -> dict[str, Any]:
    """The one event of a change set."""
    items = drafted(parts, number).items()
    (event,) = (content for (section, _), content in items if section == "editions")
    return dict(event)


def said(browser: Browsing, path: str, **fields: Any) -> str:
    response = browser.post(path, **fields)
    assert response.status_code == 200, response.text
    return unescape(response.text)


def wrong(browser: Browsing, field: str, address: str = "events", **fields: Any) -> str:
    """What is said beside a field of a form that is not kept."""
    answer = browser.post(f"/console/{address}/save", **fields)
    assert answer.status_code == 422
    return unescape(answer.text.partition(f'id="e-{field}">')[2].partition("</p>")[0])


@pytest.mark.parametrize(
    ("query", "found", "missing"),
    [
        ("words=珍珠展", "fair-1", "forum-1"),
        ("words=2090", "fair-2", "fair-1"),
        ("when=coming", "fair-2", "fair-1"),
        ("when=past", "forum-1", "fair-2"),
        ("series=forum", "forum-1", "fair-1"),
        ("kind=held&series=fair", "fair-1", "fair-2"),
    ],
)
def test_events_are_found(editor: Browsing, query: str, found: str, missing: str) -> None:
    page = editor.text(f"/console/events?{query}")
    assert f"/console/events/{found}" in page
    assert f"/console/events/{missing}" not in page


def test_coming_events_stand_before_past_ones(editor: Browsing) -> None:
    page = editor.text("/console/events")
    assert page.index("Pearl fair 2090") < page.index("Pearl fair 2026")


def test_a_new_event_has_its_names_and_becomes_an_entity_in_one_change(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post("/console/events/save", **EVENT))
    assert set(drafted(parts, number)) == {
        ("entities", "pearl-fair-2091"),
        ("editions", "pearl-fair-2091"),
        ("names", "entity/pearl-fair-2091/en"),
        ("names", "entity/pearl-fair-2091/zh-Hans"),
    }
    approver.publish(number)
    assert stored(parts, "entities", "pearl-fair-2091") == {
        "id": "pearl-fair-2091",
        "kind": "event",
        "within": ["fair", "zhuji"],
    }
    edition = stored(parts, "editions", "pearl-fair-2091") or {}
    assert edition["starts_at"] == "09:00:00"
    page = editor.text("/console/events/pearl-fair-2091")
    for text in ("2091年珍珠展", "Asia/Shanghai", "09:00", "Pearl fair"):
        assert text in page


def test_the_answer_stands_beside_the_form_in_any_language(editor: Browsing) -> None:
    told = said(editor, "/console/events/preview", preview="zh-Hans", **EVENT)
    for text in ("2091年珍珠展", "诸暨", "报名地址：https://example.org/register", "已确定"):
        assert text in told


def test_the_answer_of_a_published_event_stands_on_its_page(editor: Browsing) -> None:
    page = editor.text("/console/events/fair-2?preview=de")
    assert "Anmeldung: https://example.org/register" in page


def test_a_change_shows_the_answer_before_and_after(editor: Browsing) -> None:
    fields = editor.hidden("/console/events/fair-2/edit")
    kept = {"series": "fair", "status": "cancelled", "starts": "2090-11-05", "source": "yearbook"}
    number = editor.change(editor.post("/console/events/save", **fields, **kept))
    page = editor.text(f"/console/changes/{number}")
    assert "Registration: https://example.org/register" in page
    assert "cancelled" in page


def test_an_unchanged_event_begins_no_change(editor: Browsing) -> None:
    fields = {
        "series": "Pearl fair · fair",
        "ordinal": "1",
        "starts": "2026-01-29",
        "ends": "2026-02-02",
        "status": "held",
        "place": "Zhuji · zhuji",
        "source": "Example yearbook · yearbook",
    }
    seen = editor.hidden("/console/events/fair-1/edit")
    assert "Nothing was changed." in said(editor, "/console/events/save", **seen, **fields)


@pytest.mark.parametrize(
    ("change", "field", "told"),
    [
        ({"ends": "2091-11-04"}, "ends", "It ends before it starts."),
        ({"ends": "2091-11-05", "ends_at": "08:00"}, "ends_at", "It ends before it starts."),
        ({"starts": "", "starts_at": ""}, "ends", "Say when it starts, too."),
        ({"starts": "2091-02-29"}, "starts", "There is no such day in the calendar."),
        ({"starts": "next week"}, "starts", "Write a day 2026-11-05, a month 2026-11"),
        ({"starts": "2091-11"}, "starts_at", "A time of day needs the day in full"),
        ({"starts_at": "25:00"}, "starts_at", "Write a time of day such as 09:00."),
        ({"time_zone": ""}, "time_zone", "Say in which time zone the times are."),
        ({"time_zone": "Asia/Zhuji"}, "time_zone", "Choose a time zone from the list"),
        ({"registration_url": "javascript:alert(1)"}, "registration_url", "begins with https://"),
        ({"source": ""}, "source", "This is needed."),
        ({"series": "atlantis"}, "series", "Choose one from the list"),
        ({"status": "perhaps"}, "status", "Choose one from the list."),
        ({"ordinal": "0"}, "ordinal", "Write a whole number from 1 on"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    editor: Browsing, change: dict[str, str], field: str, told: str
) -> None:
    assert told in wrong(editor, field, **(EVENT | change))


def test_the_29th_of_february_of_a_leap_year_is_a_day(
    editor: Browsing, parts: ConsoleParts
) -> None:
    days = {"starts": "2092-02-29", "ends": "2092-03-01"}
    number = editor.change(editor.post("/console/events/save", **(EVENT | days)))
    (event,) = (
        one for (section, _), one in drafted(parts, number).items() if section == "editions"
    )
    assert event["starts"] == "2092-02-29"


@pytest.mark.parametrize("series", ["forum", "fair"], ids=["stated to recur", "two with a date"])
def test_an_event_is_expected_with_grounds(
    editor: Browsing, parts: ConsoleParts, series: str
) -> None:
    number = editor.change(editor.post("/console/events/save", **EXPECTED, series=series))
    (event,) = (
        one for (section, _), one in drafted(parts, number).items() if section == "editions"
    )
    assert event["status"] == "expected"


def test_an_event_is_not_expected_without_grounds(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    approver.publish(editor.change(editor.post("/console/series/save", **SERIES)))
    told = wrong(editor, "status", **EXPECTED, series="tea-fair")
    assert "needs a series whose recurrence a source states" in told


def test_what_is_expected_has_no_invented_date(editor: Browsing) -> None:
    told = wrong(editor, "status", **EXPECTED, series="forum", starts="2099-05")
    assert "has no date or number yet" in told


@pytest.mark.parametrize(
    ("change", "field", "told"),
    [
        ({"recurs_every": "1"}, "recurrence_source", "needs the source that states it"),
        ({"usual_month": "5"}, "usual_month", "Say how often it recurs"),
        ({"recurs_every": "99"}, "recurs_every", "Choose one from the list."),
        ({"usual_month": "13", "recurs_every": "1"}, "usual_month", "Choose one from the list."),
    ],
)
def test_a_recurrence_is_stated_by_a_source(
    editor: Browsing, change: dict[str, str], field: str, told: str
) -> None:
    assert told in wrong(editor, field, "series", **(SERIES | change))


def test_a_recurrence_that_is_counted_on_stays(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    approver.publish(editor.change(editor.post("/console/events/save", **EXPECTED, series="forum")))
    seen = editor.hidden("/console/series/forum/edit")
    assert "Change that event first." in wrong(editor, "recurs_every", "series", **seen)


def test_a_series_is_written_with_its_recurrence(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    fields = SERIES | {
        "organisers": "Example office · office",
        "recurs_every": "1",
        "usual_month": "4",
        "recurrence_source": "Example yearbook · yearbook",
    }
    approver.publish(editor.change(editor.post("/console/series/save", **fields)))
    assert stored(parts, "series", "tea-fair") == {
        "id": "tea-fair",
        "organisers": ["office"],
        "topics": ["pearls"],
        "recurs_every": 1,
        "usual_month": 4,
        "recurrence_source": "yearbook",
    }
    page = editor.text("/console/series/tea-fair")
    for text in ("every year", "April", "Example yearbook"):
        assert text in page


def test_the_page_of_a_series_lists_its_events(editor: Browsing) -> None:
    page = editor.text("/console/series/fair")
    assert page.index("/console/events/fair-2") < page.index("/console/events/fair-1")


def test_a_series_with_events_stays(editor: Browsing, parts: ConsoleParts) -> None:
    answer = editor.post("/console/series/fair/remove")
    assert answer.status_code == 409
    assert "2 events" in unescape(answer.text)


def test_an_event_goes_with_its_names_and_its_entity(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post("/console/events/fair-2/remove"))
    approver.publish(number)
    assert stored(parts, "editions", "fair-2") is None
    assert stored(parts, "entities", "fair-2") is None
    assert stored(parts, "names", "entity/fair-2/en") is None


def test_an_earlier_state_of_an_event_comes_back(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    before = stored(parts, "editions", "fair-2")
    kept = {"series": "fair", "status": "cancelled", "source": "yearbook"}
    seen = editor.hidden("/console/events/fair-2/edit")
    approver.publish(editor.change(editor.post("/console/events/save", **seen, **kept)))
    assert stored(parts, "editions", "fair-2") != before
    state = editor.hidden("/console/events/fair-2")["state"]
    answer = editor.post("/console/events/fair-2/restore", state=state)
    approver.publish(editor.change(answer))
    assert stored(parts, "editions", "fair-2") == before


def test_the_later_of_two_is_told(editor: Browsing, approver: Browsing) -> None:
    kept = {"series": "fair", "status": "cancelled", "source": "yearbook"}
    seen = editor.hidden("/console/events/fair-2/edit")
    approver.change(approver.post("/console/events/save", **seen, **kept))
    answer = editor.post("/console/events/save", **seen, **kept)
    assert answer.status_code == 409
    assert "What you typed is still here." in answer.text


def test_a_draft_is_written_on_in_the_same_change(editor: Browsing, parts: ConsoleParts) -> None:
    number = editor.change(editor.post("/console/events/save", **EVENT))
    page = "/console/events/pearl-fair-2091/edit"
    assert 'value="Pearl fair 2091"' in editor.text(page)
    fields = editor.hidden(page) | EVENT | {"status": "cancelled"}
    assert editor.change(editor.post("/console/events/save", **fields)) == number
    edition = drafted(parts, number)["editions", "pearl-fair-2091"]
    assert edition["status"] == "cancelled"


def test_viewers_look_and_do_not_write(signed_in: SignIn) -> None:
    viewer = signed_in("viewer")
    assert "/edit" not in viewer.text("/console/events/fair-2")
    assert viewer.post("/console/events/save", **EVENT).status_code == 403
