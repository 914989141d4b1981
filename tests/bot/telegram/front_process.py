"""The front as its own process, killed and started again, between real servers."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import web

from tests.bot.telegram.bot_api import TOKEN, RecordingBotApi, listening

PROJECT = Path(__file__).parents[3]
LIFE_SECONDS = 40.0
END_SECONDS = 20.0
SECRET = "webhook-secret"


class EchoRasa:
    """A Rasa process whose every answer has two messages that name the question."""

    def __init__(self) -> None:
        self.on_question: Callable[[str], None] = lambda _text: None

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/webhooks/rest/webhook", self._answer)]

    async def _answer(self, request: web.Request) -> web.Response:
        asked = await request.json()
        self.on_question(asked["message"])
        replies = [{"text": f"{asked['message']} part {part}"} for part in (1, 2)]
        custom = {
            "language": "en",
            "intent": "ask_help",
            "confidence": 1.0,
            "status": "answered",
            "replies": replies,
        }
        return web.json_response([{"recipient_id": asked["sender"], "custom": custom}])


class FrontProcess:
    """Starts `python -m bot`, and kills it as the kernel does: at once, with no last word."""

    def __init__(self, environment: dict[str, str], api: RecordingBotApi) -> None:
        self._environment = environment
        self._api = api
        self._process: asyncio.subprocess.Process | None = None
        self.kills = 0

    async def start(self) -> None:
        self._api.life += 1
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", cwd=PROJECT, env=self._environment
        )

    def kill(self) -> None:
        """Kill the process before anything else can happen."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            self.kills += 1

    async def run_until(self, done: Callable[[], bool]) -> None:
        """Start the front whenever it is killed, until `done`; then ask it to end in good order."""
        while not done():
            await self.start()
            async with asyncio.timeout(LIFE_SECONDS):
                await self._killed_or(done)
        await self.stop()

    async def stop(self) -> None:
        """Ask the process to end, and wait within bounds until it is gone."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await asyncio.wait_for(self._process.wait(), END_SECONDS)

    async def _killed_or(self, done: Callable[[], bool]) -> None:
        if self._process is None:
            return
        killed = asyncio.ensure_future(self._process.wait())
        finished = asyncio.ensure_future(self._api.until(done))
        try:
            await asyncio.wait({killed, finished}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (killed, finished):
                task.cancel()
            await asyncio.gather(killed, finished, return_exceptions=True)


@asynccontextmanager
async def killable_front(
    data_dir: Path, **more: str
) -> AsyncIterator[tuple[RecordingBotApi, EchoRasa, FrontProcess]]:
    """Yield the servers around a front that has not been started."""
    api, rasa = RecordingBotApi(), EchoRasa()
    application = api.app()
    application.add_routes(rasa.routes())
    async with listening(application) as root:
        front = FrontProcess(_environment(data_dir, root, **more), api)
        try:
            yield api, rasa, front
        finally:
            await front.stop()


def free_port() -> int:
    """Return a port that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _environment(data_dir: Path, root: str, **more: Any) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "DESK_DATA_DIR": str(data_dir),
        "DESK_PORT": str(free_port()),
        "DESK_INTERNAL_RASA_URLS": root,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": root,
        "TELEGRAM_MODE": "polling",
        **more,
    }
