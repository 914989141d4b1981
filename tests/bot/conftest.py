"""Fixtures of the front's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from tests.bot.fake_rasa import answer_to
from tests.bot.front import MockClient, web_front

Ask = Callable[..., httpx.Response]


class RecordingRasa:
    """Rasa in memory: answers from the example exchanges and keeps what it was sent."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"status": "ok"})
        message = httpx.Response(200, content=request.content).json()
        self.messages.append(message)
        lock = message["metadata"]["language_lock"]
        return httpx.Response(200, json=answer_to(message["message"], lock))


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def rasa() -> RecordingRasa:
    return RecordingRasa()


@pytest.fixture
def client(tmp_path: Path, rasa: RecordingRasa) -> Iterator[TestClient]:
    app = web_front(tmp_path, MockClient(rasa))
    with TestClient(app, client=("127.0.0.1", 50000), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def ask(client: TestClient) -> Ask:
    def post(text: str = "hello", **members: Any) -> httpx.Response:
        response: httpx.Response = client.post("/api/v1/messages", json={"text": text, **members})
        return response

    return post
