"""Questions the store had no answer to, kept for staff without the asker's personal data."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, delete, func, select
from sqlalchemy.orm import Session

from facts.errors import ReasonMissing
from facts.journal_models import UnansweredQuestion, now
from facts.masking import mask_personal_data
from facts.store import FactStore
from facts.vocabulary import QuestionStatus

SETTLED_KEPT = timedelta(days=400)
"""How long a settled question is kept: long enough to see whether it comes back every year."""

_ACTOR = "assistant"
_LIST_LIMIT = 500
# As much as the front lets through.
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as it was asked; `nearest` are the ids of facts that came closest."""

    text: str
    language: str
    channel: str
    fair: str | None
    nearest: tuple[str, ...]
    at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class UnansweredRecord:
    """One unanswered question; `nearest` are the ids of facts that came closest."""

    id: int
    at: datetime
    text: str
    language: str
    channel: str
    fair: str | None
    nearest: tuple[str, ...]
    status: str
    settled_by: str | None = None
    settled_at: datetime | None = None
    reason: str | None = None


def keep_questions(store: FactStore, questions: Sequence[AskedQuestion]) -> None:
    """Keep questions together, their e-mail addresses and phone numbers masked.

    Raises:
        StoreError: the database refused them; none is kept.
    """
    with store.write(_ACTOR) as session:
        session.add_all(_row(question) for question in questions)


def record_unanswered(
    store: FactStore,
    text: str,
    language: str,
    channel: str,
    fair: str | None,
    nearest: Sequence[str],
) -> None:
    """Keep one question asked just now; arguments as of :class:`AskedQuestion`."""
    keep_questions(store, [AskedQuestion(text, language, channel, fair, tuple(nearest))])


def unanswered(
    store: FactStore, status: str = QuestionStatus.OPEN, limit: int = _LIST_LIMIT
) -> list[UnansweredRecord]:
    """Return the questions of a status, the latest first."""
    query = (
        select(UnansweredQuestion)
        .where(UnansweredQuestion.status == status)
        .order_by(UnansweredQuestion.at.desc(), UnansweredQuestion.id.desc())
        .limit(limit)
    )
    with store.session() as session:
        return [_record(row) for row in session.scalars(query)]


def question_count(store: FactStore, status: str = QuestionStatus.OPEN) -> int:
    """Return how many questions are of a status."""
    query = select(func.count(UnansweredQuestion.id)).where(UnansweredQuestion.status == status)
    with store.session() as session:
        return session.execute(query).scalar_one()


def questions_of(store: FactStore, numbers: Sequence[int]) -> list[UnansweredRecord]:
    """Return the questions of these numbers, whatever became of them, the first asked first."""
    query = select(UnansweredQuestion).where(UnansweredQuestion.id.in_(numbers))
    with store.session() as session:
        return [_record(row) for row in session.scalars(query.order_by(UnansweredQuestion.id))]


def settle(
    store: FactStore,
    question_id: int,
    status: QuestionStatus,
    actor: str,
    reason: str | None = None,
) -> bool:
    """Mark a question as answered, dismissed or open again; False where nothing had to change.

    Raises:
        ReasonMissing: it is to be dismissed without a reason.
    """
    return settle_group(store, [question_id], status, actor, reason) == 1


def settle_group(
    store: FactStore,
    question_ids: Sequence[int],
    status: QuestionStatus,
    actor: str,
    reason: str | None = None,
) -> int:
    """Mark questions as answered, dismissed or open again, all of them or none.

    What somebody else settled meanwhile stays as they left it: open it again first.

    Returns:
        How many were changed.

    Raises:
        ReasonMissing: they are to be dismissed without a reason.
    """
    why = (reason or "").strip() or None
    if status is QuestionStatus.DISMISSED and why is None:
        raise ReasonMissing("a question is dismissed with a reason")
    with store.write(actor) as session:
        rows = _to_settle(session, question_ids, opens=status is QuestionStatus.OPEN)
        for row in rows:
            _settle(row, status, actor, why)
        return len(rows)


def forget_settled(store: FactStore, actor: str, at: datetime | None = None) -> int:
    """Remove what was settled more than :data:`SETTLED_KEPT` ago; returns how many.

    Args:
        at: the present instant, where it is not that of the clock.
    """
    # Nothing tells when those were settled that were so before this was kept.
    settled_at = func.coalesce(UnansweredQuestion.settled_at, UnansweredQuestion.at)
    query = delete(UnansweredQuestion).where(
        UnansweredQuestion.status != QuestionStatus.OPEN,
        settled_at < (at or now()) - SETTLED_KEPT,
    )
    with store.write(actor) as session:
        found = session.execute(query)
        return found.rowcount if isinstance(found, CursorResult) else 0


def _to_settle(session: Session, ids: Sequence[int], opens: bool) -> Sequence[UnansweredQuestion]:
    is_open = UnansweredQuestion.status == QuestionStatus.OPEN
    query = (
        select(UnansweredQuestion)
        .where(UnansweredQuestion.id.in_(ids), ~is_open if opens else is_open)
        .with_for_update()
    )
    return session.scalars(query).all()


def _settle(
    row: UnansweredQuestion, status: QuestionStatus, actor: str, reason: str | None
) -> None:
    row.status = status.value
    is_open = status is QuestionStatus.OPEN
    row.settled_by = None if is_open else actor
    row.settled_at = None if is_open else now()
    row.reason = None if is_open else reason


def _row(question: AskedQuestion) -> UnansweredQuestion:
    return UnansweredQuestion(
        at=question.at,
        text=mask_personal_data(_storable(question.text)),
        language=question.language,
        channel=question.channel,
        fair=question.fair,
        nearest=list(question.nearest),
    )


def _storable(text: str) -> str:
    """The text as every database takes it: no NUL, valid Unicode, of bounded length."""
    cut = text[:_LONGEST].replace("\0", " ")
    return cut.encode("utf-8", "replace").decode("utf-8")


def _record(row: UnansweredQuestion) -> UnansweredRecord:
    return UnansweredRecord(
        id=row.id,
        at=row.at,
        text=row.text,
        language=row.language,
        channel=row.channel,
        fair=row.fair,
        nearest=tuple(row.nearest),
        status=row.status,
        settled_by=row.settled_by,
        settled_at=row.settled_at,
        reason=row.reason,
    )
