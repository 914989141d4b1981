"""Change sets: what waits, what each would change, and the second person's decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any
from urllib.parse import urlencode

from sqlalchemy.orm import Session
from starlette.responses import Response
from starlette.routing import BaseRoute

from console.asking import asked_for, begun, must_be_asked
from console.errors import NotThere, TooMuchWork
from console.field_words import FieldWords
from console.jobs import Job
from console.mistake_words import mistake_words
from console.pages.jobs import begun_job
from console.paging import page_number
from console.publishing import Approval, is_large, publish_change
from console.question_answers import asked_again
from console.record_addresses import form_of
from console.record_choice import RecordChoice, choices
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.shown_answer import shown_answer
from console.visit import Visit
from facts.changes import review
from facts.changes.content import NAMES
from facts.changes.differences import differences
from facts.changes.drafting import Edit
from facts.changes.names_item import NamesItem, named_owners
from facts.changes.reading import (
    PAGE_SIZE,
    added_by,
    change_set,
    change_sets,
    first_records,
    naming_items,
)
from facts.changes.records import ChangeSetRecord, ItemRecord
from facts.changes.vocabulary import PENDING, ChangeSetStatus
from facts.errors import (
    ChangedMeanwhile,
    ChangeSetMistakes,
    FactsError,
    GateNotPassed,
    NoChangeSet,
    OwnChange,
    QuestionsNotAsked,
    StoreError,
    WrongStep,
)
from facts.question_retry import Retried
from facts.unanswered import UnansweredRecord
from languages import LANGUAGES

CHANGES = "/console/changes"
_IN_THE_WAY = {
    WrongStep: "change-moved-on",
    GateNotPassed: "gate-not-passed",
    QuestionsNotAsked: "gate-not-asked-error",
}
_SEE_OTHER = 303
_SETTLED = (ChangeSetStatus.PUBLISHED, ChangeSetStatus.WITHDRAWN)
_TOLD = frozenset({"facts", "series", "editions", "desks"})


def routes() -> list[BaseRoute]:
    """Return the routes of change sets."""
    one = f"{CHANGES}/{{number:int}}"
    return [
        ConsoleRoute(CHANGES, list_changes, role=Role.VIEWER),
        ConsoleRoute(one, show_change, role=Role.VIEWER),
        ConsoleRoute(f"{one}/send", send, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{one}/questions", ask_questions, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{one}/withdraw", withdraw, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{one}/return", give_back, role=Role.APPROVER, methods=["POST"]),
        ConsoleRoute(f"{one}/publish", publish, role=Role.APPROVER, methods=["POST"]),
    ]


def list_changes(visit: Visit) -> Response:
    """List what waits, and behind it what was settled."""
    page = page_number(visit)
    with visit.parts.store.session() as session:
        waiting = change_sets(session, PENDING, limit=PAGE_SIZE * 4)
        settled = change_sets(session, _SETTLED, offset=(page - 1) * PAGE_SIZE)
        choice = choices(visit, session)
        firsts = first_records(session, (*waiting, *settled))
    return render(
        visit,
        "changes.html",
        waiting=waiting,
        settled=settled,
        page=page,
        page_size=PAGE_SIZE,
        said=FieldWords.of(visit, choice, firsts),
    )


def show_change(visit: Visit) -> Response:
    """Show what a change set would change, and why publishing it in the background failed."""
    job = visit.parts.jobs.find(visit.query("job"))
    if job is None or job.owner != visit.account.name or job.error is None:
        return _page(visit)
    error, status = _refusal(visit, job.error)
    return _page(visit, error=error, status=status)


def send(visit: Visit) -> Response:
    """Ask for approval, and have the questions asked that decide about it."""
    response = _done(
        visit,
        lambda number, version, comment: review.send(
            visit.parts.store, visit.account.name, number, version, comment
        ),
    )
    return ask_questions(visit) if response.status_code == _SEE_OTHER else response


def ask_questions(visit: Visit) -> Response:
    """Ask the questions that the change might take from other facts."""
    number = visit.path["number"]
    if not _must_be_asked(visit, number):
        return seeother(f"{CHANGES}/{number}")
    try:
        work = partial(visit.parts.gate.run, visit.account.name, number)
        return _followed(visit, begun(visit, "questions", number, work))
    except TooMuchWork:
        return seeother(f"{CHANGES}/{number}")  # they are asked when it is to be published


def withdraw(visit: Visit) -> Response:
    """Give a change up."""
    return _done(
        visit,
        lambda number, version, comment: review.withdraw(
            visit.parts.store, visit.account.name, number, version, comment
        ),
    )


def give_back(visit: Visit) -> Response:
    """Return a change to its authors, with what they should do about it."""
    if not visit.field("comment"):
        return _page(visit, error=visit.words.format("change-comment-needed"), status=422)
    return _done(
        visit,
        lambda number, version, comment: review.give_back(
            visit.parts.store, visit.account.name, number, version, comment
        ),
    )


def publish(visit: Visit) -> Response:
    """Approve a change; it is answered from then on, and so are the questions it is for."""
    asked = Approval.of(visit)
    work = partial(publish_change, visit.parts, asked)
    with visit.parts.store.session() as session:
        is_long = is_large(session, asked.number)
    if not is_long and _must_be_asked(visit, asked.number):
        return _followed(visit, begun(visit, "publish", asked.number, work))
    if not is_long:
        return _done(visit, lambda *_: work())
    address = f"{CHANGES}/{asked.number}"
    title = visit.words.format("change-number", number=asked.number)
    result = f"{address}?job={{id}}"
    return begun_job(visit, "publish", title, work, result=result, back=address)


def _must_be_asked(visit: Visit, number: int) -> bool:
    try:
        with visit.parts.store.session() as session:
            return must_be_asked(session, number)
    except NoChangeSet as missing:
        raise NotThere from missing


def _followed(visit: Visit, job: Job | str) -> Response:
    """Lead to work that goes on, or show what it came to."""
    if isinstance(job, str):
        return seeother(job)
    if job.error is not None:
        error, status = _refusal(visit, job.error)
        return _page(visit, error=error, status=status)
    return seeother(f"{CHANGES}/{visit.path['number']}")


def _done(visit: Visit, step: Callable[[int, int, str], None]) -> Response:
    """Do a step and show the change set again, or say why it was not done."""
    try:
        step(visit.path["number"], visit.number("version"), visit.field("comment"))
    except FactsError as wrong:
        error, status = _refusal(visit, wrong)
        return _page(visit, error=error, status=status)
    return seeother(f"{CHANGES}/{visit.path['number']}")


def _refusal(visit: Visit, wrong: Exception) -> tuple[str, int]:
    """Return why a step was not done, in the reader's words, and the status to tell it with.

    Raises:
        NotThere: there is no such change set.
    """
    words = visit.words
    match wrong:
        case ChangeSetMistakes():
            return _mistakes(visit, wrong), 422
        case ChangedMeanwhile():
            record = _titles(visit).get((wrong.section, wrong.key), wrong.key)
            return words.format("change-outdated", record=record), 409
        case WrongStep() | GateNotPassed() | QuestionsNotAsked():
            return words.format(_IN_THE_WAY[type(wrong)]), 409
        case OwnChange():
            return words.format("change-own"), 403
        case NoChangeSet():
            raise NotThere from wrong
        case StoreError():
            return words.format("change-refused", why=str(wrong)), 409
    raise wrong


def _mistakes(visit: Visit, error: ChangeSetMistakes) -> str:
    titles = _titles(visit)
    told = (
        f"{titles.get((section, key), key)}: {mistake_words(visit.words, what)}"
        for section, key, _, what in error.mistakes[:20]
    )
    return " ".join(told)


def _titles(visit: Visit) -> dict[tuple[str, str], str]:
    """What each record of the change set is called."""
    with visit.parts.store.session() as session:
        items = change_set(session, visit.path["number"]).items
        said = FieldWords.of(visit, choices(visit, session), items)
    named = ((item, item.content or item.base or {}) for item in items)
    return {
        (item.section, item.key): said.title(item.section, item.key, content)
        for item, content in named
    }


def _page(visit: Visit, *, error: str = "", status: int = 200) -> Response:
    page = page_number(visit)
    offset = (page - 1) * PAGE_SIZE
    with visit.parts.store.session() as session:
        try:
            found = change_set(session, visit.path["number"], offset=offset, limit=PAGE_SIZE)
        except NoChangeSet as missing:
            raise NotThere from missing
        choice = choices(visit, session)
        said = FieldWords.of(visit, choice, (*naming_items(session, [found.id]), *found.items))
        added = added_by(session, found.id, _owners(found.items))
        is_author = visit.account.name in found.authors
        return render(
            visit,
            "change.html",
            status=status,
            change=found,
            said=said,
            changes=[_shown(said, item, added) for item in found.items],
            page=page,
            pages=max(1, -(-found.size // PAGE_SIZE)),
            query=urlencode({"preview": _language(visit)}),
            choice=choice,
            answers=_answers(visit, session, choice, found),
            asked=_asked(visit, found),
            gate=asked_for(session, found.id, change_set(session, found.id).items, said),
            error=error,
            may_approve=visit.may(Role.APPROVER) and not (is_author and visit.office.second_person),
            is_author=is_author,
            preview_language=_language(visit),
        )


def _shown(said: FieldWords, item: ItemRecord, added: set[tuple[str, str]]) -> dict[str, Any]:
    """An item with its title, its form, and the fields that tell something beside the title."""
    content = item.content or item.base or {}
    is_whole = item.content is None or item.base is None
    return {
        "item": item,
        "title": said.title(item.section, item.key, content),
        "form": _form(item, added),
        "language": content.get("language") if item.section == NAMES else None,
        "differences": [
            one
            for one in differences(item.base, item.content)
            if said.is_shown(item.section, one.path[0], is_whole=is_whole)
        ],
    }


def _form(item: ItemRecord, added: set[tuple[str, str]]) -> str | None:
    """Where an item can be edited; the first names of a new record stand in that one's form."""
    if item.content is None:
        return None
    if item.section == NAMES:
        ((section, owner),) = _owners([item])
        if (section, owner) in added:
            return form_of(section, owner)
    return form_of(item.section, item.key)


def _owners(items: Iterable[ItemRecord]) -> list[tuple[str, str]]:
    """Whom the names among items name, by section and id."""
    named = (item.content for item in items if item.section == NAMES and item.content is not None)
    return list(named_owners(NamesItem.model_validate(content) for content in named))


def _answers(
    visit: Visit, session: Session, choice: RecordChoice, found: ChangeSetRecord
) -> list[tuple[str, dict[str, Any]]]:
    """The answer before and after, where the change is of one fact, event or desk."""
    about = [item for item in found.items if item.section in _TOLD]
    if found.size > len(found.items) or len(about) != 1 or about[0].content is None:
        return []
    after = [Edit(i.section, i.key, i.content, i.base) for i in found.items]
    told = [("answer-after", after)]
    if about[0].base is not None:
        section, key, base = about[0].section, about[0].key, about[0].base
        told.insert(0, ("answer-before", [Edit(section, key, base, base)]))
    return [
        (name, shown_answer(visit, session, choice, edits, _language(visit)))
        for name, edits in told
    ]


def _asked(visit: Visit, found: ChangeSetRecord) -> list[tuple[UnansweredRecord, Retried]]:
    """The questions that a change was written for, with how they end now."""
    return asked_again(visit.parts, found.questions) if found.questions else []


def _language(visit: Visit) -> str:
    wanted = visit.query("preview")
    return wanted if wanted in LANGUAGES else visit.language
