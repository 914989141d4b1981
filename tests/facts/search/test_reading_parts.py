"""What the score of a reading is made of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from encoder import SentenceEncoder, load_encoder
from facts.loader import load_knowledge
from facts.reading_parts import parts
from facts.readings import PASSED_OVER, RIGHT_KIND, readings
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from facts.understanding import understand

SAMPLE = Path(__file__).parent.parent / "knowledge"


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture(scope="module")
def snapshot(
    tmp_path_factory: pytest.TempPathFactory, encoder: SentenceEncoder
) -> Iterator[Snapshot]:
    """The sample knowledge, read once."""
    path = tmp_path_factory.mktemp("store") / "desk.db"
    with closing(FactStore.open(f"sqlite:///{path}")) as store:
        store.migrate()
        load_knowledge(store, SAMPLE)
        yield SnapshotCache(store, encoder).current()


@pytest.mark.parametrize(
    "text",
    [
        "How many deals were signed at the first pearl fair?",
        "Which fields did the pearl fair have in Zimbabwe?",
        "Which fair had the most contracts?",
        "When was it opened?",
        "What do the three pearl fairs come to?",
    ],
)
def test_parts_add_up_to_the_score(snapshot: Snapshot, encoder: SentenceEncoder, text: str) -> None:
    question = understand(snapshot, encoder, text, "en")
    found = readings(snapshot, question)
    assert found
    for reading in found:
        own = parts(snapshot, question, reading)
        assert sum(part.value for part in own) == pytest.approx(reading.score)
        assert all(part.value for part in own)


def test_parts_are_named_for_what_they_tell(snapshot: Snapshot, encoder: SentenceEncoder) -> None:
    text = "How many deals did the first pearl fair in Zimbabwe have?"
    question = understand(snapshot, encoder, text, "en")
    best = readings(snapshot, question)[0]
    own = dict(parts(snapshot, question, best))
    assert (best.indicator, best.entity) == ("deals", "fair-1")
    assert own["kind of answer"] == RIGHT_KIND
    assert own["names left aside"] == PASSED_OVER
    assert own["meaning and spelling"] == question.likeness["deals"]
    assert "conversation" not in own
