"""The rows that items of the knowledge ask for."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from facts.exchange_items import DayItem, QuestionItem
from facts.knowledge_files import Knowledge
from facts.knowledge_items import (
    DeskItem,
    EditionItem,
    EntityItem,
    FactItem,
    IndicatorItem,
    SeriesItem,
    StatementItem,
)
from facts.period import period_bounds, point_bounds
from facts.question_ids import question_id
from facts.sync import Columns, Wanted
from facts.vocabulary import IndicatorKind


def wanted_sources(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all sources by id."""
    return {key: Wanted(stated.item.model_dump()) for key, stated in knowledge.sources.items()}


def wanted_entities(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all entities by id, without what they lie within."""
    return {key: Wanted(entity_columns(stated.item)) for key, stated in knowledge.entities.items()}


def wanted_within(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all entities by id, with what they lie within."""
    return {key: entity_row(stated.item) for key, stated in knowledge.entities.items()}


def wanted_indicators(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all indicators by id."""
    return {
        key: Wanted(indicator_columns(stated.item)) for key, stated in knowledge.indicators.items()
    }


def wanted_facts(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all facts by id, with their sources and texts."""
    texts: dict[str, list[Columns]] = {key: [] for key in knowledge.facts}
    for labels in knowledge.labels:
        for key, stated in labels.facts.items():
            texts[key].append({"language": labels.language, "text": stated.item.text})
    return {
        key: _fact(fact.item, knowledge.indicators[fact.item.indicator].item.kind, texts[key])
        for key, fact in knowledge.facts.items()
    }


def wanted_series(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all event series by id."""
    return {key: series_row(stated.item) for key, stated in knowledge.series.items()}


def wanted_editions(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all editions by id."""
    return {key: Wanted(edition_columns(stated.item)) for key, stated in knowledge.editions.items()}


def wanted_desks(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all desks by id."""
    return {key: desk_row(stated.item) for key, stated in knowledge.desks.items()}


def entity_columns(item: EntityItem) -> dict[str, Any]:
    """Return the columns of an entity."""
    return {"id": item.id, "kind": item.kind.value, "official": item.official}


def entity_row(item: EntityItem) -> Wanted:
    """Return the row of an entity with what it lies within."""
    return Wanted(entity_columns(item), {"within": references("broader_id", item.within)})


def indicator_columns(item: IndicatorItem) -> dict[str, Any]:
    """Return the columns of an indicator."""
    return _plain(item.model_dump())


def fact_columns(item: StatementItem, kind: IndicatorKind) -> dict[str, Any]:
    """Return the columns of a fact whose indicator is of a kind."""
    names = StatementItem.model_fields.keys() - {"entity", "indicator", "about"}
    columns = item.model_dump(include=set(names))
    start, end = period_bounds(item.period) if item.period else (None, None)
    # A disputed reading is kept as the document prints it, never as a number.
    is_number = kind is IndicatorKind.NUMBER and item.reason is None
    columns |= {
        "entity_id": item.entity,
        "indicator_id": item.indicator,
        "value": Decimal(item.value) if is_number and item.value else None,
        "value_text": None if is_number else item.value,
        "period_start": start,
        "period_end": end,
    }
    return _plain(columns)


def _fact(item: FactItem, kind: IndicatorKind, texts: list[Columns]) -> Wanted:
    source = {"position": 0, "source_id": item.source, "locator": item.locator}
    about = references("entity_id", item.about)
    return Wanted(fact_columns(item, kind), {"about": about, "sources": [source], "texts": texts})


def series_row(item: SeriesItem) -> Wanted:
    """Return the row of an event series with its organisers and topics."""
    parts = {
        "organisers": references("entity_id", item.organisers),
        "topics": references("entity_id", item.topics),
    }
    columns = {
        "id": item.id,
        "recurs_every": item.recurs_every,
        "usual_month": item.usual_month,
        "recurrence_source_id": item.recurrence_source,
    }
    return Wanted(columns, parts)


def edition_columns(item: EditionItem) -> dict[str, Any]:
    """Return the columns of an edition, with the days it is sorted by."""
    columns = item.model_dump(exclude={"series", "place", "source"})
    columns |= {
        "series_id": item.series,
        "place_id": item.place,
        "source_id": item.source,
        "starts_on": point_bounds(item.starts)[0] if item.starts else None,
        "ends_on": point_bounds(item.ends)[1] if item.ends else None,
    }
    return _plain(columns)


def desk_row(item: DeskItem) -> Wanted:
    """Return the row of a desk with what it answers for and when."""
    columns = item.model_dump(
        exclude={"organisation", "topics", "places", "languages", "default", "hours", "source"}
    )
    columns |= {
        "organisation_id": item.organisation,
        "is_default": item.default,
        "source_id": item.source,
    }
    parts: dict[str, list[Columns]] = {
        "topics": references("entity_id", item.topics),
        "places": references("entity_id", item.places),
        "languages": references("language", item.languages),
        "hours": [hours.model_dump() for hours in item.hours],
    }
    return Wanted(columns, parts)


def question_row(item: QuestionItem) -> Wanted:
    """Return the row of a question with the facts it expects."""
    columns = {"id": item.id, "language": item.language, "text": item.text}
    return Wanted(columns, {"facts": references("fact_id", item.facts)})


def wanted_questions(knowledge: Knowledge) -> dict[str, Wanted]:
    """Return the rows of all questions by id."""
    asked: dict[tuple[str, str], list[str]] = defaultdict(list)
    for questions in knowledge.questions:
        for fact, stated in questions.facts.items():
            for text in stated.item.texts:
                asked[questions.language, text].append(fact)
    return {
        ident: question_row(QuestionItem(id=ident, language=code, text=text, facts=tuple(facts)))
        for (code, text), facts in asked.items()
        if (ident := question_id(code, text))
    }


def day_columns(item: DayItem) -> dict[str, Any]:
    """Return the columns of a calendar day."""
    return _plain(item.model_dump())


def references(column: str, idents: Iterable[str]) -> list[Columns]:
    """Return parts that refer to each id by one column."""
    return [{column: ident} for ident in idents]


def _plain(columns: Mapping[str, Any]) -> dict[str, Any]:
    """Turn words of the vocabulary into the text the database returns."""
    return {key: str(value) if isinstance(value, str) else value for key, value in columns.items()}
