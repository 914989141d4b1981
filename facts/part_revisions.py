"""Which parts of the public facts changed at which revision, so that readers read those alone."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.orm import Session

from facts.journal_models import PartRevision

TERMS = "term/"
"""What the names of each part of one language begin with: the language's code follows."""


def parts_changed(changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the parts that rows of the history have changed: tables, terms by language."""
    for change in changes:
        if change["table_name"] != "term":
            yield change["table_name"]
        else:
            states = (change["before"], change["after"])
            yield from (TERMS + state["language"] for state in states if state is not None)


def mark_changed(connection: Connection, parts: Collection[str], revision: int) -> None:
    """Write down at which revision parts changed; the caller holds the store's write lock."""
    chosen = PartRevision.part.in_(parts)
    connection.execute(update(PartRevision).where(chosen).values(revision=revision))
    present = set(connection.scalars(select(PartRevision.part).where(chosen)))
    rows = [{"part": part, "revision": revision} for part in sorted(set(parts) - present)]
    if rows:
        connection.execute(insert(PartRevision.__table__), rows)  # type: ignore[arg-type]


def part_revisions(session: Session) -> Mapping[str, int]:
    """At which revision each part changed last; what never did is missing."""
    rows = session.execute(select(PartRevision.part, PartRevision.revision))
    return dict(rows.all())
