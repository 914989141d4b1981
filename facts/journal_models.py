"""The tables beside the facts: history, revision and unanswered questions."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from facts.base import Base, one_of
from facts.column_types import UtcDateTime
from facts.vocabulary import ChangeAction, QuestionStatus


def now() -> datetime:
    """Return the present instant in UTC."""
    return datetime.now(UTC)


class Change(Base):
    """Who did what to which row and when; the database refuses to alter or remove it."""

    __tablename__ = "change"
    __table_args__ = (one_of("action", ChangeAction), Index(None, "table_name", "row_id"))
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    actor: Mapped[str] = mapped_column(index=True)
    action: Mapped[str]
    table_name: Mapped[str]
    row_id: Mapped[str]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    change_set_id: Mapped[int | None] = mapped_column(index=True)


class StoreRevision(Base):
    """The single row whose number rises with each transaction that changes public facts."""

    __tablename__ = "store_revision"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int]


class PartRevision(Base):
    """The revision at which a part of the public facts changed last."""

    __tablename__ = "part_revision"
    recorded = False

    part: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int]


class LoadedKnowledge(Base):
    """The single row that tells which files of knowledge were loaded last."""

    __tablename__ = "loaded_knowledge"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    fingerprint: Mapped[str]
    facts: Mapped[int]
    languages: Mapped[list[str]] = mapped_column(JSON)


class UnansweredQuestion(Base):
    """A question the store had no answer to, with personal data masked, for staff to look at."""

    __tablename__ = "unanswered_question"
    __table_args__ = (one_of("status", QuestionStatus), Index(None, "status", "at"))
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    text: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    fair: Mapped[str | None]
    nearest: Mapped[list[str]] = mapped_column(JSON)
    status: Mapped[str] = mapped_column(default=QuestionStatus.OPEN)
    settled_by: Mapped[str | None]
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    reason: Mapped[str | None]
