"""How a question was understood, told in words."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from actions import several_questions
from actions.assistant import Assistant
from desk import rasa_parse
from desk.commands.ask import ask
from desk.errors import DeskError
from desk.explained_turns import explained
from desk.outcome_reasons import reasons
from desk.rasa_parse import ParseFailed, parse
from encoder import load_encoder
from facts.loader import load_knowledge
from facts.search import Finding, Outcome
from facts.snapshot import SnapshotCache
from facts.store import FactStore
from facts.understanding import understand
from settings import PROJECT

SAMPLE = PROJECT / "tests" / "facts" / "knowledge"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """An assistant over a handful of facts."""
    path = tmp_path_factory.mktemp("store") / "desk.db"
    with closing(FactStore.open(f"sqlite:///{path}")) as store:
        store.migrate()
        load_knowledge(store, SAMPLE)
        encoder = load_encoder()
        snapshots = SnapshotCache(store, encoder)
        yield Assistant(store, encoder, snapshots, lambda: date(2026, 11, 22))


DETECTED = {"code": "en", "confidence": 0.98, "candidates": [["en", 0.98], ["nl", 0.01]]}


def told(
    assistant: Assistant,
    text: str,
    language: str | None = None,
    detected: dict[str, Any] | None = None,
    **more: Any,
) -> str:
    """The explanation of a message that the model takes for a question for a fact."""
    parsed = {
        "text": text,
        "intent": {"name": "ask_industry_fact", "confidence": 0.97},
        "intent_ranking": [
            {"name": "ask_industry_fact", "confidence": 0.97},
            {"name": "ask_contact", "confidence": 0.02},
        ],
        "language": detected or DETECTED,
    }
    return explained(assistant, {**parsed, **more}, language)


def test_language_and_intents_are_told_with_their_confidence(assistant: Assistant) -> None:
    lines = told(assistant, "How many deals did the pearl fair have?").splitlines()
    assert "language   en 0.98, or else nl; answered in en, by the message" in lines
    assert "intent     ask_industry_fact 0.970, ask_contact 0.020" in lines
    assert any(line.startswith("topic      ask_industry_fact; ") for line in lines)


def test_a_language_asked_for_is_told(assistant: Assistant) -> None:
    assert "answered in de, the language asked for" in told(assistant, "Deals?", "de")


def test_a_guess_that_did_not_count_is_told(assistant: Assistant) -> None:
    found = told(assistant, "Deals?", detected={"code": "nl", "confidence": 0.2})
    assert "nl 0.20; answered in en, as nothing says better" in found


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("deals in Zhuji", 'matched "zhuji" as Zhuji, place, to the letter'),
        ("deals in Zhu Ji", 'matched "zhu ji" as Zhuji (Zhu Ji), place, to the letter'),
        ("deals in Zhejiangs", 'matched "zhejiangs" as Zhejiang, place, inflected'),
        ("deals in Zejiang", 'matched "zejiang" as Zhejiang, place, mistyped'),
    ],
)
def test_names_are_told_with_how_they_were_written(
    assistant: Assistant, text: str, line: str
) -> None:
    assert line in told(assistant, text)


def test_times_cues_and_units_are_told(assistant: Assistant) -> None:
    lines = told(assistant, "What share of deals had the 1st fair in May 2020?").splitlines()
    assert any("years 2020" in line for line in lines)
    assert {"           months 5", "           ordinals 1"} <= set(lines)
    assert "units      percent: percent" in lines


def test_readings_are_told_with_what_they_are_the_sum_of(assistant: Assistant) -> None:
    text = told(assistant, "How many deals did the first pearl fair have?")
    assert "deals signed, First pearl fair" in text
    assert "meaning and spelling, +0.080 kind of answer" in text
    assert "answered with fair-1-deals" in text
    assert " ahead of " in text


def test_two_questions_at_once_are_told_one_after_the_other(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The few names of so small a store are not much like any question.
    monkeypatch.setattr(several_questions, "LEAST_LIKENESS", 0.3)
    ranking = [{"name": "ask_industry_fact", "confidence": 0.99}]
    parts = [
        "How many deals were signed at the first pearl fair?",
        "When was the first pearl fair opened?",
    ]
    ways = [[{"text": part, "intent_ranking": ranking} for part in parts]]
    found = told(assistant, " ".join(parts), parts=ways)
    assert [line for line in found.splitlines() if line.startswith("message")] == [
        f"message    {part}" for part in parts
    ]


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        (Finding(Outcome.WEAK), "nothing is like enough: the best reading 0.000, needed 0.200"),
        (Finding(Outcome.NOT_HELD, subject="fields"), 'no source says "fields"'),
        (
            Finding(Outcome.OTHER_ENTITY, subject="zhuji"),
            "what is asked is held for others, not for Zhuji",
        ),
        (
            Finding(Outcome.OTHER_YEAR, subject="deals", number=2031),
            '"deals signed" is held, but not of 2031',
        ),
        (
            Finding(Outcome.OTHER_EDITION, subject="fair", number=9),
            "Pearl fair is held, but not its edition number 9",
        ),
        (Finding(Outcome.CLOSE), "too close to tell apart, so the investor chooses: "),
    ],
)
def test_why_nothing_was_answered_is_told(
    assistant: Assistant, finding: Finding, reason: str
) -> None:
    question = understand(assistant.snapshot, assistant.encoder, "?", "en")
    assert list(reasons(assistant.snapshot, question, finding)) == [reason]


def program(tmp_path: Path, printed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in place of Rasa's Python."""
    path = tmp_path / "python"
    path.write_text(f"#!/bin/sh\nread -r text\nprintf '{printed}' \"$text\"\n")
    path.chmod(0o755)
    monkeypatch.setattr(rasa_parse, "RASA_PYTHON", path)


def test_a_message_is_parsed_as_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, 'Next message:\\n{"text": "%s"}\\nNext message:\\n', monkeypatch)
    assert parse(tmp_path / "model", "浙江\nin 2020?") == {"text": "浙江 in 2020?"}


def test_a_model_that_cannot_be_loaded_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "", monkeypatch)
    with pytest.raises(ParseFailed, match="desk train"):
        parse(tmp_path / "model", "Deals?")


@pytest.mark.parametrize("given", [{"question": None}, {"question": "Deals?", "as_json": True}])
def test_only_one_question_is_explained(given: dict[str, Any]) -> None:
    with pytest.raises(DeskError, match="--explain"):
        ask(**given, explain=True)
