"""Sending inputs byte for byte, several connections at a time, and reading what comes back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from io import BytesIO
from typing import Any, cast

from desk.fuzzing.fuzz_input import FuzzInput

CONNECTIONS = 8
ANSWER_WITHIN = 20.0
# Gives the answer that comes a little too late a chance to be told as late.
GIVE_UP_AFTER = 30.0
# In place of a status: nothing came in time, or the connection ended without an HTTP answer.
NO_ANSWER, NO_STATUS = -1, 0


@dataclass(frozen=True, slots=True)
class Received:
    """What came back.

    Args:
        status: of the answer, or `NO_ANSWER` or `NO_STATUS`.
        seconds: from the last byte sent to the end of the answer.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float


Each = Callable[[int, FuzzInput, Received], None]


async def send_all(
    host: str,
    port: int,
    numbered: Iterable[tuple[int, FuzzInput]],
    signed_id: str,
    each: Each,
) -> None:
    """Send all inputs; `each` is told what came of the one with that number."""
    waiting = iter(numbered)

    async def connection() -> None:
        for number, one in waiting:
            each(number, one, await send(host, port, one, signed_id))

    await asyncio.gather(*(connection() for _ in range(CONNECTIONS)))


async def send(host: str, port: int, one: FuzzInput, signed_id: str) -> Received:
    """Send one input on a connection of its own."""
    reader, writer = await asyncio.open_connection(host, port)
    head, rest = one.parts(f"{host}:{port}", signed_id)
    try:
        await _write(writer, head)
        await asyncio.sleep(one.waits)
        await _write(writer, rest)
        began = time.monotonic()
        raw = b"" if one.hangs_up else await _read(reader)
        return _received(raw, one.method, time.monotonic() - began)
    finally:
        writer.close()


async def _write(writer: asyncio.StreamWriter, data: bytes) -> None:
    try:
        writer.write(data)
        await writer.drain()
    except ConnectionError:
        # A server may refuse a request before it has read all of it.
        return


async def _read(reader: asyncio.StreamReader) -> bytes | None:
    """Return all that comes until the connection ends; None where it does not end in time."""
    raw = b""
    try:
        async with asyncio.timeout(GIVE_UP_AFTER):
            while data := await reader.read(1 << 16):
                raw += data
    except TimeoutError:
        return None
    except ConnectionError:
        pass
    return raw


class _Bytes:
    """What http.client asks of a socket."""

    def __init__(self, raw: bytes):
        self._raw = raw

    def makefile(self, *_arguments: Any) -> BytesIO:
        return BytesIO(self._raw)


def _received(raw: bytes | None, method: str, seconds: float) -> Received:
    if not raw:
        return Received(NO_ANSWER if raw is None else NO_STATUS, {}, b"", seconds)
    response = HTTPResponse(cast(Any, _Bytes(raw)), method=method)
    try:
        response.begin()
        body = response.read()
    except HTTPException:
        return Received(NO_STATUS, {}, raw, seconds)
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Received(response.status, headers, body, seconds)
