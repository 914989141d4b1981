"""Taking all public facts out as JSON, and bringing such a file in, all of it or nothing."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.errors import ImportRefused, StoreError
from facts.exchange_items import EXCHANGED, FORMAT
from facts.exchange_reading import Exchange, read_exchange, reference_mistakes, value_mistakes
from facts.exchanged_rows import exchanged
from facts.models import Indicator, Term
from facts.putting import MODELS, put_items
from facts.store import FactStore
from facts.sync import Tally, stored
from facts.term_sync import TermKey, put_terms
from facts.vocabulary import IndicatorKind, TermRole

_TERM_ORDER = (Term.entity_id, Term.indicator_id, Term.language, Term.role.desc(), Term.text)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many records an import added and changed."""

    added: int
    changed: int


def export_facts(store: FactStore) -> str:
    """Return every source, entity, indicator, term, fact, event, desk and calendar day as JSON.

    The text is the same for the same content, so that two exports can be compared.
    """
    with store.session() as session:
        rows: dict[str, Iterable[Base]] = {
            section: [row for _, row in sorted(stored(session, model).items())]
            for section, model in MODELS.items()
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
            items = {section: list(rows.values()) for section, rows in exchange.items.items()}
            put_items(session, items, kinds, tally)
            put_terms(session, _terms(items["terms"]), tally)
    except StoreError as error:
        raise ImportRefused([str(error)]) from error
    return ImportReport(tally.added, tally.changed)


def _checked_kinds(session: Session, exchange: Exchange) -> dict[str, IndicatorKind]:
    """Return the kind of every indicator after checking the file against the store."""
    known = {
        section: set(session.scalars(select(model.__table__.c.id)))
        for section, model in MODELS.items()
    }
    present = session.execute(select(Indicator.id, Indicator.kind))
    kinds = {key: IndicatorKind(kind) for key, kind in present}
    kinds |= {item.id: item.kind for item in exchange.items["indicators"].values()}
    mistakes = [*reference_mistakes(exchange, known), *value_mistakes(exchange, kinds)]
    if mistakes:
        raise ImportRefused(mistakes)
    return kinds


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
