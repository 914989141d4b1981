"""Publishing a change from its page: at once, or in the background where it is large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from sqlalchemy.orm import Session

from console.asking import must_be_asked
from console.parts import ConsoleParts
from console.question_answers import settle_answered
from console.visit import Visit
from facts.changes import review
from facts.changes.reading import change_set, size_of
from facts.import_watch import UNWATCHED, Watch

LARGE = 200
"""Records from which on publishing takes long enough to be watched."""


@dataclass(frozen=True)
class Approval:
    """Who approves which change set, as they saw it."""

    number: int
    version: int
    comment: str
    actor: str
    by_second_person: bool
    anyway: str = ""

    @classmethod
    def of(cls, visit: Visit) -> Self:
        """Return what the form of a change's page asks for."""
        anyway = visit.field("anyway")
        return cls(
            number=visit.path["number"],
            version=visit.number("version"),
            comment=anyway or visit.field("comment"),
            anyway=anyway,
            actor=visit.account.name,
            by_second_person=visit.office.second_person,
        )


def is_large(session: Session, number: int) -> bool:
    """Whether a change set holds so much that publishing it takes long."""
    return size_of(session, number) > LARGE


def publish_change(parts: ConsoleParts, asked: Approval, watch: Watch = UNWATCHED) -> None:
    """Publish a change, and take the questions off the list that it answers.

    Raises:
        FactsError: as for `review.publish`.
    """
    _ask_first(parts, asked, watch)
    review.publish(
        parts.store,
        asked.actor,
        asked.number,
        asked.version,
        asked.comment,
        by_second_person=asked.by_second_person,
        gated=True,
        anyway=asked.anyway,
        watch=watch,
    )
    with parts.store.session() as session:
        found = change_set(session, asked.number, limit=0)
    if found.questions:
        settle_answered(parts, asked.actor, found.questions)


def _ask_first(parts: ConsoleParts, asked: Approval, watch: Watch) -> None:
    """Have the questions asked that were not, or not since something else was published."""
    with parts.store.session() as session:
        is_due = must_be_asked(session, asked.number)
    if is_due:
        parts.gate.run(asked.actor, asked.number, watch)
