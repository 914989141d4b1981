"""Telegram's updates from the moment they arrive until every part of their answer is sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Engine, ForeignKey, String, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Mapped, mapped_column

from bot.front_database import FrontBase

# Telegram repeats an update that was not confirmed for up to a day; a week is ample to know it by.
UPDATE_RETENTION = timedelta(days=7)
CONVERSATION_RETENTION = timedelta(days=30)
BUTTON_RETENTION = timedelta(days=90)

KEY_LENGTH = 64
LANGUAGE_LENGTH = 16
SLUG_LENGTH = 64


class TelegramUpdateRow(FrontBase):
    """An update; what the person wrote is erased as soon as it is answered."""

    __tablename__ = "telegram_update"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    conversation: Mapped[str] = mapped_column(String(KEY_LENGTH))
    received: Mapped[datetime]
    payload: Mapped[str | None]
    parts: Mapped[str | None]
    done: Mapped[datetime | None] = mapped_column(index=True)


class TelegramSentRow(FrontBase):
    """A part of an answer that Telegram has accepted, or refused for good (no message id)."""

    __tablename__ = "telegram_sent"

    update_id: Mapped[int] = mapped_column(
        ForeignKey("telegram_update.update_id", ondelete="CASCADE"), primary_key=True
    )
    part: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int | None] = mapped_column(BigInteger)


class TelegramConversationRow(FrontBase):
    """What the front remembers of one person in one chat; the key is a keyed hash."""

    __tablename__ = "telegram_conversation"

    key: Mapped[str] = mapped_column(String(KEY_LENGTH), primary_key=True)
    language: Mapped[str | None] = mapped_column(String(LANGUAGE_LENGTH))
    language_lock: Mapped[str | None] = mapped_column(String(LANGUAGE_LENGTH))
    fair: Mapped[str | None] = mapped_column(String(SLUG_LENGTH))
    media_group: Mapped[str | None]
    blocked: Mapped[bool]
    updated: Mapped[datetime] = mapped_column(index=True)


class TelegramButtonRow(FrontBase):
    """A button value too long for Telegram, by the short key that stands for it."""

    __tablename__ = "telegram_button"

    key: Mapped[str] = mapped_column(String(KEY_LENGTH), primary_key=True)
    value: Mapped[str]
    created: Mapped[datetime] = mapped_column(index=True)


@dataclass(frozen=True, slots=True)
class ReceivedUpdate:
    """An update as Telegram sent it, and the key of the conversation it belongs to."""

    update_id: int
    conversation: str
    payload: dict[str, Any]


@dataclass(frozen=True, slots=True)
class OutgoingPart:
    """One message to send: Telegram HTML, and buttons as title and callback data."""

    text: str
    buttons: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StoredUpdate:
    """An update with its answer, once there is one, and the parts of it already sent."""

    received: ReceivedUpdate
    parts: tuple[OutgoingPart, ...] | None
    sent: frozenset[int]


@dataclass(frozen=True, slots=True)
class ConversationMemory:
    """What the front remembers between two turns of a conversation."""

    language: str | None = None
    language_lock: str | None = None
    fair: str | None = None
    media_group: str | None = None
    blocked: bool = False


class Inbox:
    """Every method is one short transaction, so a process killed at any moment leaves it whole."""

    def __init__(self, engine: Engine) -> None:
        """`engine` is the front's database, its tables created."""
        self._engine = engine

    def store(self, updates: Iterable[ReceivedUpdate]) -> list[ReceivedUpdate]:
        """Keep `updates` and return those not seen before; on return they are on disk."""
        with self._engine.begin() as connection:
            return [received for received in updates if _is_new(connection, received)]

    def pending(self) -> list[ReceivedUpdate]:
        """Return the updates not answered to the end, oldest first."""
        row = TelegramUpdateRow
        query = select(row).where(row.done.is_(None)).order_by(row.received, row.update_id)
        with self._engine.begin() as connection:
            return [_received(found) for found in connection.execute(query)]

    def load(self, update_id: int) -> StoredUpdate:
        """Return an update that is still pending."""
        row, sent = TelegramUpdateRow, TelegramSentRow
        with self._engine.begin() as connection:
            found = connection.execute(select(row).where(row.update_id == update_id)).one()
            indexes = connection.execute(select(sent.part).where(sent.update_id == update_id))
            return StoredUpdate(
                _received(found), _read_parts(found.parts), frozenset(indexes.scalars())
            )

    def answer(
        self,
        update_id: int,
        parts: Sequence[OutgoingPart],
        memory: ConversationMemory | None = None,
    ) -> None:
        """Keep the answer to an update and what its conversation is to remember, together.

        Args:
            parts: what to send; none where silence is the answer.
            memory: left as it is when None.
        """
        row = TelegramUpdateRow
        written = json.dumps([asdict(part) for part in parts], ensure_ascii=False)
        with self._engine.begin() as connection:
            change = update(row).where(row.update_id == update_id).values(parts=written)
            key = connection.execute(change.returning(row.conversation)).scalar_one()
            if memory is not None:
                _remember(connection, key, memory)

    def record_sent(self, update_id: int, part: int, message_id: int | None) -> None:
        """Note that a part has been sent, or refused for good when `message_id` is None."""
        values = {"update_id": update_id, "part": part, "message_id": message_id}
        with self._engine.begin() as connection:
            connection.execute(insert(TelegramSentRow).values(values))

    def finish(self, update_id: int) -> None:
        """Close an update and erase what was written in it."""
        row = TelegramUpdateRow
        change = update(row).where(row.update_id == update_id)
        with self._engine.begin() as connection:
            connection.execute(change.values(done=datetime.now(UTC), payload=None, parts=None))

    def memory(self, conversation: str) -> ConversationMemory:
        """Return what is remembered of a conversation, nothing for a new one."""
        row = TelegramConversationRow
        query = select(row).where(row.key == conversation)
        with self._engine.begin() as connection:
            found = connection.execute(query).one_or_none()
        if found is None:
            return ConversationMemory()
        names = ConversationMemory.__dataclass_fields__
        return ConversationMemory(**{name: getattr(found, name) for name in names})

    def block(self, conversation: str) -> None:
        """Note that this person does not want messages; their next one lifts it."""
        row = TelegramConversationRow
        change = update(row).where(row.key == conversation)
        with self._engine.begin() as connection:
            connection.execute(change.values(blocked=True))

    def keep_button(self, key: str, value: str) -> None:
        """Keep the value that `key` stands for on a button."""
        values = {"key": key, "value": value, "created": datetime.now(UTC)}
        statement = insert(TelegramButtonRow).values(values)
        renewal = {"created": values["created"]}
        with self._engine.begin() as connection:
            connection.execute(statement.on_conflict_do_update(["key"], set_=renewal))

    def button(self, key: str) -> str | None:
        """Return the value that `key` stands for, None once it has expired."""
        query = select(TelegramButtonRow.value).where(TelegramButtonRow.key == key)
        with self._engine.begin() as connection:
            return connection.execute(query).scalar_one_or_none()

    def purge(self, now: datetime) -> None:
        """Delete what has been kept for as long as it may be."""
        updates, conversations = TelegramUpdateRow, TelegramConversationRow
        buttons = TelegramButtonRow
        with self._engine.begin() as connection:
            for outdated in (
                delete(updates).where(updates.done < now - UPDATE_RETENTION),
                delete(conversations).where(conversations.updated < now - CONVERSATION_RETENTION),
                delete(buttons).where(buttons.created < now - BUTTON_RETENTION),
            ):
                connection.execute(outdated)


def _is_new(connection: Connection, received: ReceivedUpdate) -> bool:
    values = {
        "update_id": received.update_id,
        "conversation": received.conversation,
        "payload": json.dumps(received.payload),
        "received": datetime.now(UTC),
    }
    statement = insert(TelegramUpdateRow).values(values).on_conflict_do_nothing()
    return connection.execute(statement).rowcount == 1


def _remember(connection: Connection, key: str, memory: ConversationMemory) -> None:
    values = {**asdict(memory), "updated": datetime.now(UTC)}
    statement = insert(TelegramConversationRow).values(key=key, **values)
    connection.execute(statement.on_conflict_do_update(["key"], set_=values))


def _received(row: Any) -> ReceivedUpdate:
    return ReceivedUpdate(row.update_id, row.conversation, json.loads(row.payload or "{}"))


def _read_parts(written: str | None) -> tuple[OutgoingPart, ...] | None:
    if written is None:
        return None
    return tuple(
        OutgoingPart(part["text"], tuple((title, data) for title, data in part["buttons"]))
        for part in json.loads(written)
    )
