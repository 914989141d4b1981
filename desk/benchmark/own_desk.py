"""Ours: the whole desk, front to fact store, over its public HTTP API."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import httpx

from desk.benchmark.contender import Conversation
from desk.scratch_desk import ScratchDesk, part_of
from desk.server_process import ServerProcess


class OwnDesk:
    """A desk with a data folder of its own."""

    name = "desk"

    def __init__(self, data_dir: Path, questions: Sequence[str]):
        self._desk = ScratchDesk(data_dir)
        self.address = self._desk.address
        self.questions = questions

    def start(self) -> ServerProcess:
        """Start it and return at once."""
        return self._desk.start()

    def settle(self, server: ServerProcess) -> None:
        """Return once the names of all languages are weighed."""
        self._desk.wait_until_ready(server)

    async def turn(
        self, client: httpx.AsyncClient, conversation: Conversation, text: str
    ) -> str | None:
        """Ask one turn; return why there is no answer, or None where there is one."""
        message = {"text": text}
        if conversation.id is not None:
            message["conversation_id"] = conversation.id
        answer = await client.post("/api/v1/messages", json=message)
        if not answer.is_success:
            return f"status {answer.status_code}"
        conversation.id = answer.json()["conversation_id"]
        return None

    def part_of(self, command: Sequence[str]) -> str:
        """Name the part of the desk that a command line runs."""
        return part_of(command)
