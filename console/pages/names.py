"""Names of entities and indicators in every language, beside the official Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.errors import NotThere
from console.fact_form import fingerprint
from console.paging import page_number
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.translations import MISSING
from console.visit import Visit
from facts.changes.content import NAMES, current
from facts.changes.drafting import Edit, begin
from facts.changes.names_item import names_key
from facts.changes.reading import pending_for
from facts.errors import AlreadyPending, ChangedMeanwhile, ChangeSetMistakes
from facts.folding import fold
from facts.snapshot import Snapshot
from languages import LANGUAGES

NAMES_PAGE = "/console/names"
PAGE_SIZE = 50
_SECTIONS = {"entity": "entities", "indicator": "indicators"}


class NamedRow(NamedTuple):
    """A row of the grid: what is named, and what is wrong with its names by language."""

    kind: str
    ident: str
    name: str
    official: str
    sort: str
    states: Mapping[str, str]


def routes() -> list[BaseRoute]:
    """Return the routes of names."""
    one = f"{NAMES_PAGE}/{{kind}}/{{id}}"
    return [
        ConsoleRoute(NAMES_PAGE, list_names, role=Role.VIEWER),
        ConsoleRoute(one, show_names, role=Role.VIEWER),
        ConsoleRoute(one, save_names, role=Role.EDITOR, methods=["POST"]),
    ]


def list_names(visit: Visit) -> Response:
    """Show which languages name each entity and indicator."""
    snapshot = visit.parts.snapshots.current()
    with visit.parts.store.session() as session:
        states = visit.parts.translations.states(visit.parts.store, session)
    words, only = fold(visit.query("words")), visit.query("only")
    rows = [
        NamedRow(
            kind,
            ident,
            snapshot.label(ident, visit.language),
            _official(snapshot, ident),
            snapshot.entities[ident].kind if kind == "entity" else "indicator",
            states.get((section, ident), {}),
        )
        for kind, section, ident in _owners(snapshot)
    ]
    found = [
        row
        for row in rows
        if (not words or words in fold(f"{row.name} {row.official} {row.ident}"))
        and (not only or (row.states and (only == "any" or only in row.states)))
    ]
    page = page_number(visit)
    start = (page - 1) * PAGE_SIZE
    return render(
        visit,
        "names.html",
        rows=found[start : start + PAGE_SIZE],
        count=len(found),
        page=page,
        pages=-(-len(found) // PAGE_SIZE),
        words=visit.query("words"),
        only=only,
        missing=MISSING,
    )


def show_names(visit: Visit) -> Response:
    """Show the names of one entity or indicator in every language."""
    return _page(visit)


def save_names(visit: Visit) -> Response:
    """Keep the languages that were changed as a draft."""
    kind, ident = _owner(visit)
    typed = {code: _typed(visit, kind, ident, code) for code in LANGUAGES}
    with visit.parts.store.session() as session:
        stored = _stored(session, kind, ident)
    if visit.field("seen") != fingerprint(stored):
        return _page(visit, typed=typed, message="conflict", status=409)
    edits = list(_edits(kind, ident, typed, stored))
    if not edits:
        return _page(visit, message="names-unchanged")
    try:
        number = begin(visit.parts.store, visit.account.name, edits)
    except AlreadyPending as error:
        message = "conflict-names"
        return _page(visit, typed=typed, message=message, status=409, pending=error.change_set)
    except ChangedMeanwhile:
        return _page(visit, typed=typed, message="conflict", status=409)
    except ChangeSetMistakes:
        return _page(visit, typed=typed, message="names-wrong", status=422)
    return seeother(f"/console/changes/{number}")


def _owners(snapshot: Snapshot) -> Iterator[tuple[str, str, str]]:
    for ident in snapshot.entities:
        yield "entity", "entities", ident
    for ident in snapshot.indicators:
        yield "indicator", "indicators", ident


def _official(snapshot: Snapshot, ident: str) -> str:
    """The official Chinese name, else the one that is shown in Chinese."""
    entity = snapshot.entities.get(ident)
    shown = snapshot.labels.get((ident, "zh-Hans"), "")
    return (entity.official if entity else None) or shown


def _owner(visit: Visit) -> tuple[str, str]:
    kind, ident = visit.path["kind"], visit.path["id"]
    snapshot = visit.parts.snapshots.current()
    known = {"entity": snapshot.entities, "indicator": snapshot.indicators}
    if ident not in known.get(kind, {}):
        raise NotThere
    return kind, ident


def _stored(session: Session, kind: str, ident: str) -> dict[str, dict[str, Any]]:
    """Return the names by language."""
    found = current(session, NAMES, [names_key(kind, ident, code) for code in LANGUAGES])
    return {names["language"]: names for names in found.values()}


def _typed(visit: Visit, kind: str, ident: str, code: str) -> dict[str, Any]:
    lines = visit.field(f"aliases-{code}").split("\n")
    label = visit.field(f"label-{code}")
    aliases = [line for line in dict.fromkeys(part.strip() for part in lines) if line]
    content: dict[str, Any] = {"owner_kind": kind, "owner": ident, "language": code}
    if label:
        content["label"] = label
    kept = [alias for alias in aliases if alias != label]
    return content | ({"aliases": kept} if kept else {})


def _edits(
    kind: str,
    ident: str,
    typed: Mapping[str, Mapping[str, Any]],
    stored: Mapping[str, Mapping[str, Any]],
) -> Iterator[Edit]:
    """The languages whose names differ; a label that is replaced is understood from then on."""
    for code, names in typed.items():
        base = stored.get(code)
        empty = "label" not in names and "aliases" not in names
        if (empty and base is None) or (base is not None and _same(names, base)):
            continue
        content = None if empty else _with_old_label(names, base)
        yield Edit(NAMES, names_key(kind, ident, code), content, base)


def _same(names: Mapping[str, Any], base: Mapping[str, Any]) -> bool:
    aliases = set(names.get("aliases", ())) == set(base.get("aliases", ()))
    return aliases and names.get("label") == base.get("label")


def _with_old_label(names: Mapping[str, Any], base: Mapping[str, Any] | None) -> dict[str, Any]:
    old = (base or {}).get("label")
    aliases = list(names.get("aliases", ()))
    if old and old != names.get("label") and old not in aliases:
        aliases.append(old)
    return {**names, "aliases": aliases} if aliases else dict(names)


def _page(
    visit: Visit,
    *,
    typed: Mapping[str, Mapping[str, Any]] | None = None,
    message: str = "",
    status: int = 200,
    pending: int | None = None,
) -> Response:
    kind, ident = _owner(visit)
    snapshot = visit.parts.snapshots.current()
    with visit.parts.store.session() as session:
        stored = _stored(session, kind, ident)
        states = visit.parts.translations.states(visit.parts.store, session)
        keys = [names_key(kind, ident, code) for code in LANGUAGES]
        waiting = pending_for(session, NAMES, keys)
    official = snapshot.entities[ident].official if kind == "entity" else None
    return render(
        visit,
        "names_of.html",
        status=status,
        kind=kind,
        ident=ident,
        name=snapshot.label(ident, visit.language),
        official=official,
        names=typed or stored,
        states=states.get((_SECTIONS[kind], ident), {}),
        seen=fingerprint(stored),
        message=message,
        pending=pending or next(iter(waiting.values()), None),
    )
