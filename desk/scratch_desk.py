"""A whole desk apart from the running one: own port, own data folder, no Telegram."""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from desk.desk_client import DeskClient
from desk.errors import DeskError
from desk.ports import LOOPBACK, free_ports
from desk.server_process import ServerProcess
from languages import LANGUAGES
from settings import PROJECT

READY_WITHIN = 600.0
# A port where nobody listens: a token in .env must not take messages from the running desk.
NOWHERE = f"http://{LOOPBACK}:9"
UNLIMITED_TURNS = "1000000"
# What the desk runs for a while only.
PASSING = "weighing"
PARTS = {
    "actions": "actions",
    "nlu.rasa_server": "rasa",
    "bot": "front",
    "console": "console",
    "desk": "supervisor",
    "desk.weighing": PASSING,
}
QUESTION = "How many?"


class ScratchDesk:
    """The command that starts such a desk, and the address it will have."""

    def __init__(self, data_dir: Path):
        self.data_dir = data_dir
        self._port = free_ports(1)[0]
        self.address = f"http://{LOOPBACK}:{self._port}"
        self.logs = data_dir / "logs"
        self.database_url = f"sqlite:///{data_dir / 'desk.db'}"

    def start(self) -> ServerProcess:
        """Start it and return at once."""
        log = self.data_dir / "desk.log"
        command = (sys.executable, "-m", "desk", "run")
        return ServerProcess(command, PROJECT, self._environment(), log)

    def wait_until_ready(self, server: ServerProcess) -> None:
        """Return once it answers in every language without having to put its names together.

        Raises:
            ServiceFailed: it ended or stayed silent.
        """
        with DeskClient(self.address) as client:
            server.wait_until(client.is_up, READY_WITHIN)
        for code in LANGUAGES:
            server.wait_until(partial(self._answers, code), READY_WITHIN)

    def _answers(self, language: str) -> bool:
        with DeskClient(self.address) as client, suppress(DeskError):
            client.ask(QUESTION, language)
            return True
        return False

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "DESK_HOST": LOOPBACK,
            "DESK_PORT": str(self._port),
            "DESK_DATA_DIR": str(self.data_dir),
            "DATABASE_URL": self.database_url,
            "DESK_RATE_LIMIT": UNLIMITED_TURNS,
            "TELEGRAM_MODE": "polling",
            "TELEGRAM_API_URL": NOWHERE,
        }


def part_of(command: Sequence[str]) -> str:
    """Name the part of a desk that a command line runs."""
    module = next((word for word in command if word in PARTS), "")
    return PARTS.get(module, "other")
