"""What an investor reads of a desk; a store without any desk says so."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from answers.desk_card import desk_answer
from answers.desk_choice import choose_desk
from facts.snapshot import Snapshot
from languages import LANGUAGES
from tests.answers.telling import shipped_fact, tell

NOW = datetime(2026, 11, 22, 4, tzinfo=UTC)


@pytest.fixture
def no_desks(snapshot: Snapshot) -> Snapshot:
    return replace(snapshot, desks=())


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_any_desk_that_is_said(no_desks: Snapshot, language: str) -> None:
    answer = desk_answer(no_desks, {"zhuji"}, language, NOW)
    assert answer.status == "no_answer"
    assert answer.replies[0].desk is None
    assert not answer.replies[0].text.startswith("[")


def test_without_any_desk_none_is_chosen(no_desks: Snapshot) -> None:
    assert choose_desk(no_desks, {"zhuji"}) is None


@pytest.mark.parametrize("fact_id", ["ciie-3-projects-signed", "zhuji-pearl-culture-area"])
def test_facts_are_told_without_any_desk(
    no_desks: Snapshot, session: Session, fact_id: str
) -> None:
    reply = tell(no_desks, session, shipped_fact(session, fact_id)).replies[0]
    assert reply.desk is None
    assert reply.buttons[-1].value == "#contact"


def test_a_desk_tells_its_address_on_the_web(snapshot: Snapshot) -> None:
    desk = replace(snapshot.desks[0], url="https://example.org/desk")
    told = desk_answer(replace(snapshot, desks=(desk,)), {desk.id}, "en", NOW).replies[0].text
    assert "Web: https://example.org/desk" in told
