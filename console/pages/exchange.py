"""Facts out to files, and files in: looked at row by row, then kept as a change."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.clock import today
from console.errors import BadForm, NotThere
from console.field_words import FieldWords
from console.file_words import file_words
from console.jobs import Job
from console.mistake_words import row_mistake_words
from console.pages.fact_list import list_query, wanted_facts
from console.pages.jobs import begun_job, job_of, own_jobs
from console.paging import Paged, paged
from console.record_choice import choices
from console.rendering import render, seeother
from console.roles import Role
from console.routes import UPLOAD_BYTES, ConsoleRoute
from console.visit import Visit
from facts.changes.content import NAMES
from facts.changes.differences import differences
from facts.changes.drafting import Edit, begin
from facts.changes.records import ItemRecord
from facts.changes.vocabulary import Origin
from facts.errors import AlreadyPending, ExportRefused, FileRefused
from facts.exchange import read_exchange_file
from facts.exchange_items import EXCHANGED
from facts.export_process import write_file_apart
from facts.exporting import Selection
from facts.finding.fact_filter import FactFilter
from facts.finding.fact_finder import find_facts, found_idents
from facts.import_edits import ImportDraft, draft_import
from facts.import_plan import Outcome, PlannedRow
from facts.import_watch import WRITING, Watch
from facts.store import FactStore

EXCHANGE = "/console/exchange"
IMPORT, KEEP, EXPORT = "import", "keep", "export"
FORMATS: Mapping[str, str] = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
    ".json": "application/json",
}
"""How a file may end, and what it is called on the web; the ZIP holds CSV files."""


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file to download."""

    name: str
    media_type: str
    content: bytes


def routes() -> list[BaseRoute]:
    """Return the routes of exchange."""
    one, of = f"{EXCHANGE}/imports/{{id}}", f"{EXCHANGE}/exports/{{id}}"
    return [
        ConsoleRoute(EXCHANGE, show_exchange, role=Role.VIEWER),
        ConsoleRoute(f"{EXCHANGE}/export", export, role=Role.VIEWER, methods=["POST"]),
        ConsoleRoute(of, show_export, role=Role.VIEWER),
        ConsoleRoute(f"{of}/file", download, role=Role.VIEWER),
        ConsoleRoute(
            f"{EXCHANGE}/import",
            import_file,
            role=Role.EDITOR,
            methods=["POST"],
            most_bytes=UPLOAD_BYTES,
        ),
        ConsoleRoute(one, show_import, role=Role.EDITOR),
        ConsoleRoute(f"{one}/keep", keep_import, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{EXCHANGE}/kept/{{id}}", show_kept, role=Role.EDITOR),
    ]


def show_exchange(visit: Visit) -> Response:
    """Show what can be exported and imported."""
    return _page(visit)


def export(visit: Visit) -> Response:
    """Have a file of what was chosen written."""
    sections = [section for section in EXCHANGED if section in visit.fields("section")]
    suffix = visit.field("format")
    if not sections:
        return _page(visit, {"sections": visit.words.format("export-nothing")}, 422)
    if suffix not in FORMATS:
        raise BadForm("format")
    name = f"facts-{today(visit.office).isoformat()}{suffix}"
    wanted = wanted_facts(visit) if visit.field("only") == "yes" else None
    work = partial(_exported, visit.parts.store, name, suffix, sections, wanted)
    return begun_job(visit, EXPORT, name, work, result=f"{EXCHANGE}/exports/{{id}}", back=EXCHANGE)


def show_export(visit: Visit) -> Response:
    """Offer a file that was written, or say why there is none."""
    job = _ended(visit, EXPORT)
    if job.error is not None:
        is_refused = isinstance(job.error, ExportRefused)
        told = visit.words.format("export-refused" if is_refused else "job-failed")
        return _page(visit, {"format": told}, 422)
    return render(visit, "export.html", job=job, size=len(job.outcome.content))


def download(visit: Visit) -> Response:
    """Return a file that was written."""
    found = _ended(visit, EXPORT).outcome
    if found is None:
        raise NotThere
    headers = {"Content-Disposition": f'attachment; filename="{found.name}"'}
    return Response(found.content, media_type=found.media_type, headers=headers)


def import_file(visit: Visit) -> Response:
    """Have a file looked at, row by row; nothing is changed by that."""
    uploaded = visit.file("file")
    if uploaded is None:
        return _page(visit, {"file": visit.words.format("import-no-file")}, 422)
    name, content = uploaded
    work = partial(_looked_at, visit.parts.store, name, content)
    return begun_job(
        visit, IMPORT, name[:200], work, result=f"{EXCHANGE}/imports/{{id}}", back=EXCHANGE
    )


def show_import(visit: Visit) -> Response:
    """Show what a file would change, or what is wrong with it."""
    job = _ended(visit, IMPORT)
    if isinstance(job.error, FileRefused):
        return _page(visit, {"file": file_words(visit.words, str(job.error))}, 422)
    draft: ImportDraft = job.outcome
    mistakes, edits = paged(visit, draft.mistakes), paged(visit, draft.edits)
    return render(
        visit,
        "import.html",
        job=job,
        is_wrong=bool(draft.mistakes),
        counts=[(outcome, draft.counts[outcome]) for outcome in Outcome],
        mistakes=[_wrong(visit, row) for row in mistakes.rows],
        changes=_shown(visit, draft, edits),
        shown=mistakes if draft.mistakes else edits,
    )


def keep_import(visit: Visit) -> Response:
    """Keep what a file would change as one change set, for somebody else to approve."""
    job = _ended(visit, IMPORT)
    if job.error is not None or not job.outcome.edits:
        return seeother(f"{EXCHANGE}/imports/{job.id}")
    work = partial(_kept, visit.parts.store, visit.account.name, job.title, job.outcome.edits)
    return begun_job(
        visit,
        KEEP,
        job.title,
        work,
        result=f"{EXCHANGE}/kept/{{id}}",
        back=f"{EXCHANGE}/imports/{job.id}",
    )


def show_kept(visit: Visit) -> Response:
    """Lead to the change set that was kept, or say why none was."""
    job = _ended(visit, KEEP)
    if job.error is None:
        return seeother(f"/console/changes/{job.outcome}")
    if isinstance(job.error, AlreadyPending):
        told = visit.words.format("mistake-waiting", number=job.error.change_set)
    else:
        told = visit.words.format("import-outdated")
    return _page(visit, {"file": told}, 409)


def _exported(
    store: FactStore,
    name: str,
    suffix: str,
    sections: Sequence[str],
    wanted: FactFilter | None,
    watch: Watch,
) -> ExportedFile:
    facts = None
    if wanted is not None:
        with store.session() as session:
            facts = found_idents(session, wanted)
    content = write_file_apart(store, suffix, Selection(sections, facts), watch)
    return ExportedFile(name, FORMATS[suffix], content)


def _looked_at(store: FactStore, name: str, content: bytes, watch: Watch) -> ImportDraft:
    return draft_import(store, read_exchange_file(name, content, watch), watch)


def _kept(store: FactStore, actor: str, title: str, edits: Sequence[Edit], watch: Watch) -> int:
    watch.at(0, 0, WRITING)
    return begin(store, actor, edits, Origin.IMPORT, title)


def _ended(visit: Visit, kind: str) -> Job:
    """Return the job that the address names once it has a result.

    Raises:
        NotThere: it has none.
    """
    job = job_of(visit, kind)
    if not job.has_result:
        raise NotThere
    return job


def _page(visit: Visit, errors: Mapping[str, str] | None = None, status: int = 200) -> Response:
    listed, total = list_query(visit), 0
    if listed:
        with visit.parts.store.session() as session:
            total = find_facts(session, wanted_facts(visit)).total
    chosen = visit.fields("section") if visit.form else list(EXCHANGED)
    return render(
        visit,
        "exchange.html",
        status=status,
        sections=EXCHANGED,
        chosen=chosen,
        formats=[(one, visit.words.format(f"format-{one[1:]}")) for one in FORMATS],
        format=visit.field("format"),
        listed=listed,
        total=total,
        errors=errors or {},
        jobs=own_jobs(visit, IMPORT, EXPORT),
    )


def _wrong(visit: Visit, row: PlannedRow) -> dict[str, Any]:
    """A row that is wrong: where it stands, and what is wrong in which column."""
    return {
        "row": row.row,
        "told": [row_mistake_words(visit.words, mistake) for mistake in row.mistakes],
    }


def _shown(visit: Visit, draft: ImportDraft, edits: Paged[Edit]) -> list[dict[str, Any]]:
    """What becomes of each record of a page: where the file says so, and what differs."""
    with visit.parts.store.session() as session:
        choice = choices(visit, session)
    naming = (ItemRecord(e.section, e.key, e.content, e.base) for e in draft.edits if _names(e))
    said = FieldWords.of(visit, choice, naming)
    return [_change(said, draft, edit) for edit in edits.rows]


def _names(edit: Edit) -> bool:
    return edit.section in (NAMES, "sources")


def _change(said: FieldWords, draft: ImportDraft, edit: Edit) -> dict[str, Any]:
    is_new = edit.base is None
    value: Callable[[str, Any], list[str]] = partial(said.value, edit.section)
    return {
        "row": draft.places[edit.section, edit.key],
        "title": said.title(edit.section, edit.key, edit.content or {}),
        "section": edit.section,
        "is_new": is_new,
        "differences": [
            (
                said.field(edit.section, one.path[0]),
                value(one.path[0], one.before),
                value(one.path[0], one.after),
            )
            for one in differences(edit.base, edit.content)
            if said.is_shown(edit.section, one.path[0], is_whole=is_new)
        ],
    }
