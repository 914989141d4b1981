"""Keeping what is counted of answered turns, and forgetting it in time."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert

from facts.quarter_hours import quarter_of
from facts.store import FactStore
from facts.turn_models import TurnRecord

KEPT_FOR = timedelta(days=400)
_ACTOR = "front"


@dataclass(frozen=True, slots=True)
class AnsweredTurn:
    """What is counted of one answered turn.

    Args:
        at: the instant of the answer.
        topic_kind: ``fact``, ``event`` or ``desk``; None where the answer holds none of them.
        topic: the id of the fact's entity, of the event's edition or of the desk.
        indicator: the fact's indicator, with kind ``fact`` only.
        reply_ms: milliseconds from the message to its answer.
        is_new: whether the conversation had no answer before.
    """

    at: datetime
    channel: str
    fair: str | None
    language: str
    intent: str
    status: str
    topic_kind: str | None
    topic: str | None
    indicator: str | None
    reply_ms: int
    is_new: bool


def write_turns(store: FactStore, turns: Sequence[AnsweredTurn]) -> None:
    """Keep turns, all of them or none.

    Raises:
        StoreError: the database is busy, away or not migrated.
    """
    rows = [{**asdict(turn), "quarter": quarter_of(turn.at)} for turn in turns]
    if rows:
        with store.write(_ACTOR) as session:
            session.execute(insert(TurnRecord), rows)


def forget_turns(store: FactStore, now: datetime) -> None:
    """Remove the turns that are older than 400 days.

    Raises:
        StoreError: the database is busy, away or not migrated.
    """
    with store.write(_ACTOR) as session:
        old = TurnRecord.quarter < quarter_of(now - KEPT_FOR)
        session.execute(delete(TurnRecord).where(old))
