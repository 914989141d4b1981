"""An exchange file as the edits of a change set, so that a second person can approve it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any

from sqlalchemy.orm import Session

from facts.changes.content import NAMES, current, mistakes, plain, read_item
from facts.changes.drafting import Edit
from facts.changes.names_item import OwnerKind, names_key
from facts.changes.reading import pending_for
from facts.errors import FileRefused
from facts.exchange_items import ExchangedTerm
from facts.exchange_reading import Exchange, Mistake, RowName
from facts.import_plan import ImportPlan, Outcome, PlannedRow
from facts.import_planning import plan_import
from facts.import_watch import COMPARING, UNWATCHED, Watch
from facts.importing import preview_of
from facts.spreadsheet.layout import LAYOUTS
from facts.store import FactStore
from facts.vocabulary import TermRole
from facts.wanted_records import RECORDS

MOST_RECORDS = 20_000
"""In one change set; nobody looks through more at once."""

_AT_ONCE = 500


type Places = Mapping[tuple[str, str], RowName]
"""Where a file speaks of records, by section and key."""


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """What a file would change, to be looked at and then kept as a change set.

    Args:
        counts: how many rows come out how.
        mistakes: the rows that are wrong, in the order of the file.
        edits: what the rows come to; none as long as one is wrong.
        places: where the file speaks of the edited records first.
    """

    counts: Mapping[Outcome, int]
    mistakes: tuple[PlannedRow, ...]
    edits: tuple[Edit, ...]
    places: Places


def draft_import(
    store: FactStore, exchange: Exchange, watch: Watch = UNWATCHED, most: int = MOST_RECORDS
) -> ImportDraft:
    """Return what a file would change, row by row, and the edits to keep; nothing is written.

    Raises:
        FileRefused: it changes more than `most` rows.
        ImportCancelled: the watch said so.
    """
    with store.session() as session:
        plan = plan_import(session, exchange, watch)
        places = _places(exchange)
        edits: list[Edit] = []
        if not plan.mistakes:
            edits = list(_edits(session, exchange, _differing(plan, most), watch))
            plan.mistakes += _mistakes(session, edits, places)
    found = preview_of(plan)
    return ImportDraft(
        {outcome: found.count(outcome) for outcome in Outcome},
        tuple(row for row in found.rows if row.outcome is Outcome.MISTAKE),
        () if plan.mistakes else tuple(edits),
        {(edit.section, edit.key): places[edit.section, edit.key] for edit in edits},
    )


def _differing(plan: ImportPlan, most: int) -> list[PlannedRow]:
    found = [row for row in plan.rows if row.outcome is not Outcome.UNCHANGED]
    if len(found) > most:
        raise FileRefused(
            f"the file changes {len(found):,} rows, more than {most:,}; split it into several files"
        )
    return found


def _section_of(row: RowName) -> str:
    """Return the section whose record a row is about: `facts` for one of the sheet `texts`."""
    layout = LAYOUTS.get(row.section)
    return layout.section if layout else row.section


def _edits(
    session: Session, exchange: Exchange, rows: Sequence[PlannedRow], watch: Watch
) -> Iterator[Edit]:
    by_section: dict[str, list[PlannedRow]] = defaultdict(list)
    for planned in rows:
        if planned.row:
            by_section[_section_of(planned.row)].append(planned)
    done = 0
    for section in RECORDS:
        for some in batched(by_section[section], _AT_ONCE):
            watch.at(done, len(rows), COMPARING)
            yield from _record_edits(session, exchange, section, some)
            done += len(some)
    yield from _names_edits(session, exchange, by_section["terms"])


def _record_edits(
    session: Session, exchange: Exchange, section: str, rows: Iterable[PlannedRow]
) -> Iterator[Edit]:
    named = {planned.row.ident: planned for planned in rows if planned.row}
    present = current(session, section, list(named))
    for ident, planned in named.items():
        base = present.get(ident)
        if base is None:
            assert planned.row  # noqa: S101 - a row without a name is one of no record
            yield Edit(section, ident, plain(exchange.items[section][planned.row]), None)
        else:
            changed = {change.column: change.after for change in planned.changes}
            content = {**base, **changed}
            yield Edit(section, ident, {k: v for k, v in content.items() if v is not None}, base)


def _names_edits(
    session: Session, exchange: Exchange, rows: Iterable[PlannedRow]
) -> Iterator[Edit]:
    """Yield what the terms of a file make of the names of their owners in their languages."""
    terms: dict[str, list[ExchangedTerm]] = defaultdict(list)
    for planned in rows:
        if planned.row:
            term = exchange.items["terms"][planned.row]
            terms[_names_key(term)].append(term)
    for keys in batched(terms, _AT_ONCE):
        present = current(session, NAMES, keys)
        for key in keys:
            base = present.get(key)
            yield Edit(NAMES, key, _named(key, base or {}, terms[key]), base)


def _named(key: str, base: Mapping[str, Any], terms: Iterable[ExchangedTerm]) -> dict[str, Any]:
    """Return the names of an owner with terms among them; a label that is replaced is an alias."""
    kind, owner, language = key.split("/")
    label, names = base.get("label"), {base.get("label"), *base.get("aliases", ())}
    for term in sorted(terms, key=lambda term: term.role is TermRole.LABEL):
        names.add(term.text)
        if term.role is TermRole.LABEL:
            label = term.text
        elif label == term.text:
            label = None
    aliases = sorted(name for name in names if name and name != label)
    found = {"label": label, "aliases": aliases}
    own = {"owner_kind": kind, "owner": owner, "language": language}
    return own | {name: value for name, value in found.items() if value}


def _names_key(term: ExchangedTerm) -> str:
    kind: OwnerKind = "entity" if term.entity else "indicator"
    return names_key(kind, term.entity or term.indicator or "", term.language)


def _mistakes(session: Session, edits: Sequence[Edit], places: Places) -> Iterator[Mistake]:
    """Yield what keeps edits from being published, or kept beside what waits already."""
    items: dict[str, list[Any]] = defaultdict(list)
    for edit in edits:
        items[edit.section].append(read_item(edit.section, edit.content or {}))
    for section, key, field, what in mistakes(session, items):
        yield Mistake(f"{field}: {what}" if field else what, places.get((section, key)))
    for section in items:
        keys = [edit.key for edit in edits if edit.section == section]
        for key, number in pending_for(session, section, keys).items():
            yield Mistake(f"it waits in change {number} already", places.get((section, key)))


def _places(exchange: Exchange) -> dict[tuple[str, str], RowName]:
    found: dict[tuple[str, str], RowName] = {}
    for section in RECORDS:
        additions = (addition.row for addition in exchange.additions.get(section, ()))
        for row in (*exchange.items[section], *additions):
            found.setdefault((section, row.ident), row)
    for row, term in exchange.items["terms"].items():
        found.setdefault((NAMES, _names_key(term)), row)
    return found
