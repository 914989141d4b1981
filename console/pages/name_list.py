"""The grid of languages: what each names and tells, of entities, indicators and facts in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.paging import paged
from console.rendering import render
from console.roles import Role
from console.routes import ConsoleRoute
from console.translations import MISSING
from console.visit import Visit
from facts import queries
from facts.folding import fold
from facts.snapshot import Snapshot

NAMES_PAGE = "/console/names"
TEXTS = "texts"
_OFFICIAL = "zh-Hans"


class Row(NamedTuple):
    """A row of the grid.

    Args:
        address: where the words stand.
        official: what is said in Chinese.
        sort: what it is: a kind of entity, an indicator or a text.
        states: what is wrong with it, by language.
    """

    address: str
    ident: str
    name: str
    official: str
    sort: str
    states: Mapping[str, str]


def routes() -> list[BaseRoute]:
    """Return the route of the grid."""
    return [ConsoleRoute(NAMES_PAGE, list_names, role=Role.VIEWER)]


def list_names(visit: Visit) -> Response:
    """Show which languages name each entity and indicator, or tell each fact in words."""
    words, only, of = fold(visit.query("words")), visit.query("only"), visit.query("of")
    with visit.parts.store.session() as session:
        rows = _texts(visit, session) if of == TEXTS else _names(visit, session)
        found = [row for row in rows if _is_meant(row, words, only)]
    return render(
        visit,
        "names.html",
        found=paged(visit, found),
        query=urlencode([("words", visit.query("words")), ("only", only), ("of", of)]),
        words=visit.query("words"),
        only=only,
        of=of,
        missing=MISSING,
    )


def _is_meant(row: Row, words: str, only: str) -> bool:
    if only and not (row.states if only == "any" else only in row.states):
        return False
    return not words or words in fold(f"{row.name} {row.official} {row.ident}")


def _names(visit: Visit, session: Session) -> Iterator[Row]:
    snapshot = visit.parts.snapshots.current()
    states = visit.parts.translations.states(session)
    sorts = {ident: ("entity", entity.kind) for ident, entity in snapshot.entities.items()}
    sorts |= dict.fromkeys(snapshot.indicators, ("indicator", "indicator"))
    for ident, (kind, sort) in sorts.items():
        section = "entities" if kind == "entity" else "indicators"
        yield Row(
            f"{NAMES_PAGE}/{kind}/{ident}",
            ident,
            snapshot.label(ident, visit.language),
            _official(snapshot, ident),
            sort,
            states.get((section, ident), {}),
        )


def _texts(visit: Visit, session: Session) -> Iterator[Row]:
    snapshot = visit.parts.snapshots.current()
    states = visit.parts.translations.states(session)
    for fact, entity, indicator, text in queries.facts_in_words(session, _OFFICIAL):
        labels = (snapshot.label(owner, visit.language) for owner in (indicator, entity))
        yield Row(
            f"/console/facts/{fact}",
            fact,
            " · ".join(labels),
            text or "",
            "text",
            states.get(("facts", fact), {}),
        )


def _official(snapshot: Snapshot, ident: str) -> str:
    """The official Chinese name, else the one that is shown in Chinese."""
    entity = snapshot.entities.get(ident)
    shown = snapshot.labels.get((ident, _OFFICIAL), "")
    return (entity.official if entity else None) or shown
