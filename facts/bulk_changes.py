"""Many changes of records at once, with the history that a session would have kept.

What changes is found beforehand in a session that reads, so that the store is locked for others
during the writing only; and the writing takes a tenth of a session's time.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, bindparam, delete, insert, inspect, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from facts.base import Accountable, Base
from facts.history import actor_of, record
from facts.sync import Columns, Wanted, part_classes, part_key

_ROWS_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class RowChange:
    """The columns of a row before and after; none where it was not or is not there."""

    model: type[Base]
    before: Columns | None
    after: Columns | None


def addition(model: type[Base], want: Wanted) -> list[RowChange]:
    """Return the rows of a new record and of its parts."""
    columns = _complete(model, want.columns)
    rows = [RowChange(model, None, columns)]
    for name, part in part_classes(model).items():
        owner = _owner(part, columns)
        wanted = _by_key(part, want.parts.get(name, ())).values()
        rows += [RowChange(part, None, _complete(part, {**owner, **row})) for row in wanted]
    return rows


def alteration(row: Base, want: Wanted) -> list[RowChange]:
    """Return how a stored record and its parts become what is wanted; lists not named stay."""
    before = _columns(row)
    parts = [change for name in want.parts for change in _part_changes(row, name, want)]
    version = inspect(type(row)).version_id_col
    raised = {} if version is None else {version.name: before[version.name] + 1}
    return [RowChange(type(row), before, {**before, **want.columns, **raised}), *parts]


def removal(row: Base) -> RowChange:
    """Return how a stored record that has no parts is taken away."""
    return RowChange(type(row), _columns(row), None)


def apply(session: Session, changes: Iterable[RowChange], written: Callable[[int], None]) -> None:
    """Write the changes of one kind of record: the records first, then their parts.

    Args:
        written: told the number of rows of each batch; what it raises ends the write.
    """
    by_model: dict[type[Base], list[RowChange]] = {}
    for change in changes:
        stamped = _stamped(change, actor_of(session))
        if stamped.before != stamped.after:
            by_model.setdefault(change.model, []).append(stamped)
    session.flush()
    for model in sorted(by_model, key=lambda model: model.parent is not None):
        _write(session, model, by_model[model], written)


def _write(
    session: Session,
    model: type[Base],
    changes: Sequence[RowChange],
    written: Callable[[int], None],
) -> None:
    """Take out and alter before adding: what there may be once is given up before it is taken."""
    is_record = model.parent is None
    changed = [change for change in changes if change.before is not None]
    # Parts that change are taken out, so that two of them may change places.
    gone = [change for change in changed if change.after is None or not is_record]
    altered = [change for change in changed if change.after is not None and is_record]
    added = [change for change in changes if change.before is None or not is_record]
    for write, some in ((_take_out, gone), (_update, altered), (_add, added)):
        for batch in batched(some, _ROWS_AT_ONCE):
            write(session, model, batch)
            written(len(batch) if is_record or write is _add else 0)
    record(session, model, [(change.before, change.after) for change in changes])


def _add(session: Session, model: type[Base], changes: Sequence[RowChange]) -> None:
    rows = [change.after for change in changes if change.after is not None]
    if rows:
        session.connection().execute(insert(_table(model)), rows)


def _update(session: Session, model: type[Base], changes: Sequence[RowChange]) -> None:
    table = _table(model)
    keys = [column.name for column in table.primary_key]
    others = [column.name for column in table.columns if column.name not in keys]
    new: dict[str, Any] = {name: bindparam(f"new_{name}") for name in others}
    rows = [
        {f"old_{name}": value for name, value in (change.before or {}).items() if name in keys}
        | {f"new_{name}": value for name, value in (change.after or {}).items() if name in others}
        for change in changes
    ]
    statement = update(table).where(*_same_key(table)).values(new)
    session.connection().execute(statement, rows)


def _take_out(session: Session, model: type[Base], changes: Sequence[RowChange]) -> None:
    table = _table(model)
    keys = [column.name for column in table.primary_key]
    rows = [{f"old_{key}": (change.before or {})[key] for key in keys} for change in changes]
    session.connection().execute(delete(table).where(*_same_key(table)), rows)


def _same_key(table: Table) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"old_{column.name}") for column in table.primary_key]


def _part_changes(row: Base, name: str, want: Wanted) -> list[RowChange]:
    part = part_classes(type(row))[name]
    owner = _owner(part, _columns(row))
    present = _by_key(part, [_columns(one) for one in getattr(row, name)])
    wanted = _by_key(part, want.parts[name])
    gone = [RowChange(part, before, None) for key, before in present.items() if key not in wanted]
    put = [
        RowChange(part, present.get(key), _complete(part, {**owner, **columns}))
        for key, columns in wanted.items()
    ]
    return [*gone, *(change for change in put if change.before != change.after)]


def _stamped(change: RowChange, actor: str) -> RowChange:
    if change.after is None or not issubclass(change.model, Accountable):
        return change
    return RowChange(change.model, change.before, {**change.after, "changed_by": actor})


def _by_key(part: type[Base], rows: Iterable[Columns]) -> dict[tuple[Any, ...], Columns]:
    key = part_key(part)
    return {tuple(row[name] for name in key): row for row in rows}


def _owner(part: type[Base], columns: Columns) -> dict[str, Any]:
    """Return the columns by which a part belongs to its record."""
    pairs = inspect(part).relationships[part.parent or ""].local_remote_pairs or ()
    return {str(local.key): columns[str(remote.key)] for local, remote in pairs}


def _columns(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in inspect(row).mapper.column_attrs}


def _complete(model: type[Base], columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a new row, those that are not named with what stands there then."""
    defaults = {column.name: _default(column) for column in _table(model).columns}
    version = inspect(model).version_id_col
    first = {} if version is None else {version.name: 1}
    return {**defaults, **first, **columns}


def _default(column: Column[Any]) -> Any:
    default = column.default
    return default.arg if isinstance(default, ScalarElementColumnDefault) else None


def _table(model: type[Base]) -> Table:
    table = model.__table__
    assert isinstance(table, Table)  # noqa: S101 - a declarative class may map other selectables
    return table
