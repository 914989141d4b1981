"""Questions nobody could answer: grouped by meaning, answered by a fact or a name, or dismissed."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import BaseRoute

from console.errors import BadForm, NotThere
from console.record_choice import choices, shown
from console.rendering import render, seeother
from console.roles import Role
from console.routes import ConsoleRoute
from console.visit import Visit
from facts.changes.content import NAMES, current
from facts.changes.drafting import Edit, begin
from facts.changes.names_item import names_key
from facts.changes.vocabulary import Origin
from facts.errors import AlreadyPending, ChangedMeanwhile, ChangeSetMistakes, ReasonMissing
from facts.question_groups import QuestionGroup, question_groups
from facts.question_retry import retry
from facts.unanswered import UnansweredRecord, settle_group, unanswered
from facts.vocabulary import QuestionStatus
from languages import LANGUAGES

QUESTIONS = "/console/questions"
# Reading a question again where names changed takes some milliseconds; a page waits for these.
_REREAD = 100
_MOST = 5_000
_SHOWN = 100


def routes() -> list[BaseRoute]:
    """Return the routes of unanswered questions."""
    one = f"{QUESTIONS}/{{id:int}}"
    return [
        ConsoleRoute(QUESTIONS, list_questions, role=Role.VIEWER),
        ConsoleRoute(one, show_group, role=Role.VIEWER),
        ConsoleRoute(f"{one}/alias", add_alias, role=Role.EDITOR, methods=["POST"]),
        ConsoleRoute(f"{one}/settle", settle, role=Role.EDITOR, methods=["POST"]),
    ]


def list_questions(visit: Visit) -> Response:
    """List the groups, the largest first."""
    groups = _groups(visit)
    channel, fair = visit.query("channel"), visit.query("fair")
    found = [
        group
        for group in groups
        if (not channel or channel in group.channels) and (not fair or fair in group.fairs)
    ]
    settled = [
        one
        for status in (QuestionStatus.ANSWERED, QuestionStatus.DISMISSED)
        for one in unanswered(visit.parts.store, status, 50)
    ]
    return render(
        visit,
        "questions.html",
        groups=found[:_SHOWN],
        count=sum(group.size for group in found),
        channels=sorted({name for group in groups for name in group.channels}),
        fairs=sorted({name for group in groups for name in group.fairs}),
        channel=channel,
        fair=fair,
        settled=sorted(settled, key=lambda one: one.settled_at or one.at, reverse=True)[:50],
    )


def show_group(visit: Visit) -> Response:
    """Show one group, how its questions end now, and what can be done about it."""
    return _page(visit)


def add_alias(visit: Visit) -> Response:
    """Begin a change that has a name understood which investors use."""
    group, _ = _group(visit)
    kind, _, ident = visit.field("owner").rpartition(" · ")[2].partition("/")
    language, alias = visit.field("language"), visit.field("alias")
    if kind not in ("entity", "indicator") or language not in LANGUAGES or not alias:
        return _page(visit, error="question-alias-wrong", status=422)
    key = names_key(kind, ident, language)
    with visit.parts.store.session() as session:
        base = current(session, NAMES, [key]).get(key)
    if base and (alias == base.get("label") or alias in base.get("aliases", ())):
        return _page(visit, error="question-alias-there", status=422)
    content: dict[str, Any] = {"owner_kind": kind, "owner": ident, "language": language}
    content |= {**(base or {}), "aliases": [*(base or {}).get("aliases", ()), alias]}
    edit = Edit(NAMES, key, content, base)
    try:
        number = begin(
            visit.parts.store,
            visit.account.name,
            [edit],
            Origin.QUESTION,
            questions=group.record_ids,
        )
    except AlreadyPending as error:
        number = error.change_set
    except (ChangeSetMistakes, ChangedMeanwhile):
        return _page(visit, error="question-alias-wrong", status=422)
    return seeother(f"/console/changes/{number}")


def settle(visit: Visit) -> Response:
    """Take a group off the list: answered, or dismissed with a reason; or put it back."""
    wanted = next((one for one in QuestionStatus if one == visit.field("status")), None)
    if wanted is None:
        raise BadForm("status")
    numbers = visit.numbers("question")
    try:
        settle_group(visit.parts.store, numbers, wanted, visit.account.name, visit.field("reason"))
    except ReasonMissing:
        return _page(visit, error="question-reason-needed", status=422)
    return seeother(QUESTIONS)


def _groups(visit: Visit) -> list[QuestionGroup]:
    parts = visit.parts
    records = unanswered(parts.store, limit=_MOST)
    snapshot = parts.snapshots.current()
    return question_groups(
        records, snapshot, parts.encoder, parts.questions, visit.language, _REREAD
    )


def _group(visit: Visit) -> tuple[QuestionGroup, list[UnansweredRecord]]:
    """Return the group that the address names, with its questions.

    Raises:
        NotThere: it was settled, or never was.
    """
    group = next((one for one in _groups(visit) if one.id == visit.path["id"]), None)
    if group is None:
        raise NotThere
    members = set(group.record_ids)
    return group, [one for one in unanswered(visit.parts.store, limit=_MOST) if one.id in members]


def _page(visit: Visit, *, error: str = "", status: int = 200) -> Response:
    group, records = _group(visit)
    parts = visit.parts
    snapshot = parts.snapshots.current()
    ends = retry(parts.store, snapshot, parts.encoder, records[:_SHOWN])
    with parts.store.session() as session:
        choice = choices(visit, session)
    likely = {
        "entity": group.named[0] if group.named else "",
        "indicator": group.indicators[0] if group.indicators else "",
    }
    about = {kind: ident for kind, ident in likely.items() if ident}
    asked = [("question", number) for number in group.record_ids]
    return render(
        visit,
        "question.html",
        status=status,
        group=group,
        asked=list(zip(records, ends, strict=False)),
        more=max(0, len(records) - _SHOWN),
        choice=choice,
        owners=_owners(choice.entity_names, choice.indicator_names),
        likely=[
            (kind, ident, shown(_names_of(choice, kind), ident)) for kind, ident in about.items()
        ],
        new_fact=f"/console/facts/new?{urlencode([*about.items(), *asked])}",
        error=visit.words.format(error) if error else "",
    )


def _names_of(choice: Any, kind: str) -> dict[str, str]:
    names: dict[str, str] = choice.entity_names if kind == "entity" else choice.indicator_names
    return names


def _owners(entities: dict[str, str], indicators: dict[str, str]) -> list[str]:
    """What a name can be added to, as the field writes it: its name, kind and id."""
    found = [f"{name} · entity/{ident}" for ident, name in entities.items()]
    return found + [f"{name} · indicator/{ident}" for ident, name in indicators.items()]
