"""Bringing an exchange file into the store, all of it or nothing, or saying what it would do."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.bulk_changes import apply
from facts.errors import ImportRefused, StoreError
from facts.exchange_items import EXCHANGED
from facts.exchange_reading import Exchange, RowName
from facts.import_plan import ImportPlan, Outcome, PlannedRow
from facts.import_planning import plan_import
from facts.import_watch import UNWATCHED, WRITING, Watch
from facts.journal_models import StoreRevision
from facts.store import FactStore

_ATTEMPTS = 5


@dataclass(frozen=True, slots=True)
class ImportReport:
    """How many records an import added and changed."""

    added: int
    changed: int


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do with each row, in the order of the file."""

    rows: tuple[PlannedRow, ...]

    def count(self, outcome: Outcome) -> int:
        """Return how many rows come out so."""
        return sum(row.outcome is outcome for row in self.rows)


def preview_import(store: FactStore, exchange: Exchange, watch: Watch = UNWATCHED) -> ImportPreview:
    """Return what an import would do, without doing it.

    Raises:
        ImportCancelled: the watch said so.
    """
    return preview_of(_plan(store, exchange, watch))


def preview_of(plan: ImportPlan) -> ImportPreview:
    """Return what a plan does with each row."""
    messages: dict[RowName | None, list[str]] = {}
    for mistake in plan.mistakes:
        messages.setdefault(mistake.row, []).append(mistake.message)
    faulty = [
        PlannedRow(row, Outcome.MISTAKE, mistakes=tuple(told)) for row, told in messages.items()
    ]
    sound = [planned for planned in plan.rows if planned.row not in messages]
    return ImportPreview(tuple(sorted([*faulty, *sound], key=_place)))


def import_exchange(
    store: FactStore, exchange: Exchange, actor: str, watch: Watch = UNWATCHED
) -> ImportReport:
    """Add the records of a file, or replace those of the same id.

    Records that the file does not name stay as they are.

    Raises:
        ImportRefused: rows hold mistakes; each is listed and nothing is changed.
        ImportCancelled: the watch said so; nothing is changed.
    """
    for _ in range(_ATTEMPTS):
        plan = _plan(store, exchange, watch)
        if plan.mistakes:
            raise ImportRefused([str(mistake) for mistake in plan.mistakes])
        if _is_written(store, plan, actor, watch):
            return ImportReport(plan.count(Outcome.ADDED), plan.count(Outcome.CHANGED))
    raise ImportRefused(["others keep changing the store; try again in a moment"])


def _plan(store: FactStore, exchange: Exchange, watch: Watch) -> ImportPlan:
    with store.session() as session:
        return plan_import(session, exchange, watch)


def _is_written(store: FactStore, plan: ImportPlan, actor: str, watch: Watch) -> bool:
    """Write a plan unless the store is no longer what it was compared with."""
    if not any(plan.changes.values()):
        return True
    try:
        with store.write(actor) as session:
            # Locked, so that on PostgreSQL nobody else's change comes in between.
            revision = session.scalars(select(StoreRevision.revision).with_for_update()).one()
            if revision != plan.revision:
                return False
            _write(session, plan, watch)
    except StoreError as error:
        raise ImportRefused([str(error)]) from error
    return True


def _write(session: Session, plan: ImportPlan, watch: Watch) -> None:
    done, total = 0, sum(len(changes) for changes in plan.changes.values())

    def written(rows: int) -> None:
        nonlocal done
        done += rows
        watch.at(done, total, WRITING)

    for section in EXCHANGED:
        apply(session, plan.changes.get(section, ()), written)


def _place(planned: PlannedRow) -> tuple[int, str, int]:
    """The file as a whole first, then sections in their order, then sheets of their parts."""
    if planned.row is None:
        return -1, "", 0
    section = planned.row.section
    order = list(EXCHANGED)
    rank = order.index(section) if section in EXCHANGED else len(order)
    return rank, section, planned.row.number
