"""What refers to a record: as long as anything does, it cannot be taken away."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Column, Select, func, inspect, select, union_all
from sqlalchemy.orm import Session

from facts.base import Base
from facts.changes.records import ItemRecord
from facts.sync import part_classes
from facts.tables import METADATA
from facts.wanted_records import MODELS

QUESTIONS = "questions"
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Referrers:
    """The records of one section that refer to a record: how many, and the first of them by id."""

    section: str
    count: int
    first: tuple[str, ...]


def referrers(session: Session, section: str, key: str) -> list[Referrers]:
    """Return what refers to a record, by section; names and questions are its own."""
    found = (
        _of_section(session, section, key, referring)
        for referring in MODELS
        if referring != QUESTIONS
    )
    return [one for one in found if one is not None]


def removal_mistakes(
    session: Session, items: Iterable[ItemRecord]
) -> Iterator[tuple[str, str, str, str]]:
    """Yield why records cannot be taken away: others refer to them that the change leaves alone.

    Yields:
        Section, key, field (none) and what is wrong.
    """
    items = tuple(items)
    changed = {(item.section, item.key) for item in items}
    for item in items:
        if item.content is None and item.section in MODELS:
            for found in referrers(session, item.section, item.key):
                others = [one for one in found.first if (found.section, one) not in changed]
                if others or found.count > len(found.first):
                    what = f"{found.count} {found.section} refer to it"
                    yield item.section, item.key, "", what


def _of_section(session: Session, section: str, key: str, referring: str) -> Referrers | None:
    queries = list(_queries(MODELS[section].__tablename__, MODELS[referring], key))
    if not queries:
        return None
    owner = union_all(*queries).subquery().c[0]
    count = session.scalar(select(func.count(owner.distinct()))) or 0
    first = session.scalars(select(owner).distinct().order_by(owner).limit(_NAMED))
    return Referrers(referring, count, tuple(first)) if count else None


def _queries(table: str, model: type[Base], key: str) -> Iterator[Select[str]]:
    """The ids of the model's records that refer to the key themselves or by one of their parts."""
    own = inspect(model).primary_key[0]
    for column in _columns_to(model, table):
        yield select(own).where(column == key)
    for part in part_classes(model).values():
        (owner,) = inspect(part).relationships[part.parent or ""].local_columns
        for column in _columns_to(part, table):
            if column is not owner:
                yield select(owner).where(column == key)


def _columns_to(model: type[Base], target: str) -> Iterator[Column[str]]:
    for column in METADATA.tables[model.__tablename__].columns:
        if any(foreign.column.table.name == target for foreign in column.foreign_keys):
            yield column
