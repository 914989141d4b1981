"""The action server answers while the store is locked, and keeps the question all the same."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx
import pytest

from desk.ports import LOOPBACK, free_ports
from facts.loader import load_knowledge
from facts.store import FactStore
from facts.unanswered import unanswered
from settings import PROJECT

READY_WITHIN = 60.0
KNOWLEDGE = PROJECT / "tests" / "facts" / "knowledge"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FactStore]:
    """A store of a few facts."""
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as opened:
        opened.migrate()
        load_knowledge(opened, KNOWLEDGE)
        yield opened


@contextmanager
def action_server(data_dir: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The action server of the store in a folder, once it answers."""
    environment = {**os.environ, "DESK_DATA_DIR": str(data_dir), "SANIC_HOST": LOOPBACK}
    command = (sys.executable, "-m", "actions", "--port", str(port))
    with subprocess.Popen(command, cwd=PROJECT, env=environment) as process:
        try:
            give_up = time.monotonic() + READY_WITHIN
            while not is_up(port):
                assert time.monotonic() < give_up, "the action server does not answer"
                time.sleep(0.1)
            yield process
        finally:
            process.kill()


def is_up(port: int) -> bool:
    with suppress(httpx.HTTPError):
        return httpx.get(f"http://{LOOPBACK}:{port}/health", trust_env=False).is_success
    return False


def ask(port: int, text: str) -> httpx.Response:
    """Post a turn as Rasa does."""
    tracker = {
        "sender_id": "a",
        "slots": {},
        "latest_message": {
            "text": text,
            "intent": {"name": "ask_industry_fact", "confidence": 0.9},
            "metadata": {"language_lock": "en"},
        },
        "events": [],
        "paused": False,
        "latest_event_time": 0.0,
        "active_loop": {},
        "latest_action_name": None,
    }
    turn = {
        "next_action": "action_industry_fact",
        "sender_id": "a",
        "tracker": tracker,
        "domain": {},
    }
    url = f"http://{LOOPBACK}:{port}/webhook"
    return httpx.post(url, json=turn, timeout=30, trust_env=False)


@pytest.mark.slow
def test_a_locked_store_delays_no_answer_and_loses_no_question(
    store: FactStore, tmp_path: Path
) -> None:
    (port,) = free_ports(1)
    with action_server(tmp_path, port) as server:
        ask(port, "how many tonnes of coal does Zhuji burn")  # what comes first is put together
        with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as importing:
            importing.execute("BEGIN IMMEDIATE")
            began = time.perf_counter()
            response = ask(port, "how many violins are made in Zhuji")
            took = time.perf_counter() - began
            server.send_signal(signal.SIGTERM)
            time.sleep(1)
        assert server.wait(30) == 0
    assert response.json()["responses"][0]["custom"]["status"] == "no_answer"
    assert took < 5.0  # the lock is given up after 15
    assert "how many violins are made in Zhuji" in [row.text for row in unanswered(store)]
