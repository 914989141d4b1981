"""Nothing of the console is reached without its role, whatever routes there are."""

from __future__ import annotations

import re

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from console import accounts
from console.app import routes
from console.roles import Role
from console.routes import STEP_PAGES, ConsoleRoute
from console.staff_database import StaffDatabase
from console.steps import Step
from tests.console.security.browser import ELSEWHERE, SIGN_IN, Browser
from tests.console.security.conftest import PASSWORD, AccountOf, Clock, SignedInAs
from tests.console.security.one_time_codes import set_up

OPEN = {
    ("GET", SIGN_IN),
    ("POST", SIGN_IN),
    ("POST", "/console/language"),
    ("GET", "/console/static/{name}"),
}
# What a path names, in tests that must not get as far as looking for it.
EXAMPLES = {"name": "console.css", "kind": "entity", "id": "1", "chart": "none"}


def asked() -> list[tuple[str, str, ConsoleRoute]]:
    """Method, path and route of all that a role is needed for.

    A route of another kind than the console's own fails: nobody would have asked for its role.
    """
    found = []
    for route in routes():
        if isinstance(route, Route) and route.path == "/console/static/{name}":
            continue
        assert isinstance(route, ConsoleRoute), route
        for method in sorted((route.methods or set()) - {"HEAD"}):
            if (method, route.path) not in OPEN:
                found.append((method, path_of(route.path), route))
    return found


def path_of(template: str) -> str:
    return re.sub(r"{(\w+)(:\w+)?}", lambda name: EXAMPLES.get(name[1], "1"), template)


def send(browser: Browser, method: str, path: str) -> tuple[int, str]:
    answer = browser.get(path) if method == "GET" else browser.post(path)
    return answer.status_code, answer.headers.get("location", "")


@pytest.fixture
def half_open() -> dict[Step, set[str]]:
    """The paths of each step of a sign-in, beside those open to all."""
    sign_out = "/console/sign-out"
    second = STEP_PAGES[Step.SECOND_FACTOR]
    return {
        Step.CODE: {"/console/code", sign_out},
        Step.PASSWORD: {"/console/password", sign_out},
        Step.SECOND_FACTOR: {second, f"{second}/qr.svg", sign_out},
    }


def test_every_route_that_is_open_to_all_is_known() -> None:
    open_routes = {
        (method, route.path)
        for route in routes()
        if isinstance(route, Route) and (not isinstance(route, ConsoleRoute) or route.role is None)
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert open_routes == OPEN


def test_the_application_serves_the_listed_routes_and_no_others(app: Starlette) -> None:
    served = [(getattr(one, "path", one), getattr(one, "methods", None)) for one in app.routes]
    assert served == [(getattr(one, "path", one), getattr(one, "methods", 0)) for one in routes()]
    assert not app.router.redirect_slashes


def test_every_action_is_a_post_and_every_page_a_get() -> None:
    for _, path, route in asked():
        assert route.methods in ({"GET", "HEAD"}, {"POST"}), path


@pytest.mark.parametrize(("method", "path"), [(method, path) for method, path, _ in asked()])
def test_without_a_session_a_route_leads_to_sign_in(
    console: Browser, method: str, path: str
) -> None:
    status, location = send(console, method, path)
    assert status == 303
    assert location.startswith(f"{SIGN_IN}?next=")


def test_head_needs_a_session_too(console: Browser) -> None:
    for method, path, _ in asked():
        if method == "GET":
            answer = console.client.head(path)
            assert (answer.status_code, answer.content) == (303, b""), path


def test_nothing_is_open_to_others_over_http(app: Starlette) -> None:
    browser = Browser(app, ELSEWHERE)
    browser.client.headers["x-forwarded-proto"] = "http"
    for path in {path for method, path, _ in asked() if method == "GET"} | {SIGN_IN}:
        assert browser.get(path).status_code == 403, path


def test_each_role_reaches_what_it_may_and_nothing_else(signed_in: SignedInAs) -> None:
    for role in Role:
        browser = signed_in(role)
        for method, path, route in asked():
            if path in ("/console/sign-out", "/console/code"):
                continue
            assert route.role is not None
            status, location = send(browser, method, path)
            assert status < 500, (role, method, path)
            if role.may(route.role):
                assert status != 403, (role, method, path)
                assert SIGN_IN not in location, (role, method, path)
            else:
                assert status == 403, (role, method, path)


def test_before_the_code_nothing_but_its_page_is_open(
    console: Browser,
    staff: StaffDatabase,
    clock: Clock,
    account_of: AccountOf,
    half_open: dict[Step, set[str]],
) -> None:
    name = account_of(Role.ADMIN)
    set_up(staff, clock, name)
    console.sign_in(name, PASSWORD)
    expect_only(console, Step.CODE, half_open)


def test_before_a_password_of_ones_own_nothing_but_its_page_is_open(
    console: Browser, staff: StaffDatabase, half_open: dict[Step, set[str]]
) -> None:
    console.sign_in("li.wei", accounts.add(staff, "desk", "li.wei", Role.ADMIN))
    expect_only(console, Step.PASSWORD, half_open)


def test_before_a_second_step_that_the_office_wants_nothing_but_its_page_is_open(
    signed_in: SignedInAs, half_open: dict[Step, set[str]]
) -> None:
    admin, approver, editor = (signed_in(r) for r in (Role.ADMIN, Role.APPROVER, Role.EDITOR))
    admin.post("/console/staff/office", {"second_factor": "yes", "time_zone": "Asia/Shanghai"})
    expect_only(admin, Step.SECOND_FACTOR, half_open)
    expect_only(approver, Step.SECOND_FACTOR, half_open)
    assert editor.get("/console").status_code == 200


def expect_only(browser: Browser, step: Step, half_open: dict[Step, set[str]]) -> None:
    """Expect that all routes lead to the page of a step, but for its own."""
    for method, path, _ in asked():
        if path not in half_open[step]:
            assert send(browser, method, path) == (303, STEP_PAGES[step]), (method, path)
    for path in half_open[step] - {"/console/sign-out", f"{STEP_PAGES[step]}/qr.svg"}:
        assert browser.get(path).status_code == 200, path


def test_a_role_taken_away_holds_from_the_next_request(
    signed_in: SignedInAs, staff: StaffDatabase
) -> None:
    browser = signed_in(Role.ADMIN, "zhang.min")
    signed_in(Role.ADMIN, "li.wei")
    assert browser.get("/console/staff").status_code == 200
    accounts.change_role(staff, "li.wei", "zhang.min", Role.VIEWER)
    assert browser.get("/console/staff").status_code == 403
