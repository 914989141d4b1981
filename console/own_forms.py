"""Forms as they come in: of this console, of this session, within bounds, and readable."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import FormData
from starlette.requests import Request

from console.cookies import is_secure
from console.errors import BadForm, Forbidden, NoForm, TooSlow
from console.security import bounded

FORM_TOKEN_FIELD = "form_token"  # noqa: S105  a field's name
FORM_TOKEN_HEADER = "x-form-token"  # noqa: S105  a header's name
# All figures of a long article stand in one form.
MAX_FIELDS, MAX_FILES = 8_000, 5
# Whoever is not signed in sends a name, a password or a code.
STRANGERS_BYTES, STRANGERS_SECONDS = 64 * 1024, 15.0
_SECONDS = 120.0
_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


async def read_form(request: Request, most_bytes: int, *, from_stranger: bool) -> FormData:
    """Return the form that a request carries.

    Args:
        most_bytes: how much it may hold.
        from_stranger: whether nobody is signed in, who may send little only.

    Raises:
        NoForm: it is of another type.
        TooLarge, TooSlow: it is no form of a page.
        BadForm: it holds what no text holds.
    """
    _require_form_type(request)
    most = min(most_bytes, STRANGERS_BYTES) if from_stranger else most_bytes
    request = Request(request.scope, bounded(request.scope, request.receive, most))
    try:
        async with asyncio.timeout(STRANGERS_SECONDS if from_stranger else _SECONDS):
            form = await request.form(max_fields=MAX_FIELDS, max_files=MAX_FILES)
    except TimeoutError as error:
        raise TooSlow from error
    require_text((name, value) for name, value in form.multi_items() if isinstance(value, str))
    return form


def require_own_form(request: Request, form: FormData, token: str) -> None:
    """Refuse what another site has this browser send.

    Raises:
        Forbidden: the form token is missing or wrong, or the request comes from elsewhere.
    """
    given = form.get(FORM_TOKEN_FIELD) or request.headers.get(FORM_TOKEN_HEADER)
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), token.encode()):
        raise Forbidden("no form of this session")
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden("sent by another site")
    origin = request.headers.get("origin")
    if origin is not None and not _is_own_origin(request, origin):
        raise Forbidden("sent by another site")


def require_text(pairs: Iterable[tuple[str, str]]) -> None:
    """Refuse names and values that hold what no database keeps as text.

    Raises:
        BadForm: there is a NUL or half a character.
    """
    for name, value in pairs:
        if any(
            character == "\0" or "\ud800" <= character <= "\udfff" for character in name + value
        ):
            raise BadForm(name[:40])


def _require_form_type(request: Request) -> None:
    media_type, _, parameters = request.headers.get("content-type", "").partition(";")
    if media_type and media_type.strip().lower() not in _TYPES:
        raise NoForm(media_type[:80])
    # Python knows character sets that no browser sends, and some of them are no such thing.
    if "charset=" in parameters.lower() and "utf-8" not in parameters.lower():
        raise NoForm(parameters[:80])


def _is_own_origin(request: Request, origin: str) -> bool:
    own, parts = request.headers.get("host"), urlsplit(origin)
    scheme = "https" if is_secure(request) else "http"
    return parts.scheme == scheme and parts.netloc == own
