"""The first page: what waits for whom."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.rendering import render
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.changes.reading import change_sets, count_by_status
from facts.changes.vocabulary import ChangeSetStatus


def routes() -> list[BaseRoute]:
    """Return the route of the first page."""
    return [ConsoleRoute("/console", show_home, role=Role.VIEWER)]


def show_home(visit: Visit) -> Response:
    """Show what waits: for review, with its author, past its review."""
    with visit.parts.store.session() as session:
        counts = count_by_status(session)
        mine = change_sets(session, [ChangeSetStatus.DRAFT], author=visit.account.name, limit=10)
        to_review = change_sets(session, [ChangeSetStatus.IN_REVIEW], limit=10)
    return render(
        visit,
        "home.html",
        counts=counts,
        mine=mine,
        to_review=to_review,
        today=today(visit.office),
        done=visit.query("done"),
    )
