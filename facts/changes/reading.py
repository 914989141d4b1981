"""Change sets as staff look at them."""

from collections.abc import Collection, Iterable
from itertools import batched

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from facts.changes.content import NAMES
from facts.changes.models import ChangeSet, ChangeSetItem
from facts.changes.records import ChangeSetRecord, ChangeSetSummary, ItemRecord, StepRecord
from facts.changes.vocabulary import PENDING
from facts.errors import NoChangeSet

PAGE_SIZE = 50
# An import may name thousands; a list of changes needs those of the first records.
_MOST_NAMES = 500
_PER_QUERY = 5_000


def change_set(
    session: Session, number: int, *, offset: int = 0, limit: int | None = None
) -> ChangeSetRecord:
    """Return one change set with all of its items, or with some of them.

    Raises:
        NoChangeSet: there is none of this number.
    """
    row = session.get(ChangeSet, number, options=[selectinload(ChangeSet.steps)])
    if row is None:
        raise NoChangeSet(f"there is no change set {number}")
    items = (
        select(ChangeSetItem)
        .where(ChangeSetItem.change_set_id == number)
        .order_by(ChangeSetItem.id)
        .offset(offset)
        .limit(limit)
    )
    return ChangeSetRecord(
        id=row.id,
        status=row.status,
        origin=row.origin,
        author=row.author,
        authors=tuple(row.authors),
        questions=tuple(row.questions),
        changed_at=row.changed_at,
        version=row.version,
        items=tuple(_item(item) for item in session.scalars(items)),
        size=size_of(session, number),
        steps=tuple(StepRecord(s.at, s.actor, s.step, s.comment) for s in row.steps),
    )


def size_of(session: Session, number: int) -> int:
    """Return how many records a change set changes."""
    query = select(func.count()).where(ChangeSetItem.change_set_id == number)
    return session.execute(query).scalar_one()


def added_by(
    session: Session, number: int, keys: Iterable[tuple[str, str]]
) -> set[tuple[str, str]]:
    """Return which of the records, given by section and key, a change set adds to the store."""
    wanted = set(keys)
    query = select(ChangeSetItem.section, ChangeSetItem.key).where(
        ChangeSetItem.change_set_id == number,
        ChangeSetItem.base.is_(None),
        ChangeSetItem.key.in_({key for _, key in wanted}),
    )
    return wanted & {(section, key) for section, key in session.execute(query)}


def change_sets(
    session: Session,
    statuses: Collection[str] = PENDING,
    limit: int = PAGE_SIZE,
    offset: int = 0,
    *,
    author: str | None = None,
) -> list[ChangeSetSummary]:
    """Return change sets, the last changed first."""
    sizes = (
        select(
            ChangeSetItem.change_set_id,
            func.count().label("size"),
            func.min(ChangeSetItem.id).label("first"),
        )
        .group_by(ChangeSetItem.change_set_id)
        .subquery()
    )
    query = (
        select(ChangeSet, sizes.c.size, ChangeSetItem)
        .outerjoin(sizes, sizes.c.change_set_id == ChangeSet.id)
        .outerjoin(ChangeSetItem, ChangeSetItem.id == sizes.c.first)
        .where(ChangeSet.status.in_(statuses))
        .order_by(ChangeSet.changed_at.desc(), ChangeSet.id.desc())
        .limit(limit)
        .offset(offset)
    )
    if author is not None:
        query = query.where(ChangeSet.author == author)
    return [_summary(*found) for found in session.execute(query)]


def first_records(session: Session, found: Iterable[ChangeSetSummary]) -> list[ItemRecord]:
    """Return the first record of each change set, and the names that these bring along."""
    found = tuple(found)
    named = naming_items(session, [one.id for one in found if one.size > 1])
    return [one.first for one in found if one.first] + named


def naming_items(session: Session, numbers: Collection[int]) -> list[ItemRecord]:
    """Return the first names and sources that change sets bring along."""
    query = select(ChangeSetItem).where(
        ChangeSetItem.change_set_id.in_(numbers), ChangeSetItem.section.in_((NAMES, "sources"))
    )
    return [_item(row) for row in session.scalars(query.limit(_MOST_NAMES))]


def pending_for(session: Session, section: str, keys: Collection[str]) -> dict[str, int]:
    """Return the change set that each of the records waits in, if any."""
    found: dict[str, int] = {}
    for some in batched(keys, _PER_QUERY):
        query = select(ChangeSetItem.key, ChangeSetItem.change_set_id).where(
            ChangeSetItem.is_pending,
            ChangeSetItem.section == section,
            ChangeSetItem.key.in_(some),
        )
        found |= dict(session.execute(query).all())
    return found


def count_by_status(session: Session, statuses: Collection[str] = PENDING) -> dict[str, int]:
    """Return how many change sets have each of the statuses."""
    query = (
        select(ChangeSet.status, func.count())
        .where(ChangeSet.status.in_(statuses))
        .group_by(ChangeSet.status)
    )
    return dict(session.execute(query).all())


def _summary(row: ChangeSet, size: int | None, first: ChangeSetItem | None) -> ChangeSetSummary:
    return ChangeSetSummary(
        id=row.id,
        status=row.status,
        origin=row.origin,
        author=row.author,
        authors=tuple(row.authors),
        changed_at=row.changed_at,
        version=row.version,
        first=_item(first) if first is not None else None,
        size=size or 0,
    )


def _item(row: ChangeSetItem) -> ItemRecord:
    return ItemRecord(row.section, row.key, row.content, row.base)
