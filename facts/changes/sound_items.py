"""What must hold within an item beside the store, whoever wrote it."""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.desk_models import Desk
from facts.event_models import EventEdition, EventSeries
from facts.exchange_items import ExchangedFact
from facts.knowledge_checks import (
    DATED_EDITIONS_TO_EXPECT,
    edition_mistakes,
    fact_mistakes,
    series_mistakes,
)
from facts.knowledge_items import DeskItem, EntityItem, IndicatorItem, SeriesItem
from facts.models import Entity, EntityWithin
from facts.vocabulary import EditionStatus, EntityKind, FactStatus, IndicatorKind
from languages import match

type Wrong = Iterator[tuple[str, str]]
"""What is wrong, and the field."""

type Beside = Mapping[str, Collection[Any]]
"""Items by section."""

_ALONE: Beside = MappingProxyType({})


def item_mistakes(
    session: Session,
    section: str,
    item: Any,
    kinds: Mapping[str, IndicatorKind],
    beside: Beside = _ALONE,
) -> Wrong:
    """Yield what is wrong within one item.

    Args:
        beside: the items that it is to be published with, by section.
    """
    match section:
        case "facts":
            yield from _fact(item, kinds.get(item.indicator))
        case "entities":
            yield from _entity(session, item)
        case "indicators":
            yield from _indicator(item)
        case "editions":
            yield from _is_event(session, item.id, beside)
            dated = _dated_editions(session, item.series, item.id, beside)
            yield from edition_mistakes(item, dated, _recurs(session, item.series, beside))
        case "series":
            yield from _is_event(session, item.id, beside)
            yield from _series(session, item, beside)
        case "desks":
            yield from _desk(session, item)
        case "names" | "questions":
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


def _is_event(session: Session, ident: str, beside: Beside) -> Wrong:
    """The names of an event are those of an entity, which has to be one."""
    kinds = {item.id: item.kind for item in beside.get("entities", ())}
    stored = session.scalar(select(Entity.kind).where(Entity.id == ident))
    if kinds.get(ident, stored) not in (None, EntityKind.EVENT):
        yield "the id is not an entity of kind event", "id"


def _series(session: Session, item: SeriesItem, beside: Beside) -> Wrong:
    yield from series_mistakes(item)
    if item.recurs_every is None and _is_counted_on(session, item.id, beside):
        yield "an expected edition counts on the recurrence", "recurs_every"


def _is_counted_on(session: Session, series: str, beside: Beside) -> bool:
    """Whether an edition is expected that would not be without a stated recurrence."""
    query = select(EventEdition.id).where(
        EventEdition.series_id == series, EventEdition.status == EditionStatus.EXPECTED
    )
    changed = {item.id for item in beside.get("editions", ())}
    expected = set(session.scalars(query)) - changed
    return bool(expected) and _dated_editions(session, series, "", beside) < (
        DATED_EDITIONS_TO_EXPECT
    )


def _recurs(session: Session, series: str, beside: Beside) -> bool:
    """Whether the series is stated to recur, by what it is published with or in the store."""
    for item in beside.get("series", ()):
        if item.id == series:
            return item.recurs_every is not None
    query = select(EventSeries.recurs_every).where(EventSeries.id == series)
    return session.scalar(query) is not None


def _dated_editions(session: Session, series: str, but_for: str, beside: Beside) -> int:
    """How many other editions of the series have a date."""
    query = select(EventEdition.id).where(
        EventEdition.series_id == series, EventEdition.starts.is_not(None)
    )
    dated = set(session.scalars(query))
    for item in beside.get("editions", ()):
        is_dated = item.series == series and item.starts is not None
        dated = dated | {item.id} if is_dated else dated - {item.id}
    return len(dated - {but_for})


def _desk(session: Session, item: DeskItem) -> Wrong:
    for tag in item.languages:
        yield from _language(tag, "languages")
    if item.default:
        query = select(Desk.id).where(Desk.is_default, Desk.id != item.id)
        for other in session.scalars(query):
            yield f"'{other}' is the default desk already", "default"
