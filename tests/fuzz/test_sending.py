"""Sending inputs over real connections."""

import asyncio
from http import HTTPStatus

import pytest
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from desk.fuzzing.fuzz_input import FuzzInput
from desk.fuzzing.sending import NO_STATUS, Received, send, send_all
from tests.bot.servers import serving

pytestmark = pytest.mark.slow


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with the body that came, in chunks where the path says so."""
    if scope["type"] != "http":
        return
    try:
        body = await Request(scope, receive).body()
    except ClientDisconnect:
        return
    response: Response = JSONResponse({"bytes": len(body)}, HTTPStatus.IM_A_TEAPOT)
    if scope["path"] == "/chunked":
        response = StreamingResponse([body])
    await response(scope, receive, send)


def sent(one: FuzzInput) -> Received:
    with serving(echo) as address:
        port = int(address.rpartition(":")[2])
        return asyncio.run(send("127.0.0.1", port, one, "id.signature"))


@pytest.mark.parametrize("chunked", [True, False])
def test_status_headers_and_body_come_back(chunked: bool) -> None:
    got = sent(FuzzInput("any", b"x" * 9_000, chunked=chunked))
    assert (got.status, got.body) == (418, b'{"bytes":9000}')
    assert got.headers["content-type"] == "application/json"


def test_an_answer_in_chunks_is_put_together() -> None:
    assert sent(FuzzInput("any", b"x" * 9_000, path="/chunked")).body == b"x" * 9_000


def test_a_pause_is_not_counted_as_the_servers_time() -> None:
    assert sent(FuzzInput("any", b"x", waits=0.2)).seconds < 0.2


def test_a_client_that_hangs_up_gets_nothing() -> None:
    assert sent(FuzzInput("any", b"x", hangs_up=True)).status == NO_STATUS


def test_every_input_is_sent_once() -> None:
    numbered = [(number, FuzzInput("any", b"x" * number)) for number in range(1, 60)]
    got: dict[int, bytes] = {}
    with serving(echo) as address:
        port = int(address.rpartition(":")[2])

        def keep(number: int, _one: FuzzInput, received: Received) -> None:
            got[number] = received.body

        asyncio.run(send_all("127.0.0.1", port, numbered, "id.signature", keep))
    assert got == {number: f'{{"bytes":{number}}}'.encode() for number in range(1, 60)}
