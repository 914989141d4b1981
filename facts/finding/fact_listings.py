"""The rows by which facts are listed and found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from facts.column_types import canonical_decimal
from facts.finding.models import FactListing
from facts.finding.searchable import searchable
from facts.journal_models import Change
from facts.models import Fact, FactSource, FactText

_FACT_COLUMNS = {"fact": "id", "fact_about": "fact_id", "fact_source": "fact_id"} | {
    "fact_text": "fact_id"
}
_LISTED = (
    Fact.id.label("fact_id"),
    Fact.entity_id,
    Fact.indicator_id,
    Fact.status,
    Fact.owner,
    Fact.review_by,
    Fact.changed_by,
)


def facts_changed(changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the ids of the facts that rows of the history have changed."""
    for change in changes:
        column = _FACT_COLUMNS.get(change["table_name"])
        if column is not None:
            yield (change["after"] or change["before"])[column]


def changed_at(connection: Connection) -> dict[str, datetime]:
    """When each fact or a part of it changed last, as the history tells."""
    query = (
        select(Change.row_id, func.max(Change.at))
        .where(Change.table_name.in_(_FACT_COLUMNS))
        .group_by(Change.row_id)
    )
    latest: dict[str, datetime] = {}
    for row_id, at in connection.execute(query):
        fact = row_id.partition("/")[0]
        latest[fact] = max(at, latest.get(fact, at))
    return latest


def write_listings(connection: Connection, times: Mapping[str, datetime]) -> None:
    """Write the rows of some facts anew.

    Args:
        times: when each changed last.
    """
    connection.execute(delete(FactListing).where(FactListing.fact_id.in_(times)))
    texts = _texts(connection, times)
    rows = [
        {
            **row,
            "changed_at": times[row["fact_id"]],
            "text": "\n".join(searchable(text) for text in texts[row["fact_id"]]),
        }
        for row in connection.execute(select(*_LISTED).where(Fact.id.in_(times))).mappings()
    ]
    if rows:
        connection.execute(insert(FactListing.__table__), rows)  # type: ignore[arg-type]


def _texts(connection: Connection, idents: Collection[str]) -> Mapping[str, list[str]]:
    """The facts' own words, by id."""
    figures = select(Fact.id, Fact.value, Fact.value_text, Fact.period).where(Fact.id.in_(idents))
    found = {
        ident: [ident, "" if value is None else canonical_decimal(value), words or "", period or ""]
        for ident, value, words, period in connection.execute(figures)
    }
    for part in (
        select(FactSource.fact_id, func.coalesce(FactSource.locator, "")),
        select(FactText.fact_id, FactText.text),
    ):
        fact = part.selected_columns[0]
        for ident, text in connection.execute(part.where(fact.in_(idents))):
            found[ident].append(text)
    return found
