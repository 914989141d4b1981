"""Telegram in front of the whole desk: real Rasa, real actions, a real store."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from desk.training import ensure_model
from tests.bot.telegram.bot_api import TOKEN, RecordingBotApi, Sent, listening
from tests.bot.telegram.front_process import PROJECT, SECRET, free_port
from tests.bot.telegram.updates import message, person

pytestmark = [pytest.mark.telegram, pytest.mark.slow, pytest.mark.timeout(300)]

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


def test_investors_are_answered_in_their_languages_by_polling(tmp_path: Path) -> None:
    ensure_model()

    async def talk() -> None:
        async with desk_on_telegram(tmp_path, free_port(), TELEGRAM_MODE="polling") as api:
            await api.feed(
                message(
                    "Сколько проектов подписал Чжэцзян на третьей CIIE?", sender=person(1, "ru")
                ),
                message("第3回輸入博で浙江省が派遣したバイヤーは何人?", sender=person(2, "ja")),
                message("/start", sender=person(3, "ar")),
            )
            sent = await api.messages(3)
            assert "61" in told(sent, 1)
            assert "Источник" in told(sent, 1)
            assert "14,600" in told(sent, 2)
            assert any("\u0600" <= letter <= "\u06ff" for letter in told(sent, 3))
            await api.feed(message("а годом раньше?", sender=person(1, "ru")))
            assert "26" in told((await api.messages(4))[3:], 1)

    asyncio.run(talk())


def test_an_investor_is_answered_by_webhook(tmp_path: Path) -> None:
    ensure_model()
    port = free_port()
    webhook = {
        "TELEGRAM_MODE": "webhook",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }

    async def talk() -> None:
        async with desk_on_telegram(tmp_path, port, **webhook) as api:
            await api.called("setWebhook")
            question = "¿Cuántos proyectos se firmaron en el foro de Zimbabue?"
            await api.feed(message(question, sender=person(4, "es")))
            await api.deliver_updates(token=TOKEN)
            assert "11" in told(await api.messages(1), 4)

    asyncio.run(talk())
