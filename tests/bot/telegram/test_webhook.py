"""Updates that Telegram posts, and those the server for tests cannot make itself."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.telegram.errors import UnreadableUpdate, WebhookRefused
from tests.bot.telegram.bot_api import listening
from tests.bot.telegram.fakes import SECRET, WEBHOOK, Desk, running_desk
from tests.bot.telegram.updates import (
    CHANNEL,
    GROUP,
    message,
    message_of,
    person,
    private,
)

pytestmark = pytest.mark.telegram


def run(work: Callable[[Desk], Awaitable[None]], data_dir: Path) -> None:
    """Run `work` with a front in webhook mode that has told Telegram where it is."""

    async def main() -> None:
        async with running_desk(data_dir, **WEBHOOK) as desk:
            await desk.api.called("setWebhook")
            await work(desk)

    asyncio.run(main())


def numbered(update_id: int, update: dict[str, Any]) -> dict[str, Any]:
    """Return an update as Telegram posts it."""
    return {"update_id": update_id, **update}


def test_answers_an_update_that_was_posted(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.front.accept(numbered(7, message("Hello")), SECRET)
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to Hello"

    run(work, tmp_path)


def test_answers_an_update_posted_twice_once(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        update = numbered(7, message("Hello"))
        await desk.front.accept(update, SECRET)
        await desk.front.accept(update, SECRET)
        await desk.front.accept(numbered(8, message("next")), SECRET)
        sent = await desk.api.messages(2)
        assert [one.text for one in sent] == ["Answer to Hello", "Answer to next"]

    run(work, tmp_path)


def test_has_stored_an_update_when_it_is_confirmed(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        desk.dialogue.gates["Hello"] = asyncio.Event()
        await desk.front.accept(numbered(7, message("Hello")), SECRET)
        assert [update.update_id for update in desk.inbox.pending()] == [7]
        desk.dialogue.gates["Hello"].set()
        await desk.api.messages(1)

    run(work, tmp_path)


@pytest.mark.parametrize("secret", [None, "", "wrong", "wébhook-secret"])
def test_refuses_an_update_without_the_secret(tmp_path: Path, secret: str | None) -> None:
    async def work(desk: Desk) -> None:
        with pytest.raises(WebhookRefused):
            await desk.front.accept(numbered(7, message("Hello")), secret)
        assert desk.inbox.pending() == []

    run(work, tmp_path)


def test_refuses_posted_updates_while_it_polls(tmp_path: Path) -> None:
    async def main() -> None:
        async with running_desk(tmp_path) as desk:
            with pytest.raises(WebhookRefused):
                await desk.front.accept(numbered(7, message("Hello")), SECRET)

    asyncio.run(main())


@pytest.mark.parametrize("update", [{}, {"update_id": "7"}, {"update_id": True}, {"update_id": -1}])
def test_refuses_what_is_no_update(tmp_path: Path, update: dict[str, Any]) -> None:
    async def work(desk: Desk) -> None:
        with pytest.raises(UnreadableUpdate):
            await desk.front.accept(update, SECRET)

    run(work, tmp_path)


def test_tells_telegram_its_address_secret_and_wishes(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        [call] = desk.api.calls.of("setWebhook")
        assert call["url"] == "http://127.0.0.1:9/telegram/webhook"
        assert call["secret_token"] == SECRET
        assert call["allowed_updates"] == '["message", "edited_message", "callback_query"]'

    run(work, tmp_path)


def test_receives_what_the_server_delivers(tmp_path: Path) -> None:
    async def main() -> None:
        desk: Desk

        async def receive(request: web.Request) -> web.Response:
            secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
            await desk.front.accept(await request.json(), secret)
            return web.Response()

        application = web.Application()
        application.router.add_post("/telegram/webhook", receive)
        async with listening(application) as root:
            wishes = {**WEBHOOK, "public_url": root}
            async with running_desk(tmp_path, **wishes) as desk:
                await desk.api.called("setWebhook")
                await desk.api.feed(message("Hello"), message("again"))
                sent = await desk.api.messages(2)
                assert [one.text for one in sent] == ["Answer to Hello", "Answer to again"]

    asyncio.run(main())


def test_answers_an_edited_message_again(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        written = message_of("How many byers?")
        edited = {**written, "text": "How many buyers?", "edit_date": 1_700_000_100}
        await desk.front.accept(numbered(1, {"message": written}), SECRET)
        await desk.front.accept(numbered(2, {"edited_message": edited}), SECRET)
        sent = await desk.api.messages(2)
        answers = ["Answer to How many byers?", "Answer to How many buyers?"]
        assert [one.text for one in sent] == answers

    run(work, tmp_path)


@pytest.mark.parametrize(
    "quiet",
    [
        {"channel_post": message_of("post", chat=CHANNEL)},
        {"edited_message": message_of(location={"latitude": 30.0, "longitude": 120.0})},
        {
            "my_chat_member": {
                "chat": private(),
                "from": person(),
                "date": 1_700_000_000,
                "old_chat_member": {"status": "member", "user": person(7)},
                "new_chat_member": {"status": "left", "user": person(7)},
            }
        },
        {"something_new": {"of": "tomorrow"}},
        {"message": 3},
        {"callback_query": "no query"},
        {"message": message_of("x", chat=GROUP)},
        {"message": {**message_of("forwarded post", chat=GROUP), "is_automatic_forward": True}},
    ],
)
def test_ignores_what_nobody_asked(tmp_path: Path, quiet: dict[str, Any]) -> None:
    async def work(desk: Desk) -> None:
        await desk.front.accept(numbered(1, quiet), SECRET)
        await desk.front.accept(numbered(2, message("next", sender=person(99))), SECRET)
        [sent] = await desk.api.messages(1)
        assert sent.text == "Answer to next"

    run(work, tmp_path)


def test_answers_what_came_before_telegram_was_reachable(tmp_path: Path) -> None:
    async def main() -> None:
        async with running_desk(tmp_path, **WEBHOOK) as desk:
            # The front has begun to connect; nothing has been awaited since.
            await desk.front.accept(numbered(7, message("early")), SECRET)
            [sent] = await desk.api.messages(1)
            assert sent.text == "Answer to early"

    asyncio.run(main())


def test_goes_on_with_what_a_stopped_front_left(tmp_path: Path) -> None:
    async def main() -> None:
        async with running_desk(tmp_path, **WEBHOOK) as desk:
            await desk.api.called("setWebhook")
            desk.dialogue.gates["late"] = asyncio.Event()
            await desk.front.accept(numbered(7, message("late")), SECRET)
            await desk.front.accept(numbered(8, message("later")), SECRET)
            # Stopping lets this turn finish, but begins no other.
            asyncio.get_running_loop().call_later(0.05, desk.dialogue.gates["late"].set)
        before = [sent.text for sent in desk.api.sent]
        async with running_desk(tmp_path, **WEBHOOK) as desk:
            await desk.api.messages(2 - len(before))
        after = [sent.text for sent in desk.api.sent]
        assert before + after == ["Answer to late", "Answer to later"]

    asyncio.run(main())


def test_erases_what_was_written_once_it_is_answered(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.front.accept(numbered(7, message("a secret plan")), SECRET)
        await desk.api.messages(1)

    run(work, tmp_path)
    assert b"a secret plan" not in stored_rows(tmp_path)


def stored_rows(data_dir: Path) -> bytes:
    """Return everything the front's tables hold."""
    with sqlite3.connect(data_dir / "front.db") as connection:
        return "\n".join(connection.iterdump()).encode()


def test_writes_nobodys_words_names_or_ids_into_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    sender = {**person(123456789), "first_name": "Grace", "username": "gracehopper"}

    async def work(desk: Desk) -> None:
        desk.api.refuse("sendMessage", 400, "Bad Request: can't parse entities: a secret plan")
        desk.api.refuse("sendMessage", 403, "Forbidden: bot was blocked by the user")
        for number in range(3):
            update = numbered(number, message("a secret plan", sender=sender))
            await desk.front.accept(update, SECRET)
        await desk.api.messages(1)

    run(work, tmp_path)
    ours = [record.getMessage() for record in caplog.records if record.name != "asyncio"]
    spoken = "\n".join(ours)
    for private_word in ("secret plan", "123456789", "Grace", "gracehopper", "token-for-tests"):
        assert private_word not in spoken


def test_nobody_else_may_read_the_inbox(tmp_path: Path) -> None:
    async def work(_desk: Desk) -> None:
        assert (tmp_path / "front.db").stat().st_mode & 0o077 == 0

    run(work, tmp_path)
