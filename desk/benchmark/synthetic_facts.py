"""Stores of made-up facts: shipped entities × shipped indicators × years, as many as wanted."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice, product
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert

from facts import queries
from facts.models import Fact, FactSource
from facts.records import EntityRecord, IndicatorRecord
from facts.store import FactStore
from facts.vocabulary import FactStatus, IndicatorKind

YEARS = range(2000, 2024)
SEED = 2026
_FACT_PARTS = ("fact_about", "fact_source", "fact_text", "fact", "fact_listing", "listing_form")
_BATCH = 5_000


def store_with_facts(shipped: Path, path: Path, count: int) -> FactStore:
    """Copy the store of the shipped knowledge and put `count` made-up facts in place of its own.

    The smaller of two such stores holds the first facts of the larger one.
    """
    store = store_without_facts(shipped, path)
    with store.session() as session:
        numbers = [i for i in queries.all_indicators(session) if i.kind == IndicatorKind.NUMBER]
        entities = queries.all_entities(session)
        source = queries.all_sources(session)[0].id
    facts = list(islice(_facts(entities, numbers), count))
    sources = [{"fact_id": fact["id"], "position": 1, "source_id": source} for fact in facts]
    insert_rows(store, Fact.__table__, facts)
    insert_rows(store, FactSource.__table__, sources)
    return store


def store_without_facts(shipped: Path, path: Path) -> FactStore:
    """Copy the store of the shipped knowledge and take its facts out."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    _copy(shipped, path)
    return FactStore.open(f"sqlite:///{path}")


def _copy(shipped: Path, path: Path) -> None:
    with sqlite3.connect(shipped) as source, sqlite3.connect(path) as copy:
        source.backup(copy)
        for table in _FACT_PARTS:
            copy.execute(f"DELETE FROM {table}")  # noqa: S608 - names of this module
    source.close()
    copy.close()


def _facts(
    entities: list[EntityRecord], indicators: list[IndicatorRecord]
) -> Iterator[dict[str, Any]]:
    pairs = list(product(entities, indicators))
    random.Random(SEED).shuffle(pairs)  # noqa: S311 - the same order each time, no secret
    for number, (year, (entity, indicator)) in enumerate(product(YEARS, pairs)):
        yield _fact(number, year, entity.id, indicator)


def _fact(number: int, year: int, entity: str, indicator: IndicatorRecord) -> dict[str, Any]:
    return {
        "id": f"synthetic-{number}",
        "entity_id": entity,
        "indicator_id": indicator.id,
        "value": Decimal(number),
        "unit": indicator.unit,
        "period": str(year),
        "period_start": date(year, 1, 1),
        "period_end": date(year, 12, 31),
        "status": FactStatus.PUBLISHED,
        "version": 1,
    }


def insert_rows(store: FactStore, table: Any, rows: list[dict[str, Any]]) -> None:
    """Write rows without the history that a change by staff leaves."""
    assert isinstance(table, Table)  # noqa: S101 - a declarative class may map other selectables
    with store.engine.begin() as connection:
        for start in range(0, len(rows), _BATCH):
            connection.execute(insert(table), rows[start : start + _BATCH])
