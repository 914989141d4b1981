"""Bringing stored records to a wanted state, touching only what differs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from sqlalchemy import inspect, select, union
from sqlalchemy.orm import Session, selectinload

from facts.base import Accountable, Base
from facts.journal_models import Change
from facts.tables import METADATA
from facts.vocabulary import KNOWLEDGE, ChangeAction

type Columns = Mapping[str, Any]

_IDS_A_QUERY = 5_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """The columns a record should have, and the columns of each of its parts by list name."""

    columns: Columns
    parts: Mapping[str, Sequence[Columns]] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """How many records were added, changed, removed, or left as staff made them."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    left_to_staff: int = 0


def stored[T: Base](
    session: Session, model: type[T], ids: Iterable[str] | None = None
) -> dict[str, T]:
    """Return the records of a table by id, with their parts; all of them or those asked for."""
    mapper = inspect(model)
    parts = [selectinload(getattr(model, name)) for name in part_classes(model)]
    query = select(model).options(*parts)
    queries = [query]
    if ids is not None:  # databases take so many values in a query and no more
        key = mapper.primary_key[0]
        queries = [query.where(key.in_(batch)) for batch in batched(ids, _IDS_A_QUERY)]
    rows = (row for one in queries for row in session.scalars(one))
    return {mapper.primary_key_from_instance(row)[0]: row for row in rows}


def sync[T: Base](
    session: Session, model: type[T], wanted: Mapping[str, Wanted], tally: Tally
) -> dict[str, T]:
    """Add and change the records of knowledge; return those stored that are not wanted.

    What staff changed or deleted last stays as they left it.
    """
    present = stored(session, model)
    deleted = deleted_by_staff(session, model.__tablename__)
    for ident, want in wanted.items():
        row = present.get(ident)
        if row is None and ident not in deleted:
            session.add(new(model, want))
            tally.added += 1
        elif row is None or is_staffs(row):
            tally.left_to_staff += 1
        elif assign(row, want):
            tally.changed += 1
    session.flush()
    return {ident: row for ident, row in present.items() if ident not in wanted}


def new[T: Base](model: type[T], want: Wanted) -> T:
    """Return a new record with its parts."""
    row = model(**want.columns)
    assign_parts(row, want.parts)
    return row


def assign(row: Base, want: Wanted) -> bool:
    """Set what differs and return whether anything did."""
    differing = {key: value for key, value in want.columns.items() if getattr(row, key) != value}
    for key, value in differing.items():
        setattr(row, key, value)
    return assign_parts(row, want.parts) or bool(differing)


def assign_parts(row: Base, wanted: Mapping[str, Sequence[Columns]]) -> bool:
    """Make each list of parts hold what is wanted, matched by key; return whether it changed."""
    changes = [_assign_list(row, name, parts) for name, parts in wanted.items()]
    return any(changes)


def part_classes(model: type[Base]) -> dict[str, type[Base]]:
    """Return the lists of parts of a record and the class of each."""
    relationships = inspect(model).relationships
    return {r.key: r.mapper.class_ for r in relationships if r.mapper.class_.parent and r.uselist}


def part_key(part: type[Base]) -> tuple[str, ...]:
    """Return the columns that tell the parts of one record apart."""
    mapper = inspect(part)
    owner = {column.key for column in mapper.relationships[part.parent or ""].local_columns}
    return tuple(column.name for column in mapper.primary_key if column.key not in owner)


def is_staffs(row: Base) -> bool:
    """Return whether a record was changed last by staff."""
    return isinstance(row, Accountable) and row.changed_by != KNOWLEDGE


def deleted_by_staff(session: Session, table: str) -> set[str]:
    """Return the ids of rows that staff deleted; knowledge does not bring them back."""
    query = select(Change.row_id).where(
        Change.table_name == table,
        Change.action == ChangeAction.DELETE,
        Change.actor != KNOWLEDGE,
    )
    return set(session.scalars(query))


def referred_to(session: Session, model: type[Base], besides: Iterable[str]) -> set[str]:
    """Return the ids of a table that rows refer to, `besides` naming tables not looked at."""
    left_out = set(besides)
    queries = [
        select(key.parent).where(key.parent.is_not(None))
        for table in METADATA.sorted_tables
        if table.name not in left_out
        for key in table.foreign_keys
        if key.column.table.name == model.__tablename__
    ]
    return set(session.scalars(union(*queries))) if queries else set()


def _assign_list(row: Base, name: str, wanted: Sequence[Columns]) -> bool:
    part = part_classes(type(row))[name]
    parts: list[Base] = getattr(row, name)
    key = part_key(part)
    present = {tuple(getattr(p, column) for column in key): p for p in parts}
    wants = {tuple(columns[column] for column in key): columns for columns in wanted}
    gone = [p for ident, p in present.items() if ident not in wants]
    for one in gone:
        parts.remove(one)
    added = [columns for ident, columns in wants.items() if ident not in present]
    parts.extend(part(**columns) for columns in added)
    changed = [
        assign(present[ident], Wanted(columns))
        for ident, columns in wants.items()
        if ident in present
    ]
    return bool(gone or added) or any(changed)
