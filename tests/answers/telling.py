"""The answer on a shipped fact, without a conversation."""

from datetime import date

from sqlalchemy.orm import Session

from answers.answer import Answer
from answers.fact_answer import fact_answer, with_others
from facts import queries
from facts.records import FactRecord
from facts.snapshot import Snapshot
from tests.shipped import TODAY


def shipped_fact(session: Session, fact_id: str) -> FactRecord:
    """A fact of the shipped knowledge."""
    fact = queries.fact(session, fact_id)
    assert fact is not None, fact_id
    return fact


def tell(
    snapshot: Snapshot,
    session: Session,
    fact: FactRecord,
    language: str = "en",
    today: date = TODAY,
) -> Answer:
    """What an investor is told of a fact."""
    same = with_others(snapshot, session, fact)
    return fact_answer(snapshot, session, same, language, today)
