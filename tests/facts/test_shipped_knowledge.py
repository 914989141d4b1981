"""The knowledge that ships loads without a mistake, and only once."""

from pathlib import Path

from facts.loader import load_knowledge
from facts.store import FactStore

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"


def test_the_knowledge_loads_and_a_second_load_changes_nothing(store: FactStore) -> None:
    report = load_knowledge(store, KNOWLEDGE)
    assert report.facts > 100
    again = load_knowledge(store, KNOWLEDGE)
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    assert store.revision() == 1
