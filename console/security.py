"""What every answer of the console carries, and how large a request may be."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from console.errors import TooLarge

MAX_BODY_BYTES = 24 * 1024 * 1024
HEADERS = {
    "Content-Security-Policy": "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
    # With less a browser sends no origin along with a form.
    "Referrer-Policy": "same-origin",
}


class SecurityHeaders:
    """ASGI middleware that adds the headers an answer does not have itself."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap `app`."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and complete its answer."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


class BodyLimit:
    """ASGI middleware that stops reading a request that is too large."""

    def __init__(self, app: ASGIApp, most: int = MAX_BODY_BYTES) -> None:
        """Wrap `app`; `most` in bytes."""
        self._app = app
        self._most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, counting what it holds."""
        await self._app(scope, bounded(scope, receive, self._most), send)


def bounded(scope: Scope, receive: Receive, most: int) -> Receive:
    """Return a way to receive a request that refuses one of more than `most` bytes.

    A length that is declared is refused before anything is read.
    """
    is_declared_too_large, received = _declared(scope) > most, 0

    async def counted() -> Message:
        nonlocal received
        if is_declared_too_large:
            raise TooLarge
        message = await receive()
        received += len(message.get("body", b""))
        if received > most:
            raise TooLarge
        return message

    return counted


def _declared(scope: Scope) -> int:
    told = Headers(scope=scope).get("content-length", "") if scope["type"] == "http" else ""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 16 else 0
