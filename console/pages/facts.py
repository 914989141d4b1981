"""Facts: found, looked at, written, and shown as an investor will read them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.errors import BadForm, NotThere
from console.fact_form import FactForm, edits_of, fingerprint, form_of, typed
from console.mistake_words import by_field
from console.preview import previewed
from console.record_choice import RecordChoice
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts import queries
from facts.changes.content import current
from facts.changes.drafting import Edit, begin, revise
from facts.changes.earlier_states import earlier_states
from facts.changes.reading import change_set, pending_for
from facts.changes.records import ChangeSetRecord
from facts.changes.review import send
from facts.changes.vocabulary import Origin
from facts.errors import AlreadyPending, ChangedMeanwhile, ChangeSetMistakes, WrongStep
from facts.vocabulary import DisputeReason, Inferred, Qualifier
from languages import LANGUAGES

FACTS = "/console/facts"
PREVIEW_LANGUAGE = "preview"
_NEXT_REVIEW_IN = timedelta(days=365)


def routes() -> list[BaseRoute]:
    """Return the routes of facts."""
    return [
        ConsoleRoute(f"{FACTS}/new", new_fact, role=Role.EDITOR),
        ConsoleRoute(f"{FACTS}/preview", preview, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{FACTS}/save", save, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{FACTS}/{{id}}", show_fact, role=Role.VIEWER),
        ConsoleRoute(f"{FACTS}/{{id}}/edit", edit_fact, role=Role.EDITOR),
        ConsoleRoute(f"{FACTS}/{{id}}/confirm", confirm, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{FACTS}/{{id}}/restore", restore, role=Role.EDITOR, methods=["POST"]),
    ]


def show_fact(visit: Visit) -> Response:
    """Show a fact, its answer in a language, its earlier states and what waits for it."""
    ident, language = visit.path["id"], _preview_language(visit)
    with visit.parts.store.session() as session:
        content = current(session, "facts", [ident]).get(ident)
        pending = pending_for(session, "facts", [ident]).get(ident)
        if content is None and pending is None:
            raise NotThere
        if content is None:
            return seeother(f"/console/changes/{pending}")
        choice = choices(visit, session)
        answer = _previewed(visit, session, choice, [Edit("facts", ident, content, content)])
        return render(
            visit,
            "fact.html",
            ident=ident,
            content=content,
            choice=choice,
            pending=pending,
            states=earlier_states(session, "facts", ident),
            seen=fingerprint(content),
            is_due=content.get("review_by", "9999") < today(visit.office).isoformat(),
            next_review=today(visit.office) + _NEXT_REVIEW_IN,
            answer=answer,
            preview_language=language,
        )


def new_fact(visit: Visit) -> Response:
    """Show an empty form, or one begun from what another page proposes."""
    names = ("entity", "indicator", "value", "unit", "period", "qualifier", "source", "locator")
    begun = {name: visit.query(name) for name in names if visit.query(name)}
    content: dict[str, Any] = {
        key: value for key, value in begun.items() if key not in ("source", "locator")
    }
    if "source" in begun:
        content["sources"] = [{"source": begun["source"], "locator": begun.get("locator")}]
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        return _form_page(visit, session, choice, form_of(content, choice), None)


def edit_fact(visit: Visit) -> Response:
    """Show the form of a fact as it is, or as a change that waits would have it."""
    ident = visit.path["id"]
    with visit.parts.store.session() as session:
        stored = current(session, "facts", [ident]).get(ident)
        waiting = _waiting(session, ident)
        item = waiting.item("facts", ident) if waiting else None
        content = item.content if item else stored
        if content is None:
            raise NotThere
        choice = choices(visit, session)
        return _form_page(visit, session, choice, form_of(content, choice), stored)


def preview(visit: Visit) -> Response:
    """Return the answer that the form's fields come to, for the place beside the form."""
    form = typed(visit)
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        stored = current(session, "facts", [form.ident]).get(form.ident)
        edits = edits_of(form, choice, session, stored)
        answer = _previewed(visit, session, choice, edits)
    return render(visit, "preview.html", answer=answer, preview_language=_preview_language(visit))


def save(visit: Visit) -> Response:
    """Keep what was typed as a draft; nothing is lost where it cannot be kept."""
    form = typed(visit)
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        stored = current(session, "facts", [form.ident]).get(form.ident)
        if form.seen != fingerprint(stored):
            return _form_page(visit, session, choice, form, stored, conflict=stored, status=409)
        edits = edits_of(form, choice, session, stored)
        try:
            number = _kept(visit, form, edits)
        except ChangeSetMistakes as error:
            errors = by_field(visit.words, error.mistakes)
            return _form_page(visit, session, choice, form, stored, errors=errors, status=422)
        except ChangedMeanwhile as error:
            return _form_page(visit, session, choice, form, stored, conflict=error.now, status=409)
        except (AlreadyPending, WrongStep):
            return _form_page(
                visit,
                session,
                choice,
                form,
                stored,
                status=409,
                elsewhere=_waiting(session, form.ident),
            )
    return seeother(f"/console/changes/{number}")


def confirm(visit: Visit) -> Response:
    """Begin a change that says a fact still holds, and send it for approval at once."""
    ident, store = visit.path["id"], visit.parts.store
    with store.session() as session:
        stored = current(session, "facts", [ident]).get(ident)
    if stored is None:
        raise NotThere
    if visit.field("seen") != fingerprint(stored):
        return seeother(f"{FACTS}/{ident}")
    verified = {
        "verified_on": today(visit.office).isoformat(),
        "review_by": visit.field("review_by"),
    }
    try:
        number = begin(store, visit.account.name, [Edit("facts", ident, stored | verified, stored)])
    except AlreadyPending as error:
        return seeother(f"/console/changes/{error.change_set}")
    except ChangeSetMistakes as error:
        raise BadForm("review_by") from error
    with store.session() as session:
        version = change_set(session, number).version
    send(store, visit.account.name, number, version)
    return seeother(f"/console/changes/{number}")


def restore(visit: Visit) -> Response:
    """Begin a change that takes a fact back to an earlier state."""
    ident, wanted = visit.path["id"], visit.number("state")
    with visit.parts.store.session() as session:
        stored = current(session, "facts", [ident]).get(ident)
        states = earlier_states(session, "facts", ident)
    state = next((state for state in states if state.change == wanted), None)
    if state is None or state.content is None:
        raise NotThere
    edit = Edit("facts", ident, state.content, stored)
    try:
        number = begin(visit.parts.store, visit.account.name, [edit], Origin.ROLLBACK)
    except AlreadyPending as error:
        number = error.change_set
    return seeother(f"/console/changes/{number}")


def choices(visit: Visit, session: Session) -> RecordChoice:
    """Return the records that fields of a form may name."""
    sources = tuple(queries.all_sources(session))
    return RecordChoice(visit.parts.snapshots.current(), sources, visit.language)


def _kept(visit: Visit, form: FactForm, edits: list[Edit]) -> int:
    """Keep edits in the draft that the form was opened from, or in a new one."""
    store, actor = visit.parts.store, visit.account.name
    if visit.field("change_set"):
        number = visit.number("change_set")
        revise(store, actor, number, visit.number("version"), edits)
        return number
    asked = [int(number) for number in visit.fields("question") if number.isdigit()]
    origin = Origin.QUESTION if asked else Origin.EDIT
    return begin(store, actor, edits, origin, questions=asked)


def _waiting(session: Session, ident: str) -> ChangeSetRecord | None:
    number = pending_for(session, "facts", [ident]).get(ident) if ident else None
    return change_set(session, number) if number else None


def _preview_language(visit: Visit) -> str:
    wanted = visit.field(PREVIEW_LANGUAGE) or visit.query(PREVIEW_LANGUAGE)
    return wanted if wanted in LANGUAGES else visit.language


def _previewed(
    visit: Visit, session: Session, choice: RecordChoice, edits: list[Edit]
) -> dict[str, Any]:
    """Return the answer as the chat page reads it, or what is still missing for one."""
    sources = {source.id: source for source in choice.sources}
    language = _preview_language(visit)
    try:
        answer = previewed(choice.snapshot, session, edits, sources, language, today(visit.office))
    except ChangeSetMistakes as error:
        return {"errors": sorted(set(by_field(visit.words, error.mistakes).values()))}
    except KeyError:
        return {"errors": [visit.words.format("mistake-not-there")]}
    return {"text": answer["replies"][0]["text"], "json": json.dumps(answer)} if answer else {}


def _form_page(
    visit: Visit,
    session: Session,
    choice: RecordChoice,
    form: FactForm,
    stored: Mapping[str, Any] | None,
    *,
    errors: Mapping[str, str] | None = None,
    conflict: Mapping[str, Any] | None = None,
    elsewhere: ChangeSetRecord | None = None,
    status: int = 200,
) -> Response:
    waiting = _waiting(session, form.ident)
    edits = edits_of(form, choice, session, stored)
    return render(
        visit,
        "fact_form.html",
        status=status,
        form=form,
        seen=fingerprint(stored),
        choice=choice,
        waiting=waiting,
        questions=visit.fields("question") or visit.request.query_params.getlist("question"),
        errors=errors or {},
        conflict=conflict if status == 409 else None,
        elsewhere=elsewhere,
        answer=_previewed(visit, session, choice, edits) if form["entity"] else {},
        preview_language=_preview_language(visit),
        options=_options(visit),
        units=sorted({i.unit for i in choice.snapshot.indicators.values() if i.unit}),
    )


def _options(visit: Visit) -> dict[str, list[tuple[str, str]]]:
    """The choices of each list of the form, in the reader's words."""
    words = visit.words.format
    return {
        "qualifier": [("", words("qualifier-none"))]
        + [(one.value, words(f"qualifier-{one}")) for one in Qualifier],
        "inferred": [("", words("inferred-none"))]
        + [(one.value, words(f"inferred-{one}")) for one in Inferred],
        "reason": [("", words("reason-none"))]
        + [(one.value, words(f"reason-{one}")) for one in DisputeReason],
        "status": [(one, words(f"status-{one}")) for one in ("published", "disputed", "retired")],
        "kind": [(one, words(f"kind-{one}")) for one in ("number", "text", "date")],
        "source-language": [(code, own.name) for code, own in LANGUAGES.items()],
        "entity-kind": [
            (one, words(f"kind-{one}"))
            for one in ("place", "industry", "organisation", "event", "project", "topic")
        ],
    }
