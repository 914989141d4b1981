"""Guessing is slowed down, and nobody is locked out by others for good."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from starlette.applications import Starlette

from console import lock_out
from console.errors import LockedOut, SignInRefused
from console.known_browsers import known_browser, remembered
from console.lock_out import Counter, wait_after
from console.roles import Role
from console.signing_in import sign_in
from console.staff_database import StaffDatabase
from console.staff_models import SignInFailures, StaffEvent
from tests.console.security.browser import ELSEWHERE, Browser
from tests.console.security.conftest import PASSWORD, SECRET_KEY, AccountOf, Clock

WRONG = "not the password at all"


def guess(staff: StaffDatabase, name: str, address: str, times: int = 1) -> int:
    """Guess until locked out; return how many guesses were looked at."""
    for looked_at in range(times):
        try:
            sign_in(staff, name, WRONG, address, is_local=False)
        except LockedOut:
            return looked_at
        except SignInRefused:
            continue
    return times


def refused(browser: Browser, name: str, password: str = WRONG) -> int:
    return browser.sign_in(name, password).status_code


def test_the_wait_doubles_up_to_the_longest() -> None:
    counter = Counter("pair:x")
    waits = [int(wait_after(count, counter).total_seconds()) for count in range(14)]
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
    assert wait_after(10**6, counter) == lock_out.LONGEST_WAIT


def test_a_wrong_password_has_to_wait_and_is_told_so(
    console: Browser, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    assert [refused(console, name) for _ in range(6)] == [400] * 5 + [429]
    answer = console.sign_in(name, PASSWORD)
    assert answer.status_code == 429
    assert "30 seconds" in answer.text.replace("\u2068", "").replace("\u2069", "")


def test_after_the_wait_the_right_password_opens(
    console: Browser, account_of: AccountOf, clock: Clock
) -> None:
    name = account_of(Role.EDITOR)
    for _ in range(6):
        refused(console, name)
    clock.move(lock_out.FIRST_WAIT + timedelta(seconds=1))
    assert refused(console, name, PASSWORD) == 303


def test_tries_during_the_wait_do_not_lengthen_it(
    console: Browser, account_of: AccountOf, clock: Clock
) -> None:
    name = account_of(Role.EDITOR)
    for _ in range(40):
        refused(console, name)
    clock.move(lock_out.FIRST_WAIT + timedelta(seconds=1))
    assert refused(console, name, PASSWORD) == 303


def test_an_unknown_name_waits_just_as_long(console: Browser, account_of: AccountOf) -> None:
    account_of(Role.EDITOR)
    unknown = [console.sign_in("nobody", WRONG) for _ in range(6)]
    known = [console.sign_in("some.editor", WRONG) for _ in range(6)]
    said = [[(a.status_code, a.text.replace("nobody", "some.editor")) for a in both]
            for both in (unknown, known)]  # fmt: skip
    assert said[0] == said[1]


def test_others_do_not_lock_out_a_browser_that_signed_in_before(
    app: Starlette, staff: StaffDatabase, account_of: AccountOf
) -> None:
    name = account_of(Role.ADMIN)
    own = Browser(app, ELSEWHERE)
    own.sign_in(name, PASSWORD)
    own.post("/console/sign-out")
    for number in range(30):
        guess(staff, name, f"198.51.100.{number}", 6)
    guess(staff, name, ELSEWHERE, 30)
    assert refused(Browser(app, ELSEWHERE), name, PASSWORD) == 429
    assert refused(own, name, PASSWORD) == 303


def test_a_known_browser_guesses_no_faster(app: Starlette, account_of: AccountOf) -> None:
    name = account_of(Role.ADMIN)
    own = Browser(app)
    own.sign_in(name, PASSWORD)
    own.post("/console/sign-out")
    assert [refused(own, name) for _ in range(6)] == [400] * 5 + [429]


def test_a_browser_is_known_to_the_account_that_signed_in_with_it_only() -> None:
    kept = remembered(SECRET_KEY, "li.wei")
    browser = known_browser(SECRET_KEY, "li.wei", kept)
    assert browser is not None
    assert kept.startswith(browser)
    for name, key, value in (
        ("zhang.min", SECRET_KEY, kept),
        ("li.wei", "another key", kept),
        ("li.wei", SECRET_KEY, kept[:-1]),
        ("li.wei", SECRET_KEY, kept.partition(".")[0]),
        ("li.wei", SECRET_KEY, "." + kept.partition(".")[2]),
        ("li.wei", SECRET_KEY, "ключ.ключ"),
        ("li.wei", SECRET_KEY, ""),
        ("li.wei", SECRET_KEY, None),
    ):
        assert known_browser(key, name, value) is None


def test_one_address_guessing_at_one_name_leaves_others_be(
    staff: StaffDatabase, account_of: AccountOf
) -> None:
    name = account_of(Role.ADMIN)
    assert guess(staff, name, "198.51.100.1", 10) == lock_out.FREE_TRIES
    assert sign_in(staff, name, PASSWORD, "198.51.100.2", is_local=False).account.name == name


def test_an_address_that_tries_many_names_has_to_wait(staff: StaffDatabase) -> None:
    looked_at = sum(guess(staff, f"name.{number}", "198.51.100.1") for number in range(40))
    assert looked_at == lock_out.FREE_TRIES_OF_ADDRESS


def test_many_addresses_at_one_name_have_to_wait_and_not_for_long(
    staff: StaffDatabase, account_of: AccountOf, clock: Clock
) -> None:
    name = account_of(Role.ADMIN)
    looked_at = sum(guess(staff, name, f"198.51.100.{number}") for number in range(100))
    assert looked_at == lock_out.FREE_TRIES_OF_NAME
    clock.move(lock_out.LONGEST_WAIT_OF_NAME)
    assert sign_in(staff, name, PASSWORD, "203.0.113.1", is_local=False).account.name == name


def test_guesses_at_the_same_time_are_counted_one_by_one(
    staff: StaffDatabase, account_of: AccountOf
) -> None:
    name = account_of(Role.ADMIN)
    with ThreadPoolExecutor(12) as pool:
        looked_at = list(pool.map(lambda _: guess(staff, name, "198.51.100.1"), range(24)))
    assert sum(looked_at) == lock_out.FREE_TRIES


@pytest.mark.parametrize(
    ("address", "same"),
    [("2001:db8::1", "2001:db8::ffff:2"), ("2001:db8:0:0:1::", "2001:db8::")],
)
def test_a_household_of_ipv6_counts_as_one(
    app: Starlette, account_of: AccountOf, address: str, same: str
) -> None:
    name = account_of(Role.EDITOR)
    for _ in range(5):
        refused(Browser(app, address), name)
    assert refused(Browser(app, same), name) == 429
    assert refused(Browser(app, "2001:db8:1::"), name) == 400


def test_what_made_up_names_leave_behind_goes_again(staff: StaffDatabase, clock: Clock) -> None:
    for number in range(50):
        guess(staff, f"name.{number}", f"198.51.100.{number}")
    guess(staff, "x" * 100_000, "203.0.113.3")
    with staff.transaction() as session:
        assert session.execute(select(func.max(func.length(SignInFailures.key)))).scalar_one() < 80
    clock.move(lock_out.FORGOTTEN_AFTER + timedelta(seconds=1))
    guess(staff, "nobody", "198.51.100.200")
    with staff.transaction() as session:
        assert session.execute(select(func.count(SignInFailures.key))).scalar_one() == 3


def test_what_is_typed_for_a_name_is_kept_only_where_it_is_one(
    staff: StaffDatabase, account_of: AccountOf
) -> None:
    """People type their password there; and strangers could fill the file."""
    name = account_of(Role.EDITOR)
    guess(staff, PASSWORD, "198.51.100.1")
    guess(staff, name, "198.51.100.1")
    with staff.transaction() as session:
        refusals = select(StaffEvent.subject).where(StaffEvent.event == "sign-in-refused")
        assert session.scalars(refusals).all() == [name]
        assert PASSWORD not in str(
            [(e.subject, e.details) for e in session.scalars(select(StaffEvent))]
        )
