"""Facts from an article: looked for, then taken over, corrected or left, and kept as a change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.article_form import SOURCE_FIELDS, ArticleForm, checked, form_of, typed_form
from console.article_reading import ReadArticle, read_article
from console.errors import NotThere
from console.field_words import FieldWords
from console.pages.facts import fact_options
from console.pages.jobs import begun_job, job_of, own_jobs
from console.record_choice import RecordChoice, choices, shown
from console.rendering import render, seeother
from console.roles import Role
from console.routes import UPLOAD_BYTES, ConsoleRoute
from console.visit import Visit
from facts import queries
from facts.changes.drafting import begin
from facts.changes.vocabulary import Origin
from facts.errors import AlreadyPending, ChangedMeanwhile

ARTICLE = "/console/article"
JOB = "article"


def routes() -> list[BaseRoute]:
    """Return the routes of articles."""
    return [
        ConsoleRoute(ARTICLE, show_article, role=Role.EDITOR),
        ConsoleRoute(
            f"{ARTICLE}/read",
            read,
            role=Role.EDITOR,
            methods=["POST"],
            most_bytes=UPLOAD_BYTES,
        ),
        ConsoleRoute(f"{ARTICLE}/{{id}}", show_found, role=Role.EDITOR),
        ConsoleRoute(f"{ARTICLE}/keep", keep, role=Role.EDITOR, methods=["POST"]),
    ]


def show_article(visit: Visit) -> Response:
    """Show the form for an article."""
    return _begin_page(visit, ReadArticle("", dict.fromkeys(SOURCE_FIELDS, "")))


def read(visit: Visit) -> Response:
    """Have an article searched for facts."""
    begun = ReadArticle(
        visit.field("text"), {name: visit.field(f"source-{name}") for name in SOURCE_FIELDS}
    )
    uploaded = visit.file("file")
    if uploaded is None and not begun.text:
        return _begin_page(visit, begun, visit.words.format("article-nothing"), 422)
    name, content = uploaded or ("article.txt", begun.text.encode())
    title = begun.source["title"] or (name if uploaded else begun.text)
    work = partial(read_article, visit.parts, name, content, begun)
    return begun_job(visit, JOB, title[:120], work, result=f"{ARTICLE}/{{id}}", back=ARTICLE)


def show_found(visit: Visit) -> Response:
    """Show what was found in an article, or its form again with why it cannot be read."""
    job = job_of(visit, JOB)
    if job.outcome is None:
        raise NotThere
    found: ReadArticle = job.outcome
    if found.refused is not None:
        why = visit.words.format(f"document-{found.refused.problem}")
        return _begin_page(visit, found, why, 422)
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        return _found_page(visit, session, choice, form_of(found, choice))


def keep(visit: Visit) -> Response:
    """Keep what was taken over as one change; nothing is lost where it cannot be kept."""
    form = typed_form(visit)
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
        chosen = {**form.source, "source": choice.source(form.source["source"])}
        form, edits = checked(replace(form, source=chosen), choice, session, visit)
        if form.is_wrong:
            return _found_page(visit, session, choice, form, 422)
    try:
        title = choice.source_names.get(chosen["source"], chosen["title"])
        number = begin(visit.parts.store, visit.account.name, edits, Origin.ARTICLE, title)
    except (AlreadyPending, ChangedMeanwhile) as wrong:
        return _not_kept(visit, form, wrong)
    return seeother(f"/console/changes/{number}")


def _not_kept(
    visit: Visit, form: ArticleForm, wrong: AlreadyPending | ChangedMeanwhile
) -> Response:
    """Show the form again: somebody else has begun or added one of its records."""
    number = wrong.change_set if isinstance(wrong, AlreadyPending) else None
    message = "article-waiting" if number is not None else "article-added-meanwhile"
    told = visit.words.format(message, key=wrong.key, number=number or 0)
    with visit.parts.store.session() as session:
        form = replace(form, errors={"": told})
        return _found_page(visit, session, choices(visit, session), form, 409)


def _begin_page(visit: Visit, begun: ReadArticle, error: str = "", status: int = 200) -> Response:
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
    return render(
        visit,
        "article.html",
        status=status,
        begun=begun,
        error=error,
        choice=choice,
        errors={},
        source=begun.source,
        options=_options(visit),
        jobs=own_jobs(visit, JOB),
    )


def _found_page(
    visit: Visit, session: Session, choice: RecordChoice, form: ArticleForm, status: int = 200
) -> Response:
    source = form.source["source"]
    return render(
        visit,
        "article_facts.html",
        status=status,
        form=form,
        source={**form.source, "source": shown(choice.source_names, source) if source else ""},
        errors=form.errors,
        choice=choice,
        said=FieldWords.of(visit, choice),
        options=_options(visit),
        units=sorted({i.unit for i in choice.snapshot.indicators.values() if i.unit}),
        stored={fact.id: fact for fact in queries.facts_by_id(session, _mentioned(form))},
    )


def _mentioned(form: ArticleForm) -> list[str]:
    """The stored facts that stand beside what an article tells."""
    idents = {ident for row in form.rows for ident in (row.told.get("held", ""), *row.against)}
    return sorted(idents - {""})


def _options(visit: Visit) -> Mapping[str, list[tuple[str, str]]]:
    options = fact_options(visit)
    words = visit.words.format
    return options | {
        "status": [(one, words(f"status-{one}")) for one in ("published", "disputed")]
    }
