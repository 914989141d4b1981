"""No other site, and no other session, has a browser send a form."""

from __future__ import annotations

from typing import Any

import pytest
from httpx import Response
from starlette.applications import Starlette

from console.app import routes
from console.roles import Role
from console.routes import ConsoleRoute
from tests.console.security.browser import ELSEWHERE, SIGN_IN, Browser
from tests.console.security.conftest import PASSWORD, AccountOf, SignedInAs
from tests.console.security.test_routes import path_of

ACTIONS = [
    (path_of(route.path), route.role)
    for route in routes()
    if isinstance(route, ConsoleRoute) and "POST" in (route.methods or ())
]
STRANGE_HEADERS: list[dict[str, str]] = [
    {"origin": "https://evil.example"},
    {"origin": "http://desk.test.evil.example"},
    {"origin": "https://desk.test"},
    {"origin": "http://desk.test:8443"},
    {"origin": "null"},
    {"origin": ""},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "of course"},
]


def send(browser: Browser, path: str, token: str | None, **options: Any) -> int:
    fields = {} if token is None else {"form_token": token}
    answer: Response = browser.client.post(path, data={"x": "y", **fields}, **options)
    return answer.status_code


def test_an_action_without_the_right_token_is_refused(signed_in: SignedInAs) -> None:
    admin, other = signed_in(Role.ADMIN), signed_in(Role.ADMIN, "zhang.min")
    for path, _ in ACTIONS:
        for token in (None, "", "0" * 64, admin.token[:-1], other.token, "ключ", "\ufffd"):
            assert send(admin, path, token) == 403, (path, token)
        assert send(admin, path, None, headers={"x-form-token": other.token}) == 403, path
        assert send(admin, f"{path}?form_token={admin.token}", None) == 403, path


def test_an_action_from_another_site_is_refused(signed_in: SignedInAs) -> None:
    admin = signed_in(Role.ADMIN)
    token = admin.token
    for path, _ in ACTIONS:
        for headers in STRANGE_HEADERS:
            assert send(admin, path, token, headers=headers) == 403, (path, headers)


@pytest.mark.parametrize("path", [path for path, role in ACTIONS if role is None])
def test_a_form_for_all_needs_the_token_of_its_own_browser(app: Starlette, path: str) -> None:
    browser, other = Browser(app), Browser(app)
    token = browser.token
    assert send(browser, path, token) in (303, 400)
    assert send(other, path, token) == 403
    assert send(Browser(app), path, None) == 403


def test_a_token_counts_as_a_header_too(signed_in: SignedInAs) -> None:
    editor = signed_in(Role.EDITOR)
    headers = {"x-form-token": editor.token, "sec-fetch-site": "same-origin"}
    assert send(editor, "/console/facts/preview", None, headers=headers) == 200


def test_the_token_does_not_show_the_session(signed_in: SignedInAs) -> None:
    browser = signed_in(Role.VIEWER)
    session = browser.cookie("desk-session") or ""
    assert len(session) >= 43
    assert session not in browser.get("/console").text


def test_a_session_that_an_attacker_set_is_not_taken_over(
    app: Starlette, account_of: AccountOf
) -> None:
    name = account_of(Role.EDITOR)
    for planted in ("planted", "", "x" * 5_000, Browser(app).cookie("desk-session") or "none"):
        browser = Browser(app)
        browser.client.cookies.set("desk-session", planted, path="/console")
        browser.client.cookies.set("desk-browser", "planted", path="/console")
        assert browser.get("/console").status_code == 303
        browser.sign_in(name, PASSWORD)
        sessions = [c.value for c in browser.client.cookies.jar if c.name == "desk-session"]
        assert planted not in sessions[-1:]
        thief = Browser(app)
        thief.client.cookies.set("desk-session", planted, path="/console")
        assert thief.get("/console").status_code == 303


def test_a_token_got_before_sign_in_is_worth_nothing_after(
    console: Browser, account_of: AccountOf
) -> None:
    before = console.token
    console.sign_in(account_of(Role.EDITOR), PASSWORD)
    assert send(console, "/console/facts/preview", before) == 403


def test_one_session_does_not_become_another_s(
    app: Starlette, signed_in: SignedInAs, account_of: AccountOf
) -> None:
    """A victim made to sign in over the attacker's session gets one of their own."""
    attacker = signed_in(Role.VIEWER)
    shared = attacker.cookie("desk-session") or ""
    victim = Browser(app)
    victim.client.cookies.set("desk-session", shared, path="/console")
    victim.client.cookies.set("desk-browser", "x", path="/console")
    name = account_of(Role.ADMIN)
    token = attacker.token
    answer = victim.client.post(
        SIGN_IN, data={"form_token": token, "name": name, "password": PASSWORD}
    )
    assert answer.status_code == 303
    assert shared not in answer.headers["set-cookie"]
    assert attacker.get("/console").status_code == 303  # what the browser had before has ended


def test_over_https_the_origin_is_https(signed_in: SignedInAs) -> None:
    browser = signed_in(Role.EDITOR, address=ELSEWHERE)
    token = browser.token
    fine = {"origin": "https://desk.test"}
    assert send(browser, "/console/facts/preview", token, headers=fine) == 200
    plain = {"origin": "http://desk.test"}
    assert send(browser, "/console/facts/preview", token, headers=plain) == 403
