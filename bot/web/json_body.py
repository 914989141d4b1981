"""Reading a JSON body: bounded in size, time and depth, and read the one way it can be meant."""

from __future__ import annotations

import asyncio
import json
from typing import Any, NoReturn

from starlette.requests import ClientDisconnect, Request

from bot.web.errors import (
    BodyTooLarge,
    BodyTooSlow,
    BodyTornOff,
    NotJson,
    NotUtf8,
    UnsupportedMediaType,
)

MAX_BODY_BYTES = 64 * 1024
# Read on for a while past the limit, so that a client still sending gets the answer, not a reset.
DRAINED_BYTES = 4 * 1024 * 1024
BODY_TIMEOUT_SECONDS = 10.0
JSON_TYPE = "application/json"


async def read_json(request: Request, max_bytes: int = MAX_BODY_BYTES) -> Any:
    """Return the request's body as JSON.

    Raises:
        RequestError: another media type, too large, too slow, torn off, not UTF-8 or not JSON.
    """
    require_json_type(request.headers.get("content-type", ""))
    try:
        async with asyncio.timeout(BODY_TIMEOUT_SECONDS):
            body = await _read_bounded(request, max_bytes)
    except TimeoutError as error:
        raise BodyTooSlow from error
    except ClientDisconnect as error:
        raise BodyTornOff from error
    return parse_json(body)


def require_json_type(content_type: str) -> None:
    """Accept `application/json`, with no other charset than UTF-8.

    Raises:
        UnsupportedMediaType: anything else.
    """
    media_type, *parameters = (part.strip().lower() for part in content_type.split(";"))
    charsets = [value for value in parameters if value.startswith("charset=")]
    is_utf8 = all(value.removeprefix("charset=").strip('"') == "utf-8" for value in charsets)
    if media_type != JSON_TYPE or not is_utf8:
        raise UnsupportedMediaType(media_type[:80])


def parse_json(body: bytes) -> Any:
    """Parse strict JSON: no NaN, no repeated keys, no nesting deeper than the parser's stack.

    Raises:
        NotUtf8: the bytes are not UTF-8.
        NotJson: the text is not JSON.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotUtf8 from error
    try:
        return json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise NotJson(type(error).__name__) from error


async def _read_bounded(request: Request, max_bytes: int) -> bytes:
    body = bytearray()
    received = 0
    async for chunk in request.stream():
        received += len(chunk)
        if received > DRAINED_BYTES:
            break
        if received <= max_bytes:
            body += chunk
    if received > max_bytes:
        raise BodyTooLarge(f"more than {max_bytes} bytes")
    return bytes(body)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("repeated key")
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
