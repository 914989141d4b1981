"""Passwords: hashes, what they have to be, the first one, and changing them."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from statistics import median
from threading import Event, Thread
from typing import Literal

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type
from pydantic import SecretStr
from starlette.applications import Starlette

from console import accounts
from console.errors import AccountRefused, Busy
from console.passwords import (
    LEAST_CHARACTERS,
    MOST_CHARACTERS,
    Passwords,
    generated_password,
    is_sound,
    require_sound,
)
from console.roles import Role
from console.staff_database import StaffDatabase
from console.staff_models import Account
from desk.first_account import first_password
from settings import Settings
from tests.console.security.browser import ELSEWHERE, Browser
from tests.console.security.conftest import PASSWORD, AccountOf, SignedInAs

NEW = "another password of theirs"
CHANGE = "/console/password"


class SlowHasher(PasswordHasher):
    """A hasher that waits until it may go on."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.has_begun, self.may_end = Event(), Event()

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:
        self.has_begun.set()
        assert self.may_end.wait(10)
        return super().verify(hash, password)


def test_hashes_are_argon2id_as_rfc_9106_recommends() -> None:
    parameters = extract_parameters(Passwords().hashed(PASSWORD))
    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 64 * 1024
    assert parameters.time_cost >= 3


def test_the_same_password_has_another_hash_each_time(quick_passwords: Passwords) -> None:
    first, second = (quick_passwords.hashed(PASSWORD) for _ in range(2))
    assert first != second
    assert quick_passwords.is_right(PASSWORD, first)
    assert not quick_passwords.is_right(PASSWORD + " ", first)
    assert not quick_passwords.is_right(PASSWORD, None)
    assert not quick_passwords.is_right(PASSWORD, "no hash")


@pytest.mark.parametrize(
    "password",
    [
        "",
        "short",
        "eleven char",
        "x" * (MOST_CHARACTERS + 1),
        "aaaaaaaaaaaaaaaa",
        "123456789012",
        "abcdefghijklmnop",
        "password1234",
        "Passwordpassword",
        "qwertyqwerty12",
        "admin123456789",
        "I am Li.Wei of Zhuji",
    ],
)
def test_an_easy_password_is_refused(password: str) -> None:
    with pytest.raises(AccountRefused):
        require_sound(password, "li.wei")


@pytest.mark.parametrize(
    "password",
    ["correct horse battery", "诸暨珍珠真的非常非常好看呀", "k7#Qz!m2Lp0x", "x1y2z3a4b5c6" * 21],
)
def test_a_sound_password_is_taken(password: str) -> None:
    assert LEAST_CHARACTERS <= len(password) <= MOST_CHARACTERS
    require_sound(password, "li.wei")


def test_generated_passwords_are_sound_and_differ() -> None:
    made = {generated_password() for _ in range(100)}
    assert len(made) == 100
    assert all(is_sound(one, "admin") for one in made)


def test_an_unknown_name_takes_as_long_as_a_known_one() -> None:
    passwords = Passwords(PasswordHasher(time_cost=2, memory_cost=4096, parallelism=1))
    known = passwords.hashed(PASSWORD)
    passwords.is_right("x", None)  # makes the hash that stands for nobody's
    times: dict[str | None, list[float]] = {known: [], None: []}
    for _ in range(15):
        for kept, taken in times.items():
            began = time.perf_counter()
            passwords.is_right("wrong", kept)
            taken.append(time.perf_counter() - began)
    assert 0.5 < median(times[None]) / median(times[known]) < 2


def test_only_a_few_are_compared_at_once() -> None:
    hasher = SlowHasher()
    passwords = Passwords(hasher, at_once=1, wait=0.05)
    kept = passwords.hashed(PASSWORD)
    first = Thread(target=passwords.is_right, args=(PASSWORD, kept))
    first.start()
    assert hasher.has_begun.wait(10)
    with pytest.raises(Busy):
        passwords.is_right(PASSWORD, kept)
    hasher.may_end.set()
    first.join()
    assert passwords.is_right(PASSWORD, kept)


def test_a_sign_in_that_is_compared_does_not_hold_up_others(
    tmp_path: Path, signed_in: SignedInAs, staff: StaffDatabase
) -> None:
    hasher = SlowHasher()
    browser = signed_in(Role.EDITOR, "li.wei")
    with closing(StaffDatabase.open(tmp_path, passwords=Passwords(hasher))) as same:
        slow = Thread(target=lambda: accounts.require_own_password(same, "li.wei", PASSWORD))
        slow.start()
        assert hasher.has_begun.wait(10)
        assert browser.get("/console").status_code == 200
        hasher.may_end.set()
        slow.join()


def test_the_first_password_opens_here_only_and_is_changed(
    app: Starlette, staff: StaffDatabase
) -> None:
    password = accounts.add_first(staff, None)
    assert password is not None
    assert accounts.add_first(staff, None) is None
    assert Browser(app, ELSEWHERE).sign_in("admin", password).status_code == 400
    here = Browser(app)
    assert here.sign_in("admin", password).status_code == 303
    assert here.get("/console").headers["location"] == CHANGE
    fields = {"present": password, "wanted": NEW, "again": NEW}
    assert here.post(CHANGE, fields).headers["location"] == "/console?done=password"
    assert Browser(app, ELSEWHERE).sign_in("admin", NEW).status_code == 303


def test_a_refused_first_password_says_the_same_as_a_wrong_one(
    app: Starlette, staff: StaffDatabase
) -> None:
    password = accounts.add_first(staff, None) or ""
    far = Browser(app, ELSEWHERE)
    right, wrong = (far.sign_in("admin", typed) for typed in (password, "wrong"))
    assert (right.status_code, right.text) == (wrong.status_code, wrong.text)


def test_a_sound_password_of_the_operator_opens_from_everywhere(
    app: Starlette, staff: StaffDatabase
) -> None:
    assert accounts.add_first(staff, PASSWORD) is None
    far = Browser(app, ELSEWHERE)
    far.sign_in("admin", PASSWORD)
    assert far.get("/console").status_code == 200


@pytest.mark.parametrize("password", ["admin", "changeme", "password1234", "admin admin admin"])
def test_an_easy_password_of_the_operator_opens_here_only_and_is_changed(
    app: Starlette, staff: StaffDatabase, password: str
) -> None:
    assert accounts.add_first(staff, password) is None
    assert Browser(app, ELSEWHERE).sign_in("admin", password).status_code == 400
    here = Browser(app)
    here.sign_in("admin", password)
    assert here.get("/console").headers["location"] == CHANGE


def test_the_setting_is_the_first_password(settings: Settings) -> None:
    given = settings.model_copy(update={"admin_password": SecretStr(PASSWORD)})
    assert first_password(given) is None
    with closing(StaffDatabase.open(settings.data_dir)) as staff:
        accounts.require_own_password(staff, "admin", PASSWORD)
        assert not accounts.accounts(staff)[0].must_change_password


def test_the_file_is_the_owner_s_and_holds_no_password(
    staff: StaffDatabase, tmp_path: Path, signed_in: SignedInAs
) -> None:
    browser = signed_in(Role.EDITOR)
    token = browser.cookie("desk-session") or ""
    path = tmp_path / "staff.db"
    assert path.stat().st_mode & 0o077 == 0
    for file in tmp_path.glob("staff.db*"):
        content = file.read_bytes()
        assert PASSWORD.encode() not in content
        assert token.encode() not in content


@pytest.mark.parametrize(
    ("present", "wanted", "again"),
    [
        ("wrong", NEW, NEW),
        (PASSWORD, NEW, NEW + "x"),
        (PASSWORD, "short", "short"),
        (PASSWORD, PASSWORD, PASSWORD),
        (PASSWORD, "some.editor some.editor", "some.editor some.editor"),
        ("", "", ""),
    ],
)
def test_a_password_is_changed_only_by_the_rules(
    signed_in: SignedInAs, staff: StaffDatabase, present: str, wanted: str, again: str
) -> None:
    browser = signed_in(Role.EDITOR)
    answer = browser.post(CHANGE, {"present": present, "wanted": wanted, "again": again})
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    accounts.require_own_password(staff, "some.editor", PASSWORD)


def test_files_are_no_passwords(signed_in: SignedInAs) -> None:
    browser = signed_in(Role.EDITOR)
    files = {name: ("x.txt", NEW.encode()) for name in ("wanted", "again")}
    answer = browser.client.post(
        CHANGE, data={"form_token": browser.token, "present": PASSWORD}, files=files
    )
    assert answer.status_code == 400


def test_a_browser_left_open_does_not_give_the_password_away_by_guessing(
    signed_in: SignedInAs,
) -> None:
    browser = signed_in(Role.EDITOR)
    fields = {"present": "a guess", "wanted": NEW, "again": NEW}
    tries = [browser.post(CHANGE, fields).status_code for _ in range(7)]
    assert tries == [400] * 5 + [429] * 2


def test_a_new_password_from_an_administrator_has_to_be_changed(
    app: Starlette, account_of: AccountOf, signed_in: SignedInAs
) -> None:
    name, admin = account_of(Role.EDITOR), signed_in(Role.ADMIN)
    page = admin.post(f"/console/staff/{name}/password").text
    password = page.partition('<code class="big">')[2].partition("<")[0]
    browser = Browser(app)
    assert browser.sign_in(name, PASSWORD).status_code == 400
    browser.sign_in(name, password)
    assert browser.get("/console").headers["location"] == CHANGE
    assert password not in admin.get("/console/staff").text


def test_nothing_but_a_hash_is_kept(staff: StaffDatabase, account_of: AccountOf) -> None:
    account_of(Role.EDITOR)
    with staff.transaction() as session:
        assert session.query(Account).one().password_hash.startswith("$argon2id$")
