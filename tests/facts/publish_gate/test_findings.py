"""What counts as an answer of another fact, and what is held against a change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from facts.asked import asked
from facts.publish_gate.answers import Answered, Told
from facts.publish_gate.asking import AllAnswers
from facts.publish_gate.findings import Finding, FindingKind, findings, made_finding
from facts.publish_gate.questions import AskedQuestion
from facts.publish_gate.trial import State
from facts.search import Outcome
from facts.understanding import Parsed

FARMS: Told = ("zhuji", "farms", "2024")
NEWER: Told = ("zhuji", "farms", "2025")
GROWERS: Told = ("zhuji", "growers", None)
FACTS = {"farms": FARMS, "farms-2025": NEWER, "growers": GROWERS}
QUESTION = AskedQuestion("q", "en", "How many farms?", frozenset({"farms"}))


def answer(*facts: str, outcome: Outcome = Outcome.FOUND, text: str = QUESTION.text) -> Answered:
    """An answer with some facts."""
    return Answered(
        question=Parsed(text, "en", (), asked(text, "en"), frozenset(), text),
        outcome=outcome,
        facts={fact: FACTS[fact] for fact in facts},
        read_as=frozenset(),
        read_for=frozenset(),
        named=frozenset(),
        likeness=np.zeros(0, dtype=np.float32),
    )


def state(given: Answered | None, *answerable: str) -> AllAnswers:
    """How the question ends in a store in which investors may be told of some facts."""
    told = {fact: FACTS[fact] for fact in answerable}
    questions = {"q": QUESTION} if given else {}
    # No snapshot: what is found is judged without one.
    return AllAnswers(State(None, questions, told), {"q": given} if given else {})  # type: ignore[arg-type]


RIGHT = state(answer("farms"), "farms")


def kinds(before: AllAnswers, after: AllAnswers, *changed: str) -> list[FindingKind]:
    return [one.kind for one in findings(before, after, {"q"}, changed)]


def test_another_facts_question_taken_or_lost_stops_a_change() -> None:
    taken = state(answer("growers"), "farms", "growers")
    lost = state(answer("farms", "growers", outcome=Outcome.CLOSE), "farms", "growers")
    assert kinds(RIGHT, taken, "growers") == [FindingKind.TAKEN]
    assert kinds(RIGHT, lost, "growers") == [FindingKind.LOST]
    assert all(one.stops for one in findings(RIGHT, lost, {"q"}, ["growers"]))


def test_what_has_no_name_in_the_language_yet_only_warns() -> None:
    by_another = replace(answer("growers"), unnamed=frozenset({"growers"}))
    (taken,) = findings(RIGHT, state(by_another, "farms", "growers"), {"q"}, ["growers"])
    assert (taken.kind, taken.is_unnamed, taken.stops) == (FindingKind.TAKEN, True, False)
    assert Finding.read(taken.plain()) == taken


def test_what_is_lost_though_another_is_unnamed_stops_a_change() -> None:
    nothing = replace(answer(outcome=Outcome.NOT_HELD), unnamed=frozenset())
    (lost,) = findings(RIGHT, state(nothing, "farms", "growers"), {"q"}, ["growers"])
    assert lost.stops


def test_an_own_question_taken_stops_and_one_lost_warns() -> None:
    (taken,) = findings(RIGHT, state(answer("growers"), "farms", "growers"), {"q"}, ["farms"])
    (lost,) = findings(RIGHT, state(answer(outcome=Outcome.WEAK), "farms"), {"q"}, ["farms"])
    assert (taken.kind, taken.stops) == (FindingKind.OWN_TAKEN, True)
    assert (lost.kind, lost.stops) == (FindingKind.OWN_LOST, False)


def test_what_was_wrong_before_is_not_held_against_a_change() -> None:
    wrong = state(answer("growers"), "farms", "growers")
    assert kinds(wrong, wrong, "growers") == []


def test_a_question_written_with_the_change_was_never_wrong() -> None:
    wrong = state(answer("growers"), "farms", "growers")
    assert kinds(state(None, "farms"), wrong, "farms") == [FindingKind.OWN_TAKEN]


def test_a_retired_fact_is_no_longer_asked_for() -> None:
    assert kinds(RIGHT, state(answer(outcome=Outcome.NOT_HELD)), "farms") == []


@pytest.mark.parametrize(
    ("text", "is_right"), [("How many farms?", True), ("How many farms in 2024?", False)]
)
def test_a_newer_figure_answers_a_question_without_a_year(text: str, is_right: bool) -> None:
    given = answer("farms-2025", text=text)
    assert given.is_right(QUESTION, {"farms": FARMS, "farms-2025": NEWER}) is is_right


def test_a_question_made_of_names_only_warns() -> None:
    made = replace(QUESTION, is_made=True)
    found = made_finding(made, answer("growers"), {"farms": FARMS})
    assert found is not None
    assert (found.kind, found.stops) == (FindingKind.OWN_TAKEN, False)
    assert made_finding(made, answer("farms"), {"farms": FARMS}) is None


def test_a_finding_is_kept_as_json() -> None:
    found = Finding(FindingKind.TAKEN, "en", "Why?", {"farms": FARMS}, {"growers": GROWERS})
    assert Finding.read(found.plain()) == found
