"""Whether the console stays fast as the store grows: pages over HTTP among 100,000 facts."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path

from desk.benchmark.console_visit import ConsoleVisit, console_visit
from desk.benchmark.page_forms import form_sent_to
from desk.benchmark.synthetic_office import office_store
from encoder import load_encoder
from facts import queries
from facts.models import Fact, FactSource
from facts.name_cache import NameCache
from facts.snapshot import SnapshotReader
from facts.store import FactStore
from facts.vocabulary import IndicatorKind

FACTS = 100_000
ROUNDS = 20
_ACTOR = "example-a"
_FACT = "example-saved"
_LIST, _SAVE = "/console/facts", "/console/facts/save"

PAGES: Mapping[str, str] = {
    "start page": "/console",
    "list": _LIST,
    "list, page 1,500": f"{_LIST}?page=1500",
    "list by label": f"{_LIST}?order=label",
    "list of drafts": f"{_LIST}?status=draft",
    "list of what is due": f"{_LIST}?stale=yes&order=review_by",
    "list of a province": f"{_LIST}?place=zhejiang",
    "search, common word": f"{_LIST}?words=zhuji",
    "search, rare word": f"{_LIST}?words=example-1300",
    "search, two Chinese letters": f"{_LIST}?words=珍珠",
    "search, a number": f"{_LIST}?words=130013",
    "search, four words": f"{_LIST}?words=zhejiang+zhuji+pearl+2021",
    "search, found nowhere": f"{_LIST}?words=qqqqq",
    "search, found everywhere": f"{_LIST}?words=e",
    "a fact": f"{_LIST}/{_FACT}",
    "a fact's form": f"{_LIST}/{_FACT}/edit",
    "names": "/console/names",
    "history": "/console/history",
}
SAVE, READ_AGAIN = "save", "read again after a publication"

type Times = Mapping[str, float]
"""Seconds within which 95 of 100 turns of each task were done."""

type _Task = Callable[[], float]
"""Does a task once and returns the seconds it took."""


def measure_staff_work(shipped: Path, folder: Path) -> tuple[Times, Times]:
    """Measure an empty store and that of a large office, task by task in turn."""
    with (
        _office(shipped, folder / "empty", 0) as empty,
        _office(shipped, folder / "office", FACTS) as office,
        console_visit(folder / "empty" / "desk.db", folder / "empty") as at_empty,
        console_visit(folder / "office" / "desk.db", folder / "office") as at_office,
    ):
        sides = [dict(_tasks(at_empty, empty)), dict(_tasks(at_office, office))]
        first, second = [{name: list[float]() for name in tasks} for tasks in sides]
        for _ in range(ROUNDS):
            for name in first:
                first[name].append(sides[0][name]())
                second[name].append(sides[1][name]())
    return _ninety_fifth(first), _ninety_fifth(second)


def _office(shipped: Path, folder: Path, facts: int) -> closing[FactStore]:
    folder.mkdir(parents=True)
    store = office_store(shipped, folder / "desk.db", facts)
    _add_fact(store)
    return closing(store)


def _tasks(visit: ConsoleVisit, store: FactStore) -> Iterator[tuple[str, _Task]]:
    """Each task, done once, so that what a process does at first only is not measured."""
    tasks: dict[str, _Task] = {
        name: partial(_seconds, partial(visit.get, path)) for name, path in PAGES.items()
    }
    tasks[SAVE] = _saving(visit)
    tasks[READ_AGAIN] = _reading_again(store)
    for name, task in tasks.items():
        task()
        yield name, task


def _saving(visit: ConsoleVisit) -> _Task:
    """Give a fact another value each time, in the form that shows the last one."""
    values = count(1)

    def save() -> float:
        form = form_sent_to(_SAVE, visit.get(PAGES["a fact's form"]))
        fields = form.fields | {"value": [str(next(values))]}
        return _seconds(partial(visit.send, _SAVE, fields))

    return save


def _reading_again(store: FactStore) -> _Task:
    """Read what a publication changed, as the processes that answer do."""
    reader = SnapshotReader(store, load_encoder(), NameCache())

    def read_again() -> float:
        with store.write(_ACTOR) as session:
            fact = session.get_one(Fact, _FACT)
            fact.value = (fact.value or Decimal(0)) + 1
        return _seconds(partial(reader.read, store.revision()))

    return read_again


def _add_fact(store: FactStore) -> None:
    with store.session() as session:
        entity = queries.all_entities(session)[0].id
        numbers = (i for i in queries.all_indicators(session) if i.kind == IndicatorKind.NUMBER)
        indicator, source = next(numbers).id, queries.all_sources(session)[0].id
    columns = {"entity_id": entity, "indicator_id": indicator, "status": "published"}
    with store.write(_ACTOR) as session:
        cited = [FactSource(position=0, source_id=source)]
        session.add(Fact(id=_FACT, sources=cited, value=Decimal(0), **columns))


def _seconds(task: Callable[[], object]) -> float:
    began = time.perf_counter()
    task()
    return time.perf_counter() - began


def _ninety_fifth(measured: Mapping[str, list[float]]) -> Times:
    return {
        name: sorted(seconds)[math.ceil(0.95 * len(seconds)) - 1]
        for name, seconds in measured.items()
    }
