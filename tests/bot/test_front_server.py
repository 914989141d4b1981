"""The web front as a real server on loopback, with a Rasa server behind it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from bot.local_client import LocalClient
from tests.bot.fake_rasa import SLOW, contract, fake_rasa
from tests.bot.front import web_front
from tests.bot.servers import serving

pytestmark = pytest.mark.slow
PATH = "/api/v1/messages"


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(fake_rasa()) as rasa:
        client = LocalClient(connections=64, timeout=10)
        folder = tmp_path_factory.mktemp("front")
        app = web_front(folder, client, rasa_urls=(rasa,), actions_url=rasa, timeout=10)
        with serving(app) as address:
            yield address


def test_a_question_is_answered(front: str) -> None:
    question = contract("fact_zh_hans")["request"]["message"]
    answer = httpx.post(front + PATH, json={"text": question}).json()
    assert answer["replies"][0]["facts"][0]["value"] == "70"


def test_it_is_ready(front: str) -> None:
    assert httpx.get(f"{front}/readyz").json()["status"] == "ready"


def test_many_conversations_at_once_are_all_answered(front: str) -> None:
    with httpx.Client(base_url=front, timeout=20) as client, ThreadPoolExecutor(16) as pool:
        codes = pool.map(lambda _: client.post(PATH, json={"text": "hello"}).status_code, range(64))
        assert set(codes) == {200}


@pytest.mark.parametrize("size", [65_537, 1_000_000, 3_000_000])
def test_a_large_body_gets_its_answer_not_a_reset(front: str, size: int) -> None:
    headers = {"Content-Type": "application/json"}
    assert httpx.post(front + PATH, content=b"x" * size, headers=headers).status_code == 413


def test_a_large_body_in_chunks_is_413(front: str) -> None:
    chunks = (b"x" * 1000 for _ in range(200))
    headers = {"Content-Type": "application/json"}
    assert httpx.post(front + PATH, content=chunks, headers=headers).status_code == 413


def test_a_declared_length_is_not_believed(front: str) -> None:
    connection = HTTPConnection(urlsplit(front).netloc, timeout=10)
    connection.putrequest("POST", PATH)
    connection.putheader("Content-Type", "application/json")
    connection.putheader("Content-Length", "99999999999")
    connection.endheaders()
    connection.close()
    assert httpx.get(f"{front}/healthz").status_code == 200


def test_stopping_lets_a_running_turn_finish(tmp_path: Path) -> None:
    heard = threading.Event()
    with (
        serving(fake_rasa(lambda _message: heard.set())) as rasa,
        ThreadPoolExecutor(1) as pool,
    ):
        client = LocalClient(connections=64, timeout=10)
        app = web_front(tmp_path, client, rasa_urls=(rasa,), actions_url=rasa)
        with serving(app) as address:
            turn = pool.submit(httpx.post, address + PATH, json={"text": SLOW}, timeout=10)
            assert heard.wait(10)
        assert turn.result(10).status_code == 200


def test_an_answer_is_the_same_in_bytes_as_recorded(front: str) -> None:
    recorded = contract("fact_ru")
    body = httpx.post(front + PATH, json={"text": recorded["request"]["message"]}).content
    text = recorded["answer"][0]["custom"]["replies"][0]["text"]
    assert json.dumps(text, ensure_ascii=False).encode() in body
