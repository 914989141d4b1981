"""The synthetic facts that search is measured with."""

from pathlib import Path

import pytest

from desk.benchmark.synthetic_facts import store_with_facts
from facts import queries
from facts.loader import load_knowledge
from facts.records import FactRecord
from facts.store import FactStore
from tests.shipped import shipped_knowledge


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shipped")
    path = folder / "desk.db"
    store = FactStore.open(f"sqlite:///{path}")
    store.migrate()
    load_knowledge(store, shipped_knowledge(folder, ("en",)))
    store.close()
    return path


def facts_in(shipped: Path, path: Path, count: int) -> list[FactRecord]:
    store = store_with_facts(shipped, path, count)
    with store.session() as session:
        facts = queries.facts_of(session, limit=10_000)
    store.close()
    return facts


def test_there_are_as_many_facts_as_wanted(shipped: Path, tmp_path: Path) -> None:
    assert len(facts_in(shipped, tmp_path / "facts.db", 250)) == 250


def test_the_larger_store_holds_the_facts_of_the_smaller(shipped: Path, tmp_path: Path) -> None:
    few = facts_in(shipped, tmp_path / "few.db", 20)
    many = facts_in(shipped, tmp_path / "many.db", 200)
    assert {fact.id for fact in few} < {fact.id for fact in many}


def test_the_facts_differ_in_what_they_state(shipped: Path, tmp_path: Path) -> None:
    facts = facts_in(shipped, tmp_path / "facts.db", 200)
    assert len({(fact.entity, fact.indicator, fact.period) for fact in facts}) == 200
