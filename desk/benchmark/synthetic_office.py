"""Stores such as a large office would have: made-up places, sources, figures and texts."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice, product
from pathlib import Path
from typing import Any

from desk.benchmark.made_up_words import MadeUpWords, made_up_words
from desk.benchmark.synthetic_facts import insert_rows, store_without_facts
from facts import queries
from facts.finding.upkeep import fill
from facts.models import (
    Entity,
    EntityWithin,
    Fact,
    FactAbout,
    FactSource,
    FactText,
    Source,
    Term,
)
from facts.records import IndicatorRecord
from facts.store import FactStore
from facts.vocabulary import KNOWLEDGE, FactStatus, IndicatorKind

ENTITIES, SOURCES = 2_000, 500
_SEED = 2026
_YEARS = range(2024, 2018, -1)
_TEXTS_OF = 10  # one fact in so many is a text
_ABOUT_OF = 5  # one fact in so many concerns another entity as well
_STATUSES = [
    *[FactStatus.PUBLISHED] * 94,
    *[FactStatus.DRAFT] * 2,
    *[FactStatus.RETIRED] * 2,
    FactStatus.IN_REVIEW,
    FactStatus.DISPUTED,
]
_KINDS = ("place", "place", "place", "industry", "organisation", "project", "event")
_OWNERS = [f"example-{letter}" for letter in "abcdefgh"]
_FIRST_REVIEW = date(2025, 1, 1)

type Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class _Pairs:
    entities: list[str]
    numbers: list[IndicatorRecord]
    texts: list[IndicatorRecord]


def office_store(shipped: Path, path: Path, count: int) -> FactStore:
    """Copy the store of the shipped knowledge and put `count` made-up facts in place of its own.

    Unless the count is 0 there are also 2,000 more entities with names in every language and 500
    more sources. One fact in ten is a text in every language.
    """
    store = store_without_facts(shipped, path)
    chosen = random.Random(_SEED)  # noqa: S311 - the same store each time, no secret
    words = made_up_words(shipped)
    with store.session() as session:
        place = queries.all_entities(session)[0].id
    if count:
        _insert_entities(store, words, chosen, place)
        _insert_sources(store, words["en"], chosen)
        _insert_facts(store, words, chosen, count)
    with store.engine.begin() as connection:
        fill(connection)
    return store


def _insert_entities(
    store: FactStore, words: Mapping[str, MadeUpWords], chosen: random.Random, place: str
) -> None:
    idents = [f"example-{number}" for number in range(ENTITIES)]
    entities = [
        {"id": ident, "kind": _KINDS[number % len(_KINDS)]} for number, ident in enumerate(idents)
    ]
    terms = [
        {"entity_id": ident, "language": language, "text": own.name(chosen)}
        for ident, (language, own) in product(idents, words.items())
    ]
    insert_rows(store, Entity.__table__, _by_knowledge(entities))
    within = [{"entity_id": ident, "broader_id": place} for ident in idents if ident != place]
    insert_rows(store, EntityWithin.__table__, within)
    labels = [{"id": f"t{number}", "role": "label", **term} for number, term in enumerate(terms)]
    insert_rows(store, Term.__table__, _by_knowledge(labels))


def _insert_sources(store: FactStore, words: MadeUpWords, chosen: random.Random) -> None:
    sources = [
        {
            "id": f"example-source-{number}",
            "title": words.text(chosen),
            "publisher": words.name(chosen),
            "published": date(2024, 1, 1) + timedelta(days=number),
            "language": "en",
        }
        for number in range(SOURCES)
    ]
    insert_rows(store, Source.__table__, _by_knowledge(sources))


def _insert_facts(
    store: FactStore, words: Mapping[str, MadeUpWords], chosen: random.Random, count: int
) -> None:
    pairs = _pairs(store)
    facts = list(islice(_facts(pairs, chosen), count))
    insert_rows(store, Fact.__table__, _by_knowledge(facts))
    idents = [fact["id"] for fact in facts]
    insert_rows(store, FactSource.__table__, [_cited(n, ident) for n, ident in enumerate(idents)])
    about = [
        {"fact_id": ident, "entity_id": chosen.choice(pairs.entities)}
        for ident in idents[::_ABOUT_OF]
    ]
    insert_rows(store, FactAbout.__table__, about)
    texts = [
        {"fact_id": ident, "language": language, "text": own.text(chosen)}
        for ident in idents[::_TEXTS_OF]
        for language, own in words.items()
    ]
    insert_rows(store, FactText.__table__, texts)


def _pairs(store: FactStore) -> _Pairs:
    with store.session() as session:
        indicators = queries.all_indicators(session)
        entities = [entity.id for entity in queries.all_entities(session)]
    return _Pairs(
        entities,
        [indicator for indicator in indicators if indicator.kind == IndicatorKind.NUMBER],
        [indicator for indicator in indicators if indicator.kind == IndicatorKind.TEXT],
    )


def _facts(pairs: _Pairs, chosen: random.Random) -> Iterator[dict[str, Any]]:
    """Six years of one figure after the other, every tenth fact a text instead."""
    kept = list(product(pairs.entities, pairs.numbers))
    chosen.shuffle(kept)
    for number, ((entity, indicator), year) in enumerate(product(kept, _YEARS)):
        is_text = number % _TEXTS_OF == 0
        what = pairs.texts[number % len(pairs.texts)] if is_text else indicator
        status = chosen.choice(_STATUSES)
        if is_text and status is FactStatus.DISPUTED:
            status = FactStatus.DRAFT
        yield {
            "id": f"example-fact-{number}",
            "entity_id": entity,
            "indicator_id": what.id,
            "value": None if is_text or status is FactStatus.DISPUTED else Decimal(number * 13),
            "unit": what.unit,
            "period": str(year),
            "period_start": date(year, 1, 1),
            "period_end": date(year, 12, 31),
            "status": status.value,
            "reason": "digits_lost" if status is FactStatus.DISPUTED else None,
            "review_by": _FIRST_REVIEW + timedelta(days=number % 1000) if number % 3 else None,
            "owner": _OWNERS[number % len(_OWNERS)],
            "version": 1,
        }


def _cited(number: int, fact: str) -> dict[str, Any]:
    return {
        "fact_id": fact,
        "position": 0,
        "source_id": f"example-source-{number % SOURCES}",
        "locator": f"table {number % 40}, row {number % 7}",
    }


def _by_knowledge(rows: Rows) -> Rows:
    return [{**row, "changed_by": KNOWLEDGE} for row in rows]
