"""Talking to a desk over HTTP."""

import json
from collections.abc import Callable

import httpx
import pytest

from bot.channels import CHANNEL_HEADER, TERMINAL
from desk.desk_client import DeskClient
from desk.errors import DeskError, DeskUnreachable
from tests.desk.answers import ANSWER


def client(answer: Callable[[httpx.Request], httpx.Response]) -> DeskClient:
    return DeskClient("http://desk.test", httpx.MockTransport(answer))


def test_a_conversation_goes_on_with_the_signed_id() -> None:
    seen = []

    def desk(request: httpx.Request) -> httpx.Response:
        seen.append(json.loads(request.content))
        return httpx.Response(200, json=ANSWER)

    with client(desk) as talking:
        talking.ask("hello", "de")
        talking.ask("and then?")
    assert seen == [
        {"text": "hello", "language": "de"},
        {"text": "and then?", "conversation_id": ANSWER["conversation_id"]},
    ]


def test_what_is_asked_in_the_terminal_says_so() -> None:
    seen = []

    def desk(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get(CHANNEL_HEADER))
        return httpx.Response(200, json=ANSWER)

    for in_terminal in (True, False):
        with DeskClient("http://desk.test", httpx.MockTransport(desk), in_terminal) as talking:
            talking.ask("hello")
    assert seen == [TERMINAL, None]


def test_a_refusal_is_told_in_the_desks_words() -> None:
    problem = httpx.Response(422, json={"title": "Unprocessable", "detail": "no such language"})
    with client(lambda _: problem) as talking, pytest.raises(DeskError, match="no such language"):
        talking.ask("hello")


def test_a_refusal_that_is_no_problem_document_is_told_by_its_status() -> None:
    answer = httpx.Response(502, text="bad gateway")
    with client(lambda _: answer) as talking, pytest.raises(DeskError, match="status 502"):
        talking.ask("hello")


def test_nothing_there_is_told() -> None:
    def nothing(_request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with client(nothing) as talking:
        assert not talking.is_up()
        with pytest.raises(DeskUnreachable, match=r"http://desk\.test"):
            talking.ask("hello")
