"""One-time codes: right once, near in time, with recovery codes, and kept from others."""

from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.applications import Starlette

from console import accounts
from console.roles import Role
from console.staff_database import StaffDatabase
from console.staff_models import RecoveryCode
from tests.console.security.browser import Browser
from tests.console.security.conftest import PASSWORD, AccountOf, Clock, SignedInAs
from tests.console.security.one_time_codes import code, set_up

PAGE = "/console/profile/second-factor"
PICTURE = f"{PAGE}/qr.svg"
STEP = timedelta(seconds=30)


class Person:
    """An editor with a second step."""

    def __init__(self, app: Starlette, staff: StaffDatabase, clock: Clock, name: str) -> None:
        self._app, self._clock, self.name = app, clock, name
        self.secret, self.recovery_codes = set_up(staff, clock, name)
        clock.move(5 * STEP)

    def enter(self, typed: str) -> int:
        """Sign in with a code in a new browser; return the answer to the first page then."""
        browser = Browser(self._app)
        assert browser.sign_in(self.name, PASSWORD).headers["location"] == "/console/code"
        browser.post("/console/code", {"code": typed})
        return browser.get("/console").status_code

    def code(self, steps_off: int = 0) -> str:
        return code(self.secret, self._clock, steps_off)


@pytest.fixture
def person(app: Starlette, staff: StaffDatabase, clock: Clock, account_of: AccountOf) -> Person:
    return Person(app, staff, clock, account_of(Role.EDITOR))


def test_the_right_code_opens(person: Person) -> None:
    assert person.enter(person.code()) == 200


def test_a_code_may_be_typed_with_blanks(person: Person) -> None:
    assert person.enter(f" {person.code()[:3]} {person.code()[3:]} ") == 200


@pytest.mark.parametrize("steps_off", [-1, 1])
def test_a_clock_may_be_a_step_off(person: Person, steps_off: int) -> None:
    assert person.enter(person.code(steps_off)) == 200


@pytest.mark.parametrize("steps_off", [-20, -2, 2, 20])
def test_a_clock_may_not_be_further_off(person: Person, steps_off: int) -> None:
    assert person.enter(person.code(steps_off)) == 303


def test_a_code_opens_once(person: Person, clock: Clock) -> None:
    typed = person.code()
    assert person.enter(typed) == 200
    assert person.enter(typed) == 303
    clock.move(STEP)
    assert person.enter(typed) == 303
    assert person.enter(person.code()) == 200


def test_the_code_that_switched_it_on_does_not_open(
    app: Starlette, staff: StaffDatabase, clock: Clock, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    secret, _ = set_up(staff, clock, name)
    browser = Browser(app)
    browser.sign_in(name, PASSWORD)
    assert browser.post("/console/code", {"code": code(secret, clock)}).status_code == 400


@pytest.mark.parametrize("typed", ["", "000000", "abcdef", "１２３４５６", "0" * 5_000, "\u202e1"])
def test_a_wrong_code_opens_nothing(person: Person, typed: str) -> None:
    assert person.enter(typed) == 303


def test_a_recovery_code_opens_once(person: Person) -> None:
    first, second, *_ = person.recovery_codes
    assert person.enter(first) == 200
    assert person.enter(first) == 303
    assert person.enter(second.upper()) == 200


def test_recovery_codes_are_many_and_not_kept(person: Person, staff: StaffDatabase) -> None:
    assert len(set(person.recovery_codes)) == 10
    with staff.transaction() as session:
        kept = {row.code_hash for row in session.query(RecoveryCode)}
    assert len(kept) == 10
    assert not kept & set(person.recovery_codes)


def test_codes_are_not_guessed(person: Person, app: Starlette, clock: Clock) -> None:
    browser = Browser(app)
    browser.sign_in(person.name, PASSWORD)
    tries = [browser.post("/console/code", {"code": "000000"}).status_code for _ in range(7)]
    assert tries == [400] * 5 + [429] * 2
    other = Browser(app, "203.0.113.99")
    other.sign_in(person.name, PASSWORD)
    assert other.post("/console/code", {"code": person.code()}).status_code == 429
    clock.move(STEP + timedelta(seconds=1))
    assert person.enter(person.code()) == 200


def test_the_code_page_is_for_who_gave_the_password(console: Browser) -> None:
    assert console.get("/console/code").headers["location"].startswith("/console/sign-in")
    assert (
        console.post("/console/code", {"code": "1"})
        .headers["location"]
        .startswith("/console/sign-in")
    )


def test_it_is_switched_on_with_a_code_and_shows_recovery_codes_once(
    signed_in: SignedInAs, clock: Clock
) -> None:
    browser = signed_in(Role.EDITOR)
    secret = secret_on(browser)
    assert browser.get(PICTURE).headers["content-type"] == "image/svg+xml"
    assert browser.post(PAGE, {"code": "000000"}).status_code == 400
    done = browser.post(PAGE, {"code": code(secret, clock)})
    assert done.status_code == 200
    assert done.text.count("<li><code>") == 10
    assert secret not in done.text


def secret_on(browser: Browser) -> str:
    return browser.get(PAGE).text.partition("<code>")[2].partition("<")[0]


def test_after_that_neither_secret_nor_picture_is_shown(
    signed_in: SignedInAs, clock: Clock
) -> None:
    browser = signed_in(Role.EDITOR)
    secret = secret_on(browser)
    browser.post(PAGE, {"code": code(secret, clock)})
    for page in (browser.get(PAGE), browser.get(PICTURE), browser.post(PAGE, {"code": "1"})):
        assert page.status_code == 400
        assert secret not in page.text
    assert secret not in browser.get("/console/profile").text


def test_a_secret_that_was_shown_before_is_not_the_one_that_counts(
    signed_in: SignedInAs, clock: Clock
) -> None:
    """Somebody at a browser left open could note it and wait."""
    browser = signed_in(Role.EDITOR)
    seen, later = secret_on(browser), secret_on(browser)
    assert seen != later
    assert browser.post(PAGE, {"code": code(seen, clock)}).status_code == 400
    assert later in browser.post(PAGE, {"code": "000000"}).text
    assert browser.post(PAGE, {"code": code(later, clock)}).status_code == 200


def test_a_picture_of_no_secret_is_not_there(signed_in: SignedInAs) -> None:
    assert signed_in(Role.EDITOR).get(PICTURE).status_code == 404


def test_it_is_removed_with_the_password(
    signed_in: SignedInAs, staff: StaffDatabase, clock: Clock
) -> None:
    browser = signed_in(Role.EDITOR, "li.wei")
    set_up(staff, clock, "li.wei")
    for wrong in ({}, {"present": ""}, {"present": "wrong"}):
        assert browser.post(f"{PAGE}/remove", wrong).status_code == 400
    assert accounts.accounts(staff)[0].has_second_factor
    assert browser.post(f"{PAGE}/remove", {"present": PASSWORD}).status_code == 303
    assert not accounts.accounts(staff)[0].has_second_factor
    with staff.transaction() as session:
        assert session.query(RecoveryCode).count() == 0


def test_the_office_can_require_it_of_who_publishes(
    app: Starlette, signed_in: SignedInAs, clock: Clock
) -> None:
    admin, approver = signed_in(Role.ADMIN), signed_in(Role.APPROVER)
    admin.post("/console/staff/office", {"second_factor": "yes", "time_zone": "Asia/Shanghai"})
    assert approver.get("/console/changes").headers["location"] == PAGE
    page = approver.get(PAGE)
    assert "Your office asks" in page.text
    assert 'href="/console/changes"' not in page.text
    secret = secret_on(approver)
    assert approver.post(PAGE, {"code": code(secret, clock)}).status_code == 200
    assert approver.get("/console/changes").status_code == 200
    assert approver.post(f"{PAGE}/remove", {"present": PASSWORD}).status_code == 303
    assert approver.get("/console/changes").headers["location"] == PAGE
