"""Stand-ins for the dialogue and the words, and the front assembled over them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from bot.dialogue import Dialogue, TurnMetadata
from bot.front_database import create_front_tables, open_front_database
from bot.inbox import Inbox
from bot.reply import Reply, Turn
from bot.telegram.application import TelegramFront
from settings import Settings
from tests.bot.telegram.bot_api import TOKEN, USERNAME, RecordingBotApi, listening

SECRET = "webhook-secret"


class FakeMessages:
    """Says the name of each message and its language."""

    def __init__(self, code: str) -> None:
        self.code = code

    def format(self, message_id: str, **_arguments: object) -> str:
        return f"{self.code}:{message_id}"


@dataclass(frozen=True)
class Asked:
    """One call of the dialogue."""

    conversation: str
    text: str
    metadata: TurnMetadata
    is_new: bool = False


def turn(*replies: Reply, language: str = "en", language_lock: str | None = None) -> Turn:
    """Return an answered turn."""
    return Turn(
        language=language,
        intent="ask_help",
        confidence=1.0,
        status="answered",
        replies=list(replies),
        language_lock=language_lock,
    )


class FakeDialogue:
    """Answers each text with an echo, unless a test says otherwise."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.answers: dict[str, Callable[[], Turn]] = {}
        self.gates: dict[str, asyncio.Event] = {}

    async def turn(
        self, conversation: str, text: str, metadata: TurnMetadata, is_new: bool = False
    ) -> Turn:
        self.asked.append(Asked(conversation, text, metadata, is_new))
        if text in self.gates:
            await self.gates[text].wait()
        if text in self.answers:
            return self.answers[text]()
        return turn(Reply(text=f"Answer to {text}"))

    def texts(self) -> list[str]:
        return [asked.text for asked in self.asked]


@dataclass
class Desk:
    """A running front with everything around it."""

    api: RecordingBotApi
    dialogue: FakeDialogue
    inbox: Inbox
    front: TelegramFront


def telegram_settings(data_dir: Path, api_url: str, **more: Any) -> Settings:
    """Return settings for a front that talks to `api_url`."""
    given = {
        "data_dir": data_dir,
        "telegram_bot_token": TOKEN,
        "telegram_api_url": api_url,
        "secret_key": "a secret key for tests only",
        "telegram_mode": "polling",
        "public_url": None,
        "telegram_webhook_secret": None,
        **more,
    }
    return Settings(_env_file=None, **given)


def open_inbox(data_dir: Path) -> Inbox:
    """Return the inbox in the front's database under `data_dir`."""
    engine = open_front_database(data_dir)
    create_front_tables(engine)
    return Inbox(engine)


@asynccontextmanager
async def running_desk(
    data_dir: Path,
    *,
    dialogue: FakeDialogue | None = None,
    username: str | None = USERNAME,
    fairs: frozenset[str] = frozenset(),
    **more: Any,
) -> AsyncIterator[Desk]:
    """Run the front against a Bot API server of its own."""
    api = RecordingBotApi(username)
    dialogue = dialogue or FakeDialogue()
    inbox = open_inbox(data_dir)
    async with listening(api.app()) as root:
        settings = telegram_settings(data_dir, root, **more)
        front = TelegramFront(settings, cast(Dialogue, dialogue), inbox, FakeMessages, fairs)
        await front.start()
        try:
            yield Desk(api, dialogue, inbox, front)
        finally:
            await front.stop()


WEBHOOK: dict[str, Any] = {
    "telegram_mode": "webhook",
    # A port nothing listens on: tests hand the updates to the front themselves.
    "public_url": "http://127.0.0.1:9",
    "telegram_webhook_secret": SECRET,
}
