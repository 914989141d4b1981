"""What the console tidies up by itself, by a clock that is set."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.testclient import TestClient

from console import accounts, duties, sessions
from console.parts import ConsoleParts
from console.passwords import Passwords
from console.roles import Role
from console.staff_database import StaffDatabase
from console.staff_models import StaffSession
from console.upkeep import JOBS, keep_up
from facts.unanswered import (
    SETTLED_KEPT,
    question_count,
    record_unanswered,
    settle_group,
    unanswered,
)
from facts.vocabulary import QuestionStatus

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY_S = 24 * 60 * 60


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def dated(
    parts: ConsoleParts, tmp_path: Path, quick_passwords: Passwords, clock: Clock
) -> Iterator[ConsoleParts]:
    """The console's parts by that clock."""
    folder = tmp_path / "dated"
    folder.mkdir()
    staff = StaffDatabase.open(folder, passwords=quick_passwords, clock=clock)
    accounts.add(staff, "desk", "li.wei", Role.EDITOR)
    yield replace(parts, staff=staff)
    staff.close()


def tidied(parts: ConsoleParts) -> None:
    """One round of upkeep."""
    keep_up(parts, lambda _seconds: True)


def signed_in(parts: ConsoleParts) -> None:
    with parts.staff.transaction() as session:
        account = accounts.existing(session, "li.wei")
        sessions.begin(session, account, parts.staff.clock(), awaits_code=False)


def session_count(parts: ConsoleParts) -> int:
    with parts.staff.transaction() as session:
        return len(session.scalars(select(StaffSession)).all())


def test_settled_questions_go_after_their_time(dated: ConsoleParts, clock: Clock) -> None:
    for text in ("How many boats?", "How many ships?"):
        record_unanswered(dated.store, text, "en", "web", None, ())
    settle_group(dated.store, [1], QuestionStatus.DISMISSED, "li.wei", "not ours")
    clock.at = datetime.now(UTC) + SETTLED_KEPT - timedelta(hours=1)
    tidied(dated)
    assert len(unanswered(dated.store, QuestionStatus.DISMISSED)) == 1
    clock.at += timedelta(hours=2)
    tidied(dated)
    assert unanswered(dated.store, QuestionStatus.DISMISSED) == []
    assert question_count(dated.store) == 1


def test_sessions_go_once_they_are_over(dated: ConsoleParts, clock: Clock) -> None:
    signed_in(dated)
    clock.at += sessions.IDLE_FOR
    tidied(dated)
    assert session_count(dated) == 1
    clock.at += timedelta(seconds=1)
    tidied(dated)
    assert session_count(dated) == 0


def test_duties_go_a_month_after_they_are_over(dated: ConsoleParts, clock: Clock) -> None:
    last = date(2026, 11, 23)
    wanted = duties.WantedDuty("li.wei", "office-desk", last, last, range(7))
    duties.add_duty(dated.staff, "li.wei", wanted)
    clock.at = START + duties.PAST_KEPT
    tidied(dated)
    assert len(duties.duties_of(dated.staff, "office-desk", last)) == 1
    clock.at += timedelta(days=1)
    tidied(dated)
    assert duties.duties_of(dated.staff, "office-desk", last) == []


def test_it_is_done_every_day_until_the_console_stops(dated: ConsoleParts, clock: Clock) -> None:
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        clock.at += timedelta(seconds=seconds)
        return len(waits) == 3

    signed_in(dated)
    keep_up(dated, wait)
    assert waits == [DAY_S] * 3
    assert session_count(dated) == 0


def test_what_fails_keeps_nothing_else_from_being_done(
    dated: ConsoleParts, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    signed_in(dated)
    clock.at += timedelta(days=1)
    with dated.store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE unanswered_question RENAME TO elsewhere")
    tidied(dated)
    assert "settled_questions failed" in caplog.text
    assert session_count(dated) == 0


def test_the_console_does_it_when_it_starts(app: Starlette, parts: ConsoleParts) -> None:
    accounts.add(parts.staff, "desk", "li.wei", Role.EDITOR)
    with parts.staff.transaction() as session:
        account = accounts.existing(session, "li.wei")
        sessions.begin(session, account, START - timedelta(days=900), awaits_code=False)
    assert len(JOBS) == 3
    with TestClient(app):
        pass
    assert session_count(parts) == 0
