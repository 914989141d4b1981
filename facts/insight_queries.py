"""Counting answered turns in the database, each function one statement over the same rows."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Integer, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from facts.insight_records import ABSTAINED, ANSWERED, NO_FAIR, SMALL_TALK, InsightRange, Tally
from facts.turn_models import TurnRecord

type Conditions = Sequence[ColumnElement[bool]]


def _number_of(condition: ColumnElement[bool] | InstrumentedAttribute[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0)).cast(Integer)


_COUNT = func.count()
_IS_QUESTION = TurnRecord.status != SMALL_TALK
_OUTCOMES = (_number_of(TurnRecord.status == ANSWERED), _number_of(TurnRecord.status == ABSTAINED))


class QuarterCount(NamedTuple):
    """The turns of one quarter hour; `new` of them began a conversation."""

    quarter: int
    turns: int
    new: int
    tally: Tally


class TopicCount(NamedTuple):
    """Questions about one topic."""

    kind: str
    topic: str
    indicator: str | None
    questions: int


def conditions(asked: InsightRange, quarters: range) -> Conditions:
    """Return what a turn has to meet to lie in the range."""
    row = TurnRecord
    found: list[ColumnElement[bool]] = [
        row.quarter >= quarters.start,
        row.quarter < quarters.stop,
    ]
    if asked.fair is not None:
        found.append(row.fair.is_(None) if asked.fair == NO_FAIR else row.fair == asked.fair)
    if asked.channel is not None:
        found.append(row.channel == asked.channel)
    if asked.language is not None:
        found.append(row.language == asked.language)
    return found


def by_quarter(session: Session, where: Conditions) -> list[QuarterCount]:
    """Count turns by quarter hour."""
    row = TurnRecord
    counts = (_COUNT, _number_of(row.is_new), _number_of(_IS_QUESTION), *_OUTCOMES)
    query = select(row.quarter, *counts).where(*where).group_by(row.quarter)
    return [
        QuarterCount(quarter, turns, new, Tally(*tally))
        for quarter, turns, new, *tally in session.execute(query)
    ]


def by_word(
    session: Session, where: Conditions, column: InstrumentedAttribute[str]
) -> dict[str, int]:
    """Count questions by the words of a column."""
    counted = select(column.label("word"), _COUNT.label("questions"))
    query = counted.where(*where, _IS_QUESTION).group_by(column)
    return {found.word: found.questions for found in session.execute(query)}


def by_topic(session: Session, where: Conditions) -> list[TopicCount]:
    """Count the questions that have a topic."""
    row = TurnRecord
    keys = (row.topic_kind, row.topic, row.indicator)
    query = select(*keys, _COUNT).where(*where, _IS_QUESTION, row.topic_kind.is_not(None))
    return [
        TopicCount(kind or "", topic or "", indicator, questions)
        for kind, topic, indicator, questions in session.execute(query.group_by(*keys))
    ]


def by_place(session: Session, where: Conditions) -> dict[tuple[str, str], Tally]:
    """Count questions by fair (`NO_FAIR` for none) and channel."""
    row = TurnRecord
    query = select(row.fair, row.channel, _COUNT, *_OUTCOMES).where(*where, _IS_QUESTION)
    return {
        (fair or NO_FAIR, channel): Tally(*counts)
        for fair, channel, *counts in session.execute(query.group_by(row.fair, row.channel))
    }


def by_reply_time(session: Session, where: Conditions) -> list[tuple[int, int]]:
    """Return milliseconds with the number of questions that took them, the shortest first."""
    column = TurnRecord.reply_ms
    query = select(column, _COUNT).where(*where, _IS_QUESTION).group_by(column).order_by(column)
    return [(ms, count) for ms, count in session.execute(query)]
