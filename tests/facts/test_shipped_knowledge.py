"""The knowledge that ships loads without a mistake, fast, and only once."""

from pathlib import Path
from time import process_time

from facts.loader import load_knowledge
from facts.store import FactStore

KNOWLEDGE = Path(__file__).parents[2] / "knowledge"
SECONDS = 6  # of one core; half of it on a machine that is not busy


def test_the_knowledge_loads_and_a_second_load_changes_nothing(store: FactStore) -> None:
    began = process_time()
    report = load_knowledge(store, KNOWLEDGE)
    assert process_time() - began < SECONDS
    assert report.facts > 100
    again = load_knowledge(store, KNOWLEDGE)
    assert (again.added, again.changed, again.removed) == (0, 0, 0)
    assert store.revision() == 1
