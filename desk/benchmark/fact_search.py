"""Whether the store stays fast as it grows: the same questions to 100 facts and to 100,000."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from desk.benchmark.synthetic_facts import store_with_facts
from encoder import SentenceEncoder, load_encoder
from facts import queries
from facts.name_cache import NameCache
from facts.search import FactSearch
from facts.snapshot import Snapshot, SnapshotReader
from facts.store import FactStore
from facts.understanding import Understanding, understand

FEW, MANY = 100, 100_000
QUESTIONS = 24
ROUNDS = 2
LANGUAGES_ASKED = ("en", "zh-Hans", "de", "fr", "ru", "ar")


@dataclass(frozen=True, slots=True)
class SearchTimes:
    """Median seconds of a question.

    Args:
        search: what the store's size bears on: matching, reading and fetching.
        answer: the same with the question encoded anew.
    """

    search: float
    answer: float


@dataclass(frozen=True, slots=True)
class _Asked:
    text: str
    language: str


def measure_search(shipped: Path, folder: Path) -> tuple[SearchTimes, SearchTimes]:
    """Measure the store of few and that of many facts, question by question in turn."""
    encoder = load_encoder()
    stores = [store_with_facts(shipped, folder / f"{n}.db", n) for n in (FEW, MANY)]
    try:
        snapshots = [
            SnapshotReader(store, encoder, NameCache()).read(store.revision()) for store in stores
        ]
        asked = _questions(stores[0], snapshots[0])
        few, many = _medians(encoder, list(zip(stores, snapshots, strict=True)), asked)
    finally:
        for store in stores:
            store.close()
    return few, many


def _questions(store: FactStore, snapshot: Snapshot) -> list[_Asked]:
    """Name indicator, entity and year of facts that both stores hold."""
    with store.session() as session:
        facts = queries.facts_of(session, limit=FEW)
    asked = []
    for number, fact in enumerate(sorted(facts, key=lambda fact: fact.id)[:QUESTIONS]):
        language = LANGUAGES_ASKED[number % len(LANGUAGES_ASKED)]
        names = snapshot.label(fact.indicator, language), snapshot.label(fact.entity, language)
        asked.append(_Asked(" ".join((*names, fact.period or "")), language))
    return asked


def _medians(
    encoder: SentenceEncoder, sides: list[tuple[FactStore, Snapshot]], asked: list[_Asked]
) -> list[SearchTimes]:
    searches: list[list[float]] = [[] for _ in sides]
    encodings = []
    for number in range(ROUNDS):
        for question in asked:
            encodings.append(_encoding_seconds(encoder, f"{question.text} {number}"))
            for seconds, (store, snapshot) in zip(searches, sides, strict=True):
                # Once for the encoder's recent texts, so that the second call is search alone.
                _search(store, snapshot, encoder, question)
                began = time.perf_counter()
                _search(store, snapshot, encoder, question)
                seconds.append(time.perf_counter() - began)
    encoding = statistics.median(encodings)
    medians = [statistics.median(seconds) for seconds in searches]
    return [SearchTimes(median, median + encoding) for median in medians]


def _encoding_seconds(encoder: SentenceEncoder, text: str) -> float:
    began = time.perf_counter()
    encoder.encode([text])
    return time.perf_counter() - began


def _search(
    store: FactStore, snapshot: Snapshot, encoder: SentenceEncoder, question: _Asked
) -> Understanding:
    understood = understand(snapshot, encoder, question.text, question.language)
    with store.session() as session:
        FactSearch(session, snapshot, understood).run()
    return understood
