"""What the store holds, or a part of it, in the words of an exchange file."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from itertools import batched
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from facts.exchange_items import EXCHANGED, FORMAT
from facts.exchanged_rows import exchanged
from facts.import_watch import COLLECTING, UNWATCHED, Watch
from facts.models import Term
from facts.spreadsheet.layout import LAYOUTS
from facts.store import FactStore
from facts.sync import stored
from facts.vocabulary import TermRole
from facts.wanted_records import RECORDS

type Document = dict[str, list[dict[str, Any]]]

_AT_ONCE = 1_000


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


def exchange_document(
    store: FactStore, what: Selection = EVERYTHING, watch: Watch = UNWATCHED
) -> Document:
    """Return what is chosen of the store, in an order that depends on nothing else.

    Raises:
        ImportCancelled: the watch said so.
    """
    sections = {LAYOUTS[name].section for name in what.sheets}
    with store.session() as session:
        return {
            section: _exchanged(session, section, what, watch)
            for section in EXCHANGED
            if section in sections
        }


def as_json(document: Document) -> str:
    """Return an exchange document as JSON text."""
    return json.dumps({"format": FORMAT, **document}, ensure_ascii=False, indent=1) + "\n"


def _exchanged(
    session: Session, section: str, what: Selection, watch: Watch
) -> list[dict[str, Any]]:
    """Return the records of a section; those read are let go, for there may be many."""
    if section == "terms":
        terms = sorted(session.scalars(select(Term)), key=_term_order)
        return [exchanged(EXCHANGED[section], term) for term in terms]
    model = RECORDS[section].model
    idents = sorted(what.facts) if what.facts is not None and section == "facts" else None
    if idents is None:
        idents = sorted(session.scalars(select(inspect(model).primary_key[0])))
    found: list[dict[str, Any]] = []
    for some in batched(idents, _AT_ONCE):
        watch.at(len(found), len(idents), COLLECTING)
        rows = stored(session, model, some)
        found += [exchanged(EXCHANGED[section], rows[key]) for key in some if key in rows]
        session.expunge_all()
    return found


def _term_order(term: Term) -> tuple[str, str, str, bool, str]:
    """By owner and language, the label first; databases order texts each in their own way."""
    is_alias = term.role == TermRole.ALIAS
    return term.entity_id or "", term.indicator_id or "", term.language, is_alias, term.text
