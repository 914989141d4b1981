"""Questions are kept in the background: nobody waits for a store that others write."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from facts import question_recorder, store
from facts.question_recorder import QuestionRecorder
from facts.store import FactStore
from facts.unanswered import AskedQuestion, unanswered


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db"


@pytest.fixture
def opened(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FactStore]:
    """A store that gives a lock up soon."""
    monkeypatch.setattr(store, "BUSY_TIMEOUT_MS", 50)
    monkeypatch.setattr(question_recorder, "_RETRY_SECONDS", 0.05)
    with closing(FactStore.open(f"sqlite:///{path}")) as found:
        found.migrate()
        yield found


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the write lock, as an import does."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def asked(text: str) -> AskedQuestion:
    return AskedQuestion(text, "en", "web", None, ())


def test_what_was_put_is_kept_at_the_end(opened: FactStore) -> None:
    with closing(QuestionRecorder(opened)) as recorder:
        for number in range(50):
            recorder.put(asked(f"GDP of {number}?"))
    kept = [question.text for question in unanswered(opened)]
    assert sorted(kept) == sorted(f"GDP of {number}?" for number in range(50))


def test_nobody_waits_while_the_store_is_locked(opened: FactStore, path: Path) -> None:
    with closing(QuestionRecorder(opened)) as recorder, locked(path):
        began = time.perf_counter()
        for number in range(20):
            recorder.put(asked(f"GDP of {number}?"))
        took = time.perf_counter() - began
        time.sleep(0.2)  # longer than a try takes
        assert unanswered(opened) == []
    assert took < 0.1
    assert len(unanswered(opened)) == 20


def test_a_question_keeps_the_time_it_was_asked_at(opened: FactStore, path: Path) -> None:
    question = asked("GDP?")
    with closing(QuestionRecorder(opened)) as recorder, locked(path):
        recorder.put(question)
        time.sleep(0.1)
    assert unanswered(opened)[0].at == question.at


def test_a_store_that_stays_locked_does_not_stop_the_stop(
    opened: FactStore, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    recorder = QuestionRecorder(opened)
    with locked(path):
        recorder.put(asked("GDP?"))
        began = time.perf_counter()
        recorder.close(within=0.3)
        assert time.perf_counter() - began < 1.0
    assert "lost" in caplog.text
    assert "GDP" not in caplog.text


def test_more_than_may_wait_is_told_and_delays_nobody(
    opened: FactStore, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(QuestionRecorder(opened, most_waiting=2)) as recorder, locked(path):
        for _ in range(20):
            recorder.put(asked("GDP?"))
    assert "too many wait" in caplog.text
    assert 2 <= len(unanswered(opened)) < 20


def test_what_the_store_refuses_takes_no_other_with_it(
    opened: FactStore, caplog: pytest.LogCaptureFixture
) -> None:
    refused = AskedQuestion("refused", None, "web", None, ())  # type: ignore[arg-type]
    with closing(QuestionRecorder(opened)) as recorder:
        for question in (asked("before"), refused, asked("after")):
            recorder.put(question)
    assert {question.text for question in unanswered(opened)} == {"before", "after"}
    assert "lost" in caplog.text
