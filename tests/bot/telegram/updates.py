"""Updates as the Bot API sends them."""

from __future__ import annotations

from itertools import count
from typing import Any

from tests.bot.telegram.bot_api import BOT_ID, USERNAME

GROUP = {"id": -1001, "type": "supergroup", "title": "Fair"}
CHANNEL = {"id": -1002, "type": "channel", "title": "News"}

_message_ids = count(1000)


def person(identifier: int = 100, language_code: str | None = "en") -> dict[str, Any]:
    """Return a user of Telegram."""
    language = {"language_code": language_code} if language_code else {}
    return {"id": identifier, "is_bot": False, "first_name": "Ada", **language}


def private(identifier: int = 100) -> dict[str, Any]:
    """Return a person's own chat with the bot."""
    return {"id": identifier, "type": "private", "first_name": "Ada"}


def message_of(
    text: str | None = None,
    *,
    sender: dict[str, Any] | None = None,
    chat: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Return a message, in the sender's private chat unless told otherwise."""
    sender = sender or person()
    words = {} if text is None else {"text": text}
    return {
        "message_id": next(_message_ids),
        "date": 1_700_000_000,
        "from": sender,
        "chat": chat or private(sender["id"]),
        **words,
        **more,
    }


def message(text: str | None = None, **more: Any) -> dict[str, Any]:
    """Return the update that brings a message."""
    return {"message": message_of(text, **more)}


def group_message(text: str | None = None, **more: Any) -> dict[str, Any]:
    """Return the update that brings a message in a group."""
    return message(text, chat=GROUP, **more)


def pressed(data: str, *, chat: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """Return the update of a pressed button under one of the bot's messages."""
    sender = more.pop("sender", person())
    query = {
        "id": f"query-{next(_message_ids)}",
        "from": sender,
        "chat_instance": "1",
        "data": data,
        "message": message_of("An answer", sender=bot(), chat=chat or private(sender["id"])),
    }
    return {"callback_query": {**query, **more}}


def bot() -> dict[str, Any]:
    """Return the bot itself."""
    return {"id": BOT_ID, "is_bot": True, "first_name": "Desk", "username": USERNAME}
