"""The console's cookies: the session's, and what ties sign-in and language to a browser."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

SESSION = "desk-session"
BROWSER = "desk-browser"
KNOWN = "desk-known"
LANGUAGE = "desk-language"
PATH = "/console"
KEPT_SECONDS = 400 * 24 * 3600
"""How long a browser keeps what is not the session's; browsers allow no more."""
# A prefix that browsers hold to: only over HTTPS, and never set by a neighbouring site.
_SECURE_PREFIX = "__Secure-"


def is_secure(request: Request) -> bool:
    """Return whether the browser reached the desk over HTTPS."""
    return request.headers.get("x-forwarded-proto", request.url.scheme) == "https"


def cookie(request: Request, name: str) -> str | None:
    """Return the value of a cookie."""
    return request.cookies.get(_full_name(request, name))


def set_cookie(
    request: Request, response: Response, name: str, value: str, seconds: int | None = None
) -> None:
    """Set a cookie that scripts cannot read and other sites do not send along.

    Args:
        seconds: how long the browser keeps it; None until it is closed.
    """
    response.set_cookie(
        _full_name(request, name),
        value,
        max_age=seconds,
        path=PATH,
        secure=is_secure(request),
        httponly=True,
        samesite="lax",
    )


def delete_cookie(request: Request, response: Response, name: str) -> None:
    """Have the browser forget a cookie."""
    response.delete_cookie(
        _full_name(request, name),
        path=PATH,
        secure=is_secure(request),
        httponly=True,
        samesite="lax",
    )


def _full_name(request: Request, name: str) -> str:
    return f"{_SECURE_PREFIX}{name}" if is_secure(request) else name
