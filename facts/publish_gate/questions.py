"""The questions that are asked: those kept in the store, and those made of names."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.question_ids import question_id
from facts.question_models import Question, QuestionFact
from facts.snapshot import Snapshot
from languages import LANGUAGES
from languages.formatting import format_iso


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """One question, and the facts that have to be in its answer.

    Args:
        is_made: whether nobody wrote it: it is put together from names.
    """

    id: str
    language: str
    text: str
    facts: frozenset[str]
    is_made: bool = False


def asked_questions(session: Session) -> dict[str, AskedQuestion]:
    """Return all questions of the store by id."""
    expected: dict[str, set[str]] = {}
    pairs = select(QuestionFact.question_id, QuestionFact.fact_id)
    for ident, fact in session.execute(pairs):
        expected.setdefault(ident, set()).add(fact)
    rows = session.execute(select(Question.id, Question.language, Question.text))
    return {
        ident: AskedQuestion(ident, language, text, frozenset(expected.get(ident, ())))
        for ident, language, text in rows
        if language in LANGUAGES
    }


def made_questions(
    snapshot: Snapshot, fact: str, told: tuple[str, str, str | None], besides: Collection[str]
) -> Iterator[AskedQuestion]:
    """Yield a question for a fact in every language that has names for what it states.

    Args:
        told: the fact's entity, indicator and period.
        besides: languages that have a question for it already.
    """
    entity, indicator, period = told
    for language in LANGUAGES:
        named = [snapshot.labels.get((owner, language)) for owner in (indicator, entity)]
        if language not in besides and all(named):
            when = [format_iso(period, language)] if period else []
            text = ", ".join([*(name for name in named if name), *when])
            yield AskedQuestion(
                question_id(language, text), language, text, frozenset({fact}), is_made=True
            )
