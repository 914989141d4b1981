"""Taking all public facts out as JSON, and bringing such a file in, all of it or nothing."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.desk_models import Desk
from facts.errors import ImportRefused, StoreError
from facts.event_models import EventEdition, EventSeries
from facts.exchange_items import EXCHANGED, FORMAT, ExchangedFact
from facts.exchange_reading import Exchange, read_exchange, reference_mistakes, value_mistakes
from facts.exchanged_rows import exchanged
from facts.models import Entity, Fact, Indicator, Source, Term
from facts.store import FactStore
from facts.sync import Columns, Tally, Wanted, assign, new, stored
from facts.term_sync import TermKey, put_terms
from facts.vocabulary import IndicatorKind, TermRole
from facts.wanted_rows import (
    desk_row,
    edition_columns,
    entity_columns,
    entity_row,
    fact_columns,
    indicator_columns,
    references,
    series_row,
)

_MODELS: dict[str, type[Base]] = {
    "sources": Source,
    "entities": Entity,
    "indicators": Indicator,
    "facts": Fact,
    "series": EventSeries,
    "editions": EventEdition,
    "desks": Desk,
}
_TERM_ORDER = (Term.entity_id, Term.indicator_id, Term.language, Term.role.desc(), Term.text)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many records an import added and changed."""

    added: int
    changed: int


def export_facts(store: FactStore) -> str:
    """Return every source, entity, indicator, term, fact, event and desk as JSON.

    The text is the same for the same content, so that two exports can be compared.
    """
    with store.session() as session:
        rows: dict[str, Iterable[Base]] = {
            section: [row for _, row in sorted(stored(session, model).items())]
            for section, model in _MODELS.items()
        }
        rows["terms"] = session.scalars(select(Term).order_by(*_TERM_ORDER))
        content = {
            section: [exchanged(EXCHANGED[section], row) for row in found]
            for section, found in rows.items()
        }
    return json.dumps({"format": FORMAT, **content}, ensure_ascii=False, indent=1) + "\n"


def import_facts(store: FactStore, text: str, actor: str) -> ImportReport:
    """Add the records of an exported JSON text, or replace those of the same id.

    Records that the text does not name stay as they are.

    Raises:
        ImportRefused: rows hold mistakes; each is listed and nothing is changed.
    """
    exchange = read_exchange(text)
    if exchange.mistakes:
        raise ImportRefused(exchange.mistakes)
    tally = Tally()
    try:
        with store.write(actor) as session:
            kinds = _checked_kinds(session, exchange)
            _put_all(session, exchange, kinds, tally)
    except StoreError as error:
        raise ImportRefused([str(error)]) from error
    return ImportReport(tally.added, tally.changed)


def _checked_kinds(session: Session, exchange: Exchange) -> dict[str, IndicatorKind]:
    """Return the kind of every indicator after checking the file against the store."""
    known = {
        section: set(session.scalars(select(model.__table__.c.id)))
        for section, model in _MODELS.items()
    }
    present = session.execute(select(Indicator.id, Indicator.kind))
    kinds = {key: IndicatorKind(kind) for key, kind in present}
    kinds |= {item.id: item.kind for item in exchange.items["indicators"].values()}
    mistakes = [*reference_mistakes(exchange, known), *value_mistakes(exchange, kinds)]
    if mistakes:
        raise ImportRefused(mistakes)
    return kinds


def _put_all(
    session: Session, exchange: Exchange, kinds: Mapping[str, IndicatorKind], tally: Tally
) -> None:
    """Put records in the order in which they refer to each other."""
    items = {section: list(rows.values()) for section, rows in exchange.items.items()}
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
    put_terms(session, _terms(items["terms"]), tally)


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


def _terms(items: list[Any]) -> dict[TermKey, TermRole]:
    return {
        TermKey(
            "entity" if item.entity else "indicator",
            item.entity or item.indicator,
            item.language,
            item.text,
        ): item.role
        for item in items
    }
