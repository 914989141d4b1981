"""What the store holds, or a part of it, in the words of an exchange file."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.exchange_items import EXCHANGED, FORMAT
from facts.exchanged_rows import exchanged
from facts.models import Term
from facts.spreadsheet.layout import LAYOUTS
from facts.store import FactStore
from facts.sync import stored
from facts.wanted_records import RECORDS

type Document = dict[str, list[dict[str, Any]]]

_TERM_ORDER = (Term.entity_id, Term.indicator_id, Term.language, Term.role.desc(), Term.text)


@dataclass(frozen=True, slots=True)
class Selection:
    """What an export holds.

    Args:
        sections: sections of an exchange file, or sheets of one: `facts` comes with its texts,
            `texts` alone.
        facts: the ids of the facts wanted, all when none; unknown ones are left out.
    """

    sections: Collection[str] = tuple(EXCHANGED)
    facts: Collection[str] | None = None

    @property
    def sheets(self) -> list[str]:
        """The names of the sheets that hold it."""
        chosen = self.sections
        return [name for name, la in LAYOUTS.items() if name in chosen or la.section in chosen]


EVERYTHING = Selection()


def exchange_document(store: FactStore, what: Selection = EVERYTHING) -> Document:
    """Return what is chosen of the store, in an order that depends on nothing else."""
    sections = {LAYOUTS[name].section for name in what.sheets}
    with store.session() as session:
        return {
            section: [exchanged(EXCHANGED[section], row) for row in _rows(session, section, what)]
            for section in EXCHANGED
            if section in sections
        }


def as_json(document: Document) -> str:
    """Return an exchange document as JSON text."""
    return json.dumps({"format": FORMAT, **document}, ensure_ascii=False, indent=1) + "\n"


def _rows(session: Session, section: str, what: Selection) -> Iterable[Base]:
    if section == "terms":
        return session.scalars(select(Term).order_by(*_TERM_ORDER))
    ids = what.facts if section == "facts" else None
    return [row for _, row in sorted(stored(session, RECORDS[section].model, ids).items())]
