"""Telegram's updates in the front's database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.inbox import (
    BUTTON_RETENTION,
    CONVERSATION_RETENTION,
    UPDATE_RETENTION,
    ConversationMemory,
    Inbox,
    OutgoingPart,
    ReceivedUpdate,
)
from tests.bot.telegram.fakes import open_inbox

PARTS = (OutgoingPart("one"), OutgoingPart("two", (("Source", "#source"),)))
MOMENT = timedelta(minutes=1)


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    return open_inbox(tmp_path)


def received(update_id: int, conversation: str = "ada") -> ReceivedUpdate:
    return ReceivedUpdate(
        update_id, conversation, {"update_id": update_id, "text": "珠 \U0001f41a"}
    )


def test_returns_only_updates_not_seen_before(inbox: Inbox) -> None:
    assert inbox.store([received(1), received(2)]) == [received(1), received(2)]
    assert inbox.store([received(2), received(3), received(3)]) == [received(3)]


def test_a_finished_update_is_not_taken_again(inbox: Inbox) -> None:
    inbox.store([received(1)])
    inbox.finish(1)
    assert inbox.store([received(1)]) == []


def test_lists_what_is_pending_in_order_of_arrival(inbox: Inbox) -> None:
    inbox.store([received(5)])
    inbox.store([received(2), received(3)])
    inbox.finish(3)
    assert [update.update_id for update in inbox.pending()] == [5, 2]


def test_keeps_an_answer_and_what_is_sent_of_it(inbox: Inbox) -> None:
    inbox.store([received(1)])
    assert inbox.load(1).parts is None
    inbox.answer(1, PARTS, ConversationMemory())
    inbox.record_sent(1, 0, 77)
    stored = inbox.load(1)
    assert (stored.parts, stored.sent) == (PARTS, frozenset({0}))


def test_silence_is_an_answer(inbox: Inbox) -> None:
    inbox.store([received(1)])
    inbox.answer(1, [])
    assert inbox.load(1).parts == ()


def test_remembers_a_conversation_with_its_answer(inbox: Inbox) -> None:
    memory = ConversationMemory("de", "de", "ciie", "album")
    inbox.store([received(1, "ada"), received(2, "bob")])
    inbox.answer(1, PARTS, memory)
    assert inbox.memory("ada") == memory
    assert inbox.memory("bob") == ConversationMemory()


def test_survives_being_opened_again(inbox: Inbox, tmp_path: Path) -> None:
    inbox.store([received(1)])
    inbox.answer(1, PARTS, ConversationMemory())
    assert open_inbox(tmp_path).load(1).parts == PARTS


def test_deletes_finished_updates_after_a_week(inbox: Inbox) -> None:
    inbox.store([received(1), received(2)])
    inbox.record_sent(1, 0, 77)
    inbox.finish(1)
    now = datetime.now(UTC)
    inbox.purge(now + UPDATE_RETENTION - MOMENT)
    assert inbox.store([received(1)]) == []
    inbox.purge(now + UPDATE_RETENTION + MOMENT)
    assert inbox.store([received(1)]) == [received(1)]
    assert inbox.load(1).sent == frozenset()


def test_keeps_unfinished_updates(inbox: Inbox) -> None:
    inbox.store([received(1)])
    inbox.purge(datetime.now(UTC) + UPDATE_RETENTION * 2)
    assert inbox.pending() == [received(1)]


def test_forgets_a_conversation_after_a_month(inbox: Inbox) -> None:
    inbox.store([received(1)])
    inbox.answer(1, PARTS, ConversationMemory("de"))
    inbox.purge(datetime.now(UTC) + CONVERSATION_RETENTION + MOMENT)
    assert inbox.memory("ada") == ConversationMemory()


def test_a_button_shown_again_is_kept_for_longer(inbox: Inbox) -> None:
    inbox.keep_button("~1", "#fact:long")
    inbox.keep_button("~1", "#fact:long")
    assert inbox.button("~1") == "#fact:long"
    inbox.purge(datetime.now(UTC) + BUTTON_RETENTION + MOMENT)
    assert inbox.button("~1") is None
