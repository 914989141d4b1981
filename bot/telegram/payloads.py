"""Updates as JSON, made safe to read: one that the library cannot read must not stop the others."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

from bot.telegram.errors import UnreadableUpdate

logger = logging.getLogger(__name__)

LARGEST_UPDATE_ID = 2**63 - 1
# What a message of a kind still unknown is answered by: who wrote it, and where.
ENVELOPE = ("message_id", "date", "chat", "from", "sender_chat", "media_group_id")


class UpdatesRequest(HTTPXRequest):
    """The connection updates are polled over."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the server's answer with every update in it readable."""
        answer: dict[str, Any] = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [readable(update) for update in answer["result"]]
        return answer


def readable(payload: dict[str, Any]) -> dict[str, Any]:
    """Return `payload`, or as much of it as the library can read: who wrote, or only the id.

    Raises:
        UnreadableUpdate: there is no id either.
    """
    update_id = payload.get("update_id")
    if type(update_id) is not int or not 0 <= update_id <= LARGEST_UPDATE_ID:
        raise UnreadableUpdate("no update_id")
    shortened = _without_contents(payload)
    return next(filter(_is_readable, (payload, shortened)), {"update_id": update_id})


def _without_contents(payload: dict[str, Any]) -> dict[str, Any]:
    message = payload.get(Update.MESSAGE)
    if not isinstance(message, dict):
        return payload
    kept = {name: message[name] for name in ENVELOPE if name in message}
    return {"update_id": payload["update_id"], Update.MESSAGE: kept}


def _is_readable(payload: dict[str, Any]) -> bool:
    try:
        update = Update.de_json(payload, None)
        # Chat and person are looked up when asked for, so only now a wrong shape shows.
        return update.effective_chat is not None or update.effective_user is not None
    except Exception as error:  # whatever the library raises at a shape it does not know
        logger.warning("update cannot be read: %s", type(error).__name__)
        return False
