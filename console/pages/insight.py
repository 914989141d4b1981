"""How the desk is used: numbers, charts and export for a range of days."""

from __future__ import annotations

from datetime import date, timedelta
from importlib import import_module
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.errors import BadForm, NotThere
from console.insight_names import InsightNames
from console.rendering import render
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.errors import InsightError
from facts.insight import insight
from facts.insight_csv import insight_csv
from facts.insight_records import BUCKETS_MS, NO_FAIR, Insight, InsightRange

INSIGHT = "/console/insight"
CHARTS = ("days", "outcomes", "hours", "languages", "topics", "intents", "times", "places")
_DAYS_SHOWN = 30
# A chart is an image of its own: what it says stands beside it, and it brings its own style.
_CHART_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def routes() -> list[BaseRoute]:
    """Return the routes of insight."""
    return [
        ConsoleRoute(INSIGHT, show_insight, role=Role.VIEWER),
        ConsoleRoute(f"{INSIGHT}.csv", export_insight, role=Role.VIEWER),
        ConsoleRoute(f"{INSIGHT}/{{chart}}.svg", show_chart, role=Role.VIEWER),
    ]


def show_insight(visit: Visit) -> Response:
    """Show the numbers of the range, each chart with its table."""
    found = _found(visit)
    asked = found.range
    query = {"first": asked.first.isoformat(), "last": asked.last.isoformat()}
    query |= {name: visit.query(name) for name in ("channel", "language") if visit.query(name)}
    return render(
        visit,
        "insight.html",
        insight=found,
        query=urlencode([*query.items(), ("lang", visit.language), *_fair_of(visit)]),
        charts=CHARTS,
        names=InsightNames.of(visit),
        buckets=list(zip((0, *BUCKETS_MS), (*BUCKETS_MS, None), strict=True)),
        no_fair=NO_FAIR,
    )


def export_insight(visit: Visit) -> Response:
    """Return the numbers of the range as CSV."""
    headers = {"Content-Disposition": 'attachment; filename="insight.csv"'}
    text = "\ufeff" + insight_csv(_found(visit))
    return Response(text, media_type="text/csv; charset=utf-8", headers=headers)


def show_chart(visit: Visit) -> Response:
    """Return one chart of the range."""
    # Drawing needs matplotlib, which takes seconds to import and which no other page needs.
    charts = import_module("console.insight_charts")
    if visit.path["chart"] not in CHARTS:
        raise NotThere
    svg = charts.draw(visit.path["chart"], _found(visit), InsightNames.of(visit))
    headers = {"Content-Security-Policy": _CHART_POLICY}
    return Response(svg, media_type="image/svg+xml", headers=headers)


def _found(visit: Visit) -> Insight:
    """Return the numbers that the address asks for.

    Raises:
        BadForm: there are no such days.
    """
    last = _day(visit, "last", today(visit.office))
    before = min(timedelta(days=_DAYS_SHOWN - 1), last - date.min)
    first = _day(visit, "first", last - before)
    asked = InsightRange(
        first,
        last,
        visit.office.time_zone,
        fair=dict(_fair_of(visit)).get("fair"),
        channel=visit.query("channel") or None,
        language=visit.query("language") or None,
    )
    try:
        return insight(visit.parts.store, asked)
    except InsightError as error:
        raise BadForm("days") from error


def _fair_of(visit: Visit) -> list[tuple[str, str]]:
    """The fair asked for; one without a name stands for turns outside all fairs."""
    wanted = visit.request.query_params.get("fair")
    return [] if wanted in (None, "any") else [("fair", wanted)]


def _day(visit: Visit, name: str, otherwise: date) -> date:
    try:
        return date.fromisoformat(visit.query(name)) if visit.query(name) else otherwise
    except ValueError as error:
        raise BadForm(name) from error
