"""Fitting the weights of the choice of topics, and asking the model what it says."""

from pathlib import Path

import pytest
import yaml

from actions.topic_choice import SMALL_TALK, TOPICS, WEIGHTS_FILE
from desk.evaluation import intent_rankings as asking
from desk.evaluation.intent_rankings import RankingFailed, intent_rankings
from desk.evaluation.topic_fitting import Case, fit_topics, write

EVENTS, CONTACT = "ask_upcoming_events", "ask_contact"
EVEN = dict.fromkeys(TOPICS, -2.0)


def known_cases(language: str) -> list[Case]:
    """The classifier sees no difference; "next" speaks for events and "person" for a contact."""
    events = Case(language, EVENTS, EVEN, {"always": 1.0, "next": 1.0})
    contact = Case(language, CONTACT, EVEN, {"always": 1.0, "person": 1.0})
    thanks = Case(language, SMALL_TALK, {**EVEN, SMALL_TALK: -0.1}, {"always": 1.0})
    return [events, contact, thanks] * 10


def test_evidence_beside_the_classifier_is_learned_across_languages() -> None:
    fitted = fit_topics([*known_cases("en"), *known_cases("ja")])
    assert fitted.by_classifier[SMALL_TALK] == 1
    assert min(fitted.held_out[topic] for topic in (EVENTS, CONTACT, SMALL_TALK)) == 1


def test_rare_evidence_is_not_weighed() -> None:
    rare = Case("en", EVENTS, EVEN, {"always": 1.0, "seen once": 1.0})
    fitted = fit_topics([*known_cases("en"), *known_cases("ja"), rare])
    assert set(fitted.weights["evidence"]) == {"always", "next", "person"}  # type: ignore[call-overload]


def test_weights_are_written_as_they_are_read(tmp_path: Path) -> None:
    fitted = fit_topics([*known_cases("en"), *known_cases("ja")])
    write(fitted.weights, tmp_path / "weights.yml")
    read = yaml.safe_load((tmp_path / "weights.yml").read_text("utf-8"))
    assert read == fitted.weights
    assert read.keys() == yaml.safe_load(WEIGHTS_FILE.read_text("utf-8")).keys()


def runtime(tmp_path: Path, body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in place of Rasa's Python."""
    program = tmp_path / "python"
    program.write_text(f"#!/bin/sh\n{body}\n")
    program.chmod(0o755)
    monkeypatch.setattr(asking, "RASA_PYTHON", program)


def test_rankings_leave_out_the_fallback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    line = '[["nlu_fallback", 0.4], ["greet", 0.4], ["thank", 0.3]]'
    runtime(tmp_path, f"while read -r text; do echo '{line}'; done", monkeypatch)
    found = intent_rankings(tmp_path / "model", ["hi", "hi", "you\nthere"])
    assert found == dict.fromkeys(("hi", "you\nthere"), (("greet", 0.4), ("thank", 0.3)))


def test_a_model_that_cannot_be_loaded_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime(tmp_path, "exit 1", monkeypatch)
    with pytest.raises(RankingFailed, match="desk train"):
        intent_rankings(tmp_path / "model", ["hi"])
