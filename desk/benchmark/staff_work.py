"""Whether staff's work stays fast as the store grows: facts found and saved among 100,000."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

from desk.benchmark.synthetic_office import office_store
from encoder import load_encoder
from facts import queries
from facts.finding.fact_filter import FactFilter, FactOrder
from facts.finding.fact_finder import find_facts
from facts.models import Fact, FactSource
from facts.name_cache import NameCache
from facts.snapshot import SnapshotReader
from facts.store import FactStore
from facts.vocabulary import FactStatus, IndicatorKind

FACTS = 100_000
ROUNDS = 20
_ACTOR = "example-a"

LISTS: Mapping[str, FactFilter] = {
    "list": FactFilter(),
    "list by label": FactFilter(order=FactOrder.LABEL, language="zh-Hans"),
    "list of drafts": FactFilter(statuses=[FactStatus.DRAFT]),
    "list of the stale": FactFilter(review_before=date(2025, 6, 1), order=FactOrder.REVIEW_BY),
    "list of a province": FactFilter(place="zhejiang"),
    "search, common word": FactFilter(words="zhuji"),
    "search, rare word": FactFilter(words="example-1300"),
    "search, two Chinese letters": FactFilter(words="珍珠"),
    "search, a number": FactFilter(words="130013"),
    "search, four words": FactFilter(words="zhejiang zhuji pearl 2021"),
    "search, found nowhere": FactFilter(words="qqqqq"),
    "search, found everywhere": FactFilter(words="e"),
}
SAVE, READ_AGAIN = "save", "read again after a save"

type Times = Mapping[str, float]
"""Seconds within which 95 of 100 turns of each task were done."""

type _Task = Callable[[], object]


def measure_staff_work(shipped: Path, folder: Path) -> tuple[Times, Times]:
    """Measure an empty store and that of a large office, task by task in turn."""
    with (
        closing(office_store(shipped, folder / "empty.db", 0)) as empty,
        closing(office_store(shipped, folder / "office.db", FACTS)) as office,
    ):
        sides = [dict(_tasks(store)) for store in (empty, office)]
        first, second = [{name: list[float]() for name in tasks} for tasks in sides]
        for _ in range(ROUNDS):
            for name in first:
                first[name].append(_seconds(sides[0][name]))
                second[name].append(_seconds(sides[1][name]))
    return _ninety_fifth(first), _ninety_fifth(second)


def _tasks(store: FactStore) -> Iterator[tuple[str, _Task]]:
    """Each task, done once, so that what a process does at first only is not measured."""
    tasks: dict[str, _Task] = {
        name: lambda wanted=wanted: _find(store, wanted)  # type: ignore[misc]
        for name, wanted in LISTS.items()
    }
    tasks[SAVE] = _saving(store)
    reader = SnapshotReader(store, load_encoder(), NameCache())
    tasks[READ_AGAIN] = lambda: reader.read(store.revision())
    for name, task in tasks.items():
        task()
        yield name, task


def _find(store: FactStore, wanted: FactFilter) -> None:
    with store.session() as session:
        find_facts(session, wanted)


def _saving(store: FactStore) -> _Task:
    """Adds a fact, then gives it another value each time."""
    with store.session() as session:
        entity = queries.all_entities(session)[0].id
        numbers = (i for i in queries.all_indicators(session) if i.kind == IndicatorKind.NUMBER)
        indicator, source = next(numbers).id, queries.all_sources(session)[0].id
    columns = {"entity_id": entity, "indicator_id": indicator, "status": "published"}
    with store.write(_ACTOR) as session:
        cited = [FactSource(position=0, source_id=source)]
        session.add(Fact(id="example-saved", sources=cited, value=Decimal(0), **columns))
    return lambda: _save(store)


def _save(store: FactStore) -> None:
    with store.write(_ACTOR) as session:
        fact = session.get_one(Fact, "example-saved")
        fact.value = (fact.value or Decimal(0)) + 1


def _seconds(task: _Task) -> float:
    began = time.perf_counter()
    task()
    return time.perf_counter() - began


def _ninety_fifth(measured: Mapping[str, list[float]]) -> Times:
    return {
        name: sorted(seconds)[math.ceil(0.95 * len(seconds)) - 1]
        for name, seconds in measured.items()
    }
