"""Questions the store had no answer to, kept for staff without the asker's personal data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from facts.journal_models import UnansweredQuestion
from facts.masking import mask_personal_data
from facts.store import FactStore
from facts.vocabulary import QuestionStatus

_ACTOR = "assistant"
_LIST_LIMIT = 500


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


def record_unanswered(
    store: FactStore,
    text: str,
    language: str,
    channel: str,
    fair: str | None,
    nearest: Sequence[str],
) -> None:
    """Keep a question, its e-mail addresses and phone numbers masked."""
    with store.write(_ACTOR) as session:
        session.add(
            UnansweredQuestion(
                text=mask_personal_data(text),
                language=language,
                channel=channel,
                fair=fair,
                nearest=list(nearest),
            )
        )


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


def settle(store: FactStore, question_id: int, status: QuestionStatus, actor: str) -> bool:
    """Mark a question as answered, dismissed or open again; False where there is none."""
    with store.write(actor) as session:
        row = session.get(UnansweredQuestion, question_id)
        if row is not None:
            row.status = status.value
        return row is not None


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
    )
