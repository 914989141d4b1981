"""The way to the staff console: requests for /console pass through to its own process."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from http import HTTPStatus

import aiohttp
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from yarl import URL

from bot.web.errors import NotFound
from bot.web.rate_limit import UNKNOWN_ADDRESS, Address, Network, client_address, comes_from
from bot.web.reader_language import reader_language
from languages.messages import messages

METHODS = ("GET", "HEAD", "POST")
AGAIN_AFTER_SECONDS = 3
CONNECT_SECONDS, TOTAL_SECONDS = 2.0, 120.0
# RFC 9110, section 7.6.1: these belong to one connection.
_HOP_BY_HOP = frozenset(
    {
        *("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te"),
        *("trailer", "transfer-encoding", "upgrade", "content-length", "expect"),
    }
)
# The front says these itself.
_OF_ANSWERS = _HOP_BY_HOP | {"date", "server"}
_TOLD_ANEW = frozenset({"x-forwarded-for", "x-forwarded-proto", "forwarded"})
# What a proxy says about others, and no browser about itself.
_OF_PROXIES = ("x-forwarded-for", "x-forwarded-host", "x-real-ip", "forwarded", "via")
_ROOT = b"/console"
_CHUNK_BYTES = 64 * 1024


class ConsoleProxy:
    """Passes requests on and answers back, as they come.

    Args:
        address: root of the console's process; None where there is no console.
        trusted_proxies: whose word on the sender and on HTTPS is believed.
    """

    def __init__(self, address: str | None, trusted_proxies: Sequence[Network] = ()) -> None:
        self._address = address
        self._trusted = tuple(trusted_proxies)
        self._opened: aiohttp.ClientSession | None = None

    async def __call__(self, request: Request) -> Response:
        """Pass a request on, or say that the console is not there, or not yet."""
        if self._address is None:
            return _away(request)
        target = _target(request)
        try:
            answer = await self._session.request(
                request.method,
                URL(f"{self._address}{target}", encoded=True),
                headers=self._headers(request),
                data=request.stream() if request.method == "POST" else None,
                allow_redirects=False,
            )
        except (aiohttp.ClientError, TimeoutError):
            return _away(request)
        passed = StreamingResponse(_content(answer), status_code=answer.status)
        passed.raw_headers = [
            (name.lower(), value)
            for name, value in answer.raw_headers
            if name.lower().decode("latin-1") not in _OF_ANSWERS
        ]
        return passed

    async def close(self) -> None:
        """Close all connections."""
        if self._opened is not None:
            await self._opened.close()

    def _headers(self, request: Request) -> list[tuple[str, str]]:
        """What the browser sent, with who it is and how it reached the desk."""
        kept = [
            (name, value)
            for name, value in _of_message(request.headers.items())
            if name not in _TOLD_ANEW
        ]
        return [
            *kept,
            ("x-forwarded-for", str(self._sender(request))),
            ("x-forwarded-proto", self._scheme(request)),
        ]

    def _sender(self, request: Request) -> Address:
        """Who really sent the request.

        This machine is told apart from others by its address. A proxy on it that nobody told the
        desk to trust has all the world look like this machine, so then the sender is not known.
        """
        sender = client_address(request, self._trusted)
        is_passed_on = any(name in request.headers for name in _OF_PROXIES)
        if sender.is_loopback and is_passed_on and not comes_from(request, self._trusted):
            return UNKNOWN_ADDRESS
        return sender

    def _scheme(self, request: Request) -> str:
        told = ",".join(request.headers.getlist("x-forwarded-proto")).split(",")[-1].strip()
        is_told = told in ("http", "https") and comes_from(request, self._trusted)
        return told if is_told else request.url.scheme

    @property
    def _session(self) -> aiohttp.ClientSession:
        """Opened by the first request: it belongs to the event loop that runs then."""
        if self._opened is None:
            timeout = aiohttp.ClientTimeout(TOTAL_SECONDS, connect=CONNECT_SECONDS)
            jar = aiohttp.DummyCookieJar()
            # As many as the front itself has: a hundred slow requests must not keep others out.
            self._opened = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=timeout,
                cookie_jar=jar,
                auto_decompress=False,
            )
        return self._opened


def console_routes(proxy: ConsoleProxy) -> list[Route]:
    """Return the routes that lead to the console."""
    endpoint: Callable[[Request], object] = proxy.__call__
    return [
        Route("/console", endpoint, methods=METHODS),
        Route("/console/{rest:path}", endpoint, methods=METHODS),
    ]


def _target(request: Request) -> str:
    """Return path and query as they came.

    Raises:
        NotFound: they are written in a way that could read as another host's once passed on.
    """
    path, query = request.scope["raw_path"], request.scope["query_string"]
    target: bytes = path + (b"?" + query if query else b"")
    if not path.startswith(_ROOT) or not target.isascii():
        raise NotFound
    return target.decode("ascii")


def _away(request: Request) -> Response:
    """Say so to a browser, which asks again by itself: the console starts after the chat."""
    text = messages(reader_language(request)).format("error-not-ready")
    seconds = str(AGAIN_AFTER_SECONDS)
    headers = {"Retry-After": seconds, "Refresh": seconds}
    return PlainTextResponse(text, HTTPStatus.SERVICE_UNAVAILABLE, headers)


def _of_message(headers: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers that belong to the message and not to the connection."""
    return [(name, value) for name, value in headers if name.lower() not in _HOP_BY_HOP]


async def _content(answer: aiohttp.ClientResponse) -> AsyncIterator[bytes]:
    async with answer:
        async for chunk in answer.content.iter_chunked(_CHUNK_BYTES):
            yield chunk
