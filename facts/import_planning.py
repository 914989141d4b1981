"""Finding out what an exchange file would do to the store, without writing."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import batched

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.bulk_changes import addition, alteration
from facts.exchange_items import ExchangedFact
from facts.exchange_reading import Addition, Exchange, Mistake, RowName, reference_mistakes
from facts.import_plan import ImportPlan, Outcome
from facts.import_watch import COMPARING, Watch
from facts.item_comparison import column_changes, completed
from facts.journal_models import StoreRevision
from facts.knowledge_checks import fact_mistakes
from facts.knowledge_items import Item
from facts.models import Indicator
from facts.sync import stored
from facts.term_planning import plan_terms
from facts.vocabulary import IndicatorKind
from facts.wanted_records import RECORDS, Kinds

_ROWS_AT_ONCE = 500

type Said = tuple[RowName, Item | Addition]


def plan_import(session: Session, exchange: Exchange, watch: Watch) -> ImportPlan:
    """Compare the rows of a file with the store.

    Raises:
        ImportCancelled: the watch says so.
    """
    plan = ImportPlan(session.scalars(select(StoreRevision.revision)).one())
    references = list(reference_mistakes(exchange, _known_ids(session, exchange)))
    plan.mistakes += [*exchange.mistakes, *references]
    faulty = {mistake.row for mistake in references}
    planner = _Planner(session, exchange, _kinds(session, exchange), plan)
    sections = {name: list(_said(exchange, name)) for name in RECORDS}
    done, total = 0, sum(len(rows) for rows in sections.values())
    for section, rows in sections.items():
        for batch in batched(rows, _ROWS_AT_ONCE):
            watch.at(done, total, COMPARING)
            planner.compare(section, [said for said in batch if said[0] not in faulty])
            done += len(batch)
    terms = exchange.items["terms"]
    plan_terms(session, {name: terms[name] for name in terms if name not in faulty}, plan)
    watch.at(total, total, COMPARING)
    return plan


@dataclass(frozen=True, slots=True)
class _Planner:
    """One comparison of a file with the store."""

    session: Session
    exchange: Exchange
    kinds: Kinds
    plan: ImportPlan

    def compare(self, section: str, rows: list[Said]) -> None:
        """Plan some rows of a section."""
        present = stored(self.session, RECORDS[section].model, [name.ident for name, _ in rows])
        silent = self.exchange.silent.get(section, frozenset())
        for name, said in rows:
            row = present.get(name.ident)
            item = completed(section, said, row, silent)
            mistakes = list(_mistakes(name, item, self.kinds))
            self.plan.mistakes += mistakes
            if item is not None and not mistakes:
                self._plan(section, name, item, row)
        self.session.expunge_all()  # or a large import would hold every record it compared

    def _plan(self, section: str, name: RowName, item: Item, row: Base | None) -> None:
        want = RECORDS[section].row(item, self.kinds)
        written = self.plan.changes.setdefault(section, [])
        if row is None:
            self.plan.add(name, Outcome.ADDED)
            written += addition(RECORDS[section].model, want)
        elif changes := column_changes(section, row, item, self.kinds):
            self.plan.add(name, Outcome.CHANGED, changes)
            written += alteration(row, want)
        else:
            self.plan.add(name, Outcome.UNCHANGED)


def _kinds(session: Session, exchange: Exchange) -> Kinds:
    """Return the kind of every indicator of the store and the file."""
    present = session.execute(select(Indicator.id, Indicator.kind))
    kinds = {key: IndicatorKind(kind) for key, kind in present}
    return kinds | {item.id: item.kind for item in exchange.items["indicators"].values()}


def _known_ids(session: Session, exchange: Exchange) -> dict[str, set[str]]:
    """Return the ids of what rows may refer to; only questions refer to facts."""
    asks = bool(exchange.items["questions"])
    return {
        name: set(session.scalars(select(section.model.__table__.c.id)))
        for name, section in RECORDS.items()
        if name != "facts" or asks
    }


def _said(exchange: Exchange, section: str) -> Iterator[Said]:
    yield from exchange.items[section].items()
    for added in exchange.additions.get(section, ()):
        yield added.row, added


def _mistakes(name: RowName, item: Item | None, kinds: Kinds) -> Iterator[Mistake]:
    if item is None:
        yield Mistake(f"there is no '{name.ident}' in the file or the store", name)
    elif isinstance(item, ExchangedFact):
        for message, column in fact_mistakes(item, kinds.get(item.indicator)):
            yield Mistake(f"{column}: {message}", name)
