"""The console behind the front, both as real servers: what outsiders make them believe."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.applications import Starlette

from bot.local_client import LocalClient
from console import accounts
from console.own_forms import STRANGERS_BYTES
from console.roles import Role
from console.staff_database import StaffDatabase
from tests.bot.front import web_front
from tests.bot.servers import serving
from tests.console.security.browser import ELSEWHERE, SIGN_IN, token_of
from tests.console.security.conftest import PASSWORD, AccountOf

pytestmark = pytest.mark.slow

LOOPBACK = ip_network("127.0.0.0/8")
FORM = "application/x-www-form-urlencoded"

type Front = Callable[..., str]


@pytest.fixture
def front(app: Starlette, tmp_path: Path) -> Iterator[Front]:
    """A function that starts a front before the console, and returns its address."""
    with ExitStack() as servers:
        console = servers.enter_context(serving(app))

        def start(*, trusts_this_machine: bool = False) -> str:
            trusted = (LOOPBACK,) if trusts_this_machine else ()
            client = LocalClient(connections=4, timeout=5)
            made = web_front(tmp_path, client, console_url=console, trusted_proxies=trusted)
            return servers.enter_context(serving(made))

        yield start


def sign_in(client: httpx.Client, name: str, password: str) -> httpx.Response:
    token = token_of(client.get(SIGN_IN))
    fields = {"form_token": token, "name": name, "password": password}
    return client.post(SIGN_IN, data=fields)


def raw(front: str, request: bytes) -> bytes:
    """Send bytes as they are; return what comes back until the front closes or says no more."""
    address = urlsplit(front)
    with socket.create_connection((address.hostname, address.port), timeout=5) as connection:
        connection.sendall(request)
        answer = b""
        with suppress(TimeoutError, ConnectionResetError):
            while received := connection.recv(65_536):
                answer += received
                connection.settimeout(0.3)
        return answer


def get(target: bytes, *headers: bytes) -> bytes:
    lines = [b"GET " + target + b" HTTP/1.1", b"Host: desk.test", b"Connection: close", *headers]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def status_of(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1])


def test_staff_sign_in_through_the_front(front: Front, account_of: AccountOf) -> None:
    name = account_of(Role.EDITOR)
    with httpx.Client(base_url=front()) as client:
        assert sign_in(client, name, PASSWORD).status_code == 303
        page = client.get("/console")
    assert page.status_code == 200
    assert len(page.headers.get_list("date")) == 1
    assert page.headers.get_list("content-security-policy") == [
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ]
    assert page.headers.get_list("referrer-policy") == ["same-origin"]
    assert page.headers.get_list("cache-control") == ["no-store"]


@pytest.mark.parametrize(
    "header",
    [
        {"x-forwarded-for": "127.0.0.1"},
        {"x-forwarded-for": f"{ELSEWHERE}, 127.0.0.1"},
        {"forwarded": "for=127.0.0.1"},
        {"x-real-ip": ELSEWHERE},
        {"via": "1.1 proxy"},
    ],
)
def test_a_proxy_that_nobody_trusts_makes_no_stranger_a_neighbour(
    front: Front, header: dict[str, str]
) -> None:
    """An operator who forgot TRUSTED_PROXIES has all the world come from this machine."""
    address = front()
    assert httpx.get(address + SIGN_IN).status_code == 200
    assert httpx.get(address + SIGN_IN, headers=header).status_code == 403


def test_https_that_an_outsider_claims_is_not_believed(front: Front) -> None:
    answer = httpx.get(front() + SIGN_IN, headers={"x-forwarded-proto": "https"})
    assert "Secure" not in answer.headers["set-cookie"]


@pytest.mark.parametrize(
    ("forwarded", "status"),
    [
        (["203.0.113.7"], 403),
        (["127.0.0.1, 203.0.113.7"], 403),
        (["127.0.0.1", "203.0.113.7"], 403),
        (["nonsense"], 403),
        (["127.0.0.1"], 200),
    ],
)
def test_a_trusted_proxy_s_last_word_counts(
    front: Front, forwarded: list[str], status: int
) -> None:
    headers = [("x-forwarded-for", value) for value in forwarded]
    answer = httpx.get(front(trusts_this_machine=True) + SIGN_IN, headers=headers)
    assert answer.status_code == status


def test_a_trusted_proxy_tells_of_https(front: Front) -> None:
    address = front(trusts_this_machine=True)
    headers = [("x-forwarded-for", ELSEWHERE), ("x-forwarded-proto", "https")]
    answer = httpx.get(address + SIGN_IN, headers=headers)
    assert answer.status_code == 200
    assert "__Secure-desk-browser=" in answer.headers["set-cookie"]
    assert "; Secure" in answer.headers["set-cookie"]
    spoofed = [
        ("x-forwarded-for", ELSEWHERE),
        *(("x-forwarded-proto", p) for p in ("https", "http")),
    ]
    assert httpx.get(address + SIGN_IN, headers=spoofed).status_code == 403


def test_the_first_password_does_not_open_for_others(front: Front, staff: StaffDatabase) -> None:
    password = accounts.add_first(staff, None) or ""
    address = front(trusts_this_machine=True)
    far = {"x-forwarded-for": ELSEWHERE, "x-forwarded-proto": "https"}
    secure = address.replace("http://", "https://")
    with httpx.Client(base_url=address, headers=far) as client:
        page = client.get(SIGN_IN)
        browser = page.headers["set-cookie"].partition(";")[0]
        fields = {"form_token": token_of(page), "name": "admin", "password": password}
        headers = {"cookie": browser, "origin": secure}
        assert client.post(SIGN_IN, data=fields, headers=headers).status_code == 400
    with httpx.Client(base_url=address) as client:
        assert sign_in(client, "admin", password).status_code == 303


@pytest.mark.parametrize(
    "target",
    [
        b"//console",
        b"/./console",
        b"/x/../console",
        b"/%63onsole/staff",
        b"/console%2fstaff",
        b"%2Fconsole",
        b"%2Fconsole%2F@127.0.0.1:9/x",
        b"/console/../healthz",
        b"/console/%2e%2e/readyz",
        b"/console/..%2fmetrics",
        b"/console/\\..\\metrics",
        b"/console/%00",
        b"/console/%0d%0aX-Injected:%20yes",
        b"/console;/sign-in",
        b"/CONSOLE/sign-in",
        b"http://evil.example/nothing",
        b"/console/nothing?\xff",
        b"/console/\xff",
        b"*",
    ],
)
def test_an_odd_address_opens_nothing(front: Front, target: bytes) -> None:
    answer = raw(front(), get(target))
    assert status_of(answer) in (303, 400, 403, 404, 405), answer[:300]
    if status_of(answer) == 303:
        assert b"location: /console/sign-in" in answer
    assert b"x-injected" not in answer.lower()
    assert b"desk_" not in answer  # the counters of /metrics
    assert b'"status":"ok"' not in answer


@pytest.mark.parametrize(
    "headers",
    [
        (b"Content-Length: 5", b"Content-Length: 50"),
        (b"Content-Length: 5", b"Transfer-Encoding: chunked"),
        (b"Transfer-Encoding: chunked", b"Transfer-Encoding: identity"),
        (b"Transfer-Encoding: xchunked",),
        (b"Transfer-Encoding : chunked",),
        (b"Content-Length: +5",),
        (b"Content-Length: 5, 5",),
        (b"Content-Length: -1",),
    ],
)
def test_a_request_within_a_request_is_not_answered(
    front: Front, headers: tuple[bytes, ...]
) -> None:
    hidden = get(b"/console/sign-in", b"X-Hidden: yes")
    body = b"0\r\n\r\n" + hidden
    lines = [b"POST /console/language HTTP/1.1", b"Host: desk.test", *headers]
    answer = raw(front(), b"\r\n".join(lines) + b"\r\n\r\n" + body)
    assert answer.count(b"HTTP/1.1 ") <= 1 or b"HTTP/1.1 200" not in answer
    assert b'name="password"' not in answer


@pytest.mark.parametrize("is_declared", [True, False])
def test_a_body_that_is_too_large_gets_its_answer(front: Front, *, is_declared: bool) -> None:
    body = b"a=" + b"b" * (STRANGERS_BYTES * 20)
    with httpx.Client(base_url=front(), timeout=20) as client:
        headers = {"content-type": FORM, "x-form-token": token_of(client.get(SIGN_IN))}
        content = (
            body if is_declared else (body[at : at + 9_000] for at in range(0, len(body), 9_000))
        )
        answer = client.post(SIGN_IN, content=content, headers=headers)
    assert answer.status_code == 413
    assert "<h1>" in answer.text


def test_many_who_send_slowly_do_not_keep_others_out(front: Front) -> None:
    address = urlsplit(front())
    slow = b"POST /console/sign-in HTTP/1.1\r\nHost: desk.test\r\nContent-Type: %s\r\n"
    slow += b"Content-Length: 60000\r\n\r\na="
    with ExitStack() as held:
        for _ in range(150):
            sender = held.enter_context(
                socket.create_connection((address.hostname, address.port), timeout=10)
            )
            sender.sendall(slow % FORM.encode())
        answer = httpx.get(f"{address.geturl()}{SIGN_IN}", timeout=10)
    assert answer.status_code == 200


def test_the_front_does_not_repeat_what_a_header_hides(front: Front) -> None:
    hop = (b"Connection: x-forwarded-for, x-forwarded-proto", b"X-Forwarded-Proto: https")
    lines = [b"GET /console/sign-in HTTP/1.1", b"Host: desk.test", *hop]
    answer = raw(front(), b"\r\n".join(lines) + b"\r\n\r\n")
    assert b"secure" not in answer.lower().partition(b"\r\n\r\n")[0]


def test_without_its_process_the_console_says_so(tmp_path: Path) -> None:
    client = LocalClient(connections=4, timeout=5)
    with serving(web_front(tmp_path, client, console_url="http://127.0.0.1:9")) as address:
        answer = httpx.get(f"{address}/console")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "3")
    assert "127.0.0.1" not in answer.text
