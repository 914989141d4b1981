"""The first page: what waits for whom."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.duties import on_duty
from console.field_words import FieldWords
from console.record_choice import choices
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.changes.reading import change_sets, count_by_status, first_records
from facts.changes.vocabulary import ChangeSetStatus
from facts.finding.fact_filter import FactFilter, FactOrder, Page
from facts.finding.fact_finder import find_facts
from facts.unanswered import question_count

_SHOWN = 10

HOME = "/console"


def routes() -> list[BaseRoute]:
    """Return the routes of the first page."""
    return [
        ConsoleRoute(HOME, show_home, role=Role.VIEWER),
        ConsoleRoute(f"{HOME}/", go_home, role=Role.VIEWER),
    ]


def show_home(visit: Visit) -> Response:
    """Show what waits: for review, with its author, past its review."""
    day = today(visit.office)
    with visit.parts.store.session() as session:
        counts = count_by_status(session)
        mine = change_sets(session, [ChangeSetStatus.DRAFT], author=visit.account.name, limit=10)
        to_review = change_sets(session, [ChangeSetStatus.IN_REVIEW], limit=10)
        due = FactFilter(review_before=day, order=FactOrder.REVIEW_BY, language=visit.language)
        all_due = find_facts(session, due, Page(size=_SHOWN))
        own_due = find_facts(session, replace(due, owner=visit.account.name), Page(size=_SHOWN))
        choice = choices(visit, session)
        firsts = first_records(session, (*mine, *to_review))
    return render(
        visit,
        "home.html",
        mine=mine,
        to_review=to_review,
        waiting=counts.get(ChangeSetStatus.IN_REVIEW, 0),
        due=all_due,
        own_due=own_due,
        questions=question_count(visit.parts.store),
        on_duty=on_duty(visit.parts.staff, day),
        desks={desk.id: desk.organisation for desk in choice.snapshot.desks},
        said=FieldWords.of(visit, choice, firsts),
        done=visit.query("done"),
    )


def go_home(_visit: Visit) -> Response:
    """Lead to the first page who typed its address with a slash at the end."""
    return seeother(HOME)
