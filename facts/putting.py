"""Putting items of the exchange format into the store as records, with their parts."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from facts.base import Base
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk
from facts.event_models import EventEdition, EventSeries
from facts.exchange_items import ExchangedFact
from facts.models import Entity, Fact, Indicator, Source
from facts.sync import Columns, Tally, Wanted, assign, new, stored
from facts.vocabulary import IndicatorKind
from facts.wanted_rows import (
    day_columns,
    desk_row,
    edition_columns,
    entity_columns,
    entity_row,
    fact_columns,
    indicator_columns,
    references,
    series_row,
)

MODELS: dict[str, type[Base]] = {
    "sources": Source,
    "entities": Entity,
    "indicators": Indicator,
    "facts": Fact,
    "series": EventSeries,
    "editions": EventEdition,
    "desks": Desk,
    "days": CalendarDay,
}
"""The table of each section of the exchange format but for terms."""


def put_items(
    session: Session,
    items: Mapping[str, Sequence[Any]],
    kinds: Mapping[str, IndicatorKind],
    tally: Tally,
) -> None:
    """Add the records of checked items or replace those of the same id.

    Args:
        items: the items of each section, in the order in which they refer to each other.
        kinds: the kind of every indicator that facts name.
    """
    _put(session, Source, [Wanted(item.model_dump()) for item in items["sources"]], tally)
    _put(session, Entity, [Wanted(entity_columns(item)) for item in items["entities"]], tally)
    _put(session, Entity, [entity_row(item) for item in items["entities"]], Tally())
    indicators = [Wanted(indicator_columns(item)) for item in items["indicators"]]
    _put(session, Indicator, indicators, tally)
    _put(session, Fact, [_fact(item, kinds[item.indicator]) for item in items["facts"]], tally)
    _put(session, EventSeries, [series_row(item) for item in items["series"]], tally)
    editions = [Wanted(edition_columns(item)) for item in items["editions"]]
    _put(session, EventEdition, editions, tally)
    _put(session, Desk, [desk_row(item) for item in items["desks"]], tally)
    _put(session, CalendarDay, [Wanted(day_columns(item)) for item in items["days"]], tally)


def _put(session: Session, model: type[Base], wanted: list[Wanted], tally: Tally) -> None:
    present = stored(session, model, [want.columns["id"] for want in wanted])
    for want in wanted:
        row = present.get(want.columns["id"])
        if row is None:
            session.add(new(model, want))
            tally.added += 1
        elif assign(row, want):
            tally.changed += 1
    session.flush()


def _fact(item: ExchangedFact, kind: IndicatorKind) -> Wanted:
    sources: list[Columns] = [
        {"position": position, "source_id": cited.source, "locator": cited.locator}
        for position, cited in enumerate(item.sources)
    ]
    texts: list[Columns] = [{"language": code, "text": text} for code, text in item.texts.items()]
    about = references("entity_id", item.about)
    parts = {"about": about, "sources": sources, "texts": texts}
    return Wanted(fact_columns(item, kind), parts)
