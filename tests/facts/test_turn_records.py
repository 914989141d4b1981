"""Answered turns are kept without a trace of who asked, and forgotten in time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from facts.errors import StoreError
from facts.store import FactStore
from facts.turn_models import TurnRecord
from facts.turn_records import AnsweredTurn, forget_turns, write_turns

NOW = datetime(2030, 5, 1, 12, 34, 56, tzinfo=UTC)
TURN = AnsweredTurn(
    NOW, "web", None, "en", "ask_industry_fact", "answered", "fact", "pearls", "share", 120, True
)


def kept(store: FactStore) -> list[TurnRecord]:
    with store.session() as session:
        return list(session.scalars(select(TurnRecord).order_by(TurnRecord.id)))


def test_a_turn_is_kept_as_it_was(store: FactStore) -> None:
    before = store.revision()
    write_turns(store, [TURN])
    (row,) = kept(store)
    assert (row.at, row.channel, row.fair, row.language) == (NOW, "web", None, "en")
    assert (row.intent, row.status, row.reply_ms, row.is_new) == (
        "ask_industry_fact",
        "answered",
        120,
        True,
    )
    assert (row.topic_kind, row.topic, row.indicator) == ("fact", "pearls", "share")
    # 22,035 days after 1970, the third quarter after noon
    assert row.quarter == 22_035 * 96 + 48 + 2
    assert store.revision() == before


def test_the_table_has_no_room_for_personal_data() -> None:
    assert set(TurnRecord.__table__.columns.keys()) == {
        *("id", "at", "quarter", "channel", "fair", "language", "intent", "status"),
        *("topic_kind", "topic", "indicator", "reply_ms", "is_new"),
    }


def test_nothing_to_write_does_not_ask_the_store(sqlite_url: str) -> None:
    store = FactStore.open(sqlite_url)
    write_turns(store, [])
    with pytest.raises(StoreError):
        write_turns(store, [TURN])  # it is not migrated


def test_turns_older_than_400_days_are_removed(store: FactStore) -> None:
    ages = [timedelta(days=399), timedelta(days=400), timedelta(days=401)]
    write_turns(store, [replace(TURN, at=NOW - age) for age in ages])
    forget_turns(store, NOW)
    assert [row.at for row in kept(store)] == [NOW - ages[0], NOW - ages[1]]


def test_all_turns_are_kept_or_none(store: FactStore) -> None:
    with pytest.raises(StoreError):
        write_turns(store, [TURN, replace(TURN, language=None)])  # type: ignore[arg-type]
    assert kept(store) == []
