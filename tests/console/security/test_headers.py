"""What every answer of the console carries."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from httpx import Response
from starlette.applications import Starlette

from console.roles import Role
from console.security import HEADERS
from settings import PROJECT
from tests.console.security.browser import SIGN_IN, Browser
from tests.console.security.conftest import SignedInAs
from tests.console.security.test_routes import asked

TEMPLATES = sorted((PROJECT / "console" / "templates").glob("*.html"))


def expect_headers(answer: Response, *, kept: bool = False) -> None:
    """Expect the headers; `kept` where a browser may keep the answer."""
    for name, value in HEADERS.items():
        if name == "Cache-Control" and kept:
            assert answer.headers[name] == "no-cache"
        elif name == "Content-Security-Policy" and "svg" in answer.headers.get("content-type", ""):
            assert answer.headers[name].startswith("default-src 'none'")
        else:
            assert answer.headers[name] == value, (answer.url, name)
    assert "server" not in answer.headers


def test_the_policy_lets_nothing_in_that_a_page_does_not_need() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "*" not in policy
    assert "http" not in policy
    for needed in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert needed in policy


def test_every_page_carries_them_whoever_asks(app: Starlette, signed_in: SignedInAs) -> None:
    for browser in (Browser(app), signed_in(Role.VIEWER), signed_in(Role.ADMIN)):
        for method, path, _ in asked():
            expect_headers(browser.get(path) if method == "GET" else browser.client.post(path))


def test_errors_carry_them_too(console: Browser) -> None:
    for answer in (
        console.get("/console/nothing"),
        console.client.put(SIGN_IN),
        console.client.post(SIGN_IN),
        console.client.post(SIGN_IN, content=b"x" * 100_000),
        console.sign_in("nobody", "wrong"),
    ):
        assert answer.status_code >= 400
        expect_headers(answer)


def test_files_carry_them_and_may_be_asked_for_again(console: Browser) -> None:
    for name, media_type in (("console.css", "text/css"), ("htmx.js", "text/javascript")):
        answer = console.get(f"/console/static/{name}")
        expect_headers(answer, kept=True)
        assert answer.headers["content-type"] == f"{media_type}; charset=utf-8"
        again = console.get(
            f"/console/static/{name}", headers={"if-none-match": answer.headers["etag"]}
        )
        assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_what_the_policy_forbids_or_takes_a_value_for_html(template: Path) -> None:
    text = template.read_text("utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=|javascript:", text)
    assert not re.search(r"\|\s*safe\b|autoescape\s+false|Markup\(", text)
    assert not re.search(r"\bhx-on|\bhx-vals=[\"']js:|\bhx-vars", text)
    # A value is quoted where it stands in an attribute.
    assert not re.search(r"\s[\w-]+=\{\{", text)


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_form_that_changes_something_carries_the_token(template: Path) -> None:
    forms = re.findall(r'<form[^>]*method="post".*?</form>', template.read_text("utf-8"), re.S)
    assert all("{{ form_token }}" in form for form in forms)
