"""An unanswered question is asked again once staff published something."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from encoder import SentenceEncoder, load_encoder
from facts.loader import load_knowledge
from facts.models import Term
from facts.question_retry import Retried, retry
from facts.search import Outcome
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from facts.unanswered import UnansweredRecord

pytestmark = pytest.mark.slow  # loads the encoder

KNOWLEDGE = Path(__file__).parent / "knowledge"
QUESTION = UnansweredRecord(
    id=7,
    at=datetime(2026, 11, 2, tzinfo=UTC),
    text="How many accords were inked at the oyster bazaar?",
    language="en",
    channel="web",
    fair=None,
    nearest=(),
    status="open",
)


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


def asked_again(
    store: FactStore, encoder: SentenceEncoder, *questions: UnansweredRecord
) -> list[Retried]:
    return retry(store, SnapshotCache(store, encoder).current(), encoder, questions)


def test_an_alias_answers_what_had_no_answer(store: FactStore, encoder: SentenceEncoder) -> None:
    (before,) = asked_again(store, encoder, QUESTION)
    assert not before.is_answered
    assert before.facts == ()
    with store.write("mei") as session:
        alias = {"language": "en", "role": "alias"}
        session.add(Term(entity_id="fair-1", text="oyster bazaar", **alias))
        session.add(Term(indicator_id="deals", text="accords inked", **alias))
    (after,) = asked_again(store, encoder, QUESTION)
    assert (after.question_id, after.is_answered) == (7, True)
    assert [fact.id for fact in after.facts] == ["fair-1-deals"]


def test_a_choice_between_two_is_no_answer_yet() -> None:
    assert not Retried(7, Outcome.CLOSE, ()).is_answered
    assert Retried(7, Outcome.SEVERAL, ()).is_answered


@pytest.mark.parametrize("text", ["", "\0", "?" * 2_000, "x" * 10_000])
def test_any_text_can_be_asked_again(store: FactStore, encoder: SentenceEncoder, text: str) -> None:
    odd = replace(QUESTION, text=text, language="xx")
    (found,) = asked_again(store, encoder, odd)
    assert not found.is_answered
