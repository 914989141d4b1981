"""Which of our languages a browser asks for."""

from __future__ import annotations

from collections.abc import Collection

from languages import LANGUAGES, Language, match

MAX_TAGS = 20


def accepted_language(header: str, among: Collection[str] = LANGUAGES) -> Language | None:
    """Return the first of some languages in an `Accept-Language` header, most wanted first."""
    ranges = [_weighted(part) for part in header.split(",")[:MAX_TAGS]]
    wanted = sorted((item for item in ranges if item[1] > 0), key=lambda item: -item[1])
    found = (match(tag) for tag, _ in wanted)
    return next((language for language in found if language and language.code in among), None)


def _weighted(part: str) -> tuple[str, float]:
    tag, _, parameter = part.partition(";")
    return tag.strip(), _weight(parameter.strip().removeprefix("q="))


def _weight(quality: str) -> float:
    try:
        return float(quality) if quality else 1.0
    except ValueError:
        return 0.0
