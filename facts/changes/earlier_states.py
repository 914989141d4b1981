"""What a record was before, put together from the history."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, inspect, or_, select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.exchange_items import EXCHANGED
from facts.exchanged_rows import exchanged
from facts.journal_models import Change
from facts.sync import part_classes
from facts.wanted_records import MODELS

_TOGETHER = timedelta(seconds=2)

type _Rows = Mapping[tuple[str, str], Mapping[str, Any]]
"""The columns of rows by table and row id."""


@dataclass(frozen=True, slots=True)
class EarlierState:
    """A record as it stood after some change.

    Args:
        change: the number of the change in the history.
        change_set: the number of the change set it came with; None for loads and imports.
        content: the record as an item; None where it was taken away.
    """

    change: int
    at: datetime
    actor: str
    change_set: int | None
    content: Mapping[str, Any] | None


def earlier_states(session: Session, section: str, key: str) -> list[EarlierState]:
    """Return every state a record was in, the present one first."""
    model = MODELS[section]
    rows: dict[tuple[str, str], Mapping[str, Any]] = {}
    found: list[EarlierState] = []
    for together in _transactions(session, model, key):
        for change in together:
            rows.pop((change.table_name, change.row_id), None)
            if change.after is not None:
                rows[change.table_name, change.row_id] = change.after
        last = together[-1]
        content = _content(section, rows)
        if not found or found[-1].content != content:
            found.append(EarlierState(last.id, last.at, last.actor, last.change_set_id, content))
    return found[::-1]


def _transactions(session: Session, model: type[Base], key: str) -> Iterator[Sequence[Change]]:
    """Yield the changes of a record and its parts, those written together as one."""
    together: list[Change] = []
    for change in session.scalars(_changes_of(model, key)):
        if together and not _belongs(together[-1], change):
            yield together
            together = []
        together.append(change)
    if together:
        yield together


def _belongs(last: Change, change: Change) -> bool:
    same = (last.actor, last.change_set_id) == (change.actor, change.change_set_id)
    return same and change.at - last.at < _TOGETHER


def _changes_of(model: type[Base], key: str) -> Any:
    parts = [part.__tablename__ for part in part_classes(model).values()]
    own = and_(Change.table_name == model.__tablename__, Change.row_id == key)
    of_parts = and_(Change.table_name.in_(parts), Change.row_id.startswith(f"{key}/"))
    return select(Change).where(or_(own, of_parts)).order_by(Change.id)


def _content(section: str, rows: _Rows) -> dict[str, Any] | None:
    """Return the item of a record and its parts given by their columns."""
    model = MODELS[section]
    own = [columns for (table, _), columns in rows.items() if table == model.__tablename__]
    if not own:
        return None
    record = _row(model, own[0])
    for name, part in part_classes(model).items():
        found = [
            _row(part, columns)
            for (table, _), columns in rows.items()
            if table == part.__tablename__
        ]
        key = inspect(part).primary_key_from_instance
        getattr(record, name).extend(sorted(found, key=key))
    return exchanged(EXCHANGED[section], record)


def _row(model: type[Base], columns: Mapping[str, Any]) -> Base:
    """Return a row that is in no session; dates stay texts, which items read as well."""
    own = {attribute.key for attribute in inspect(model).column_attrs}
    known = {key: value for key, value in columns.items() if key in own}
    if model is MODELS["facts"] and known.get("value") is not None:
        known["value"] = Decimal(known["value"])
    return model(**known)
