"""Telegram in front of the whole desk: real Rasa, real actions, a real store."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desk.training import ensure_model
from tests.bot.telegram.bot_api import TOKEN
from tests.bot.telegram.front_process import SECRET, free_port
from tests.bot.telegram.updates import message, person
from tests.bot.telegram.whole_desk import desk_on_telegram, told

pytestmark = [pytest.mark.telegram, pytest.mark.slow, pytest.mark.timeout(300)]


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
