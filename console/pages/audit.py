"""The history of everything: who changed which record, who did what with accounts."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from sqlalchemy import Select, select
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute

from console.paging import query_number
from console.rendering import render
from console.roles import Role
from console.routes import ConsoleRoute
from console.staff_models import StaffEvent
from console.visit import Visit
from facts.journal_models import Change

HISTORY = "/console/history"
_PAGE_SIZE = 100
_AT_ONCE = 1_000
_COLUMNS = (
    "id",
    "at",
    "actor",
    "action",
    "table_name",
    "row_id",
    "change_set_id",
    "before",
    "after",
)


def routes() -> list[BaseRoute]:
    """Return the routes of the history."""
    return [
        ConsoleRoute(HISTORY, show_history, role=Role.VIEWER),
        ConsoleRoute(f"{HISTORY}.csv", export_history, role=Role.APPROVER),
        ConsoleRoute(f"{HISTORY}/staff", show_staff_events, role=Role.ADMIN),
    ]


def show_history(visit: Visit) -> Response:
    """List changes of public facts, the latest first."""
    with visit.parts.store.session() as session:
        found = session.scalars(_changes(visit).limit(_PAGE_SIZE)).all()
    return render(
        visit,
        "history.html",
        changes=found,
        actor=visit.query("actor"),
        record=visit.query("record"),
        older=found[-1].id if len(found) == _PAGE_SIZE else None,
    )


def export_history(visit: Visit) -> Response:
    """Return the whole history as CSV, a line for each changed row."""
    headers = {"Content-Disposition": 'attachment; filename="history.csv"'}
    return StreamingResponse(_lines(visit), media_type="text/csv; charset=utf-8", headers=headers)


def show_staff_events(visit: Visit) -> Response:
    """List what was done with accounts and settings, the latest first."""
    with visit.parts.staff.transaction() as session:
        query = select(StaffEvent).order_by(StaffEvent.id.desc()).limit(_PAGE_SIZE * 2)
        events = session.scalars(query).all()
    return render(visit, "staff_events.html", events=events)


def _changes(visit: Visit) -> Select[Change]:
    query = select(Change).order_by(Change.id.desc())
    if visit.query("actor"):
        query = query.where(Change.actor == visit.query("actor"))
    if visit.query("record"):
        query = query.where(Change.row_id.startswith(visit.query("record"), autoescape=True))
    if (before := query_number(visit, "before")) is not None:
        query = query.where(Change.id < before)
    return query


def _lines(visit: Visit) -> Iterator[str]:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    with visit.parts.store.session() as session:
        query = select(Change).order_by(Change.id).execution_options(yield_per=_AT_ONCE)
        for change in session.scalars(query):
            writer.writerow([_cell(getattr(change, column)) for column in _COLUMNS])
            if out.tell() > 65_536:
                yield out.getvalue()
                out.seek(0)
                out.truncate()
    yield out.getvalue()


def _cell(value: object) -> str:
    """A value as text; JSON begins with a brace, so no spreadsheet takes it for a formula."""
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    text = "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
