"""The public yardsticks, on files of a few invented lines; the real sets are not in the project."""

import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from desk.evaluation import rasa_program
from desk.evaluation.pipeline import configured
from desk.evaluation.scope import Ranking
from desk.evaluation.yardsticks.banking77 import banking77, draw
from desk.evaluation.yardsticks.clinc150 import clinc150
from desk.evaluation.yardsticks.errors import YardstickError
from desk.evaluation.yardsticks.run import ask_pipeline, yardstick_tables
from desk.evaluation.yardsticks.sib200 import FLOORS as SIB_FLOORS
from desk.evaluation.yardsticks.sib200 import sib200
from desk.evaluation.yardsticks.tasks import Example, Task
from desk.evaluation.yardsticks.xsid import FLOORS as XSID_FLOORS
from desk.evaluation.yardsticks.xsid import xsid
from desk.progress import Progress

CLINC = {
    "train": [["roll the dice", "dice"], ["ring my boss", "call"]],
    "oos_train": [["why do cats purr", "oos"]],
    "val": [["throw two dice", "dice"]],
    "oos_val": [["how deep is a fjord", "oos"]],
    "test": [["dice please", "dice"], ["call the office", "call"]],
    "oos_test": [["who carved this spoon", "oos"]],
}


def write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The four sets, each as small as it can be."""
    for code in XSID_FLOORS:
        for part, intent in (("valid", "lamp/on"), ("test", "lamp/off")):
            lines = f"# text-en = lamp\n# text = {code} lamp\n# intent = {intent}\n1\tlamp\tO\n\n"
            write(tmp_path / f"xsid/{code}.{part}.conll", lines)
    topics = 'index_id\tcategory\ttext\n7\tsports\t"They ""won"" twice."\n'
    for code in SIB_FLOORS:
        write(tmp_path / f"sib200/{code}/train.tsv", topics)
        write(tmp_path / f"sib200/{code}/test.tsv", topics)
    write(tmp_path / "clinc150/data_small.json", json.dumps(CLINC))
    for part in ("train", "test"):
        lines = 'text,category\n"Lost it, help",lost_card\nMy coin?,lost_coin\n'
        write(tmp_path / f"banking77/{part}.csv", lines)
    return tmp_path


def all_right(task: Task) -> list[Ranking]:
    return [[(example.label, 0.9), ("another", 0.1)] for example in task.test]


def test_xsid_is_asked_without_and_with_the_languages_own_examples(folder: Path) -> None:
    zero_shot, *own = xsid(folder).tasks
    assert zero_shot.train == [Example("en lamp", "lamp/on", "en")]
    assert len(zero_shot.test) == len(XSID_FLOORS) == len(own) + 1
    chinese = own[list(XSID_FLOORS).index("zh") - 1]
    assert chinese.train[1] == Example("zh lamp", "lamp/on", "zh-Hans")


def test_a_language_that_is_not_ours_is_left_to_identification(folder: Path) -> None:
    danish = xsid(folder).tasks[list(XSID_FLOORS).index("da")]
    assert danish.test == [Example("da lamp", "lamp/off", None)]


def test_quotation_marks_of_tables_are_read(folder: Path) -> None:
    assert sib200(folder).tasks[0].train == [Example('They "won" twice.', "sports", "en")]
    assert banking77(folder).tasks[0].test[0].text == "Lost it, help"


def test_tables_have_a_row_a_language_and_a_mean(folder: Path) -> None:
    measured = xsid(folder)
    rows = measured.rows([all_right(task) for task in measured.tasks])
    assert rows[1] == ["en", "100.0", "92.0", "100.0", "92.0"]
    assert rows[-1][:2] == ["mean", "100.0"]
    assert len(rows) == len(XSID_FLOORS) + 2


def test_languages_where_the_floor_fails_are_shown_but_not_in_the_mean(folder: Path) -> None:
    measured = sib200(folder)
    answers = [all_right(measured.tasks[0])]
    answers[0][list(SIB_FLOORS).index("por_Latn")] = [("travel", 1.0)]
    shown = {row[0]: row[1] for row in measured.rows(answers)}
    assert (shown["por_Latn"], shown["mean"]) == ("0.0", "100.0")


def test_draws_are_of_every_label_and_the_same_for_a_seed() -> None:
    examples = [Example(f"{label} {number}", label) for label in "ab" for number in range(20)]
    drawn = draw(examples, 8, seed=1)
    assert [example.label for example in drawn] == ["a"] * 8 + ["b"] * 8
    assert drawn == draw(examples, 8, seed=1) != draw(examples, 8, seed=2)


def test_scope_is_judged_by_intent_and_by_a_threshold_from_the_validation_part(
    folder: Path,
) -> None:
    measured = clinc150(folder)
    sure, outside, unsure = [("dice", 0.8)], [("oos", 0.9), ("dice", 0.1)], [("dice", 0.3)]
    rows = measured.rows([[sure, unsure, sure, outside, unsure]])
    assert rows[1] == ["ours, out of scope as an intent", "50.0", "0.0"]
    assert rows[2] == ["ours, threshold 0.30 too", "50.0", "100.0"]


def test_the_examples_out_of_scope_are_a_label_of_their_own(folder: Path) -> None:
    assert clinc150(folder).tasks[0].train[-1] == Example("why do cats purr", "oos", "en")


def test_every_set_has_its_table(folder: Path, answering: None) -> None:
    shown = yardstick_tables(folder, configured(), Progress(stream=StringIO()))
    assert [line for line in shown.splitlines() if line.startswith("### ")] == [
        "### xSID: intents, %",
        "### SIB-200: topics, %",
        "### CLINC150 small: scope, %",
        "### Banking77: intents, %",
    ]


def test_a_missing_file_is_named_with_what_belongs_there(folder: Path) -> None:
    (folder / "xsid/nl.test.conll").unlink()
    with pytest.raises(YardstickError, match=r"nl\.test\.conll cannot be read; .*sib200"):
        yardstick_tables(folder, configured(), Progress(stream=StringIO()))


@pytest.mark.parametrize(
    ("name", "content", "load"),
    [
        ("clinc150/data_small.json", "<html>", clinc150),
        ("clinc150/data_small.json", "[1, 2]", clinc150),
        ("banking77/train.csv", "a,b\n1,2\n", banking77),
        ("banking77/test.csv", "", banking77),
        ("sib200/hin_Deva/test.tsv", "index_id,category,text\n1,sports,x\n", sib200),
        ("xsid/en.valid.conll", "# text = one\n# text = two\n# intent = i\n", xsid),
    ],
)
def test_a_file_that_is_something_else_is_named(
    folder: Path, name: str, content: str, load: Callable[[Path], object]
) -> None:
    write(folder / name, content)
    with pytest.raises(YardstickError, match=name):
        load(folder)


def test_a_part_that_is_not_there_is_named(folder: Path) -> None:
    parts = {name: pairs for name, pairs in CLINC.items() if name != "oos_val"}
    write(folder / "clinc150/data_small.json", json.dumps(parts))
    with pytest.raises(YardstickError, match="has no oos_val"):
        clinc150(folder)


@pytest.fixture
def answering(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in place of Rasa's Python that ranks every test text alike."""
    program = tmp_path / "python"
    program.write_text(
        "#!/usr/bin/env python3\n"
        "import json, sys\n"
        "asked = json.load(sys.stdin)['test']\n"
        "print(json.dumps({'rankings': [[['dice', 0.8], ['oos', 0.2]] for _ in asked]}))\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(rasa_program, "RASA_PYTHON", program)


@pytest.mark.slow
def test_the_pipeline_learns_a_task_and_ranks(tmp_path: Path) -> None:
    lamp = [
        "switch on the lamp",
        "I need more light",
        "turn the lights on",
        "schalte das Licht ein",
    ]
    food = ["I am hungry", "what is for lunch", "cook some rice", "was gibt es zu essen"]
    learned = [Example(text, "lamp") for text in lamp] + [Example(text, "food") for text in food]
    asked = [Example("请开灯", "lamp"), Example("Ich habe Hunger", "food")]
    rankings = ask_pipeline(Task(learned, asked), configured(), kept=tmp_path)
    assert [ranking[0][0] for ranking in rankings] == ["lamp", "food"]
    assert all(sum(share for _, share in ranking) == pytest.approx(1) for ranking in rankings)
    assert (tmp_path / "LanguageIdentifier").is_dir()
