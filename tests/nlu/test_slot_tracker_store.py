"""A conversation is its slots: kept at every turn, through a kill, and never silently lost."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu import slot_tracker_store
from nlu.errors import CorruptConversation, TrackerStoreError
from nlu.slot_tracker_store import RETENTION_SECONDS, SlotTrackerStore

DOMAIN = Domain.from_file("domain.yml")


def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(coroutine)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "trackers.db"


@pytest.fixture
def store(path: Path) -> SlotTrackerStore:
    return SlotTrackerStore(DOMAIN, db=str(path))


def take_turn(
    store: SlotTrackerStore, sender_id: str, text: str, **slots: Any
) -> DialogueStateTracker:
    tracker: DialogueStateTracker = run(store.get_or_create_tracker(sender_id))
    tracker.update(UserUttered(text, {"name": "greet"}))
    for name, value in slots.items():
        tracker.update(SlotSet(name, value))
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME))
    run(store.save(tracker))
    return tracker


def test_slots_come_back(store: SlotTrackerStore) -> None:
    context = {"entity": "zhuji", "last_facts": ["hk-shows-booths"]}
    take_turn(store, "anna", "hi", context=context, language="de")
    tracker = run(store.retrieve("anna"))
    assert tracker.get_slot("context") == context
    assert tracker.get_slot("language") == "de"
    assert tracker.get_slot("language_lock") is None


def test_an_unknown_conversation_is_none(store: SlotTrackerStore) -> None:
    assert run(store.retrieve("nobody")) is None


def test_a_slot_set_to_nothing_is_forgotten(store: SlotTrackerStore) -> None:
    take_turn(store, "anna", "hi", language="de")
    take_turn(store, "anna", "hi", language=None)
    assert run(store.retrieve("anna")).get_slot("language") is None


def test_turn_300_carries_what_turn_3_carries(store: SlotTrackerStore) -> None:
    for number in range(3):
        take_turn(store, "anna", "how many", context={"turn": number}, language="en")
    early = len(run(store.retrieve("anna")).events)
    for number in range(3, 300):
        take_turn(store, "anna", "how many", context={"turn": number}, language="en")
    assert len(run(store.retrieve("anna")).events) == early


def test_a_rebuilt_conversation_listens_and_never_expires(store: SlotTrackerStore) -> None:
    take_turn(store, "anna", "hi", language="de")
    tracker = run(store.retrieve("anna"))
    assert tracker.latest_action_name == ACTION_LISTEN_NAME
    assert tracker.get_last_event_for(UserUttered) is None


def test_no_text_is_stored(store: SlotTrackerStore, path: Path) -> None:
    take_turn(store, "anna", "my secret question", language="de")
    stored = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"anna" in stored
    assert b"secret" not in stored


def test_conversations_are_listed(store: SlotTrackerStore) -> None:
    take_turn(store, "anna", "hi")
    take_turn(store, "bo", "hi")
    assert sorted(run(store.keys())) == ["anna", "bo"]


def test_a_slot_the_domain_no_longer_has_is_dropped(store: SlotTrackerStore, path: Path) -> None:
    _write(path, "anna", '{"language": "de", "mood": "good"}')
    assert run(store.retrieve("anna")).current_slot_values()["language"] == "de"


def test_a_damaged_row_is_an_error_not_a_new_conversation(
    store: SlotTrackerStore, path: Path
) -> None:
    for damaged in ("{", "[1]"):
        _write(path, "anna", damaged)
        with pytest.raises(CorruptConversation, match="anna"):
            run(store.retrieve("anna"))


def test_a_locked_file_is_an_error(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slot_tracker_store, "BUSY_TIMEOUT_SECONDS", 0.05)
    store = SlotTrackerStore(DOMAIN, db=str(path))
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(TrackerStoreError, match="locked"):
        take_turn(store, "anna", "hi", language="de")
    other.close()


def test_a_file_that_is_no_database_is_an_error(path: Path) -> None:
    path.write_text("not a database, but long enough to be looked at" * 50)
    with pytest.raises(TrackerStoreError, match="no usable conversation store"):
        SlotTrackerStore(DOMAIN, db=str(path))


def test_old_conversations_are_forgotten(path: Path) -> None:
    take_turn(SlotTrackerStore(DOMAIN, db=str(path)), "anna", "hi", language="de")
    take_turn(SlotTrackerStore(DOMAIN, db=str(path)), "bo", "hi", language="fr")
    with sqlite3.connect(path) as connection:
        old = time.time() - RETENTION_SECONDS - 1
        connection.execute(
            "UPDATE conversation SET updated_at = ? WHERE sender_id = 'anna'", (old,)
        )
    connection.close()
    assert run(SlotTrackerStore(DOMAIN, db=str(path)).keys()) == ["bo"]


def test_two_processes_share_one_file(path: Path) -> None:
    first, second = (SlotTrackerStore(DOMAIN, db=str(path)) for _ in range(2))
    take_turn(first, "anna", "hi", language="de")
    take_turn(second, "bo", "hi", language="fr")
    assert run(second.retrieve("anna")).get_slot("language") == "de"


COUNTING = """
import asyncio, sys
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from nlu.slot_tracker_store import SlotTrackerStore

async def count():
    store = SlotTrackerStore(Domain.from_file("domain.yml"), db=sys.argv[1])
    for number in range(100_000):
        tracker = await store.get_or_create_tracker("anna")
        tracker.update(SlotSet("context", {"turn": number}))
        await store.save(tracker)
        print(number, flush=True)

asyncio.run(count())
"""


@pytest.mark.slow
def test_a_killed_process_forgets_nothing_it_has_answered(path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", COUNTING, str(path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "PYTHONPATH": "."},
    )
    assert process.stdout is not None
    for _ in range(200):
        answered = int(process.stdout.readline())
    process.send_signal(signal.SIGKILL)
    answered = max([answered, *map(int, process.stdout.read().split())])
    process.wait(timeout=10)
    tracker = run(SlotTrackerStore(DOMAIN, db=str(path)).retrieve("anna"))
    assert tracker.get_slot("context")["turn"] >= answered


def _write(path: Path, sender_id: str, slots: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT OR REPLACE INTO conversation VALUES (?, ?, ?)", (sender_id, slots, time.time())
        )
    connection.close()
