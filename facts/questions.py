"""The questions that facts are expected to answer: read, brought in and given up."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from facts.bulk_changes import RowChange, addition, alteration, apply
from facts.question_models import Question, QuestionFact
from facts.sync import Tally, Wanted, deleted_by_staff, is_staffs, stored


def questions_for(session: Session, facts: Collection[str]) -> list[Question]:
    """Return the questions that expect any of the facts, in the order of languages and words."""
    query = (
        select(Question)
        .join(QuestionFact)
        .where(QuestionFact.fact_id.in_(facts))
        .options(selectinload(Question.facts))
        .order_by(Question.language, Question.text)
    )
    return list(session.scalars(query).unique())


def forget_facts(session: Session, facts: Collection[str]) -> None:
    """Have no question expect facts that are taken away; one that expects nothing goes too."""
    for question in questions_for(session, facts):
        for expected in [one for one in question.facts if one.fact_id in facts]:
            question.facts.remove(expected)
        if not question.facts:
            session.delete(question)
    session.flush()


def sync_questions(session: Session, wanted: dict[str, Wanted], tally: Tally) -> None:
    """Bring the questions to what the knowledge says, around what staff changed."""
    present = stored(session, Question)
    deleted = deleted_by_staff(session, Question.__tablename__)
    changes: list[RowChange] = []
    for ident, want in wanted.items():
        row = present.get(ident)
        if row is None and ident not in deleted:
            changes += addition(Question, want)
            tally.added += 1
        elif row is not None and not is_staffs(row):
            changes += alteration(row, want)
    for ident, row in present.items():
        if ident not in wanted and not is_staffs(row):
            session.delete(row)
            tally.removed += 1
    apply(session, changes, _written)


def _written(_rows: int) -> None:
    """Nobody watches the loading of knowledge."""
