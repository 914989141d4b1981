"""Facts: found, looked at, written, and shown as an investor will read them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.errors import BadForm, NotThere
from console.fact_form import FactForm, edits_of, form_of, typed
from console.fact_questions import asked_for, question_edits
from console.field_words import FieldWords
from console.record_choice import RecordChoice, choices
from console.record_form import (
    CHANGES,
    NOT_REFUSED,
    Refusal,
    Standing,
    fingerprint,
    keep,
    restore,
    standing,
)
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.shown_answer import language_of, shown_answer
from console.visit import Visit
from facts.changes.drafting import Edit, begin
from facts.changes.earlier_states import earlier_states
from facts.changes.reading import change_set
from facts.changes.review import send
from facts.errors import AlreadyPending, ChangeSetMistakes
from facts.vocabulary import DisputeReason, Inferred, Qualifier
from languages import LANGUAGES

FACTS = "/console/facts"
SECTION = "facts"
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
        ConsoleRoute(f"{FACTS}/{{id}}/restore", restore_fact, role=Role.EDITOR, methods=["POST"]),
    ]


def show_fact(visit: Visit) -> Response:
    """Show a fact, its answer in a language, its earlier states and what waits for it."""
    ident, language = visit.path["id"], language_of(visit)
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, ident)
        if place.stored is None and place.waiting is None:
            raise NotThere
        if place.stored is None:
            return seeother(f"{CHANGES}/{place.waiting.id if place.waiting else 0}")
        choice = choices(visit, session)
        edit = Edit(SECTION, ident, place.stored, place.stored)
        return render(
            visit,
            "fact.html",
            ident=ident,
            content=place.stored,
            said=FieldWords.of(visit, choice),
            choice=choice,
            pending=place.waiting.id if place.waiting else None,
            states=earlier_states(session, SECTION, ident),
            seen=place.seen,
            is_due=place.stored.get("review_by", "9999") < today(visit.office).isoformat(),
            next_review=today(visit.office) + _NEXT_REVIEW_IN,
            answer=_previewed(visit, session, choice, [edit]),
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
        place = standing(session, SECTION, "")
        return _form_page(visit, session, choice, form_of(content, choice), place)


def edit_fact(visit: Visit) -> Response:
    """Show the form of a fact as it is, or as a change that waits would have it."""
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, visit.path["id"])
        if place.content is None:
            raise NotThere
        choice = choices(visit, session)
        form = form_of(place.content, choice, asked_for(session, place))
        return _form_page(visit, session, choice, form, place)


def preview(visit: Visit) -> Response:
    """Return the answer that the form's fields come to, for the place beside the form."""
    form = typed(visit)
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        place = standing(session, SECTION, form.ident)
        edits = edits_of(form, choice, session, place.stored)
        answer = _previewed(visit, session, choice, edits)
    return render(visit, "preview.html", answer=answer, preview_language=language_of(visit))


def save(visit: Visit) -> Response:
    """Keep what was typed as a draft; nothing is lost where it cannot be kept."""
    form = typed(visit)
    asked = visit.numbers("question")
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, form.ident)
        edits = edits_of(form, choices(visit, session), session, place.stored)
        own, dropped = question_edits(session, place, edits[-1].key, form.asked)
    kept = keep(visit, place, [*edits, *own], dropped, questions=asked)
    if not isinstance(kept, Refusal):
        return seeother(f"{CHANGES}/{kept}")
    with visit.parts.store.session() as session:
        place = standing(session, SECTION, form.ident)
        return _form_page(visit, session, choices(visit, session), form, place, kept)


def confirm(visit: Visit) -> Response:
    """Begin a change that says a fact still holds, and send it for approval at once."""
    ident, store = visit.path["id"], visit.parts.store
    with store.session() as session:
        stored = standing(session, SECTION, ident).stored
    if stored is None:
        raise NotThere
    if visit.field("seen") != fingerprint(stored):
        return seeother(f"{FACTS}/{ident}")
    verified = {
        "verified_on": today(visit.office).isoformat(),
        "review_by": visit.field("review_by"),
    }
    try:
        edit = Edit(SECTION, ident, {**stored, **verified}, stored)
        number = begin(store, visit.account.name, [edit])
    except AlreadyPending as error:
        return seeother(f"{CHANGES}/{error.change_set}")
    except ChangeSetMistakes as error:
        raise BadForm("review_by") from error
    with store.session() as session:
        version = change_set(session, number).version
    send(store, visit.account.name, number, version)
    return seeother(f"{CHANGES}/{number}")


def restore_fact(visit: Visit) -> Response:
    """Begin a change that takes a fact back to an earlier state."""
    return restore(visit, SECTION, visit.path["id"])


def _previewed(
    visit: Visit, session: Session, choice: RecordChoice, edits: list[Edit]
) -> dict[str, Any]:
    return shown_answer(visit, session, choice, edits, language_of(visit))


def _form_page(
    visit: Visit,
    session: Session,
    choice: RecordChoice,
    form: FactForm,
    place: Standing,
    refusal: Refusal = NOT_REFUSED,
) -> Response:
    edits = edits_of(form, choice, session, place.stored)
    return render(
        visit,
        "fact_form.html",
        status=refusal.status,
        form=form,
        place=place,
        refusal=refusal,
        errors=refusal.errors,
        address=f"{FACTS}/{form.ident}",
        choice=choice,
        questions=visit.fields("question") or visit.request.query_params.getlist("question"),
        answer=_previewed(visit, session, choice, edits) if form["entity"] else {},
        preview_language=language_of(visit),
        text_states=_text_states(visit, session, form),
        options=fact_options(visit),
        units=sorted({i.unit for i in choice.snapshot.indicators.values() if i.unit}),
    )


def _text_states(visit: Visit, session: Session, form: FactForm) -> Mapping[str, str]:
    """What is wrong with the words of a fact that has some, by language."""
    if not form.texts:
        return {}
    return visit.parts.translations.states(session).get((SECTION, form.ident), {})


def fact_options(visit: Visit) -> dict[str, list[tuple[str, str]]]:
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
