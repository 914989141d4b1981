"""Session events that keep the history of public facts, whoever writes them.

Each flush stamps who changed a record and writes one `change` row per changed row; each commit
that changed public facts raises the revision once, in the same transaction, tells which parts of
them changed, and writes anew what staff find the facts by.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import event, insert, inspect, update
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker
from sqlalchemy.orm.attributes import flag_modified

from facts.base import Accountable, Base
from facts.column_types import canonical_decimal
from facts.errors import ReadOnlyStore, StoreError
from facts.finding.upkeep import Outdated, renew
from facts.journal_models import Change, StoreRevision
from facts.part_revisions import mark_changed, parts_changed
from facts.vocabulary import ChangeAction

type Columns = Mapping[str, Any]
type RowStates = tuple[Columns | None, Columns | None]

ACTOR = "actor"
CHANGE_SET = "change set"
_CHANGED = "changed public facts"
_NEXT_REVISION = (
    update(StoreRevision)
    .values(revision=StoreRevision.revision + 1)
    .returning(StoreRevision.revision)
)


@dataclass(slots=True)
class _Changed:
    """What a transaction has changed so far."""

    parts: set[str] = field(default_factory=set)
    outdated: Outdated = field(default_factory=Outdated)


def keep_history(sessions: sessionmaker[Session]) -> None:
    """Attach the listeners to all sessions of a factory."""
    event.listen(sessions, "before_flush", _stamp_actor)
    event.listen(sessions, "after_flush", _record_changes)
    event.listen(sessions, "before_commit", _raise_revision)
    event.listen(sessions, "do_orm_execute", _refuse_bulk_changes)


def snapshot(row: Base) -> dict[str, Any]:
    """Return the columns of a row as JSON values."""
    columns = inspect(row).mapper.column_attrs
    return {column.key: _json_value(getattr(row, column.key)) for column in columns}


def add_all(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert many records without parts, with their history.

    A session takes some 30 times as long over records that nothing else in it has to know.

    Args:
        rows: the columns of each, but for `changed_by`.
    """
    actor = actor_of(session)
    stamped = [{**row, "changed_by": actor} for row in rows]
    if stamped:
        session.flush()
        session.connection().execute(insert(model.__table__), stamped)  # type: ignore[arg-type]
        record(session, model, [(None, row) for row in stamped])


def record(session: Session, model: type[Base], changes: Sequence[RowStates]) -> None:
    """Keep the history of rows that were written around the session's own flush.

    Args:
        changes: the columns of each row before and after; none where it was not or is not there.
    """
    if model.recorded and changes:
        actor_of(session)
        _keep(session, [_written(session, model, before, after) for before, after in changes])


def actor_of(session: Session) -> str:
    """Return in whose name a session writes.

    Raises:
        ReadOnlyStore: it was not opened by `FactStore.write`.
    """
    actor: str = session.info.get(ACTOR, "")
    if not actor:
        raise ReadOnlyStore("changes go through FactStore.write")
    return actor


def changed_parts(session: Session) -> frozenset[str]:
    """The parts of the public facts that a session has changed and not committed."""
    session.flush()
    changed: _Changed | None = session.info.get(_CHANGED)
    return frozenset(changed.parts) if changed else frozenset()


def _stamp_actor(session: Session, _context: UOWTransaction, _rows: object) -> None:
    if not (session.new or session.dirty or session.deleted):
        return
    actor = actor_of(session)
    for part in _orphans(session):
        session.delete(part)  # at once, so that the history sees it
    # Once each: to flag one again would forget what stood there before.
    for record in dict.fromkeys(_changed_records(session)):
        if record.changed_by == actor:
            flag_modified(record, "changed_by")  # so that a change of a part counts as a version
        record.changed_by = actor


def _orphans(session: Session) -> list[Base]:
    """Return the parts that were taken out of their record."""
    return [row for row in session.dirty if row.parent and getattr(row, row.parent) is None]


def _changed_records(session: Session) -> Iterator[Accountable]:
    """Yield the records whose own columns, or whose parts, are about to change."""
    # Once each: a session looks through all its rows when it is asked for these.
    new, dirty, deleted = session.new, session.dirty, session.deleted
    for row in (*new, *dirty, *deleted):
        if row in dirty and not session.is_modified(row):
            continue
        record = getattr(row, row.parent) if row.parent else row
        if record is None and row in new:
            raise StoreError(f"a {row.__tablename__} is added through its {row.parent}")
        if isinstance(record, Accountable) and record not in deleted:
            yield record


def _record_changes(session: Session, _context: UOWTransaction) -> None:
    changes = [change for change in _changes(session) if change["before"] != change["after"]]
    if changes:
        _keep(session, changes)


def _keep(session: Session, changes: Sequence[Mapping[str, Any]]) -> None:
    session.connection().execute(insert(Change.__table__), changes)  # type: ignore[arg-type]
    changed = session.info.setdefault(_CHANGED, _Changed())
    changed.parts.update(parts_changed(changes))
    changed.outdated.add(changes)


def _changes(session: Session) -> Iterator[dict[str, Any]]:
    """Yield a history row for each row of a recorded table in this flush."""
    for action, rows in (
        (ChangeAction.INSERT, session.new),
        (ChangeAction.UPDATE, session.dirty),
        (ChangeAction.DELETE, session.deleted),
    ):
        for row in rows:
            if row.recorded:
                yield _change(session, action, row)


def _change(session: Session, action: ChangeAction, row: Base) -> dict[str, Any]:
    mapper = inspect(row).mapper
    return {
        **_origin(session),
        "action": action.value,
        "table_name": mapper.local_table.name,  # type: ignore[attr-defined]
        "row_id": "/".join(str(key) for key in mapper.primary_key_from_instance(row)),
        "before": None if action is ChangeAction.INSERT else _before(row),
        "after": None if action is ChangeAction.DELETE else snapshot(row),
    }


def _origin(session: Session) -> dict[str, Any]:
    """Who makes the changes of a session, and with which change set."""
    return {"actor": session.info[ACTOR], "change_set_id": session.info.get(CHANGE_SET)}


def _written(
    session: Session, model: type[Base], before: Columns | None, after: Columns | None
) -> dict[str, Any]:
    """The history row of a row given by its columns before and after."""
    action = ChangeAction.UPDATE if before and after else ChangeAction.DELETE
    row = after or before or {}
    return {
        **_origin(session),
        "action": (action if before else ChangeAction.INSERT).value,
        "table_name": model.__tablename__,
        "row_id": "/".join(str(row[name]) for name in _key(model)),
        "before": before and {name: _json_value(value) for name, value in before.items()},
        "after": after and {name: _json_value(value) for name, value in after.items()},
    }


@cache
def _key(model: type[Base]) -> tuple[str, ...]:
    return tuple(column.name for column in inspect(model).primary_key)


def _before(row: Base) -> dict[str, Any]:
    """Return the columns as they were before this flush."""
    state = inspect(row)
    earlier = {
        column.key: _json_value(history.deleted[0])
        for column in state.mapper.column_attrs
        if (history := state.attrs[column.key].history).deleted
    }
    return snapshot(row) | earlier


def _json_value(value: object) -> object:
    if isinstance(value, Decimal):
        return canonical_decimal(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return value


def _raise_revision(session: Session) -> None:
    session.flush()
    changed: _Changed | None = session.info.pop(_CHANGED, None)
    if changed is None:
        return
    connection = session.connection()
    # The row stays locked until the commit, so those who write do the rest one after the other.
    revision = connection.execute(_NEXT_REVISION).scalar_one()
    mark_changed(connection, changed.parts, revision)
    renew(connection, changed.outdated)


def _refuse_bulk_changes(state: ORMExecuteState) -> None:
    """Refuse statements that would change public facts without leaving a history."""
    if state.is_select or state.bind_mapper is None:
        return
    if state.bind_mapper.class_.recorded:
        raise ReadOnlyStore("public facts are changed row by row, so that history is kept")
