"""The client of the desk's own servers, against real ones."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator

import pytest
from fastapi import FastAPI, Request

from bot.local_client import LocalAnswer, LocalClient, LocalRequestError, NotReached
from tests.bot.servers import serving

pytestmark = [pytest.mark.anyio, pytest.mark.slow]
TIMEOUT = 0.3


def echo() -> FastAPI:
    app = FastAPI()

    @app.api_route("/", methods=["GET", "POST"])
    async def said(request: Request) -> object:
        return await request.json() if request.method == "POST" else request.method

    return app


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with serving(echo()) as address:
        yield address


async def test_a_message_arrives_as_json(server: str) -> None:
    async with LocalClient(connections=1, timeout=5) as client:
        assert await client.post(server, {"text": "Zhuji"}) == LocalAnswer(200, b'{"text":"Zhuji"}')
        assert await client.get(server) == LocalAnswer(200, b'"GET"')


async def test_a_refused_connection_means_that_nothing_was_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        async with LocalClient(connections=1, timeout=5) as client:
            with pytest.raises(NotReached):
                await client.post(f"http://127.0.0.1:{free.getsockname()[1]}", {})


@pytest.mark.parametrize("hangs_up", [True, False])
async def test_silence_and_hanging_up_may_follow_a_message_that_was_heard(hangs_up: bool) -> None:
    """One server closes the connection without a word, the other never says any."""

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        if not hangs_up:
            await asyncio.sleep(2 * TIMEOUT)
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server, LocalClient(connections=1, timeout=TIMEOUT) as client:
        with pytest.raises(LocalRequestError) as raised:
            await client.post(f"http://127.0.0.1:{port}", {})
    assert not isinstance(raised.value, NotReached)
