"""What a change set does to the store, checked and worked out before the store is locked for it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import bulk_changes
from facts.bulk_changes import RowChange, addition, alteration
from facts.changes.content import (
    NAMES,
    current,
    indicator_kinds,
    mistakes,
    plain,
    read_item,
    remove,
)
from facts.changes.names_item import names_changes
from facts.changes.records import ItemRecord
from facts.changes.referrers import removal_mistakes
from facts.errors import ChangedMeanwhile, ChangeSetMistakes
from facts.exchange_items import EXCHANGED
from facts.exchanged_rows import exchanged
from facts.import_watch import CHECKING, COMPARING, WRITING, Watch
from facts.journal_models import StoreRevision
from facts.sync import stored
from facts.wanted_records import RECORDS, Kinds

_AT_ONCE = 500

type Items = Mapping[str, Sequence[Any]]
"""Checked items by section."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """The items of a change set once they fit the store, as it was at a revision.

    Args:
        removed: section and key of the records that are taken away.
    """

    revision: int
    items: Items
    removed: Sequence[tuple[str, str]]

    def holds(self, session: Session) -> bool:
        """Whether the store is as it was; the session writes, so that it stays so until it ends."""
        # Locked, so that on PostgreSQL nobody else's change comes in between.
        revision = select(StoreRevision.revision).with_for_update()
        return session.scalars(revision).one() == self.revision


@dataclass(frozen=True, slots=True)
class Plan:
    """A change set that fits the store, with the rows that it changes by section."""

    fitting: Fitting
    rows: Mapping[str, Sequence[RowChange]]


def fitting(session: Session, records: Sequence[ItemRecord], watch: Watch) -> Fitting:
    """Return what fits the store as it is now.

    Raises:
        ChangedMeanwhile: a record was changed since its author saw it.
        ChangeSetMistakes: it does not fit the store.
        ImportCancelled: the watch said so.
    """
    revision = session.scalars(select(StoreRevision.revision)).one()
    _refuse_outdated(session, records, watch)
    items: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        if record.content is not None:
            items[record.section].append(read_item(record.section, record.content))
    if found := [*mistakes(session, items), *removal_mistakes(session, records)]:
        raise ChangeSetMistakes(found)
    removed = [(record.section, record.key) for record in records if record.content is None]
    return Fitting(revision, items, removed)


def planned(session: Session, records: Sequence[ItemRecord], watch: Watch) -> Plan:
    """Return the rows that a change set is to change.

    Raises:
        ChangedMeanwhile, ChangeSetMistakes, ImportCancelled: as for `fitting`.
    """
    sound = fitting(session, records, watch)
    kinds = indicator_kinds(session, sound.items)
    done, total = 0, sum(map(len, sound.items.values()))
    rows: dict[str, list[RowChange]] = defaultdict(list)
    for section in (*RECORDS, NAMES):
        for some in batched(sound.items.get(section, ()), _AT_ONCE):
            watch.at(done, total, COMPARING)
            rows[section] += _row_changes(session, section, some, kinds)
            done += len(some)
            session.expunge_all()  # or a large change would hold every record it compared
    return Plan(sound, rows)


def write(session: Session, plan: Plan, watch: Watch) -> None:
    """Bring a plan that still holds into the store.

    Raises:
        ImportCancelled: the watch said so.
    """
    done, total = 0, sum(map(len, plan.rows.values()))

    def written(rows: int) -> None:
        nonlocal done
        done += rows
        watch.at(done, total, WRITING)

    for rows in plan.rows.values():
        bulk_changes.apply(session, rows, written)
    for section, key in plan.fitting.removed:
        remove(session, section, [key])


def _row_changes(
    session: Session, section: str, items: Sequence[Any], kinds: Kinds
) -> Iterable[RowChange]:
    if section == NAMES:
        return names_changes(session, items)
    return _record_changes(session, section, items, kinds)


def _record_changes(
    session: Session, section: str, items: Sequence[Any], kinds: Kinds
) -> Iterator[RowChange]:
    """Yield what becomes of the rows of records; those that stay as they are are left out."""
    model, row_of = RECORDS[section].model, RECORDS[section].row
    present = stored(session, model, [item.id for item in items])
    for item in items:
        row = present.get(item.id)
        if row is None:
            yield from addition(model, row_of(item, kinds))
        elif exchanged(EXCHANGED[section], row) != plain(item):
            yield from alteration(row, row_of(item, kinds))


def _refuse_outdated(session: Session, records: Sequence[ItemRecord], watch: Watch) -> None:
    by_section: dict[str, list[ItemRecord]] = defaultdict(list)
    for record in records:
        by_section[record.section].append(record)
    done = 0
    for section, of_section in by_section.items():
        for some in batched(of_section, _AT_ONCE):
            watch.at(done, len(records), CHECKING)
            now = current(session, section, [record.key for record in some])
            for record in some:
                if now.get(record.key) != record.base:
                    raise ChangedMeanwhile(section, record.key, now.get(record.key))
            done += len(some)
