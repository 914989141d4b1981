"""The contenders, what they are asked, and their table."""

import json
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
import yaml

from desk.evaluation import rasa_program
from desk.evaluation.comparison.contenders import (
    COUNTS,
    STARTER,
    Contender,
    UnknownContender,
    all_contenders,
    choose,
    identifier_alone,
)
from desk.evaluation.comparison.measuring import Asked, Measured, measure_all, single_questions
from desk.evaluation.comparison.table import HEADING, row
from desk.evaluation.pipeline import CLASSIFIER, FEATURIZER, IDENTIFIER, packages_of
from desk.evaluation.questions import Question, QuestionSet
from desk.progress import Progress
from settings import PROJECT

BY_NAME = {contender.name: contender for contender in all_contenders()}
ASKED = [
    Asked("whom do I call?", "ask_contact", "en"),
    Asked("hvala", "thank", "hr"),
    Asked("who carved this spoon?", "out_of_scope", "en"),
]


def settings_of(contender: str, component: str) -> object:
    pipeline = BY_NAME[contender].pipeline
    return next(dict(step) for step in pipeline if step["name"] == component)


def test_ours_is_the_configured_pipeline_up_to_its_classifier() -> None:
    configured = yaml.safe_load((PROJECT / "config.yml").read_text("utf-8"))["pipeline"]
    ours = [dict(step) for step in BY_NAME["ours"].pipeline]
    assert all(step in configured for step in ours)
    assert ours[-1]["name"] == CLASSIFIER
    assert "nlu.message_part_splitter.MessagePartSplitter" not in [step["name"] for step in ours]


def test_the_others_differ_from_ours_in_what_their_name_says() -> None:
    assert settings_of("use+e5", FEATURIZER) == {"name": FEATURIZER, "encoder": "use+e5"}
    assert settings_of("letters", FEATURIZER) == {"name": FEATURIZER, "encoder": "none"}
    alone = settings_of("use-without-letters", CLASSIFIER)
    assert alone == {**settings_of("ours", CLASSIFIER), "character_share": 0.0}  # type: ignore[dict-item]
    assert settings_of("use-without-letters", FEATURIZER) == settings_of("ours", FEATURIZER)


def test_only_what_encodes_with_e5_needs_its_packages() -> None:
    needing = {name for name, contender in BY_NAME.items() if packages_of(contender.pipeline)}
    assert needing == {name for name in BY_NAME if "e5" in name}


def test_contenders_are_chosen_by_name_and_all_when_none() -> None:
    contenders = all_contenders()
    assert choose([], contenders) == contenders
    chosen = choose(["starter", "ours", "starter"], contenders)
    assert [contender.name for contender in chosen] == ["starter", "ours"]
    with pytest.raises(UnknownContender, match="'bert'; there are: ours, e5, "):
        choose(["bert"], contenders)


def test_the_identifier_alone_is_that_of_any_contender() -> None:
    both = identifier_alone([BY_NAME["starter"], BY_NAME["e5"]])
    assert [step["name"] for step in both.pipeline] == [IDENTIFIER]
    assert identifier_alone([BY_NAME["starter"]]).pipeline == []


def test_conversations_are_not_asked() -> None:
    alone = Question(ask=("hello",), intent="greet", status="smalltalk")
    talk = Question(ask=("hello", "and you?"), intent="greet", status="smalltalk")
    asked = single_questions([QuestionSet(language="en", questions=(alone, talk))])
    assert asked == [Asked("hello", "greet", "en")]


def measured(answers: Sequence[tuple[str, float]]) -> Measured:
    return Measured([[answer] for answer in answers], [1.0, 2.0, 9.0], 61.2, 512_000_000)


def test_a_row_has_right_intents_by_what_use_knows_and_what_it_costs() -> None:
    answers = measured([("ask_contact", 0.9), ("greet", 0.8), ("ask_contact", 0.4)])
    shown = dict(zip(HEADING, row("ours", ASKED, answers), strict=True))
    assert shown == {
        "contender": "ours",
        "intents right, %": "33.3",
        "macro F1": "16.7",
        "languages of USE, %": "50.0",
        "other languages, %": "0.0",
        "out of scope found, %": "100.0",
        "ms a message, p50": "2.0",
        "p95": "8.3",
        "peak memory, MB": "512",
        "training, s": "61",
    }


def test_what_no_question_tells_is_a_dash() -> None:
    only = Measured([[("ask_contact", 0.9)]], [1.0, 1.0], 1.0, 1)
    shown = dict(zip(HEADING, row("ours", ASKED[:1], only), strict=True))
    assert (shown["other languages, %"], shown["out of scope found, %"]) == ("-", "-")


def test_each_contender_is_a_process_and_the_identifier_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, tasks = tmp_path / "python", tmp_path / "tasks"
    program.write_text(
        "#!/usr/bin/env python3\n"
        "import json, sys\n"
        "task = json.load(sys.stdin)\n"
        f"print(json.dumps(task), file=open({str(tasks)!r}, 'a'))\n"
        "rankings = [[['thank', 1.0]] for _ in task['questions']]\n"
        "print(json.dumps({'rankings': rankings, 'milliseconds': [1.0] * len(rankings),\n"
        "                  'training_seconds': 2.0, 'peak_bytes': 3}))\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(rasa_program, "RASA_PYTHON", program)
    contenders = [BY_NAME["ours"], Contender("one", [{"name": "some.Step"}])]
    found = measure_all(contenders, ASKED, Progress(stream=StringIO()))
    assert [len(one.rankings) for one in found] == [3, 3]
    sent = [json.loads(line) for line in tasks.read_text().splitlines()]
    assert [[step["name"] for step in task["pipeline"]] for task in sent] == [
        [IDENTIFIER],
        [step["name"] for step in BY_NAME["ours"].pipeline],
        ["some.Step"],
    ]
    assert sent[1]["languages"] == ["en", "hr"]
    assert len({task["kept"] for task in sent}) == 1


@pytest.mark.slow
def test_a_pipeline_learns_our_examples_and_answers() -> None:
    regression = {
        "name": "rasa.nlu.classifiers.logistic_regression_classifier.LogisticRegressionClassifier"
    }
    pipeline = [STARTER[0], COUNTS, regression]
    asked = [Asked("hvala", "thank", "hr"), Asked("Hvala lijepa!", "thank", "hr")]
    (found,) = measure_all([Contender("counts", pipeline)], asked, Progress(stream=StringIO()))
    assert [ranking[0][0] for ranking in found.rankings] == ["thank", "thank"]
    assert found.training_seconds > 0
    assert found.peak_bytes > 50_000_000
