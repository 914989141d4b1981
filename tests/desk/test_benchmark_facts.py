"""The synthetic facts that search and staff's work are measured with."""

from contextlib import closing
from pathlib import Path

import pytest

from desk.benchmark import staff_work, synthetic_office
from desk.benchmark.staff_work import PAGES, READ_AGAIN, SAVE, measure_staff_work
from desk.benchmark.synthetic_facts import store_with_facts
from desk.benchmark.synthetic_office import office_store
from facts import queries
from facts.finding.fact_filter import FactFilter, Page
from facts.finding.fact_finder import find_facts
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


@pytest.fixture
def small_office(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(synthetic_office, "ENTITIES", 20)
    monkeypatch.setattr(synthetic_office, "SOURCES", 5)
    monkeypatch.setattr(staff_work, "FACTS", 60)
    monkeypatch.setattr(staff_work, "ROUNDS", 2)


@pytest.mark.usefixtures("small_office")
def test_an_office_has_figures_texts_and_names_that_are_found(
    shipped: Path, tmp_path: Path
) -> None:
    made = office_store(shipped, tmp_path / "office.db", 200)
    with closing(made) as store, store.session() as session:
        page = find_facts(session, FactFilter(words="example"), Page(size=200))
        assert find_facts(session, FactFilter(words="example-7 2021")).total > 0
    facts = [row.fact for row in page.rows]
    assert page.total == len({fact.id for fact in facts}) == 200
    assert sum(1 for fact in facts if fact.texts) == 20
    assert len({fact.source.id for fact in facts}) == 5
    assert {"published", "draft"} <= {fact.status for fact in facts}


def test_an_empty_office_has_no_facts(shipped: Path, tmp_path: Path) -> None:
    made = office_store(shipped, tmp_path / "empty.db", 0)
    with closing(made) as store, store.session() as session:
        assert find_facts(session, FactFilter()).total == 0


@pytest.mark.slow
@pytest.mark.usefixtures("small_office")
def test_every_task_of_staff_is_measured_on_both_sides(shipped: Path, tmp_path: Path) -> None:
    empty, office = measure_staff_work(shipped, tmp_path)
    assert empty.keys() == office.keys() == {*PAGES, SAVE, READ_AGAIN}
    assert min(*empty.values(), *office.values()) > 0
