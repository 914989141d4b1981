"""Names that are not put together yet: who waits for them, and who does not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.assistant import Assistant
from actions.topic_action import TopicAction
from encoder import SentenceEncoder, load_encoder
from facts import snapshot
from facts.loader import load_knowledge
from facts.models import Indicator, Term
from facts.name_cache import NameCache
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from languages import LANGUAGES
from settings import PROJECT

KNOWLEDGE = PROJECT / "tests" / "facts" / "knowledge"


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FactStore]:
    """A store of a few facts."""
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'desk.db'}")) as opened:
        opened.migrate()
        load_knowledge(opened, KNOWLEDGE)
        yield opened


@pytest.fixture
def started(tmp_path: Path, store: FactStore, encoder: SentenceEncoder) -> Callable[[], Assistant]:
    """Starts an assistant that has not been asked in any language."""
    cache = NameCache(tmp_path / "names.db")
    return lambda: Assistant(store, encoder, SnapshotCache(store, encoder, cache))


@pytest.fixture
def assistant(started: Callable[[], Assistant]) -> Assistant:
    return started()


def tracker(text: str) -> Tracker:
    message = {
        "text": text,
        "intent": {"name": "ask_industry_fact", "confidence": 0.9},
        "metadata": {"language_lock": "en"},
    }
    return Tracker("a", {}, message, [], False, None, {}, "action_listen")


def test_others_are_served_while_a_question_waits_for_names(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = assistant.snapshot.names
    put_together, in_loop = names.of, []

    def of(language: str) -> Any:
        in_loop.append(_is_in_event_loop())
        return put_together(language)

    monkeypatch.setattr(names, "of", of)
    action, dispatcher = TopicAction("action_industry_fact", assistant), CollectingDispatcher()
    asyncio.run(action.run(dispatcher, tracker("How many pearls?"), {}))
    assert len(dispatcher.messages) == 1
    assert not any(in_loop)
    in_loop.clear()
    asyncio.run(action.run(dispatcher, tracker("How many pearls?"), {}))
    assert all(in_loop)


def test_the_languages_asked_in_most_come_first(assistant: Assistant) -> None:
    assistant.warm_up()
    names = assistant.snapshot.names
    assert {code for code in LANGUAGES if names.has(code)} == {"en", "zh-Hans"}


def test_names_that_nobody_has_weighed_are_left_alone(assistant: Assistant) -> None:
    assert not assistant.warm_up_weighed()
    assert not any(assistant.snapshot.names.has(code) for code in LANGUAGES)


def test_names_weighed_elsewhere_are_put_together(
    assistant: Assistant, started: Callable[[], Assistant]
) -> None:
    elsewhere = started()
    for code in LANGUAGES:
        elsewhere.snapshot.names.of(code)
    assert assistant.warm_up_weighed()
    assert all(assistant.snapshot.names.has(code) for code in LANGUAGES)


def test_what_is_published_is_read_in_the_languages_asked_in_before_anybody_asks(
    assistant: Assistant, store: FactStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshot, "LOOKED_AT_EVERY", 0.0)
    for code in ("en", "ja"):
        assistant.snapshot.indicator_terms(code)
    before = assistant.snapshot.names
    with store.write("wang") as session:
        session.add(Indicator(id="museums", kind="number"))
        session.add(
            Term(id="t", indicator_id="museums", language="en", text="Museums", role="label")
        )
    assistant.keep_ready()
    names = assistant.snapshot.names
    assert names is not before
    assert {code for code in LANGUAGES if names.has(code)} == {"en", "ja"}


def _is_in_event_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
