"""The front as `python -m bot`: a process of its own, started and stopped like any other."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from bot.channels import CHANNEL_HEADER, TERMINAL
from facts.store import FactStore
from facts.turn_models import TurnRecord
from tests.bot.fake_rasa import SLOW, fake_rasa
from tests.bot.servers import serving

pytestmark = pytest.mark.slow
PROJECT = Path(__file__).parent.parent.parent
COMMAND = [sys.executable, "-m", "bot"]
STOP_SECONDS = 30
# Each attempt to connect waits twice as long as the one before, from half a second.
CONNECT_ATTEMPTS = 6


def environment(data_dir: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {**kept, "DESK_DATA_DIR": str(data_dir), "TELEGRAM_BOT_TOKEN": "", **more}


@contextmanager
def running_front(data_dir: Path, rasa: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """Run the front on a free port over the server at `rasa`; yield it and its address."""
    FactStore.open(f"sqlite:///{data_dir / 'desk.db'}").migrate()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    given = environment(
        data_dir,
        DESK_PORT=str(port),
        DESK_INTERNAL_RASA_URLS=rasa,
        DESK_INTERNAL_ACTIONS_URL=rasa,
    )
    front = subprocess.Popen(COMMAND, cwd=PROJECT, env=given, stderr=subprocess.PIPE)
    try:
        address = f"http://127.0.0.1:{port}"
        with httpx.Client(transport=httpx.HTTPTransport(retries=CONNECT_ATTEMPTS)) as client:
            client.get(f"{address}/healthz").raise_for_status()
        yield front, address
    finally:
        front.kill()
        front.communicate(timeout=STOP_SECONDS)


def test_it_is_ready_and_answers(tmp_path: Path) -> None:
    with serving(fake_rasa()) as rasa, running_front(tmp_path, rasa) as (_, address):
        assert httpx.get(f"{address}/readyz").status_code == 200
        answer = httpx.post(f"{address}/api/v1/messages", json={"text": "hello"}).json()
        assert answer["intent"] == "greet"


def test_told_to_stop_it_has_counted_every_turn(tmp_path: Path) -> None:
    with serving(fake_rasa()) as rasa, running_front(tmp_path, rasa) as (front, address):
        ask = f"{address}/api/v1/messages"
        first = httpx.post(ask, json={"text": "hello"}).json()
        continued = {"text": "GDP?", "conversation_id": first["conversation_id"]}
        httpx.post(ask, json=continued).raise_for_status()
        httpx.post(ask, json=continued, headers={CHANNEL_HEADER: TERMINAL}).raise_for_status()
        httpx.post(ask, json={"text": ""})
        front.send_signal(signal.SIGTERM)
        front.wait(STOP_SECONDS)
    with FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}").session() as session:
        row = TurnRecord
        columns = (row.channel, row.intent, row.status, row.is_new)
        assert session.execute(select(*columns).order_by(row.id)).all() == [
            ("web", "greet", "smalltalk", True),
            ("web", "ask_industry_fact", "no_answer", False),
            ("terminal", "ask_industry_fact", "no_answer", False),
        ]


def test_told_to_stop_it_finishes_the_running_turn(tmp_path: Path) -> None:
    heard = threading.Event()
    with (
        serving(fake_rasa(lambda _message: heard.set())) as rasa,
        running_front(tmp_path, rasa) as (front, address),
        ThreadPoolExecutor(1) as pool,
    ):
        turn = pool.submit(httpx.post, f"{address}/api/v1/messages", json={"text": SLOW})
        assert heard.wait(10)
        front.send_signal(signal.SIGTERM)
        assert turn.result(10).status_code == 200
        front.wait(STOP_SECONDS)


def test_without_a_dialogue_engine_it_says_so_in_one_line(tmp_path: Path) -> None:
    ended = subprocess.run(
        COMMAND,
        cwd=PROJECT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=STOP_SECONDS,
        check=False,
    )
    assert ended.returncode == 2
    assert ended.stderr.count("\n") == 1
    assert "make run" in ended.stderr
