"""Keeping what facts are found by in step with the facts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import batched
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from facts.finding.fact_listings import changed_at, facts_changed, write_listings
from facts.finding.models import FactListing, ListingForm, NameText
from facts.finding.name_texts import Named, all_owners, owners_renamed, write_names
from facts.finding.searchable import form
from facts.journal_models import now
from facts.models import Fact

_AT_ONCE = 500
_ONLY_ROW = 1


@dataclass(slots=True)
class Outdated:
    """What a transaction has changed so far, and so has to be written anew before it ends."""

    names: set[Named] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)

    def add(self, changes: Iterable[Mapping[str, Any]]) -> None:
        """Add what rows of the history have changed."""
        changes = list(changes)
        self.names.update(owners_renamed(changes))
        self.facts.update(facts_changed(changes))


def renew(connection: Connection, outdated: Outdated) -> None:
    """Write anew what staff find the changed facts by.

    Whoever calls holds the store's write lock, so that two never write the same row.
    """
    by_kind = defaultdict(list)
    for kind, owner in outdated.names:
        by_kind[kind].append(owner)
    for kind, owners in by_kind.items():
        for some in batched(owners, _AT_ONCE):
            write_names(connection, kind, some)
    moment = now()
    for facts in batched(outdated.facts, _AT_ONCE):
        write_listings(connection, dict.fromkeys(facts, moment))


def fill(connection: Connection) -> None:
    """Write all of it, unless it stands in the present form already."""
    present = form()
    if connection.scalar(select(ListingForm.form)) == present:
        return
    for table in (NameText.__table__, FactListing.__table__, ListingForm.__table__):
        connection.execute(delete(table))  # type: ignore[arg-type]
    for kind, owners in all_owners(connection):
        for some in batched(owners, _AT_ONCE):
            write_names(connection, kind, some)
    times, moment = changed_at(connection), now()
    for facts in batched(connection.scalars(select(Fact.id)).all(), _AT_ONCE):
        write_listings(connection, {fact: times.get(fact, moment) for fact in facts})
    row = {"id": _ONLY_ROW, "form": present}
    connection.execute(insert(ListingForm.__table__), row)  # type: ignore[arg-type]
