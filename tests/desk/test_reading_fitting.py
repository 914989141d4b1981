"""Fitting the weights of the ranking of readings, and what the scores of readings are made of."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copytree
from typing import Any

import numpy as np
import pytest

from actions.assistant import Assistant
from actions.looked import look_up
from desk.evaluation.questions import Question, QuestionSet
from desk.evaluation.reading_evidence import LIKENESS, WEIGHTS, Case, cases, considered, evidence
from desk.evaluation.reading_fitting import fit_readings
from encoder import load_encoder
from facts.follow_ups import NO_CONTEXT, Context
from facts.loader import load_knowledge
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from settings import PROJECT

SAMPLE = PROJECT / "tests" / "facts" / "knowledge"
NAMES = list(WEIGHTS)
DEALS = "How many deals were signed at the first pearl fair?"


def made_cases(times: dict[str, float], language: str, seed: int) -> list[Case]:
    """Questions whose right readings were chosen by so many times the committed weights."""
    chance = np.random.default_rng(seed)
    wanted = np.array([times.get(name, 1.0) for name in NAMES])
    found = []
    for _ in range(1000):
        parts = chance.normal(scale=0.1, size=(int(chance.integers(2, 7)), len(NAMES)))
        liking = 20 * parts @ wanted + chance.gumbel(size=len(parts))
        right = np.arange(len(parts)) == liking.argmax()
        found.append(Case(language, "facts", parts, right))
    return found


def test_weights_that_made_the_choices_are_found_and_worth_more() -> None:
    times = {"names met": 2.0, "wrong kind": 0.2}
    known = [
        case for seed, code in enumerate(("en", "ja")) for case in made_cases(times, code, seed)
    ]
    fitted = fit_readings(known)
    of_now = {name: fitted.weights[name] / weight for name, weight in WEIGHTS.items()}
    assert of_now == pytest.approx({**dict.fromkeys(WEIGHTS, 1.0), **times}, abs=0.15)
    assert fitted.worth["facts"].questions == 2000
    assert fitted.worth["facts"].held_out > fitted.worth["facts"].committed + 0.02


def test_weights_of_likeness_keep_their_sum() -> None:
    known = made_cases({"meaning": 3.0}, "en", 1) + made_cases({"meaning": 3.0}, "ja", 2)
    fitted = fit_readings(known).weights
    sums = [sum(weights[name] for name in LIKENESS) for weights in (fitted, WEIGHTS)]
    assert sums[0] == pytest.approx(sums[1])
    assert fitted["meaning"] > 2 * fitted["spelling"]


def test_a_question_without_its_right_reading_counts_as_wrong_and_is_not_fitted_to() -> None:
    known = made_cases({}, "en", 1) + made_cases({}, "ja", 2)
    lost = Case("en", "follow-ups", known[0].evidence, np.zeros(len(known[0].right), np.bool_))
    fitted = fit_readings([*known, lost])
    assert fitted.weights == pytest.approx(fit_readings(known).weights)
    assert (fitted.worth["follow-ups"].committed, fitted.worth["follow-ups"].held_out) == (0, 0)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant over a handful of facts, and one indicator that no fact answers."""
    folder = tmp_path_factory.mktemp("store")
    knowledge = copytree(SAMPLE, folder / "knowledge")
    (knowledge / "not_held.yml").write_text(
        "indicators: [{id: wages, kind: number, unit: person}]\n"
    )
    labels = knowledge / "labels" / "en.yml"
    named = "indicators:\n  wages: {label: average wages of workers}\n"
    labels.write_text(labels.read_text().replace("indicators:\n", named))
    with closing(FactStore.open(f"sqlite:///{folder / 'desk.db'}")) as store:
        store.migrate()
        load_knowledge(store, Path(knowledge))
        encoder = load_encoder()
        yield Assistant(store, encoder, SnapshotCache(store, encoder))


def asked(*messages: str, **more: Any) -> list[QuestionSet]:
    told = {"intent": "ask_industry_fact", "status": "no_answer", **more}
    return [QuestionSet(language="en", questions=(Question(ask=messages, **told),))]


def best_right(case: Case) -> bool:
    return bool(case.right[case.evidence.sum(axis=1).argmax()])


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (DEALS, NO_CONTEXT),
        ("When was the first pearl fair opened, and how many people came?", NO_CONTEXT),
        ("What are the average wages of workers in Zhuji?", NO_CONTEXT),
        ("Which fair had the most contracts?", NO_CONTEXT),
        ("And the fields?", Context("fair-1", "deals", ("fair-1-deals",), ("fair-1",))),
    ],
)
def test_evidence_adds_up_to_the_scores(assistant: Assistant, text: str, context: Context) -> None:
    question, finding = look_up(assistant, text, "en", context, None)
    found = evidence(assistant, question, finding.readings)
    scores = [reading.score for reading in finding.readings]
    assert found.sum(axis=1) == pytest.approx(scores, abs=1e-6)


def test_evidence_is_told_apart_by_its_weights(assistant: Assistant) -> None:
    question, finding = look_up(assistant, DEALS, "en", NO_CONTEXT, None)
    best = considered(finding)[:1]
    assert (best[0].indicator, best[0].entity) == ("deals", "fair-1")
    parts = dict(zip(NAMES, evidence(assistant, question, best)[0], strict=True))
    assert parts["right kind"] == WEIGHTS["right kind"]
    assert parts["names met"] == WEIGHTS["names met"]
    assert min(parts[name] for name in LIKENESS) > 0
    assert parts["wrong kind"] == parts["names left aside"] == parts["not held"] == 0


def test_the_readings_of_the_facts_wanted_are_right(assistant: Assistant) -> None:
    (case,) = cases(assistant, asked(DEALS, status="answered", facts={"fair-1-deals"}))
    assert (case.language, case.kind, best_right(case)) == ("en", "facts", True)
    assert case.evidence.shape == (len(case.right), len(WEIGHTS))
    assert case.right.sum() == 1


def test_a_follow_up_is_read_after_what_led_to_it(assistant: Assistant) -> None:
    wanted = {"status": "answered", "facts": {"fair-1-fields"}}
    (case,) = cases(assistant, asked(DEALS, "And the fields?", **wanted))
    parts = dict(zip(NAMES, case.evidence[case.right][0], strict=True))
    assert (case.kind, best_right(case)) == ("follow-ups", True)
    assert parts["in context"] == WEIGHTS["in context"]


def test_what_nobody_holds_is_right_where_it_is_recognised(assistant: Assistant) -> None:
    (case,) = cases(assistant, asked("What are the average wages of workers?"))
    assert (case.kind, best_right(case)) == ("recognised as not held", True)
    assert cases(assistant, asked("How many deals were signed at the fair in 1890?")) == []


def test_only_questions_for_facts_are_cases(assistant: Assistant) -> None:
    assert cases(assistant, asked(DEALS, intent="ask_contact", status="answered")) == []
