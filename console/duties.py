"""Who answers at which contact desk, and when: known to staff, never told to investors."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from console.accounts import existing
from console.errors import AccountRefused, NotThere
from console.staff_database import StaffDatabase, record
from console.staff_models import Duty

ALL_WEEKDAYS = "0123456"
PAST_KEPT = timedelta(days=31)
"""How long a duty is kept once it is over."""


@dataclass(frozen=True, slots=True)
class DutyRecord:
    """A duty as it is shown; `weekdays` are numbers, Monday is 0."""

    id: int
    account: str
    desk: str
    first: date
    last: date | None
    weekdays: tuple[int, ...]
    stands_in_for: str | None

    def covers(self, day: date) -> bool:
        """Whether it is for a day."""
        in_time = self.first <= day and (self.last is None or day <= self.last)
        return in_time and day.weekday() in self.weekdays


@dataclass(frozen=True, slots=True)
class WantedDuty:
    """A duty as it was typed.

    Args:
        account: the name of the account.
        stands_in_for: the name of the account whose place it takes; empty for none.
    """

    account: str
    desk: str
    first: date
    last: date | None
    weekdays: Collection[int]
    stands_in_for: str = ""


def add_duty(staff: StaffDatabase, actor: str, wanted: WantedDuty) -> None:
    """Put somebody on duty.

    Raises:
        AccountRefused: it ends before it begins, is for no weekday, or is for somebody in whose
            own place they would stand.
        NotThere: there is no such account, or it is switched off.
    """
    if wanted.last is not None and wanted.last < wanted.first:
        raise AccountRefused("error-duty-days")
    weekdays = "".join(day for day in ALL_WEEKDAYS if int(day) in wanted.weekdays)
    if not weekdays:
        raise AccountRefused("error-duty-weekdays")
    if wanted.stands_in_for == wanted.account:
        raise AccountRefused("error-duty-stand-in")
    with staff.transaction() as session:
        session.add(_row(session, wanted, weekdays))
        record(session, actor, "duty-added", wanted.account, desk=wanted.desk)


def remove_duty(staff: StaffDatabase, actor: str, desk: str, number: int) -> None:
    """Take somebody off duty.

    Raises:
        NotThere: the desk has no such duty.
    """
    with staff.transaction() as session:
        row = session.get(Duty, number)
        if row is None or row.desk_id != desk:
            raise NotThere
        record(session, actor, "duty-removed", row.account.name, desk=desk)
        session.delete(row)


def duties_of(staff: StaffDatabase, desk: str, day: date) -> list[DutyRecord]:
    """Return the duties of a desk that are not over on a day, the earliest first."""
    with staff.transaction() as session:
        query = select(Duty).where(Duty.desk_id == desk, _not_over(day))
        rows = session.scalars(query.order_by(Duty.first, Duty.id))
        return [_record(row) for row in rows]


def on_duty(staff: StaffDatabase, day: date) -> dict[str, list[DutyRecord]]:
    """Return who is on duty on a day, by desk."""
    with staff.transaction() as session:
        rows = session.scalars(select(Duty).where(_not_over(day)).order_by(Duty.id))
        duties = [one for one in map(_record, rows) if one.covers(day)]
    desks = dict.fromkeys(one.desk for one in duties)
    return {desk: present([one for one in duties if one.desk == desk]) for desk in desks}


def present(duties: Sequence[DutyRecord]) -> list[DutyRecord]:
    """Return who is there of a desk's duties of a day: not those in whose place somebody stands."""
    replaced = {one.stands_in_for for one in duties if one.stands_in_for}
    return [one for one in duties if one.stands_in_for or one.account not in replaced]


def forget_past_duties(staff: StaffDatabase, today: date) -> int:
    """Erase the duties that were over long ago and return how many."""
    with staff.transaction() as session:
        past = session.scalars(select(Duty).where(Duty.last < today - PAST_KEPT)).all()
        for row in past:
            session.delete(row)
        return len(past)


def _not_over(day: date) -> ColumnElement[bool]:
    return or_(Duty.last.is_(None), Duty.last >= day)


def _row(session: Session, wanted: WantedDuty, weekdays: str) -> Duty:
    accounts = [existing(session, name) for name in (wanted.account, wanted.stands_in_for) if name]
    if any(account.is_disabled for account in accounts):
        raise NotThere
    return Duty(
        account=accounts[0],
        stands_in_for=accounts[1] if len(accounts) > 1 else None,
        desk_id=wanted.desk,
        first=wanted.first,
        last=wanted.last,
        weekdays=weekdays,
    )


def _record(row: Duty) -> DutyRecord:
    return DutyRecord(
        id=row.id,
        account=row.account.name,
        desk=row.desk_id,
        first=row.first,
        last=row.last,
        weekdays=tuple(map(int, row.weekdays)),
        stands_in_for=row.stands_in_for.name if row.stands_in_for else None,
    )
