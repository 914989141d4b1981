"""Refusals, floods and broken connections between the front and Telegram."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from bot.inbox import ConversationMemory
from bot.reply import Reply
from tests.bot.telegram.bot_api import WAIT_SECONDS
from tests.bot.telegram.fakes import Desk, FakeDialogue, running_desk, turn
from tests.bot.telegram.updates import GROUP, group_message, message, pressed

pytestmark = pytest.mark.telegram


def run(work: Callable[[Desk], Awaitable[None]], data_dir: Path, **more: Any) -> None:
    """Run `work` with a running front."""

    async def main() -> None:
        async with running_desk(data_dir, **more) as desk:
            await work(desk)

    asyncio.run(main())


def test_waits_as_long_as_telegram_asks(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        desk.api.refuse("sendMessage", 429, "Too Many Requests: retry after 1", retry_after=1)
        await desk.api.feed(message("q"))
        await desk.api.called("sendMessage")
        asked = asyncio.get_running_loop().time()
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to q"
        assert asyncio.get_running_loop().time() - asked > 0.9

    run(work, tmp_path)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_sends_again_after_a_server_error(tmp_path: Path, status: int) -> None:
    async def work(desk: Desk) -> None:
        desk.api.refuse("sendMessage", status, "Server error")
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to q"

    run(work, tmp_path)


def test_goes_on_when_blocked_and_remembers_it(tmp_path: Path) -> None:
    dialogue = FakeDialogue()
    dialogue.answers["q"] = lambda: turn(Reply(text="one"), Reply(text="two"))

    async def work(desk: Desk) -> None:
        dialogue.gates["back again"] = asyncio.Event()
        desk.api.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user")
        await desk.api.feed(message("q"), message("back again"))
        # The second turn begins only when the first has ended.
        await desk.api.called("sendChatAction", 2)
        key = dialogue.asked[0].conversation
        assert desk.inbox.memory(key).blocked
        dialogue.gates["back again"].set()
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to back again"
        assert desk.inbox.memory(key) == ConversationMemory(language="en")

    run(work, tmp_path, dialogue=dialogue)


def test_skips_a_message_that_telegram_refuses(tmp_path: Path) -> None:
    dialogue = FakeDialogue()
    dialogue.answers["q"] = lambda: turn(Reply(text="one"), Reply(text="two"))

    async def work(desk: Desk) -> None:
        desk.api.refuse("sendMessage", 400, "Bad Request: message is odd")
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "two"

    run(work, tmp_path, dialogue=dialogue)


def test_follows_a_group_that_became_a_supergroup(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        moved = -100_777
        description = "Bad Request: group chat was upgraded to a supergroup chat"
        desk.api.refuse("sendMessage", 400, description, migrate_to_chat_id=moved)
        await desk.api.feed(group_message("/help"))
        [sent] = await desk.api.messages(1)
        assert sent.chat_id == moved != GROUP["id"]

    run(work, tmp_path)


def test_survives_a_refused_poll(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        desk.api.refuse("getUpdates", 409, "Conflict: another getUpdates request is active")
        desk.api.refuse("getUpdates", 502, "Bad Gateway")
        await desk.api.feed(message("q"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to q"

    run(work, tmp_path)


def test_survives_a_button_that_cannot_be_answered_any_more(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        desk.api.refuse("answerCallbackQuery", 400, "Bad Request: query is too old")
        await desk.api.feed(pressed("#source"))
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to #source"

    run(work, tmp_path)


def test_connects_once_telegram_can_be_reached(tmp_path: Path) -> None:
    async def main() -> None:
        async with running_desk(tmp_path) as desk:
            desk.api.refuse("getMe", 502, "Bad Gateway")
            await desk.api.feed(message("q"))
            [sent] = await desk.api.messages(1)
            assert sent.text == "Answer to q"

    asyncio.run(main())


class Told(logging.Handler):
    """Sets an event once a line with certain words is logged."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.event = asyncio.Event()

    def emit(self, record: logging.LogRecord) -> None:
        if self._words in record.getMessage():
            self.event.set()


def test_is_off_where_telegram_does_not_know_the_token(tmp_path: Path) -> None:
    told = Told("TELEGRAM_BOT_TOKEN")
    log = logging.getLogger("bot.telegram.application")

    async def work(desk: Desk) -> None:
        desk.api.refuse("getMe", 401, "Unauthorized")
        await asyncio.wait_for(told.event.wait(), WAIT_SECONDS)
        assert desk.api.calls.of("getUpdates") == []

    log.addHandler(told)
    try:
        run(work, tmp_path)
    finally:
        log.removeHandler(told)
