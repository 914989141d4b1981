"""Contact desks: written, shown as investors get them, and who of the staff is on duty."""

from collections.abc import Callable
from datetime import date
from html import unescape
from typing import Any

import pytest

from console import accounts, duties
from console.parts import ConsoleParts
from console.roles import Role
from facts.changes.content import current
from tests.console.browsing import Browsing

type SignIn = Callable[..., Browsing]

DESK = {
    "organisation": "Example office · office",
    "topics": "Pearl industry · pearls",
    "places": "Zhuji · zhuji",
    "languages": ["zh-Hans", "en"],
    "default": "yes",
    "phone": "an example, no number",
    "time_zone": "Asia/Shanghai",
    "as_monday": "yes",
    "opens-0-0": "08:30",
    "closes-0-0": "11:30",
    "opens-0-1": "14:00",
    "closes-0-1": "17:00",
    "confirmed_by": "editor.example",
    "verified_on": "2026-11-20",
}
EDIT = "/console/desks/office-desk/edit"
HERE = "/console/desks/office-desk"


def stored(parts: ConsoleParts, key: str = "office-desk") -> dict[str, Any]:
    with parts.store.session() as session:
        return current(session, "desks", [key]).get(key, {})


def edited(browser: Browsing, **fields: Any) -> Any:
    return browser.post("/console/desks/save", **(browser.hidden(EDIT) | fields))


def test_a_desk_is_written_with_split_shifts(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    approver.publish(editor.change(edited(editor, **DESK)))
    desk = stored(parts)
    shifts = [("08:30:00", "11:30:00"), ("14:00:00", "17:00:00")]
    assert [(h["weekday"], h["opens"], h["closes"]) for h in desk["hours"]] == [
        (weekday, *shift) for weekday in range(5) for shift in shifts
    ]
    assert desk["languages"] == ["en", "zh-Hans"]
    assert desk["verified_on"] == "2026-11-20"
    page = editor.text(HERE)
    for text in ("Monday 08:30–11:30", "Friday 14:00–17:00", "English", "editor.example"):
        assert text in page


def test_the_form_shows_what_is_stored(editor: Browsing, approver: Browsing) -> None:
    approver.publish(editor.change(edited(editor, **DESK)))
    page = editor.text(EDIT)
    assert 'name="opens-4-1" value="14:00"' in page
    assert 'value="zh-Hans" checked' in page
    unchanged = DESK | {"as_monday": ""}
    for weekday in range(1, 5):
        for shift in range(2):
            for end in ("opens", "closes"):
                unchanged[f"{end}-{weekday}-{shift}"] = DESK[f"{end}-0-{shift}"]
    assert "Nothing was changed." in unescape(edited(editor, **unchanged).text)


@pytest.mark.parametrize(
    ("change", "field", "told"),
    [
        ({"opens-0-1": "11:00"}, "hours", "Two shifts of one day overlap."),
        ({"closes-0-0": "08:00"}, "hours", "A shift ends after it begins"),
        ({"closes-0-1": ""}, "hours", "This is needed."),
        ({"opens-0-0": "8 o'clock"}, "hours", "Write a time of day such as 09:00."),
        ({"time_zone": "Asia/Zhuji"}, "time_zone", "Choose a time zone from the list"),
        ({"time_zone": "Etc/GMT-8"}, "time_zone", "Choose a time zone from the list"),
        ({"url": "javascript:alert(1)"}, "url", "begins with https://"),
        ({"email": "nobody"}, "email", "Write an e-mail address"),
        ({"organisation": "atlantis"}, "organisation", "Choose one from the list"),
        ({"verified_on": "2026-02-29"}, "verified_on", "Write a day such as 2026-11-05."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    editor: Browsing, change: dict[str, str], field: str, told: str
) -> None:
    answer = edited(editor, **(DESK | change))
    assert answer.status_code == 422
    assert told in unescape(answer.text.partition(f'id="e-{field}">')[2].partition("</p>")[0])


def test_there_is_one_default_desk(editor: Browsing) -> None:
    other = {"organisation": "Example office · office", "default": "yes"}
    answer = editor.post("/console/desks/save", **other)
    assert answer.status_code == 422
    assert "Another desk is the default already." in unescape(answer.text)


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("2026-09-22T09:00", "11:30"),
        ("2026-10-01T09:00", "国庆节"),
        ("2026-10-10T15:00", "17:00"),
    ],
)
def test_the_answer_is_that_of_the_chosen_moment(editor: Browsing, at: str, told: str) -> None:
    fields = editor.hidden(EDIT) | DESK | {"preview": "zh-Hans", "at": at}
    answer = editor.post("/console/desks/preview", **fields)
    assert answer.status_code == 200
    state = unescape(answer.text.partition("<pre>")[2]).splitlines()
    assert any(told in line for line in state if not line.startswith("办公时间")), state


def test_a_moment_that_is_none_is_now(editor: Browsing) -> None:
    for at in ("soon", "0001-01-01T00:00", "9999-12-31T23:59", "2026-10-01T09:00+25:00"):
        answer = editor.post("/console/desks/preview", **editor.hidden(EDIT), **DESK, at=at)
        assert "<pre>" in answer.text


def test_a_desk_is_called_by_its_office(editor: Browsing) -> None:
    assert "<h1>Example office</h1>" in editor.text(HERE)
    assert "Edit “Example office”" in editor.text(EDIT)


def test_an_office_without_details_says_so(editor: Browsing) -> None:
    page = editor.text(HERE)
    assert "I hold no phone number" in page


@pytest.mark.parametrize(
    ("query", "is_found"), [("words=office", True), ("words=诸暨", False), ("kind=filled", False)]
)
def test_desks_are_found_by_the_name_of_the_office(
    editor: Browsing, query: str, is_found: bool
) -> None:
    assert (HERE in editor.text(f"/console/desks?{query}")) == is_found


def put_on_duty(browser: Browsing, account: str, **fields: Any) -> str:
    """Put somebody on duty, and return where it leads."""
    asked = {"account": account, "first": "2020-01-01", "weekday": list("0123456"), **fields}
    answer = browser.post(f"{HERE}/duty", **asked)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def test_who_is_on_duty_stands_on_the_desk_and_the_start_page(editor: Browsing) -> None:
    put_on_duty(editor, "editor.example")
    assert "<strong>editor.example</strong>" in editor.text(HERE)
    assert "On duty today" in editor.text("/console")


def test_who_stands_in_is_there_in_place_of_the_other(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    put_on_duty(editor, "editor.example")
    put_on_duty(
        editor, "approver.example", stands_in_for="editor.example", first="2026-11-23",
        last="2026-11-24", weekday=["0"],
    )  # fmt: skip
    there = {
        day: [one.account for one in duties.on_duty(parts.staff, day)["office-desk"]]
        for day in (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 30))
    }
    assert list(there.values()) == [["approver.example"], ["editor.example"], ["editor.example"]]


def test_a_duty_is_for_its_days_only(editor: Browsing, parts: ConsoleParts) -> None:
    put_on_duty(editor, "editor.example", first="2026-11-23", last="2026-11-25", weekday=["0"])
    days = (date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 30))
    assert [bool(duties.on_duty(parts.staff, day)) for day in days] == [False, True, False, False]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"last": "2019-12-31"}, "days"),
        ({"weekday": []}, "weekdays"),
        ({"weekday": ["7"]}, "weekdays"),
        ({"stands_in_for": "editor.example"}, "stand-in"),
        ({"stands_in_for": "nobody.there"}, "account"),
    ],
)
def test_why_nobody_was_put_on_duty_is_told(
    editor: Browsing, parts: ConsoleParts, fields: dict[str, Any], wrong: str
) -> None:
    page = put_on_duty(editor, "editor.example", **fields)
    assert page == f"{HERE}?wrong={wrong}#duty"
    assert 'class="notice wrong"' in editor.text(page)
    assert duties.duties_of(parts.staff, "office-desk", date(2020, 1, 1)) == []


def test_a_day_that_is_none_is_refused(editor: Browsing) -> None:
    fields = {"account": "editor.example", "first": "2026-02-29", "weekday": "0"}
    assert editor.post(f"{HERE}/duty", **fields).status_code == 400


def test_somebody_is_taken_off_duty(editor: Browsing, parts: ConsoleParts) -> None:
    put_on_duty(editor, "editor.example")
    number = editor.hidden(HERE)["duty"]
    editor.post(f"{HERE}/duty/remove", duty=number)
    assert duties.duties_of(parts.staff, "office-desk", date(2020, 1, 1)) == []
    assert editor.post(f"{HERE}/duty/remove", duty=number).status_code == 404


def test_switching_an_account_off_erases_its_duties(
    editor: Browsing, signed_in: SignIn, parts: ConsoleParts
) -> None:
    signed_in("admin")
    put_on_duty(editor, "editor.example")
    put_on_duty(editor, "admin.example", stands_in_for="editor.example")
    accounts.set_disabled(parts.staff, "desk", "editor.example", True)
    assert duties.duties_of(parts.staff, "office-desk", date(2020, 1, 1)) == []


def test_nobody_is_put_on_duty_at_a_desk_that_is_not_there(editor: Browsing) -> None:
    answer = editor.post("/console/desks/nothing/duty", account="editor.example", weekday="0")
    assert answer.status_code == 404


def test_viewers_see_who_is_on_duty_and_change_nothing(signed_in: SignIn, editor: Browsing) -> None:
    put_on_duty(editor, "editor.example")
    viewer = signed_in(Role.VIEWER)
    assert "editor.example" in viewer.text(HERE)
    assert "/duty" not in viewer.text(HERE)
    assert viewer.post(f"{HERE}/duty", account="editor.example").status_code == 403


def test_investors_never_see_who_is_on_duty(editor: Browsing) -> None:
    put_on_duty(editor, "editor.example")
    fields = editor.hidden(EDIT) | DESK | {"confirmed_by": "li.wei"}
    answer = editor.post("/console/desks/preview", **fields)
    assert "Example office" in answer.text
    assert "editor.example" not in answer.text
    assert "li.wei" not in answer.text
