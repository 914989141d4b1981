"""Reading a body from a client that leaves."""

import asyncio

import pytest
from starlette.requests import Request
from starlette.types import Message

from bot.web.errors import BodyTornOff
from bot.web.json_body import read_json


def test_a_client_that_hangs_up_in_the_middle_is_no_server_error() -> None:
    events: list[Message] = [
        {"type": "http.request", "body": b'{"text"', "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Message:
        return events.pop(0)

    scope = {"type": "http", "headers": [(b"content-type", b"application/json")]}
    with pytest.raises(BodyTornOff):
        asyncio.run(read_json(Request(scope, receive)))
