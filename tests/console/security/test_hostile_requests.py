"""Whatever is sent, the console answers with a page of its own that says what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from httpx import Response
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from console.own_forms import MAX_FIELDS, STRANGERS_BYTES
from console.roles import Role
from console.security import MAX_BODY_BYTES
from facts.store import FactStore
from facts.unanswered import AskedQuestion, keep_questions
from tests.console.security.browser import SIGN_IN, Browser
from tests.console.security.conftest import SignedInAs
from tests.console.security.test_routes import asked

FORM = "application/x-www-form-urlencoded"
ODD_NUMBERS = ["0", "-1", "9e9", "²", "٣", "1.5", "2147483648", "9" * 15, "9" * 5_000, "0x1", ""]
ODD_TEXTS = [
    "\u202eabc\u202c",
    "%s%n{}{{7*7}}${7*7}",
    "' OR 1=1 --",
    "\\",
    "*",
    '"',
    "NEAR(",
    "a" * 5_000,
    "/../../etc/passwd",
    "💎" * 100,
    "\x01\x1b[31m",
]
QUERIES = {
    "/console/facts": (
        "words",
        "status",
        "source",
        "place",
        "owner",
        "changed_by",
        "stale",
        "order",
    ),
    "/console/names": ("words", "only", "page"),
    "/console/changes": ("page",),
    "/console/history": ("actor", "record", "before"),
    "/console/questions": ("channel", "fair"),
    "/console/insight": ("first", "last", "channel", "language", "fair"),
    "/console/insight.csv": ("first", "last", "channel", "language", "fair"),
    "/console/facts/new": ("entity", "indicator", "value", "source", "locator", "question"),
    "/console/facts/fair-1-deals": ("preview",),
    SIGN_IN: ("next",),
}


def expect_page(answer: Response, *statuses: int) -> None:
    """Expect one of the statuses, and a page of the console that shows nothing of its inside."""
    assert answer.status_code in statuses, (answer.status_code, answer.text[:300])
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert "<h1>" in answer.text
        assert "Traceback" not in answer.text
        assert "script-src 'self'" in answer.headers["content-security-policy"]


@pytest.fixture
def admin(signed_in: SignedInAs, store: FactStore) -> Browser:
    """A browser to which every route is open, over a store where questions wait."""
    keep_questions(store, [AskedQuestion("Is there a pearl museum?", "en", "web", None, ())])
    return signed_in(Role.ADMIN)


@pytest.mark.parametrize("number", ODD_NUMBERS)
def test_a_number_in_a_path_that_is_no_record_s_is_not_there(admin: Browser, number: str) -> None:
    for path in ("/console/changes/{}", "/console/questions/{}"):
        expect_page(admin.get(path.format(number)), 404, *([200] if number == "" else []))
        expect_page(admin.post(f"{path.format(number)}/send", {"version": "1"}), 404)


@pytest.mark.parametrize("path", QUERIES)
def test_an_odd_query_is_answered(admin: Browser, path: str) -> None:
    for name in (*QUERIES[path], "page"):
        for value in (*ODD_NUMBERS, *ODD_TEXTS):
            if len(value) < 4_000 or name == "page":
                expect_page(admin.get(path, params={name: value}), 200, 303, 400, 404)


@pytest.mark.parametrize("first", ["0001-01-01", "9999-12-31", "2024-W01-1", "20240101", "x"])
def test_odd_days_are_answered(admin: Browser, first: str) -> None:
    for query in ({"first": first}, {"last": first}, {"first": first, "last": "9999-12-31"}):
        expect_page(admin.get("/console/insight", params=query), 200, 400)
        expect_page(admin.get("/console/insight/days.svg", params=query), 200, 400)


@pytest.mark.parametrize("zone", ["", "Nowhere/Here", "../../etc/passwd", "/etc/localtime", "PRC "])
def test_an_odd_time_zone_is_refused(admin: Browser, zone: str) -> None:
    answer = admin.post("/console/staff/office", {"time_zone": zone})
    expect_page(answer, *([303] if zone == "PRC " else [422]))
    assert admin.get("/console/facts").status_code == 200


@pytest.mark.parametrize("value", ["\0", "a\0b", "\0" * 100])
def test_a_nul_is_refused_wherever_it_stands(admin: Browser, value: str) -> None:
    for method, path, _ in asked():
        if method == "POST":
            expect_page(admin.post(path, {"name": value}), 400)
            expect_page(admin.post(path, {value: "x"}), 400)
        else:
            expect_page(admin.get(path, params={"words": value}), 400)
            expect_page(admin.get(path, params={value: "x"}), 400)
    expect_page(admin.get("/console/facts/a%00b"), 400)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b'{"form_token": "x"}'),
        ("text/plain", b"form_token=x"),
        ("application/xml", b"<x/>"),
        (f"{FORM}; charset=utf-7", b"a=b"),
        (f"{FORM}; charset=unicode_escape", rb"a=\ud800"),
        ("multipart/form-data; boundary=x; charset=raw_unicode_escape", b"--x--"),
        ("multipart/form-data; boundary=x; charset=punycode", b"--x--"),
        ("x", b"x"),
    ],
)
def test_what_is_no_form_is_refused(admin: Browser, content_type: str, body: bytes) -> None:
    headers = {"content-type": content_type, "x-form-token": admin.token}
    for path in (SIGN_IN, "/console/facts/save"):
        expect_page(admin.client.post(path, content=body, headers=headers), 415)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--x",
        b"--x--",
        b"--x\r\n\r\n\r\n--x--",
        b"--x\r\nContent-Disposition: form-data\r\n\r\nv\r\n--x--",
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nv',
        b"\xff\xfe--x\r\n",
        b"--y\r\n" * 100,
        b"--x\r\nContent-Disposition: form-data; name=" + b"a" * 70_000,
    ],
)
@pytest.mark.parametrize("content_type", ["multipart/form-data; boundary=x", "multipart/form-data"])
def test_a_broken_form_is_refused(admin: Browser, content_type: str, body: bytes) -> None:
    headers = {"content-type": content_type, "x-form-token": admin.token}
    answer = admin.client.post("/console/facts/save", content=body, headers=headers)
    expect_page(answer, 400, 409, 422)


@pytest.mark.parametrize(
    "body", [b"name=%ff%fe&x=%", b"name=\xff\xfe", b"%00%ff=%", b"=&=&&", b"name=%u0041"]
)
def test_bytes_that_are_no_utf_8_are_answered(admin: Browser, body: bytes) -> None:
    headers = {"content-type": FORM, "x-form-token": admin.token}
    for method, path, _ in asked():
        if method == "POST" and path not in ("/console/sign-out",):
            answer = admin.client.post(path, content=body, headers=headers)
            assert answer.status_code < 500, (path, answer.text[:300])


def test_too_many_fields_are_refused(admin: Browser) -> None:
    body = b"&".join(b"a=b" for _ in range(MAX_FIELDS + 1))
    headers = {"content-type": FORM, "x-form-token": admin.token}
    expect_page(admin.client.post("/console/facts/save", content=body, headers=headers), 400)
    files = [("a", (f"{number}.txt", b"x")) for number in range(10)]
    answer = admin.client.post("/console/facts/save", data={"b": "c"}, files=files)
    expect_page(answer, 400)


def streamed(size: int) -> Iterator[bytes]:
    yield b"a="
    for _ in range(size // 65_536 + 1):
        yield b"b" * 65_536


@pytest.mark.parametrize("path", [SIGN_IN, "/console/language"])
def test_a_stranger_may_send_little(console: Browser, path: str) -> None:
    headers = {"content-type": FORM, "x-form-token": console.token}
    whole = b"a=" + b"b" * STRANGERS_BYTES
    expect_page(console.client.post(path, content=whole, headers=headers), 413)
    expect_page(console.client.post(path, content=streamed(len(whole)), headers=headers), 413)


def test_staff_may_send_as_much_as_a_file(admin: Browser) -> None:
    headers = {"content-type": FORM, "x-form-token": admin.token}
    path = "/console/facts/preview"
    declared = {**headers, "content-length": str(MAX_BODY_BYTES + 1)}
    expect_page(admin.client.post(path, content=b"a=b", headers=declared), 413)
    answer = admin.client.post(path, content=streamed(MAX_BODY_BYTES), headers=headers)
    expect_page(answer, 413, 400)


def test_a_method_that_a_page_does_not_know_is_refused(admin: Browser) -> None:
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY"):
        answer = admin.client.request(method, "/console/facts")
        expect_page(answer, 405)
        assert sorted(answer.headers["allow"].split(", ")) == ["GET", "HEAD"]


def test_an_address_that_there_is_not_is_refused(admin: Browser) -> None:
    for path in (
        "/console/nothing",
        "/console/facts/",
        "//console",
        "/console//facts",
        "/console/static/..%2f..%2fsessions.py",
        "/console/static/../console.css/x",
        "/CONSOLE",
        "/",
        "/docs",
        "/openapi.json",
    ):
        expect_page(admin.client.get(f"http://desk.test{path}"), 404)


def test_the_first_page_is_there_with_a_slash_too(admin: Browser) -> None:
    assert admin.get("/console/").headers["location"] == "/console"


@pytest.mark.parametrize(
    "headers",
    [
        {"cookie": "desk-session"},
        {"cookie": "desk-session=" + "x" * 8_000},
        {"cookie": "desk-session=\x7f; desk-language=../../x; desk-known=.."},
        {"cookie": "desk-session=%00; desk-browser=%00"},
        {"accept-language": "zz;q=x, *;q=2,,," * 50},
        {"accept-language": "\x7f"},
        {"x-forwarded-for": "localhost"},
        {"x-forwarded-for": ", ,"},
        {"x-forwarded-for": "[::1]"},
        {"host": "evil.example"},
        {"host": "a b"},
    ],
)
def test_odd_headers_are_answered(app: Starlette, headers: dict[str, str]) -> None:
    browser = Browser(app)
    for path in ("/console", SIGN_IN):
        answer = browser.get(path, headers=headers)
        expect_page(answer, 200, 303, 403)
        assert "evil" not in answer.headers.get("location", "")


_texts = st.text(max_size=40) | st.sampled_from([*ODD_NUMBERS[:8], *ODD_TEXTS])
_names = st.sampled_from(
    [
        *("id", "seen", "value", "unit", "period", "status", "reason", "as_of", "entity", "about"),
        *("indicator", "source", "locator", "question", "change_set", "version", "comment", "role"),
        *("action", "name", "time_zone", "language", "next", "code", "state", "kind", "owner"),
        *("alias", "text-en", "label-en", "aliases-en", "new-source-title", "new-source-url"),
        "new-entity-en",
    ]
)


@hypothesis_settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(
        [path for method, path, _ in asked() if method == "POST" and "staff/" not in path]
        + ["/console/facts/fair-1-deals/restore", "/console/names/entity/zhuji"]
    ),
    st.dictionaries(_names, _texts, max_size=6),
)
def test_no_form_breaks_the_console(admin: Browser, path: str, fields: dict[str, Any]) -> None:
    if path in ("/console/sign-out", "/console/password"):
        return
    answer = admin.post(path, fields)
    assert answer.status_code < 500, answer.text[:400]


def test_what_fails_inside_is_told_without_a_word_of_it(
    app: Starlette, signed_in: SignedInAs, store: FactStore, caplog: pytest.LogCaptureFixture
) -> None:
    browser = signed_in(Role.VIEWER)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE fact RENAME TO gone")
    answer = browser.get("/console/facts?words=secret+word")
    expect_page(answer, 500)
    for header in ("cache-control", "x-content-type-options", "referrer-policy"):
        assert header in answer.headers
    assert "gone" not in answer.text
    assert "/console/facts failed" in caplog.text
    assert (browser.cookie("desk-session") or "") not in caplog.text
