"""The peer: Rasa's stock starter as `rasa init` makes it, over Rasa's own REST channel."""

from __future__ import annotations

import json
import os
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

import httpx

from desk.benchmark.contender import Conversation
from desk.places import RASA_PYTHON
from desk.ports import LOOPBACK, free_ports
from desk.server_process import ServerProcess
from desk.services import RASA_ENVIRONMENT

TRAINED_WITHIN = 600.0
# What the starter's own training data is about: greetings, moods, farewells.
QUESTIONS = ("hi", "I am sad", "are you a bot?", "great", "bye")
_TRAINING = "training.json"


class StockStarter:
    """The starter in a folder of its own, trained once and kept between runs."""

    name = "stock starter"
    questions: Sequence[str] = QUESTIONS

    def __init__(self, folder: Path):
        self._folder = folder
        self._port = free_ports(1)[0]
        self.address = f"http://{LOOPBACK}:{self._port}"

    def train(self) -> float:
        """Make and train the starter where that was not done yet; return its training seconds.

        Raises:
            ServiceFailed: `rasa init` did not end well.
        """
        kept = self._folder / _TRAINING
        if not kept.exists():
            kept.write_text(json.dumps({"seconds": self._init()}), encoding="utf-8")
        return float(json.loads(kept.read_text("utf-8"))["seconds"])

    def _init(self) -> float:
        self._folder.mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        init = ("init", "--no-prompt", "--init-dir", str(self._folder))
        with self._rasa(init, "init.log") as process:
            process.wait_until_ended(TRAINED_WITHIN)
        return time.monotonic() - began

    def start(self) -> ServerProcess:
        """Start its server and return at once."""
        run = ("run", "-i", LOOPBACK, "-p", str(self._port))
        return self._rasa(run, "run.log")

    def _rasa(self, arguments: Sequence[str], log: str) -> ServerProcess:
        command = (str(RASA_PYTHON), "-m", "rasa", *arguments)
        environment = {**os.environ, **RASA_ENVIRONMENT}
        return ServerProcess(command, self._folder, environment, self._folder / log)

    async def turn(
        self, client: httpx.AsyncClient, conversation: Conversation, text: str
    ) -> str | None:
        """Ask one turn; return why there is no answer, or None where there is one."""
        conversation.id = conversation.id or uuid.uuid4().hex
        message = {"sender": conversation.id, "message": text}
        answer = await client.post("/webhooks/rest/webhook", json=message)
        if not answer.is_success:
            return f"status {answer.status_code}"
        return None if answer.json() else "empty answer"

    def settle(self, _server: ServerProcess) -> None:
        """Return at once: what it needs, it has read before its first answer."""

    def part_of(self, _command: Sequence[str]) -> str:
        """Name the part of the bot that a command line runs: there is but one."""
        return "rasa"
