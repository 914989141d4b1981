"""The answer on one fact, as the chat and whoever shows it elsewhere give it."""

from dataclasses import replace

from sqlalchemy.orm import Session

from facts.snapshot import Snapshot
from tests.answers.telling import shipped_fact, tell


def test_answer_has_the_card_the_next_steps_and_the_payload(
    snapshot: Snapshot, session: Session
) -> None:
    answer = tell(snapshot, session, shipped_fact(session, "ciie-3-projects-signed"))
    (reply,) = answer.replies
    assert answer.status == "answered"
    assert reply.text.startswith("**61 projects**\n")
    assert [button.value.split(":")[0] for button in reply.buttons] == [
        "#fact",
        "#fact",
        "#contact",
    ]
    assert [fact["id"] for fact in reply.facts] == ["ciie-3-projects-signed"]


def test_other_source_is_told_behind_whichever_fact_leads(
    snapshot: Snapshot, session: Session
) -> None:
    older = shipped_fact(session, "zhuji-pearl-world-share-mayor")
    (reply,) = tell(snapshot, session, older).replies
    assert reply.text.startswith("**73%**")
    assert "Another source says more than 70%" in reply.text


def test_disputed_figure_is_not_repeated(snapshot: Snapshot, session: Session) -> None:
    (reply,) = tell(snapshot, session, shipped_fact(session, "zhuji-pearl-culture-area")).replies
    assert "38" not in reply.text
    assert reply.facts[0]["value"] is None
    assert reply.desk is not None


def test_fact_that_is_not_stored_yet_is_told_like_any_other(
    snapshot: Snapshot, session: Session
) -> None:
    stored = shipped_fact(session, "ciie-3-projects-signed")
    draft = replace(stored, id="drafted", status="draft", qualifier="about")
    (reply,) = tell(snapshot, session, draft, "ru").replies
    assert reply.text.startswith("**примерно 61 проект")
    assert reply.facts[0]["id"] == "drafted"
