"""Answers on facts that staff meant to verify again by now: what is said, and when it is not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from answers.card import CardWriter, fact_payload
from answers.fact_list import fact_list
from facts.records import FactRecord
from facts.snapshot import Snapshot
from languages import LANGUAGES
from languages.formatting import format_iso
from tests.answers.telling import shipped_fact, tell

REVIEW_BY = date(2026, 6, 30)
STALE_ON = REVIEW_BY + timedelta(days=1)


def due(fact: FactRecord, **changes: object) -> FactRecord:
    """The fact, to be verified again by a day."""
    return replace(fact, review_by=REVIEW_BY, **changes)  # type: ignore[arg-type]


def without_a_day(fact: FactRecord) -> FactRecord:
    """The fact, of which nobody knows when it held."""
    undated = tuple((replace(source, published=None), place) for source, place in fact.sources)
    return due(fact, as_of=None, verified_on=None, sources=undated)


def forums(session: Session) -> list[FactRecord]:
    """The projects signed at the four forums."""
    names = ("zimbabwe-forum", "south-africa-forum", "singapore-roundtable", "japan-forums")
    return [shipped_fact(session, f"{name}-projects-signed") for name in names]


def listed(snapshot: Snapshot, facts: Sequence[FactRecord], language: str = "en") -> list[str]:
    """The lines of a list of facts on a day when some may be stale."""
    return fact_list(CardWriter(snapshot, language, STALE_ON), facts, frozenset()).splitlines()


def test_stale_figure_is_told_with_the_day_it_was_last_verified(
    snapshot: Snapshot, session: Session
) -> None:
    fact = due(shipped_fact(session, "ciie-3-projects-signed"), verified_on=date(2024, 5, 2))
    (reply,) = tell(snapshot, session, fact, today=STALE_ON).replies
    assert reply.text.splitlines()[2:4] == [
        "November 2020",
        "Last verified May 2, 2024; it may have changed since.",
    ]


def test_until_its_day_has_passed_nothing_is_said(snapshot: Snapshot, session: Session) -> None:
    fact = due(shipped_fact(session, "ciie-3-projects-signed"))
    (reply,) = tell(snapshot, session, fact, today=REVIEW_BY).replies
    assert "verified" not in reply.text
    assert (reply.facts[0]["verified"], reply.facts[0]["stale"]) == ("2020-11-07", False)


def test_where_no_day_is_known_none_is_told(snapshot: Snapshot, session: Session) -> None:
    fact = without_a_day(shipped_fact(session, "ciie-3-projects-signed"))
    (reply,) = tell(snapshot, session, fact, today=STALE_ON).replies
    assert "Not verified since it was published; it may have changed." in reply.text
    assert (reply.facts[0]["verified"], reply.facts[0]["stale"]) == (None, True)


def test_line_stands_under_the_source_it_is_about(snapshot: Snapshot, session: Session) -> None:
    lead = shipped_fact(session, "zhuji-pearl-world-share-report")
    other = due(shipped_fact(session, "zhuji-pearl-world-share-mayor"), as_of=date(2005, 1, 31))
    lines = CardWriter(snapshot, "en", STALE_ON).card(lead, (other,)).splitlines()
    told = lines.index("Last verified January 31, 2005; it may have changed since.")
    assert lines[told - 1].startswith("Another source says 73%")
    assert sum("verified" in line for line in lines) == 1


def test_stale_disputed_figure_stays_unquoted(snapshot: Snapshot, session: Session) -> None:
    fact = due(shipped_fact(session, "zhuji-pearl-culture-area"))
    (reply,) = tell(snapshot, session, fact, today=STALE_ON).replies
    assert "erified" not in reply.text
    assert (reply.facts[0]["value"], reply.facts[0]["stale"]) == (None, True)


def test_list_marks_what_is_stale_and_says_once_since_when(
    snapshot: Snapshot, session: Session
) -> None:
    first, second, *others = forums(session)
    facts = [due(first, verified_on=date(2024, 5, 2)), second, *others]
    lines = listed(snapshot, facts)
    assert [line for line in lines if "†" in line] == [
        "Zimbabwe-Zhejiang Business Forum (June 2018): **11 projects †**",
        "† Last verified: May 2, 2024; may have changed since.",
    ]


def test_list_gives_the_first_and_the_last_day(snapshot: Snapshot, session: Session) -> None:
    days = (date(2024, 5, 2), date(2023, 1, 9), date(2025, 2, 3), date(2024, 5, 2))
    facts = [due(fact, verified_on=day) for fact, day in zip(forums(session), days, strict=True)]
    lines = listed(snapshot, facts)
    span = format_iso("2023-01-09/2025-02-03", "en")
    assert f"† Last verified: {span}; may have changed since." in lines


def test_list_tells_figures_without_a_day_apart(snapshot: Snapshot, session: Session) -> None:
    first, second, *others = forums(session)
    facts = [due(first), without_a_day(second), *others]
    lines = listed(snapshot, facts)
    assert sum("†" in line for line in lines) == sum("‡" in line for line in lines) == 2
    assert "‡ Not verified since publication; may have changed." in lines


def test_list_of_what_holds_has_no_marks(snapshot: Snapshot, session: Session) -> None:
    assert not [line for line in listed(snapshot, forums(session)) if "†" in line or "‡" in line]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_says_the_day_in_its_own_words(
    snapshot: Snapshot, session: Session, language: str
) -> None:
    fact = due(shipped_fact(session, "ciie-3-projects-signed"), verified_on=date(2024, 5, 2))
    day = format_iso("2024-05-02", language)
    with_day = CardWriter(snapshot, language, STALE_ON).card(fact)
    without = CardWriter(snapshot, language, STALE_ON).card(without_a_day(fact))
    assert day in with_day
    assert day not in without
    assert len(without.splitlines()) == len(with_day.splitlines())


def test_payload_counts_from_the_day_of_the_answer(snapshot: Snapshot, session: Session) -> None:
    fact = due(shipped_fact(session, "ciie-3-projects-signed"))
    told = [
        fact_payload(CardWriter(snapshot, "en", day), fact)["stale"]
        for day in (REVIEW_BY, STALE_ON)
    ]
    assert told == [False, True]
