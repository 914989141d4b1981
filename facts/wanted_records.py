"""The records that items of an exchange file ask for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from facts.base import Base
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk
from facts.event_models import EventEdition, EventSeries
from facts.exchange_items import ExchangedFact
from facts.models import Entity, Fact, Indicator, Source
from facts.question_models import Question
from facts.sync import Columns, Wanted
from facts.vocabulary import IndicatorKind
from facts.wanted_rows import (
    day_columns,
    desk_row,
    edition_columns,
    entity_row,
    fact_columns,
    indicator_columns,
    question_row,
    references,
    series_row,
)

type Kinds = Mapping[str, IndicatorKind]


@dataclass(frozen=True, slots=True)
class Section:
    """The table of a section's records, and how an item of it becomes a row."""

    model: type[Base]
    row: Callable[[Any, Kinds], Wanted]


def _fact(item: ExchangedFact, kinds: Kinds) -> Wanted:
    sources: list[Columns] = [
        {"position": position, "source_id": cited.source, "locator": cited.locator}
        for position, cited in enumerate(item.sources)
    ]
    texts: list[Columns] = [{"language": code, "text": text} for code, text in item.texts.items()]
    about = references("entity_id", item.about)
    parts = {"about": about, "sources": sources, "texts": texts}
    return Wanted(fact_columns(item, kinds[item.indicator]), parts)


# In the order in which records refer to each other; terms, which have no id, come after them.
RECORDS: dict[str, Section] = {
    "sources": Section(Source, lambda item, _: Wanted(item.model_dump())),
    "entities": Section(Entity, lambda item, _: entity_row(item)),
    "indicators": Section(Indicator, lambda item, _: Wanted(indicator_columns(item))),
    "facts": Section(Fact, _fact),
    "questions": Section(Question, lambda item, _: question_row(item)),
    "series": Section(EventSeries, lambda item, _: series_row(item)),
    "editions": Section(EventEdition, lambda item, _: Wanted(edition_columns(item))),
    "desks": Section(Desk, lambda item, _: desk_row(item)),
    "days": Section(CalendarDay, lambda item, _: Wanted(day_columns(item))),
}
MODELS: dict[str, type[Base]] = {name: section.model for name, section in RECORDS.items()}
"""The table of each section."""
