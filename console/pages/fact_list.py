"""The list of facts: found by words in any language, and by what is known about them."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.paging import page_number
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts import queries
from facts.changes.reading import pending_for
from facts.finding.fact_filter import ChangedBy, FactFilter, FactOrder, Page
from facts.finding.fact_finder import find_facts
from facts.snapshot import Snapshot
from facts.vocabulary import FactStatus

FACTS = "/console/facts"
STALE = "stale"


def routes() -> list[BaseRoute]:
    """Return the route of the list."""
    return [
        ConsoleRoute(FACTS, list_facts, role=Role.VIEWER),
        ConsoleRoute("/console/freshness", show_stale, role=Role.VIEWER),
    ]


def list_facts(visit: Visit) -> Response:
    """List the facts that the fields of the page let through."""
    snapshot = visit.parts.snapshots.current()
    wanted = wanted_facts(visit)
    with visit.parts.store.session() as session:
        found = find_facts(session, wanted, Page(page_number(visit)))
        pending = pending_for(session, "facts", [row.fact.id for row in found.rows])
        sources = [(source.id, source.title) for source in queries.all_sources(session)]
    return render(
        visit,
        "facts.html",
        found=found,
        pending=pending,
        today=today(visit.office),
        wanted=wanted,
        query=list_query(visit),
        choices=_choices(visit, snapshot, sources),
        chosen={name: visit.query(name) for name in _NAMES},
    )


def show_stale(visit: Visit) -> Response:
    """Lead to the facts whose review is due, the longest due first."""
    return seeother(f"{FACTS}?{urlencode({STALE: 'yes', 'order': FactOrder.REVIEW_BY})}")


_NAMES = ("words", "status", "source", "place", "industry", "owner", "changed_by", STALE, "order")


def wanted_facts(visit: Visit) -> FactFilter:
    """The filter that the address states; what it does not know it leaves open."""
    due: date | None = today(visit.office) if visit.query(STALE) else None
    return FactFilter(
        words=visit.query("words")[:200],
        statuses=[status for status in FactStatus if status == visit.query("status")],
        source=visit.query("source") or None,
        place=visit.query("place") or None,
        industry=visit.query("industry") or None,
        owner=visit.query("owner") or None,
        review_before=due,
        changed_by=next((one for one in ChangedBy if one == visit.query("changed_by")), None),
        order=next((one for one in FactOrder if one == visit.query("order")), FactOrder.CHANGED),
        language=visit.language,
    )


def list_query(visit: Visit) -> str:
    """What the address says but for the page, to be followed by one."""
    return urlencode([(name, visit.query(name)) for name in _NAMES if visit.query(name)])


def _choices(
    visit: Visit, snapshot: Snapshot, sources: list[tuple[str, str]]
) -> dict[str, list[tuple[str, str]]]:
    """What each list of the page offers, the first entry leaving it open."""
    words = visit.words.format
    anything = [("", words("filter-any"))]
    statuses = [(status.value, words(f"status-{status}")) for status in FactStatus]
    changed = [(one.value, words(f"changed-by-{one}")) for one in ChangedBy]
    return {
        "status": anything + statuses,
        "source": anything + sources,
        "place": anything + _named(snapshot, "place", visit.language),
        "industry": anything + _named(snapshot, "industry", visit.language),
        "changed_by": anything + changed,
        "order": [(one.value, words(f"order-{one}")) for one in FactOrder],
    }


def _named(snapshot: Snapshot, kind: str, language: str) -> list[tuple[str, str]]:
    found = [
        (ident, snapshot.label(ident, language))
        for ident, entity in snapshot.entities.items()
        if entity.kind == kind
    ]
    return sorted(found, key=lambda one: one[1])
