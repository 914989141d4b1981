"""Signing in and out: tokens, ends of sessions, cookies, and where one lands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urljoin, urlsplit

import pytest
from httpx import Response
from starlette.applications import Starlette

from console import accounts
from console.roles import Role
from console.sessions import CODE_WITHIN, IDLE_FOR, LASTS_FOR
from console.staff_database import StaffDatabase
from tests.console.security.browser import ELSEWHERE, Browser
from tests.console.security.conftest import PASSWORD, AccountOf, Clock, SignedInAs
from tests.console.security.one_time_codes import code, set_up

NEW = "another password of theirs"
LEADING_AWAY = [
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/console\\..\\..\\evil",
    "/console/../evil",
    "/console/%2e%2e/evil",
    "/console/%2E./evil",
    "/consolex",
    "/console@evil.example",
    "/console.evil.example",
    "/console:80@evil.example/",
    "console",
    "javascript:alert(1)",
    "data:text/html,x",
    " /console",
    "\t//evil.example",
    "/console/\r\nSet-Cookie: desk-session=x",
    "/console/%0d%0aSet-Cookie:%20x=y",
    "/console/\u202e",
    "http:/console",
    "",
]


def test_a_sign_in_leads_where_one_wanted_to_go(console: Browser, account_of: AccountOf) -> None:
    wanted = console.get("/console/facts?words=pearl&page=2").headers["location"]
    assert wanted == "/console/sign-in?next=/console/facts%3Fwords%3Dpearl%26page%3D2"
    assert "/console/facts?words=pearl&amp;page=2" in console.get(wanted).text
    answer = console.sign_in(
        account_of(Role.VIEWER), PASSWORD, next="/console/facts?words=pearl&page=2"
    )
    assert answer.headers["location"] == "/console/facts?words=pearl&page=2"


@pytest.mark.parametrize("wanted", LEADING_AWAY)
def test_nobody_is_led_away_from_the_console(
    app: Starlette, account_of: AccountOf, wanted: str
) -> None:
    name = account_of(Role.VIEWER)
    signing_in = Browser(app).sign_in(name, PASSWORD, next=wanted)
    choosing = Browser(app).post("/console/language", {"language": "en", "next": wanted})
    for answer in (signing_in, choosing):
        location = answer.headers["location"]
        there = urlsplit(urljoin("http://desk.test/console/sign-in", location))
        assert (there.scheme, there.netloc, there.path) == ("http", "desk.test", "/console")
        assert "evil" not in str(answer.headers)


def test_the_token_changes_at_every_step(
    console: Browser, staff: StaffDatabase, clock: Clock, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    secret, _ = set_up(staff, clock, name)
    seen = [console.cookie("desk-session")]
    clock.move(timedelta(minutes=1))
    console.sign_in(name, PASSWORD)
    seen.append(console.cookie("desk-session"))
    console.post("/console/code", {"code": code(secret, clock)})
    seen.append(console.cookie("desk-session"))
    console.post("/console/password", {"present": PASSWORD, "wanted": NEW, "again": NEW})
    seen.append(console.cookie("desk-session"))
    assert console.get("/console").status_code == 200
    assert seen[0] is None
    assert len(set(seen)) == 4
    for old in seen[1:-1]:
        assert entered_with(console, old) == 303


def entered_with(browser: Browser, token: str | None) -> int:
    """The answer to whoever has nothing but a session's token."""
    headers = {"cookie": f"desk-session={token}", **dict(browser.client.headers)}
    client = Browser(browser.client.app).client  # type: ignore[arg-type]
    answer: Response = client.get("/console", headers=headers)
    return answer.status_code


def test_sign_out_ends_the_session_and_not_just_the_cookie(signed_in: SignedInAs) -> None:
    browser = signed_in(Role.EDITOR)
    token = browser.cookie("desk-session")
    assert entered_with(browser, token) == 200
    browser.post("/console/sign-out")
    assert browser.cookie("desk-session") is None
    assert entered_with(browser, token) == 303


def test_a_get_does_not_sign_out(signed_in: SignedInAs) -> None:
    browser = signed_in(Role.EDITOR)
    assert browser.get("/console/sign-out").status_code == 405
    assert browser.get("/console").status_code == 200


@pytest.mark.parametrize(
    "end",
    [
        lambda staff, name: accounts.set_disabled(staff, "desk", name, True),
        lambda staff, name: accounts.reset_password(staff, "desk", name),
        lambda staff, name: accounts.change_password(staff, name, PASSWORD, NEW),
    ],
    ids=["disabled", "password reset", "password changed elsewhere"],
)
def test_a_session_ends_with_what_opened_it(
    signed_in: SignedInAs, staff: StaffDatabase, end: Callable[[StaffDatabase, str], object]
) -> None:
    browser = signed_in(Role.EDITOR, "li.wei")
    signed_in(Role.ADMIN)
    end(staff, "li.wei")
    assert browser.get("/console").status_code == 303


def test_a_disabled_account_does_not_come_back_with_its_old_session(
    signed_in: SignedInAs, staff: StaffDatabase
) -> None:
    browser = signed_in(Role.EDITOR, "li.wei")
    signed_in(Role.ADMIN)
    accounts.set_disabled(staff, "desk", "li.wei", True)
    accounts.set_disabled(staff, "desk", "li.wei", False)
    assert browser.get("/console").status_code == 303


def test_an_idle_session_ends(signed_in: SignedInAs, clock: Clock) -> None:
    browser = signed_in(Role.EDITOR)
    clock.move(IDLE_FOR - timedelta(seconds=1))
    assert browser.get("/console").status_code == 200
    clock.move(IDLE_FOR + timedelta(seconds=1))
    assert browser.get("/console").status_code == 303


def test_a_session_that_is_used_ends_too(signed_in: SignedInAs, clock: Clock) -> None:
    browser, used = signed_in(Role.EDITOR), timedelta()
    while used + IDLE_FOR / 2 <= LASTS_FOR:
        clock.move(IDLE_FOR / 2)
        used += IDLE_FOR / 2
        assert browser.get("/console").status_code == 200
    clock.move(IDLE_FOR / 2)
    assert browser.get("/console").status_code == 303


def test_a_code_has_to_come_soon(
    console: Browser, staff: StaffDatabase, clock: Clock, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    secret, _ = set_up(staff, clock, name)
    console.sign_in(name, PASSWORD)
    clock.move(CODE_WITHIN + timedelta(seconds=1))
    assert console.post("/console/code", {"code": code(secret, clock)}).status_code in (303, 403)
    assert console.get("/console").headers["location"].startswith("/console/sign-in")


def test_half_a_sign_in_changes_nothing_of_the_account(
    console: Browser, staff: StaffDatabase, clock: Clock, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    set_up(staff, clock, name)
    console.sign_in(name, PASSWORD)
    console.post("/console/language", {"language": "zh-Hans"})
    console.post("/console/password", {"present": PASSWORD, "wanted": NEW, "again": NEW})
    [account] = accounts.accounts(staff)
    assert account.language is None
    accounts.require_own_password(staff, name, PASSWORD)


def test_cookies_are_for_this_browser_and_this_console_only(
    app: Starlette, account_of: AccountOf
) -> None:
    near = Browser(app).sign_in(account_of(Role.EDITOR), PASSWORD)
    far = Browser(app, ELSEWHERE).sign_in(account_of(Role.EDITOR, "li.wei"), PASSWORD)
    for answer, secure in ((near, False), (far, True)):
        cookies = answer.headers.get_list("set-cookie")
        assert len(cookies) == 2
        for cookie in cookies:
            name, *attributes = cookie.split("; ")
            assert {"HttpOnly", "Path=/console", "SameSite=lax"} <= set(attributes)
            assert ("Secure" in attributes) is secure
            assert name.startswith("__Secure-desk-" if secure else "desk-")


def test_over_https_a_cookie_set_over_http_is_not_looked_at(
    app: Starlette, signed_in: SignedInAs
) -> None:
    token = signed_in(Role.EDITOR).cookie("desk-session") or ""
    far = Browser(app, ELSEWHERE)
    far.client.cookies.set("desk-session", token, path="/console")
    assert far.get("/console").status_code == 303
