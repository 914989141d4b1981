"""What came of asking the questions for a change set, and whether it may be published with that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.changes.records import ItemRecord
from facts.errors import GateNotPassed, QuestionsNotAsked
from facts.publish_gate.concerned import concerned, fingerprint, revision
from facts.publish_gate.findings import Finding
from facts.publish_gate.models import GateRun


class Standing(StrEnum):
    """Where a change set stands with the gate."""

    NOT_NEEDED = "not_needed"
    NOT_ASKED = "not_asked"
    OUTDATED = "outdated"
    PASSED = "passed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class RunRecord:
    """One run of the gate, as staff look at it; see `GateRun`."""

    at: datetime
    actor: str
    findings: tuple[Finding, ...]
    kept: int
    asked: int
    made: int
    made_in_all: int
    overruled_by: str | None
    reason: str | None


def standing(
    session: Session, number: int, items: Sequence[ItemRecord]
) -> tuple[Standing, RunRecord | None]:
    """Return whether a change set may pass, and the last run for what it holds.

    Args:
        items: all that the change set holds.
    """
    if not concerned(items):
        return Standing.NOT_NEEDED, None
    row = _last(session, number, items)
    if row is None:
        return Standing.NOT_ASKED, None
    record = _record(row)
    if row.revision != revision(session):
        return Standing.OUTDATED, record
    return (Standing.PASSED if row.is_passed else Standing.STOPPED), record


def let_pass(
    session: Session, number: int, items: Sequence[ItemRecord], actor: str, anyway: str
) -> None:
    """See that a change set may be published, in the transaction that publishes it.

    Args:
        anyway: why somebody who knows what was found publishes it nevertheless.

    Raises:
        QuestionsNotAsked: they were not asked of this content and this store.
        GateNotPassed: something was found that stops it.
    """
    state, _ = standing(session, number, items)
    if state in (Standing.NOT_NEEDED, Standing.PASSED):
        return
    row = _last(session, number, items)
    if row is None or (state is Standing.OUTDATED and not anyway):
        raise QuestionsNotAsked(f"the questions were not asked for change set {number}")
    if not anyway:
        raise GateNotPassed(f"change set {number} takes questions from other facts")
    row.overruled_by, row.reason = actor, anyway


def _last(session: Session, number: int, items: Sequence[ItemRecord]) -> GateRun | None:
    query = (
        select(GateRun)
        .where(GateRun.change_set_id == number, GateRun.items == fingerprint(items))
        .order_by(GateRun.id.desc())
        .limit(1)
    )
    return session.scalar(query)


def _record(row: GateRun) -> RunRecord:
    return RunRecord(
        at=row.at,
        actor=row.actor,
        findings=tuple(Finding.read(one) for one in row.findings),
        kept=row.kept,
        asked=row.asked,
        made=row.made,
        made_in_all=row.made_in_all,
        overruled_by=row.overruled_by,
        reason=row.reason,
    )
