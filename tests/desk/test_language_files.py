"""What a language has, counted in its files and shown beside what the store has."""

from pathlib import Path

import pytest

from desk import language_files
from desk.commands.languages import behind, languages, table
from desk.errors import DeskError
from facts.translation_coverage import Coverage
from languages import messages

EXAMPLES = """\
nlu:
- intent: greet
  examples: |
    - hallo
    - moin
- intent: thank
  examples: |
    - danke
"""
QUESTIONS = """\
language: de
questions:
  - {ask: Hallo!, intent: greet, status: smalltalk}
"""
PARTLY = Coverage(3, ("fair-1",), ("fair", "zhuji"))
WHOLE = Coverage(4, (), ())


def test_every_message_and_cue_of_a_language_counts() -> None:
    for of in (language_files.messages, language_files.cues):
        assert of("de") == of("en")
        assert of("en").translated > 20
        assert of("en").missing == ()


def test_messages_that_english_has_alone_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    present = {"en": {"greet", "thank"}, "de": {"greet", "of-old"}}
    monkeypatch.setattr(language_files, "message_ids", present.__getitem__)
    assert language_files.messages("de") == Coverage(1, ("thank",), ())


def test_a_language_without_a_file_misses_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def ids(code: str) -> frozenset[str]:
        if code == "de":
            raise FileNotFoundError
        return messages.message_ids(code)

    monkeypatch.setattr(language_files, "message_ids", ids)
    german = language_files.messages("de")
    assert (german.translated, len(german.missing)) == (0, len(messages.message_ids("en")))


def test_examples_and_questions_are_counted(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "talk.yml").write_text(EXAMPLES, "utf-8")
    (tmp_path / "de.yml").write_text(QUESTIONS, "utf-8")
    assert language_files.example_count("de", tmp_path) == 3
    assert language_files.question_count("de", tmp_path) == 1
    assert language_files.question_count("fr", tmp_path) == 0


def test_the_table_tells_what_is_missing_and_out_of_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language_files, "example_count", lambda _code: 300)
    monkeypatch.setattr(language_files, "question_count", lambda _code: 150)
    heading, english, german = table(
        {"en": {"entities": WHOLE, "facts": WHOLE}, "de": {"entities": PARTLY, "facts": WHOLE}}
    )
    assert heading == ["language", "entities", "facts", "training examples", "questions"]
    assert english == ["en", "4", "4", "300", "150"]
    assert german == ["de", "3, 1 missing, 2 out of date", "4", "300", "150"]


def test_what_is_behind_is_listed() -> None:
    assert list(behind({"en": {"entities": WHOLE}, "de": {"entities": PARTLY}})) == [
        "de entities missing: fair-1",
        "de entities out of date: fair, zhuji",
    ]


def test_a_language_there_is_not_is_told() -> None:
    with pytest.raises(DeskError, match="no such language: xx"):
        languages(["xx"])
