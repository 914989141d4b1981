"""The names by which facts are found: of entities, indicators and sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select

from facts.finding.models import NamedKind, NameText
from facts.finding.searchable import searchable
from facts.models import Entity, Indicator, Source, Term

type Named = tuple[NamedKind, str]

# What the texts of an owner consist of: its id, then columns. The first query names all owners.
_PARTS: Mapping[NamedKind, tuple[Select[*tuple[Any, ...]], ...]] = {
    NamedKind.ENTITY: (
        select(Entity.id, Entity.id, Entity.official),
        select(Term.entity_id, Term.text).order_by(Term.id),
    ),
    NamedKind.INDICATOR: (
        select(Indicator.id, Indicator.id),
        select(Term.indicator_id, Term.text).order_by(Term.id),
    ),
    NamedKind.SOURCE: (select(Source.id, Source.id, Source.title, Source.publisher),),
}
_OWNERS: Mapping[str, Mapping[str, NamedKind]] = {
    "entity": {"id": NamedKind.ENTITY},
    "indicator": {"id": NamedKind.INDICATOR},
    "source": {"id": NamedKind.SOURCE},
    "term": {"entity_id": NamedKind.ENTITY, "indicator_id": NamedKind.INDICATOR},
}


def owners_renamed(changes: Iterable[Mapping[str, Any]]) -> Iterator[Named]:
    """Yield whose names rows of the history have changed."""
    for change in changes:
        for column, kind in _OWNERS.get(change["table_name"], {}).items():
            owner = (change["after"] or change["before"])[column]
            if owner is not None:
                yield kind, owner


def all_owners(connection: Connection) -> Iterator[tuple[NamedKind, list[str]]]:
    """Yield the ids of all that have names."""
    for kind, (named, *_) in _PARTS.items():
        yield kind, list(connection.scalars(named))


def write_names(connection: Connection, kind: NamedKind, idents: Collection[str]) -> None:
    """Write the names of some owners anew."""
    present = NameText.kind == kind.value, NameText.owner_id.in_(idents)
    connection.execute(delete(NameText).where(*present))
    rows = [
        {
            "kind": kind.value,
            "owner_id": ident,
            "text": "\n".join(searchable(name) for name in names),
        }
        for ident, names in stored_names(connection, kind, idents).items()
    ]
    if rows:
        connection.execute(insert(NameText.__table__), rows)  # type: ignore[arg-type]


def stored_names(
    connection: Connection, kind: NamedKind, idents: Collection[str]
) -> dict[str, list[str]]:
    """The names as they are stored, by id of the owner, in the order of the lines searched.

    Owners that were deleted are left out.
    """
    found: dict[str, list[str]] = {}
    for part in _PARTS[kind]:
        owner = part.selected_columns[0]
        for ident, *names in connection.execute(part.where(owner.in_(idents))):
            found.setdefault(ident, []).extend(name for name in names if name is not None)
    return found
