"""What the benchmark asks."""

from itertools import islice
from pathlib import Path

import pytest
import yaml

from desk.benchmark.questions import endless, investor_questions


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for code in ("en", "de"):
        asked: list[object] = [f"{code} {number}" for number in range(5)]
        questions = [
            {"ask": ask, "intent": "greet", "status": "smalltalk"}
            for ask in (*asked, [f"{code} first", f"{code} then"], asked[0])
        ]
        content = yaml.safe_dump({"language": code, "questions": questions})
        (tmp_path / f"{code}.yml").write_text(content, encoding="utf-8")
    return tmp_path


def test_every_message_of_every_language_is_asked_once(folder: Path) -> None:
    questions = investor_questions([folder])
    assert len(questions) == len(set(questions)) == 14


def test_languages_are_mixed_the_same_way_each_time(folder: Path) -> None:
    questions = investor_questions([folder])
    assert questions == investor_questions([folder])
    assert questions != sorted(questions)


def test_questions_never_come_back_as_they_were() -> None:
    asked = list(islice(endless(["a", "b"]), 100))
    assert len(set(asked)) == 100
