"""Answered turns reach the store in the background, and never cost an answer."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.reply import Turn
from bot.turn_log import TurnLog, topic_of
from facts.store import FactStore
from facts.turn_models import TurnRecord
from facts.turn_records import KEPT_FOR, AnsweredTurn, write_turns
from tests.bot.fake_rasa import contract

pytestmark = pytest.mark.anyio
NOW = datetime(2030, 5, 1, 12, tzinfo=UTC)


def recorded_turn(name: str) -> Turn:
    return Turn.model_validate(contract(name)["answer"][0]["custom"])


FACT = recorded_turn("fact_en")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FactStore]:
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as opened:
        opened.migrate()
        yield opened


@pytest.fixture
def unmigrated(tmp_path: Path) -> Iterator[FactStore]:
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'later.db'}")) as opened:
        yield opened


def rows(store: FactStore) -> list[TurnRecord]:
    with store.session() as session:
        return list(session.scalars(select(TurnRecord).order_by(TurnRecord.id)))


def log_of(store: FactStore, **more: Any) -> TurnLog:
    return TurnLog(store, clock=lambda: NOW, **more)


async def test_what_waits_is_written_at_the_end(store: FactStore) -> None:
    log = log_of(store)
    await log.start()
    log.answered("telegram", "ciie", FACT, 0.1234, True)
    await log.stop()
    (row,) = rows(store)
    assert (row.at, row.channel, row.fair) == (NOW, "telegram", "ciie")
    assert (row.reply_ms, row.is_new) == (123, True)
    fact = FACT.replies[0].facts[0]
    assert (row.topic_kind, row.topic, row.indicator) == ("fact", fact.entity, fact.indicator)


async def test_turns_are_written_while_the_front_runs(store: FactStore) -> None:
    log = log_of(store, write_every=0.01)
    await log.start()
    log.answered("web", None, FACT, 0.1, False)
    async with asyncio.timeout(5):
        while not await asyncio.to_thread(rows, store):
            pass
    log.answered("web", None, FACT, 0.1, False)
    await log.stop()
    assert len(rows(store)) == 2


async def test_turns_wait_for_a_store_that_is_away(
    unmigrated: FactStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.turn_log")
    log = log_of(unmigrated)
    for _ in range(3):
        log.answered("web", None, FACT, 0.1, False)
        await log._write()
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    unmigrated.migrate()
    await log.stop()
    assert len(rows(unmigrated)) == 3
    assert "0 were lost" in caplog.text


async def test_no_more_than_the_bound_waits(
    unmigrated: FactStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.turn_log")
    log = log_of(unmigrated, most_waiting=2)
    await log._write()
    for seconds in (0.001, 0.002, 0.003):
        log.answered("web", None, FACT, seconds, False)
    await log._write()
    unmigrated.migrate()
    await log.stop()
    assert [row.reply_ms for row in rows(unmigrated)] == [1, 2]
    assert "1 were lost" in caplog.text


async def test_an_answer_does_not_wait_for_a_busy_store(store: FactStore) -> None:
    log = log_of(store, write_every=0.0)
    await log.start()
    held, release = threading.Event(), threading.Event()

    def hold_the_write_lock() -> None:
        with store.write("import") as session:
            session.connection()
            held.set()
            release.wait(5)

    holding = asyncio.create_task(asyncio.to_thread(hold_the_write_lock))
    await asyncio.to_thread(held.wait, 5)
    for _ in range(100):
        log.answered("web", None, FACT, 0.1, False)
        await asyncio.sleep(0)
    assert rows(store) == []
    release.set()
    await holding
    await log.stop()
    assert len(rows(store)) == 100


async def test_a_turn_that_can_never_be_written_does_not_hold_up_others(
    store: FactStore, caplog: pytest.LogCaptureFixture
) -> None:
    no_instant: Any = None
    instants = iter([no_instant, NOW, NOW])
    log = TurnLog(store, clock=lambda: next(instants))
    log.answered("web", None, FACT, 0.1, False)
    await log._write()
    assert "lost a step" in caplog.text
    log.answered("web", None, FACT, 0.1, False)
    await log.stop()
    assert len(rows(store)) == 1


async def test_old_turns_are_forgotten_once_a_day(store: FactStore) -> None:
    now = NOW
    log = TurnLog(store, clock=lambda: now)
    old = AnsweredTurn(
        NOW - KEPT_FOR - timedelta(hours=1), "web", None, "en", "x", "answered", None, None, None,
        1, False,
    )  # fmt: skip
    write_turns(store, [old])
    await log._forget()
    assert rows(store) == []
    write_turns(store, [old])
    now = NOW + timedelta(hours=23)
    await log._forget()
    assert len(rows(store)) == 1
    now = NOW + timedelta(hours=24)
    await log._forget()
    assert rows(store) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("fact_en", "fact"),
        ("disputed_en", "fact"),
        ("events_en", "event"),
        ("contact_en", "desk"),
        ("greet_en", None),
        ("clarify_en", None),
    ],
)
async def test_the_topic_is_what_the_answer_holds(name: str, kind: str | None) -> None:
    found, topic, indicator = topic_of(recorded_turn(name))
    assert found == kind
    assert (topic is None) == (kind is None)
    assert (indicator is None) == (kind != "fact")
