"""A whole desk with Telegram in front: real Rasa, real actions, a real store."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from tests.bot.telegram.bot_api import TOKEN, RecordingBotApi, Sent, listening
from tests.bot.telegram.front_process import PROJECT

READY_WITHIN = 240.0
ENDS_WITHIN = 60.0


@asynccontextmanager
async def desk_on_telegram(
    data_dir: Path, port: int, **more: str
) -> AsyncIterator[RecordingBotApi]:
    """Run `desk run` against a Bot API server; yield that once the desk is ready."""
    api = RecordingBotApi()
    async with listening(api.app()) as root:
        environment = {
            **os.environ,
            "DESK_DATA_DIR": str(data_dir),
            "DATABASE_URL": f"sqlite:///{data_dir / 'desk.db'}",
            "DESK_PORT": str(port),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": root,
            **more,
        }
        desk = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "desk", "run"), cwd=PROJECT, env=environment
        )
        try:
            await until_ready(port)
            yield api
        finally:
            desk.terminate()
            await asyncio.wait_for(desk.wait(), ENDS_WITHIN)


async def until_ready(port: int) -> None:
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.timeout(READY_WITHIN):
        while True:
            try:
                if (await client.get(f"http://127.0.0.1:{port}/readyz")).is_success:
                    return
            except httpx.HTTPError:
                pass
            await asyncio.sleep(0.5)


def told(sent: list[Sent], chat: int) -> str:
    return "\n".join(part.text for part in sent if part.chat_id == chat)
