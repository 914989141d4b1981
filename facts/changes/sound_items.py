"""What must hold within an item beside the store, whoever wrote it."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from facts.desk_models import Desk
from facts.event_models import EventEdition
from facts.exchange_items import ExchangedFact
from facts.knowledge_checks import DATED_EDITIONS_TO_EXPECT, edition_mistakes, fact_mistakes
from facts.knowledge_items import DeskItem, EditionItem, EntityItem, IndicatorItem
from facts.models import EntityWithin
from facts.vocabulary import FactStatus, IndicatorKind
from languages import match

type Wrong = Iterator[tuple[str, str]]
"""What is wrong, and the field."""


def item_mistakes(
    session: Session, section: str, item: Any, kinds: Mapping[str, IndicatorKind]
) -> Wrong:
    """Yield what is wrong within one item."""
    match section:
        case "facts":
            yield from _fact(item, kinds.get(item.indicator))
        case "entities":
            yield from _entity(session, item)
        case "indicators":
            yield from _indicator(item)
        case "editions":
            yield from edition_mistakes(item, _dated_editions(session, item))
        case "desks":
            yield from _desk(session, item)
        case "names":
            yield from _language(item.language, "language")


def _language(tag: str, field: str) -> Wrong:
    if match(tag) is None:
        yield f"'{tag}' is not a language of the desk", field


def _fact(item: ExchangedFact, kind: IndicatorKind | None) -> Wrong:
    yield from fact_mistakes(item, kind)
    told = item.status in (FactStatus.PUBLISHED, FactStatus.IN_REVIEW)
    if kind is IndicatorKind.TEXT and told and not item.texts:
        yield "a text fact needs its words in at least one language", "texts"


def _entity(session: Session, item: EntityItem) -> Wrong:
    open_ends, above = list(item.within), set[str]()
    while open_ends:
        broader = open_ends.pop()
        if broader not in above:
            above.add(broader)
            query = select(EntityWithin.broader_id).where(EntityWithin.entity_id == broader)
            open_ends.extend(session.scalars(query))
    if item.id in above:
        yield "the entity lies within itself", "within"


def _indicator(item: IndicatorItem) -> Wrong:
    is_number = item.kind is IndicatorKind.NUMBER
    if is_number and item.unit is None:
        yield "a number needs a unit", "unit"
    if not is_number and item.unit is not None:
        yield f"a {item.kind} has no unit", "unit"


def _dated_editions(session: Session, item: EditionItem) -> int:
    """How many other editions of the series have a date; up to as many as are asked for."""
    query = select(func.count()).where(
        EventEdition.series_id == item.series,
        EventEdition.starts.is_not(None),
        EventEdition.id != item.id,
    )
    return min(session.execute(query).scalar_one(), DATED_EDITIONS_TO_EXPECT)


def _desk(session: Session, item: DeskItem) -> Wrong:
    for tag in item.languages:
        yield from _language(tag, "languages")
    if item.default:
        query = select(Desk.id).where(Desk.is_default, Desk.id != item.id)
        for other in session.scalars(query):
            yield f"'{other}' is the default desk already", "default"
