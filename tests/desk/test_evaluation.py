"""Evaluations: their tables and pictures, and the gate that a worse run does not pass."""

from pathlib import Path

import pytest

from bot.reply import Answer
from desk.evaluation import plots
from desk.evaluation.gate import (
    FellBehind,
    Figures,
    FiguresUnreadable,
    Measured,
    behind,
    measured,
    read_figures,
    require_not_behind,
    write_figures,
)
from desk.evaluation.judge import Judgement, judge
from desk.evaluation.questions import FIGURES, Question, read_sets
from desk.evaluation.run import evaluate, published_values
from desk.evaluation.table import measures_table, table
from desk.scratch_desk import ScratchDesk
from desk.training import ensure_model
from settings import PROJECT
from tests.desk.answers import ANSWER

SETS = PROJECT / "tests" / "questions"
PNG = b"\x89PNG"
FACT = {
    "id": "ciie-3-projects",
    "label": "projects",
    "entity": "ciie-3",
    "indicator": "projects",
    "status": "published",
    "source": {"title": "An article"},
}
EVEN = Figures(facts=90, abstention=100, events=95, contact=95, intent=98, language=100)
ENOUGH = dict.fromkeys(Figures.model_fields, 60)


def asked(intent: str, status: str, **more: object) -> Question:
    return Question.model_validate({"ask": "?", "intent": intent, "status": status, **more})


def answer(intent: str, confidence: float, *facts: dict[str, object], language: str) -> Answer:
    replies = [{"text": "So it is.", "facts": list(facts)}]
    given = {"intent": intent, "confidence": confidence, "replies": replies, "language": language}
    return Answer.model_validate({**ANSWER, **given})


def run() -> list[Judgement]:
    """A fact right but in the wrong language, one missed, one honest "I don't know", a greeting."""
    projects = asked("ask_industry_fact", "answered", facts=["ciie-3-projects"])
    unknown = asked("ask_industry_fact", "no_answer")
    fact = "ask_industry_fact"
    told = [
        (projects, answer(fact, 0.95, FACT, language="fr")),
        (projects, answer("ask_contact", 0.55, language="de")),
        (unknown, answer(fact, 0.85, language="de")),
        (asked("greet", "smalltalk"), answer("greet", 0.95, language="de")),
    ]
    return [judge(question, given, "de", ()) for question, given in told]


def test_the_table_has_a_row_per_language_and_one_of_all() -> None:
    heading, german, of_all = table(run())
    shown = dict(zip(heading, german, strict=True))
    assert (shown["language"], shown["questions"]) == ("de", "4")
    assert (shown["facts"], shown["unknown"], shown["talk"]) == ("0.0", "100.0", "100.0")
    assert (shown["events"], shown["intent"], shown["language right"]) == ("-", "75.0", "75.0")
    assert of_all == ["all", *german[1:]]


def test_the_second_table_has_what_else_is_measured() -> None:
    heading, german, _ = measures_table(run())
    shown = dict(zip(heading, german, strict=True))
    # F1 of facts: 2·2 / (2·2 + 0 + 1) = 0.8; of contact: 0; of greet: 1.
    assert shown["macro F1 of intents"] == "60.0"
    assert (shown["right figure"], shown["abstention"]) == ("50.0", "100.0")
    # (2·|1 − 0.95| + |1 − 0.85| + |0 − 0.55|) / 4
    assert shown["calibration error"] == "20.0"


def test_pictures_are_drawn(tmp_path: Path) -> None:
    drawn = plots.draw(run(), tmp_path / "plots")
    assert [path.read_bytes()[:4] for path in drawn] == [PNG, PNG]


def test_figures_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / FIGURES
    write_figures(path, measured(run()))
    (german,) = read_figures(path).values()
    assert (german.facts, german.abstention, german.events) == (0.0, 100.0, None)
    assert (german.intent, german.language) == (75.0, 75.0)


def test_figures_of_other_languages_stay(tmp_path: Path) -> None:
    path = tmp_path / FIGURES
    write_figures(path, {"en": Measured(EVEN, ENOUGH)})
    write_figures(path, measured(run()))
    assert list(read_figures(path)) == ["de", "en"]
    assert read_figures(path)["en"] == EVEN


def test_figures_are_no_question_set(tmp_path: Path) -> None:
    (tmp_path / "de.yml").write_text("language: de\nquestions: []\n", "utf-8")
    write_figures(tmp_path / FIGURES, measured(run()))
    assert [one.language for one in read_sets(tmp_path, ())] == ["de"]


def test_a_figure_may_be_a_little_lower() -> None:
    lower = EVEN.model_copy(update={"facts": 88.5, "intent": 99})
    assert behind({"de": EVEN}, {"de": Measured(lower, ENOUGH)}) == []


def test_two_answers_may_be_lost() -> None:
    lower = EVEN.model_copy(update={"facts": 86.7})
    assert behind({"de": EVEN}, {"de": Measured(lower, ENOUGH)}) == []


def test_every_figure_that_fell_is_listed() -> None:
    lower = EVEN.model_copy(update={"facts": 85, "language": 90})
    assert behind({"de": EVEN}, {"de": Measured(lower, ENOUGH)}) == [
        "de facts: 85.0, was 90.0 (60 asked)",
        "de language: 90.0, was 100.0 (60 asked)",
    ]


def test_a_figure_of_few_questions_is_not_compared() -> None:
    lower = EVEN.model_copy(update={"contact": 0})
    assert behind({"de": EVEN}, {"de": Measured(lower, {**ENOUGH, "contact": 19})}) == []


def test_a_language_without_figures_does_not_pass() -> None:
    assert behind({"de": EVEN}, {"it": Measured(EVEN, ENOUGH)}) == [
        "it: no figures are written down"
    ]


def test_the_gate_ends_the_command(tmp_path: Path) -> None:
    path = tmp_path / FIGURES
    with pytest.raises(FiguresUnreadable, match="--write-figures"):
        require_not_behind(path, {})
    write_figures(path, {"de": Measured(EVEN, ENOUGH)})
    require_not_behind(path, {"de": Measured(EVEN, ENOUGH)})
    lower = EVEN.model_copy(update={"events": 80})
    with pytest.raises(FellBehind, match=r"de events: 80\.0, was 95\.0"):
        require_not_behind(path, {"de": Measured(lower, ENOUGH)})


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_unseen_questions_are_answered_as_well_as_is_written_down(tmp_path: Path) -> None:
    ensure_model()
    desk = ScratchDesk(tmp_path / "var")
    with desk.start() as server:
        desk.wait_until_ready(server)
        values = published_values(desk.database_url)
        judgements = evaluate(desk.address, read_sets(SETS, ()), values)
    assert behind(read_figures(SETS / FIGURES), measured(judgements)) == []
