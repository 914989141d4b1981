"""What the console shows of an answer is what an investor gets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict

import pytest

from answers.fact_answer import fact_answer, with_others
from console.preview import previewed
from encoder import load_encoder
from facts import queries
from facts.changes.content import current
from facts.changes.drafting import Edit
from facts.errors import ChangeSetMistakes
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from tests.shipped import TODAY, shipped_store

NEW = {
    "id": "museums",
    "entity": "zhuji",
    "indicator": "museums",
    "value": "3",
    "period": "2025",
    "sources": [{"source": "report"}],
}
INDICATOR = {"id": "museums", "kind": "number", "unit": "company"}
NAMES = {"owner_kind": "indicator", "owner": "museums", "language": "en", "label": "Museums"}
SOURCE = {"id": "report", "title": "Example report", "language": "en"}


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[FactStore, Snapshot]]:
    store = shipped_store(tmp_path_factory.mktemp("shipped"), ("en", "zh_hans"))
    with closing(store):
        yield store, SnapshotCache(store, load_encoder()).current()


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_a_published_fact_is_shown_as_investors_get_it(
    shipped: tuple[FactStore, Snapshot], language: str
) -> None:
    store, snapshot = shipped
    with store.session() as session:
        sources = {source.id: source for source in queries.all_sources(session)}
        told = queries.facts_of(session)
        contents = current(session, "facts", [fact.id for fact in told])
        for fact in told:
            edit = Edit("facts", fact.id, contents[fact.id], None)
            shown = previewed(snapshot, session, [edit], sources, language, TODAY)
            facts = with_others(snapshot, session, fact)
            answer = fact_answer(snapshot, session, facts, language, TODAY)
            assert shown is not None
            assert shown["replies"] == [asdict(reply) for reply in answer.replies], fact.id
    assert len(told) > 150


def test_what_is_new_is_shown_with_its_unit_name_and_source(
    shipped: tuple[FactStore, Snapshot],
) -> None:
    store, snapshot = shipped
    edits = [
        Edit("indicators", "museums", INDICATOR, None),
        Edit("names", "indicator/museums/en", NAMES, None),
        Edit("sources", "report", SOURCE, None),
        Edit("facts", "museums", NEW, None),
    ]
    with store.session() as session:
        shown = previewed(snapshot, session, edits, {}, "en", TODAY)
    assert shown is not None
    assert shown["replies"][0]["text"].splitlines() == [
        "**3 companies**",
        "Museums · Zhuji",
        "2025",
        "Source: “Example report” (undated, publisher not named)",
    ]


def test_what_cannot_be_told_yet_says_why(shipped: tuple[FactStore, Snapshot]) -> None:
    store, snapshot = shipped
    wrong = Edit("facts", "museums", {**NEW, "as_of": "yesterday"}, None)
    with store.session() as session, pytest.raises(ChangeSetMistakes):
        previewed(snapshot, session, [wrong], {}, "en", TODAY)
