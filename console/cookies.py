"""The console's cookies: the session's, and one that ties the sign-in form to its browser."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

SESSION = "desk-session"
BROWSER = "desk-browser"
LANGUAGE = "desk-language"
PATH = "/console"
# A prefix that browsers hold to: only over HTTPS, and never set by a neighbouring site.
_SECURE_PREFIX = "__Secure-"


def is_secure(request: Request) -> bool:
    """Return whether the browser reached the desk over HTTPS."""
    return request.headers.get("x-forwarded-proto", request.url.scheme) == "https"


def cookie(request: Request, name: str) -> str | None:
    """Return the value of a cookie."""
    return request.cookies.get(_full_name(request, name))


def set_cookie(request: Request, response: Response, name: str, value: str) -> None:
    """Set a cookie that scripts cannot read and other sites do not send along."""
    response.set_cookie(
        _full_name(request, name),
        value,
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
