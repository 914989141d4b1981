"""Which language the person behind a request reads."""

from __future__ import annotations

from starlette.requests import Request

from languages.accepted import accepted_language
from languages.messages import FALLBACK


def reader_language(request: Request) -> str:
    """Return the code of the language that an error is told in."""
    chosen: str | None = getattr(request.state, "language", None)
    if chosen:
        return chosen
    accepted = accepted_language(request.headers.get("accept-language", ""))
    return accepted.code if accepted else FALLBACK
