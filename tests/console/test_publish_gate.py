"""The questions before publishing, on a change's page."""

from __future__ import annotations

import pytest
from httpx import Response

from console.parts import ConsoleParts
from console.roles import Role
from facts.changes.content import current
from facts.changes.drafting import Edit, begin
from facts.changes.reading import change_set
from facts.changes.records import ChangeSetRecord
from facts.publish_gate.findings import Finding, FindingKind
from facts.questions import questions_for
from tests.console.browsing import Browsing
from tests.console.conftest import SignIn
from tests.console.idle_gate import IdleGate

TAKEN = Finding(
    FindingKind.TAKEN,
    "en",
    "How many farms does Zhuji have?",
    {"zhuji-farms": ("zhuji", "farms", "2024")},
    {"zhuji-motto": ("zhuji", "motto", None)},
)


@pytest.fixture
def stopping(parts: ConsoleParts) -> IdleGate:
    """A gate that stops every change."""
    gate = parts.gate
    assert isinstance(gate, IdleGate)
    gate.findings = (TAKEN,)
    return gate


def drafted(parts: ConsoleParts, **changed: object) -> int:
    """A draft that changes the fact of the small store."""
    with parts.store.session() as session:
        base = current(session, "facts", ["zhuji-farms"])["zhuji-farms"]
    edit = Edit("facts", "zhuji-farms", {**base, **changed}, base)
    return begin(parts.store, "editor.example", [edit])


def record(parts: ConsoleParts, number: int) -> ChangeSetRecord:
    with parts.store.session() as session:
        return change_set(session, number)


def post(person: Browsing, parts: ConsoleParts, number: int, step: str, **fields: str) -> Response:
    """Press a button of the change's page."""
    version = str(record(parts, number).version)
    return person.post(f"/console/changes/{number}/{step}", version=version, **fields)


def test_questions_are_asked_when_a_change_is_sent(parts: ConsoleParts, signed_in: SignIn) -> None:
    number = drafted(parts, period="2025")
    editor = signed_in(Role.EDITOR)
    assert "Not asked yet" in editor.get(f"/console/changes/{number}").text
    post(editor, parts, number, "send")
    assert "Passed: the questions of other facts" in editor.get(f"/console/changes/{number}").text


def test_a_change_of_the_value_alone_needs_no_questions(
    parts: ConsoleParts, signed_in: SignIn, stopping: IdleGate
) -> None:
    number = drafted(parts, value="62000")
    page = signed_in(Role.EDITOR).get(f"/console/changes/{number}").text
    assert "Questions before publishing" not in page
    post(signed_in(Role.APPROVER), parts, number, "publish")
    assert record(parts, number).status == "published"
    assert stopping.findings == (TAKEN,)


def test_what_would_be_answered_otherwise_is_shown_and_stops_the_change(
    parts: ConsoleParts, signed_in: SignIn, stopping: IdleGate
) -> None:
    number = drafted(parts, period="2025")
    post(signed_in(Role.EDITOR), parts, number, "send")
    approver = signed_in(Role.APPROVER)
    page = approver.get(f"/console/changes/{number}").text
    assert TAKEN.question in page
    assert "Pearl farms · Zhuji · 2024" in page
    assert 'href="/console/facts/zhuji-motto/edit"' in page
    assert "Approve and publish" not in page
    post(approver, parts, number, "publish")
    assert record(parts, number).status == "in_review"


def test_publishing_anyway_needs_a_reason_which_is_kept(
    parts: ConsoleParts, signed_in: SignIn, stopping: IdleGate
) -> None:
    number = drafted(parts, period="2025")
    post(signed_in(Role.EDITOR), parts, number, "send")
    approver = signed_in(Role.APPROVER)
    refused = post(approver, parts, number, "publish", anyway="")
    assert refused.status_code == 409
    post(approver, parts, number, "publish", anyway="The old figure is withdrawn.")
    found = record(parts, number)
    assert (found.status, found.steps[-1].comment) == ("published", "The old figure is withdrawn.")
    page = approver.get(f"/console/changes/{number}").text
    assert "approver.example published it anyway:" in page


def test_an_editor_is_not_offered_to_publish_anyway(
    parts: ConsoleParts, signed_in: SignIn, stopping: IdleGate
) -> None:
    number = drafted(parts, period="2025")
    editor = signed_in(Role.EDITOR)
    post(editor, parts, number, "questions")
    page = editor.get(f"/console/changes/{number}").text
    assert TAKEN.question in page
    assert "Publish anyway" not in page


def test_questions_are_asked_before_publishing_where_they_were_not(
    parts: ConsoleParts, signed_in: SignIn, stopping: IdleGate
) -> None:
    number = drafted(parts, period="2025")
    approver = signed_in(Role.APPROVER)
    post(approver, parts, number, "publish")
    assert record(parts, number).status == "draft"
    stopping.findings = ()
    other = drafted_motto(parts)
    post(approver, parts, other, "publish")
    assert record(parts, other).status == "published"


def drafted_motto(parts: ConsoleParts) -> int:
    with parts.store.session() as session:
        base = current(session, "facts", ["zhuji-motto"])["zhuji-motto"]
    return begin(
        parts.store,
        "editor.example",
        [Edit("facts", "zhuji-motto", {**base, "period": "2025"}, base)],
    )


def test_what_was_found_before_something_else_was_published_is_outdated(
    parts: ConsoleParts, signed_in: SignIn
) -> None:
    number = drafted(parts, period="2025")
    post(signed_in(Role.EDITOR), parts, number, "send")
    other = drafted_motto(parts)
    approver = signed_in(Role.APPROVER)
    post(approver, parts, other, "publish")
    assert "Something else was published since" in approver.get(f"/console/changes/{number}").text
    post(approver, parts, number, "publish")
    assert record(parts, number).status == "published"


def test_questions_are_written_beside_a_fact(parts: ConsoleParts, signed_in: SignIn) -> None:
    editor = signed_in(Role.EDITOR)
    typed = {**form(parts), "asked-language": ["en", "zh-Hans"]}
    typed["asked-text"] = ["How many pearl farms?", "珍珠养殖场有多少？"]
    number = editor.change(saved(editor, typed))
    asked = [item for item in record(parts, number).items if item.section == "questions"]
    assert {(i.content["language"], i.content["text"]) for i in asked if i.content} == {
        ("en", "How many pearl farms?"),
        ("zh-Hans", "珍珠养殖场有多少？"),
    }
    assert "How many pearl farms?" in editor.text("/console/facts/zhuji-farms/edit")
    saved(editor, typed | {"asked-text": ["", "珍珠养殖场有多少？"]})
    page = editor.text(f"/console/changes/{number}")
    assert "珍珠养殖场有多少？" in page
    assert "How many pearl farms?" not in page
    post(editor, parts, number, "send")
    post(signed_in(Role.APPROVER), parts, number, "publish")
    with parts.store.session() as session:
        assert [one.text for one in questions_for(session, ["zhuji-farms"])] == [
            "珍珠养殖场有多少？"
        ]


def saved(editor: Browsing, typed: dict[str, object]) -> Response:
    """Save the form of the fact of the small store."""
    hidden = editor.hidden("/console/facts/zhuji-farms/edit")
    return editor.post("/console/facts/save", **(hidden | typed))


def form(parts: ConsoleParts) -> dict[str, object]:
    """The fields of the fact of the small store as its form has them."""
    with parts.store.session() as session:
        fact = current(session, "facts", ["zhuji-farms"])["zhuji-farms"]
    return {
        "entity": fact["entity"],
        "indicator": fact["indicator"],
        "value": fact["value"],
        "qualifier": fact["qualifier"],
        "period": fact["period"],
        "source": fact["sources"][0]["source"],
        "locator": fact["sources"][0]["locator"],
        "status": "published",
        "owner": fact["owner"],
        "about": fact["about"],
    }
