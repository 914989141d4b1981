"""The client of the dialogue engine: order, bounds, and no silence."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import (
    MAX_WAITING_PER_CONVERSATION,
    MAX_WAITING_PER_PROCESS,
    Dialogue,
    TurnMetadata,
    plain_text,
    process_index,
)
from bot.errors import Busy, NoReply
from bot.local_client import LocalRequestError, NotReached
from bot.metrics import Metrics
from tests.bot.fake_rasa import contract, contract_names
from tests.bot.front import MockClient

pytestmark = pytest.mark.anyio
WEB = TurnMetadata("web")
ANSWER = contract("greet_en")["answer"]


def dialogue(handler: Any, *, processes: int = 1, timeout: float = 5.0) -> Dialogue:
    urls = [f"http://rasa{number}.test" for number in range(processes)]
    return Dialogue(urls, MockClient(handler), Metrics(), timeout)


def answering(payload: Any, status: int = 200) -> Callable[[httpx.Request], httpx.Response]:
    return lambda _request: httpx.Response(status, json=payload)


@pytest.mark.parametrize("name", contract_names())
async def test_every_example_answer_is_understood(name: str) -> None:
    recorded = contract(name)
    [element] = recorded["answer"]
    turn = await dialogue(answering(recorded["answer"])).turn("key", "hello", WEB)
    assert turn.model_dump() == element["custom"]


@pytest.mark.parametrize("name", contract_names())
async def test_every_recorded_request_is_what_the_front_sends(name: str) -> None:
    sent: list[Any] = []
    request = contract(name)["request"]

    def record(received: httpx.Request) -> httpx.Response:
        sent.append(json.loads(received.content))
        return httpx.Response(200, json=ANSWER)

    metadata = TurnMetadata(**request["metadata"])
    await dialogue(record).turn(request["sender"], request["message"], metadata)
    assert sent == [request]


@pytest.mark.parametrize(
    "payload",
    [
        [],
        {},
        None,
        [{"text": "hello"}],
        ANSWER * 2,
        [{"custom": {}}],
        [{"custom": {**ANSWER[0]["custom"], "replies": []}}],
        [{"custom": {**ANSWER[0]["custom"], "status": "unheard of"}}],
    ],
)
async def test_an_answer_of_another_shape_is_no_reply(payload: Any) -> None:
    with pytest.raises(NoReply):
        await dialogue(answering(payload)).turn("key", "hello", WEB)


async def test_an_error_status_is_no_reply() -> None:
    with pytest.raises(NoReply):
        await dialogue(answering(ANSWER, status=500)).turn("key", "hello", WEB)


async def test_an_answer_that_is_not_json_is_no_reply() -> None:
    def text(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="<html>")

    with pytest.raises(NoReply):
        await dialogue(text).turn("key", "hello", WEB)


async def test_a_late_answer_is_no_reply() -> None:
    async def never(_request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    with pytest.raises(NoReply):
        await dialogue(never, timeout=0.02).turn("key", "hello", WEB)


async def test_a_process_that_is_down_is_covered_by_another() -> None:
    conversation = next(key for key in map(str, range(99)) if process_index(key, 2) == 0)

    def first_is_down(request: httpx.Request) -> httpx.Response:
        if request.url.host == "rasa0.test":
            raise NotReached("refused")
        return httpx.Response(200, json=ANSWER)

    turn = await dialogue(first_is_down, processes=2).turn(conversation, "hello", WEB)
    assert turn.intent == "greet"


async def test_a_turn_that_may_have_been_heard_is_not_asked_again() -> None:
    asked: list[str] = []

    def breaks(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        raise LocalRequestError("gone")

    with pytest.raises(NoReply):
        await dialogue(breaks, processes=2).turn("key", "hello", WEB)
    assert len(asked) == 1


async def test_turns_of_one_conversation_run_in_order_and_one_at_a_time() -> None:
    heard: list[str] = []
    running = 0

    async def one_at_a_time(request: httpx.Request) -> httpx.Response:
        nonlocal running
        running += 1
        assert running == 1
        heard.append(json.loads(request.content)["message"])
        await asyncio.sleep(0)
        running -= 1
        return httpx.Response(200, json=ANSWER)

    client = dialogue(one_at_a_time)
    words = [f"question {number}" for number in range(MAX_WAITING_PER_CONVERSATION)]
    await asyncio.gather(*(client.turn("key", word, WEB) for word in words))
    assert heard == words


async def test_different_conversations_run_side_by_side() -> None:
    both = asyncio.Barrier(2)

    async def waits_for_the_other(_request: httpx.Request) -> httpx.Response:
        await both.wait()
        return httpx.Response(200, json=ANSWER)

    client = dialogue(waits_for_the_other, timeout=2)
    turns = await asyncio.gather(client.turn("a", "hello", WEB), client.turn("b", "hello", WEB))
    assert len(turns) == 2


async def test_a_full_queue_is_busy_at_once() -> None:
    release = asyncio.Event()

    async def waits(_request: httpx.Request) -> httpx.Response:
        await release.wait()
        return httpx.Response(200, json=ANSWER)

    client = dialogue(waits)
    async with asyncio.TaskGroup() as tasks:
        for number in range(MAX_WAITING_PER_PROCESS):
            tasks.create_task(client.turn(f"conversation {number}", "hello", WEB))
        await asyncio.sleep(0)
        with pytest.raises(Busy) as raised:
            await client.turn("one more", "hello", WEB)
        release.set()
    assert raised.value.retry_after


async def test_one_conversation_cannot_fill_the_queue() -> None:
    release = asyncio.Event()

    async def waits(_request: httpx.Request) -> httpx.Response:
        await release.wait()
        return httpx.Response(200, json=ANSWER)

    client = dialogue(waits)
    async with asyncio.TaskGroup() as tasks:
        for _ in range(MAX_WAITING_PER_CONVERSATION):
            tasks.create_task(client.turn("key", "hello", WEB))
        await asyncio.sleep(0)
        with pytest.raises(Busy):
            await client.turn("key", "hello", WEB)
        release.set()


async def test_no_trace_of_a_conversation_is_left_behind() -> None:
    client = dialogue(answering(ANSWER))
    await client.turn("key", "hello", WEB)
    assert client._conversations == {}


@given(st.text(alphabet='/ \t\nab{}"é', max_size=20))
def test_no_text_reaches_rasa_as_a_command(text: str) -> None:
    assert not plain_text(text).strip().startswith("/")


def test_other_text_reaches_rasa_unchanged() -> None:
    assert plain_text(" either/or ") == " either/or "


@given(st.text(min_size=1), st.integers(1, 8))
def test_a_conversation_always_meets_the_same_process(key: str, processes: int) -> None:
    assert process_index(key, processes) == process_index(key, processes) < processes
