"""Sources: the documents that facts are cited from, and the order of those without a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice
from console.record_form import CHANGES, fingerprint
from console.record_kinds import Content, Fields, Options, RecordKind, Row, filled
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts import queries
from facts.changes.content import current
from facts.changes.drafting import Edit, begin
from facts.errors import AlreadyPending, ChangedMeanwhile
from facts.finding.models import NamedKind
from facts.records import SourceRecord
from languages import LANGUAGES

ORDER = "/console/sources/order"
_FIELDS = ("title", "publisher", "published", "url", "language", "undated_rank")
_MOST_DIGITS = 6


def routes() -> list[BaseRoute]:
    """Return the routes of sources; that of the order goes before those of single ones."""
    return [
        ConsoleRoute(ORDER, show_order, role=Role.VIEWER),
        ConsoleRoute(ORDER, save_order, role=Role.EDITOR, methods=["POST"]),
        *RecordPages(SOURCES).routes(),
    ]


def show_order(visit: Visit) -> Response:
    """Show the sources without a date, in the order in which they lead."""
    return _order_page(visit)


def save_order(visit: Visit) -> Response:
    """Keep the order that was typed as a draft, counted anew from one."""
    with visit.parts.store.session() as session:
        undated = _undated(session)
        stored = current(session, "sources", [one.id for one in undated])
    typed = {one.id: visit.field(f"rank-{one.id}") for one in undated}
    if visit.field("seen") != fingerprint(stored):
        return _order_page(visit, typed, "conflict", 409)
    if any(text and not _is_rank(text) for text in typed.values()):
        return _order_page(visit, typed, "mistake-place-in-order", 422)
    edits = _edits(stored, _ranks(undated, typed))
    if not edits:
        return _order_page(visit, typed, "names-unchanged")
    try:
        number = begin(visit.parts.store, visit.account.name, edits)
    except AlreadyPending as error:
        return _order_page(visit, typed, "order-pending", 409, error.change_set)
    except ChangedMeanwhile:
        return _order_page(visit, typed, "conflict", 409)
    return seeother(f"{CHANGES}/{number}")


def _order_page(
    visit: Visit,
    typed: Mapping[str, str] | None = None,
    message: str = "",
    status: int = 200,
    pending: int | None = None,
) -> Response:
    with visit.parts.store.session() as session:
        undated = _undated(session)
        stored = current(session, "sources", [one.id for one in undated])
    ranks = {one.id: str(one.undated_rank or "") for one in undated}
    return render(
        visit,
        "source_order.html",
        status=status,
        undated=undated,
        ranks=ranks | dict(typed or {}),
        seen=fingerprint(stored),
        message=message,
        pending=pending,
    )


def _undated(session: Session) -> list[SourceRecord]:
    return [one for one in queries.all_sources(session) if one.published is None]


def _is_rank(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS and int(text) > 0


def _ranks(undated: Sequence[SourceRecord], typed: Mapping[str, str]) -> dict[str, int | None]:
    """Give each source with a number its place from one on; equal numbers keep their order."""
    placed = sorted((one for one in undated if typed[one.id]), key=lambda one: int(typed[one.id]))
    ranks = {one.id: place for place, one in enumerate(placed, 1)}
    return {one.id: ranks.get(one.id) for one in undated}


def _edits(stored: Mapping[str, Mapping[str, Any]], ranks: Mapping[str, int | None]) -> list[Edit]:
    return [
        Edit("sources", key, _ranked(content, ranks[key]), content)
        for key, content in stored.items()
        if ranks[key] != content.get("undated_rank")
    ]


def _ranked(content: Mapping[str, Any], rank: int | None) -> dict[str, Any]:
    others = {name: value for name, value in content.items() if name != "undated_rank"}
    return others | ({"undated_rank": rank} if rank else {})


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(one, visit.words.format(f"sources-{one}")) for one in ("dated", "undated")]


def _rows(_visit: Visit, said: FieldWords) -> list[Row]:
    return [
        Row(
            one.id,
            one.title,
            "dated" if one.published else "undated",
            (
                one.publisher or "",
                *(said.value("sources", "published", one.published) or [""]),
                said.language(one.language),
            ),
        )
        for one in said.choice.sources
    ]


def _shown(content: Content, _choice: RecordChoice) -> Fields:
    return {name: [str(content.get(name, ""))] for name in _FIELDS}


def _content(fields: Fields, _choice: RecordChoice) -> dict[str, Any]:
    known = filled(fields, _FIELDS)
    if _is_rank(known.get("undated_rank", "")):
        known["undated_rank"] = int(known["undated_rank"])
    if "published" in known:
        known.pop("undated_rank", None)
    return known


def _options(_visit: Visit, _choice: RecordChoice) -> Options:
    return {"language": [(code, own.name) for code, own in LANGUAGES.items()]}


def _words(fields: Fields) -> Sequence[str]:
    return [*fields["title"], *fields["published"]]


SOURCES = RecordKind(
    section="sources",
    named=NamedKind.SOURCE,
    filter="source",
    has_names=False,
    columns=("source-publisher", "source-published", "source-language"),
    kinds=_kinds,
    rows=_rows,
    fields=_FIELDS,
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
)
