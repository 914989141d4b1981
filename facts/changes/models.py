"""The tables of change sets: what is to change, how far it is, and every step of the way."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Base, one_of
from facts.changes.vocabulary import ChangeSetStatus, Origin, Step
from facts.column_types import UtcDateTime
from facts.journal_models import now

_PARTS = "all, delete-orphan"
_IS_PENDING = text("is_pending")


class ChangeSet(Base):
    """Changes that belong together: approved, published and taken back as one.

    `questions` are the unanswered questions that it is meant to answer.
    """

    __tablename__ = "change_set"
    __table_args__ = (
        one_of("status", ChangeSetStatus),
        one_of("origin", Origin),
        Index(None, "status", "changed_at"),
    )
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[str] = mapped_column(default=ChangeSetStatus.DRAFT)
    origin: Mapped[str]
    author: Mapped[str]
    authors: Mapped[list[str]] = mapped_column(JSON)
    questions: Mapped[list[int]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    version: Mapped[int] = mapped_column()
    items: Mapped[list["ChangeSetItem"]] = relationship(
        back_populates="change_set", cascade=_PARTS, order_by="ChangeSetItem.id"
    )
    steps: Mapped[list["ChangeSetStep"]] = relationship(
        back_populates="change_set", cascade=_PARTS, order_by="ChangeSetStep.id"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class ChangeSetItem(Base):
    """What one record is to become, beside what it was when the change began.

    `content` and `base` are items of the exchange format; a `base` of None is a new record, a
    `content` of None takes the record away. A record waits in one change set at a time.
    """

    __tablename__ = "change_set_item"
    __table_args__ = (
        CheckConstraint("content IS NOT NULL OR base IS NOT NULL", name="something"),
        Index(
            "uq_change_set_item_pending",
            "section",
            "key",
            unique=True,
            sqlite_where=_IS_PENDING,
            postgresql_where=_IS_PENDING,
        ),
        Index(None, "section", "key"),
    )
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id"), index=True)
    section: Mapped[str]
    key: Mapped[str]
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    base: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    is_pending: Mapped[bool] = mapped_column(default=True)
    change_set: Mapped[ChangeSet] = relationship(back_populates="items")


class ChangeSetStep(Base):
    """Who did what with a change set and when; the database refuses to alter or remove it."""

    __tablename__ = "change_set_step"
    __table_args__ = (one_of("step", Step),)
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id"), index=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    actor: Mapped[str]
    step: Mapped[str]
    comment: Mapped[str | None]
    change_set: Mapped[ChangeSet] = relationship(back_populates="steps")
