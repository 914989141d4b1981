"""Keeping the texts that are searched in step with the records they follow from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from itertools import batched
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select

from facts.column_types import canonical_decimal
from facts.finding.models import OwnerKind, SearchText, SearchTextForm
from facts.finding.searchable import FORM, searchable
from facts.journal_models import Change, now
from facts.models import Entity, Fact, FactSource, FactText, Indicator, Source, Term

type Owner = tuple[OwnerKind, str]

_AT_ONCE = 500
_ONLY_ROW = 1
# Whose text a row is part of, by the table and the column that names the owner.
_OWNERS: Mapping[str, Mapping[str, OwnerKind]] = {
    "entity": {"id": OwnerKind.ENTITY},
    "indicator": {"id": OwnerKind.INDICATOR},
    "source": {"id": OwnerKind.SOURCE},
    "term": {"entity_id": OwnerKind.ENTITY, "indicator_id": OwnerKind.INDICATOR},
    "fact": {"id": OwnerKind.FACT},
    "fact_about": {"fact_id": OwnerKind.FACT},
    "fact_source": {"fact_id": OwnerKind.FACT},
    "fact_text": {"fact_id": OwnerKind.FACT},
}
# What the text of an owner consists of: the owner's id, then columns. The first names them all.
_PARTS: Mapping[OwnerKind, tuple[Select[*tuple[Any, ...]], ...]] = {
    OwnerKind.ENTITY: (
        select(Entity.id, Entity.id, Entity.official),
        select(Term.entity_id, Term.text).order_by(Term.id),
    ),
    OwnerKind.INDICATOR: (
        select(Indicator.id, Indicator.id),
        select(Term.indicator_id, Term.text).order_by(Term.id),
    ),
    OwnerKind.SOURCE: (select(Source.id, Source.id, Source.title, Source.publisher),),
    OwnerKind.FACT: (
        select(Fact.id, Fact.id, Fact.value, Fact.value_text, Fact.period),
        select(FactSource.fact_id, FactSource.locator),
        select(FactText.fact_id, FactText.text),
    ),
}


def owners_changed(changes: Iterable[Mapping[str, Any]]) -> Iterator[Owner]:
    """Yield whose texts rows of the history have changed."""
    for change in changes:
        for column, kind in _OWNERS.get(change["table_name"], {}).items():
            owner = (change["after"] or change["before"])[column]
            if owner is not None:
                yield kind, owner


def renew(connection: Connection, owners: Iterable[Owner]) -> None:
    """Write the texts of changed records anew, in the transaction that changed them.

    Whoever calls holds the store's write lock, so that two never write the same text.
    """
    by_kind: dict[OwnerKind, list[str]] = defaultdict(list)
    for kind, owner in owners:
        by_kind[kind].append(owner)
    moment = now()
    for kind, idents in by_kind.items():
        for some in batched(idents, _AT_ONCE):
            _forget(connection, kind, some)
            _write(connection, kind, some, dict.fromkeys(some, moment))


def fill(connection: Connection) -> None:
    """Write the texts of all records, if they stand in another form than the present one."""
    form = connection.scalar(select(SearchTextForm.form))
    if form == FORM:
        return
    connection.execute(delete(SearchText.__table__))  # type: ignore[arg-type]
    connection.execute(delete(SearchTextForm.__table__))  # type: ignore[arg-type]
    changed = _facts_changed_at(connection)
    moment = now()
    for kind, (named, *_) in _PARTS.items():
        idents = connection.scalars(named).all()
        for some in batched(idents, _AT_ONCE):
            times = {ident: changed.get(ident, moment) for ident in some}
            _write(connection, kind, some, times)
    connection.execute(
        insert(SearchTextForm.__table__),  # type: ignore[arg-type]
        {"id": _ONLY_ROW, "form": FORM},
    )


def _facts_changed_at(connection: Connection) -> dict[str, datetime]:
    """When each fact or a part of it changed last, as the history tells."""
    tables = [table for table, columns in _OWNERS.items() if OwnerKind.FACT in columns.values()]
    query = (
        select(Change.row_id, func.max(Change.at))
        .where(Change.table_name.in_(tables))
        .group_by(Change.row_id)
    )
    latest: dict[str, datetime] = {}
    for row_id, at in connection.execute(query):
        fact = row_id.partition("/")[0]
        latest[fact] = max(at, latest.get(fact, at))
    return latest


def _forget(connection: Connection, kind: OwnerKind, idents: Collection[str]) -> None:
    connection.execute(
        delete(SearchText).where(
            SearchText.owner_kind == kind.value, SearchText.owner_id.in_(idents)
        )
    )


def _write(
    connection: Connection, kind: OwnerKind, idents: Collection[str], times: Mapping[str, datetime]
) -> None:
    rows = [
        {
            "owner_kind": kind.value,
            "owner_id": ident,
            "changed_at": times[ident],
            "text": "\n".join(searchable(text) for text in texts),
        }
        for ident, texts in stored_texts(connection, kind, idents).items()
    ]
    if rows:
        connection.execute(insert(SearchText.__table__), rows)  # type: ignore[arg-type]


def stored_texts(
    connection: Connection, kind: OwnerKind, idents: Collection[str]
) -> dict[str, list[str]]:
    """All that the records say as it is stored, by id, in the order of the lines searched.

    Records that were deleted are left out.
    """
    found: dict[str, list[str]] = {}
    for part in _PARTS[kind]:
        owner = part.selected_columns[0]
        for ident, *columns in connection.execute(part.where(owner.in_(idents))):
            texts = found.setdefault(ident, [])
            texts.extend(_plain(column) for column in columns if column is not None)
    return found


def _plain(column: str | Decimal) -> str:
    return canonical_decimal(column) if isinstance(column, Decimal) else column
