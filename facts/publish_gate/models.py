"""The table of the gate's runs."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Base
from facts.changes.models import ChangeSet
from facts.column_types import UtcDateTime
from facts.journal_models import now


class GateRun(Base):
    """What came of asking the questions for a change set.

    `items` tells the content of the change set, `revision` the store that it was tried on.
    `made` questions of `made_in_all` were asked beside those kept. `overruled_by` published the
    change set nevertheless.
    """

    __tablename__ = "gate_run"
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    change_set_id: Mapped[int] = mapped_column(ForeignKey("change_set.id"), index=True)
    items: Mapped[str]
    revision: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime, default=now)
    actor: Mapped[str]
    is_passed: Mapped[bool]
    kept: Mapped[int]
    asked: Mapped[int]
    made: Mapped[int]
    made_in_all: Mapped[int]
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    overruled_by: Mapped[str | None]
    reason: Mapped[str | None]
    change_set: Mapped[ChangeSet] = relationship()
