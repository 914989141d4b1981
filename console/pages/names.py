"""The names of an entity or indicator in every language, beside the official Chinese."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.errors import NotThere
from console.pages.name_list import NAMES_PAGE
from console.record_addresses import page_of
from console.record_form import CHANGES, NOT_REFUSED, Refusal, Standing, keep
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.changes.content import NAMES, current
from facts.changes.drafting import Edit
from facts.changes.names_item import names_key
from facts.changes.reading import change_set, pending_for
from languages import LANGUAGES

_SECTIONS = {"entity": "entities", "indicator": "indicators"}


def routes() -> list[BaseRoute]:
    """Return the routes of names."""
    one = f"{NAMES_PAGE}/{{kind}}/{{id}}"
    return [
        ConsoleRoute(one, show_names, role=Role.VIEWER),
        ConsoleRoute(one, save_names, role=Role.EDITOR, methods=["POST"]),
    ]


def show_names(visit: Visit) -> Response:
    """Show the names of one entity or indicator in every language."""
    return _page(visit)


def save_names(visit: Visit) -> Response:
    """Keep the languages that were changed as a draft."""
    kind, ident = _owner(visit)
    typed = {code: _typed(visit, kind, ident, code) for code in LANGUAGES}
    with visit.parts.store.session() as session:
        place = _standing(session, kind, ident)
    edits = list(_edits(kind, ident, typed, place.stored or {}))
    wanted = {edit.key for edit in edits}
    drafted = place.draft.items if place.draft else ()
    dropped = [(NAMES, one.key) for one in drafted if one.key in _keys(kind, ident) - wanted]
    kept = keep(visit, place, edits, dropped)
    if not isinstance(kept, Refusal):
        return seeother(f"{CHANGES}/{kept}")
    return _page(visit, typed=typed, refusal=kept)


def _owner(visit: Visit) -> tuple[str, str]:
    kind, ident = visit.path["kind"], visit.path["id"]
    snapshot = visit.parts.snapshots.current()
    known = {"entity": snapshot.entities, "indicator": snapshot.indicators}
    if ident not in known.get(kind, {}):
        raise NotThere
    return kind, ident


def _keys(kind: str, ident: str) -> set[str]:
    return {names_key(kind, ident, code) for code in LANGUAGES}


def _standing(session: Session, kind: str, ident: str) -> Standing:
    """Return the names stored by language, and the change that any of them waits in."""
    found = current(session, NAMES, _keys(kind, ident))
    numbers = set(pending_for(session, NAMES, _keys(kind, ident)).values())
    waiting = change_set(session, min(numbers)) if numbers else None
    return Standing(NAMES, "", {names["language"]: names for names in found.values()}, waiting)


def _shown(place: Standing, kind: str, ident: str) -> dict[str, Mapping[str, Any]]:
    """The names as they are, or as the waiting change would have them."""
    names: dict[str, Mapping[str, Any]] = dict(place.stored or {})
    for item in place.waiting.items if place.waiting else ():
        if item.section == NAMES and item.key in _keys(kind, ident):
            names[item.key.rpartition("/")[2]] = item.content or {}
    return names


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
    refusal: Refusal = NOT_REFUSED,
) -> Response:
    kind, ident = _owner(visit)
    snapshot = visit.parts.snapshots.current()
    with visit.parts.store.session() as session:
        place = _standing(session, kind, ident)
        states = visit.parts.translations.states(session)
    return render(
        visit,
        "names_of.html",
        status=refusal.status,
        kind=kind,
        ident=ident,
        name=snapshot.label(ident, visit.language),
        official=snapshot.entities[ident].official if kind == "entity" else None,
        names=typed or _shown(place, kind, ident),
        states=states.get((_SECTIONS[kind], ident), {}),
        record=page_of(_SECTIONS[kind], ident),
        place=place,
        refusal=refusal,
        address=page_of(NAMES, names_key(kind, ident, visit.language)),
        errors={"": visit.words.format("names-wrong")} if refusal.errors else {},
    )
