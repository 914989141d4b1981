"""What the console shows when it refuses something or fails, in the reader's language."""

from __future__ import annotations

import logging

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from console.errors import ConsoleError, LockedOut, NotThere
from console.security import HEADERS
from languages.accepted import accepted_language
from languages.messages import CONSOLE, FALLBACK, languages_with, messages

_log = logging.getLogger(__name__)


def console_error(request: Request, error: Exception) -> Response:
    """Say what is wrong and what to do."""
    refusal = error if isinstance(error, ConsoleError) else ConsoleError()
    response = _page(request, refusal.message, refusal.status, **refusal.arguments)
    if isinstance(refusal, LockedOut):
        response.headers["Retry-After"] = str(refusal.arguments["seconds"])
    return response


def http_error(request: Request, error: Exception) -> Response:
    """Say that there is no such page, or that it cannot be asked this way."""
    status = error.status_code if isinstance(error, HTTPException) else 400
    headers = error.headers if isinstance(error, HTTPException) else None
    response = _page(request, NotThere.message if status == 404 else ConsoleError.message, status)
    response.headers.update(headers or {})
    return response


def unexpected_error(request: Request, error: Exception) -> Response:
    """Say that it is the console's fault, and keep what happened in the log."""
    _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
    response = _page(request, "error-unexpected", 500)
    # This answer goes past the middleware that adds them to all others.
    response.headers.update(HEADERS)
    return response


def _page(request: Request, message: str, status: int, **arguments: object) -> Response:
    language = _language(request)
    words = messages(language, CONSOLE)
    template = request.app.state.parts.templates.get_template("error.html")
    html = template.render(
        lang=language, t=words.format, text=words.format(message, **arguments), status=status
    )
    return HTMLResponse(html, status_code=status)


def _language(request: Request) -> str:
    known: str | None = getattr(request.state, "language", None)
    if known:
        return known
    header = request.headers.get("accept-language", "")
    accepted = accepted_language(header, languages_with(CONSOLE))
    return accepted.code if accepted else FALLBACK
