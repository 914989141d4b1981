"""What is measured: a bot that is started, asked and stopped, whichever it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import httpx

from desk.server_process import ServerProcess


@dataclass(slots=True)
class Conversation:
    """One person's conversation; `id` is what the next turn sends, None before the first."""

    id: str | None = None


class RunningBot(Protocol):
    """A bot that can be asked."""

    address: str

    async def turn(
        self, client: httpx.AsyncClient, conversation: Conversation, text: str
    ) -> str | None:
        """Ask one turn; return why there is no answer, or None where there is one."""
        ...


class Contender(RunningBot, Protocol):
    """One of the two bots, side by side in the table."""

    name: str
    questions: Sequence[str]

    def start(self) -> ServerProcess:
        """Start it and return at once."""
        ...

    def settle(self, server: ServerProcess) -> None:
        """Return once it does nothing any more but answer."""
        ...

    def part_of(self, command: Sequence[str]) -> str:
        """Name the part of the bot that a command line runs."""
        ...
