"""A tracker store that keeps a conversation as its slots, and nothing else.

Rasa keeps every event of a session and posts them all to the action server, so a long
conversation gets slower with every turn, and the investor's words stay on disk. Here all that a
later turn needs is in slots: turn 300 costs what turn 3 costs, and no text is stored.
"""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    DEFAULT_SLOT_NAMES,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.errors import CorruptConversation, TrackerStoreError

DEFAULT_DATABASE = "var/trackers.db"

RETENTION_SECONDS = 30 * 24 * 3600
"""A conversation unused for so long is forgotten."""

PURGE_INTERVAL_SECONDS = 3600

BUSY_TIMEOUT_SECONDS = 5.0
"""How long a write waits for the other Rasa process before it fails."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS conversation (
    sender_id TEXT PRIMARY KEY,
    slots TEXT NOT NULL,
    updated_at REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS conversation_updated_at ON conversation (updated_at);
"""


class SlotTrackerStore(TrackerStore):
    """Keeps every conversation's non-empty slots in SQLite, written through at every turn.

    Rows are read afresh each time (about 20 µs): nothing kept in memory can grow or go stale,
    and a process killed at any moment has forgotten nothing it answered.

    Args:
        domain: gives the slots.
        event_broker: accepted because Rasa passes it; events are not kept, so none are streamed.
        db: path of the SQLite file.
    """

    def __init__(
        self,
        domain: Domain | None,
        event_broker: EventBroker | None = None,
        db: str = DEFAULT_DATABASE,
        **_: Any,
    ) -> None:
        super().__init__(domain, event_broker)
        self._connection = _connect(Path(db))
        self._purged_at = 0.0
        self._purge()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the slots of a conversation."""
        slots = json.dumps(_kept_slots(tracker), ensure_ascii=False)
        self._execute(
            "INSERT INTO conversation (sender_id, slots, updated_at) VALUES (?, ?, ?) "
            "ON CONFLICT (sender_id) DO UPDATE "
            "SET slots = excluded.slots, updated_at = excluded.updated_at",
            (tracker.sender_id, slots, time.time()),
        )
        self._purge()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation as if it had just begun with its slots set; None if unknown."""
        rows = self._execute("SELECT slots FROM conversation WHERE sender_id = ?", (sender_id,))
        if not rows:
            return None
        return self._rebuild(sender_id, _parse_slots(sender_id, rows[0][0]))

    async def keys(self) -> Iterable[str]:
        """The ids of all stored conversations."""
        return [sender_id for (sender_id,) in self._execute("SELECT sender_id FROM conversation")]

    def close(self) -> None:
        """Close the database."""
        self._connection.close()

    def _rebuild(self, sender_id: str, slots: dict[str, Any]) -> DialogueStateTracker:
        tracker = self.init_tracker(sender_id)
        known = {name: value for name, value in slots.items() if name in tracker.slots}
        tracker.update(ActionExecuted(ACTION_SESSION_START_NAME))
        tracker.update(SessionStarted())
        for name, value in known.items():
            tracker.update(SlotSet(name, value))
        tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
        return tracker

    def _purge(self) -> None:
        now = time.time()
        if now - self._purged_at < PURGE_INTERVAL_SECONDS:
            return
        self._execute("DELETE FROM conversation WHERE updated_at < ?", (now - RETENTION_SECONDS,))
        self._purged_at = now

    def _execute(self, statement: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        try:
            with closing(self._connection.execute(statement, parameters)) as cursor:
                return cursor.fetchall()
        except sqlite3.Error as error:
            raise TrackerStoreError(f"conversations cannot be read or written: {error}") from error


def _connect(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Autocommit: every statement is a whole turn. check_same_thread: Rasa builds the store
        # in one thread and serves from another, never from two at a time.
        connection = sqlite3.connect(
            path, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA journal_mode = WAL")
        # In WAL mode NORMAL loses nothing when a process dies, only when the machine does.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.executescript(SCHEMA)
    except (OSError, sqlite3.Error) as error:
        raise TrackerStoreError(f"{path} is no usable conversation store: {error}") from error
    return connection


def _kept_slots(tracker: DialogueStateTracker) -> dict[str, Any]:
    return {
        name: slot.value
        for name, slot in tracker.slots.items()
        if slot.value is not None and name not in DEFAULT_SLOT_NAMES
    }


def _parse_slots(sender_id: str, text: str) -> dict[str, Any]:
    try:
        slots = json.loads(text)
    except ValueError as error:
        raise CorruptConversation(sender_id, error) from error
    if not isinstance(slots, dict):
        raise CorruptConversation(sender_id, TypeError("slots are no object"))
    return slots
