"""Which language the person behind a request reads."""

from __future__ import annotations

from starlette.requests import Request

from languages import Language, match
from languages.messages import FALLBACK

MAX_TAGS = 20


def accepted_language(header: str) -> Language | None:
    """Return the first language of ours in an `Accept-Language` header, most wanted first."""
    ranges = [_weighted(part) for part in header.split(",")[:MAX_TAGS]]
    wanted = sorted((item for item in ranges if item[1] > 0), key=lambda item: -item[1])
    return next((found for tag, _ in wanted if (found := match(tag))), None)


def reader_language(request: Request) -> str:
    """Return the code of the language that an error is told in."""
    chosen: str | None = getattr(request.state, "language", None)
    if chosen:
        return chosen
    accepted = accepted_language(request.headers.get("accept-language", ""))
    return accepted.code if accepted else FALLBACK


def _weighted(part: str) -> tuple[str, float]:
    tag, _, parameter = part.partition(";")
    return tag.strip(), _weight(parameter.strip().removeprefix("q="))


def _weight(quality: str) -> float:
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
