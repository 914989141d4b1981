"""CLINC150: 150 intents, and what is none of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desk.evaluation.scope import (
    Judged,
    Ranking,
    answered,
    choose_threshold,
    judge,
    turned_away,
)
from desk.evaluation.yardsticks.errors import YardstickError
from desk.evaluation.yardsticks.files import read_parts
from desk.evaluation.yardsticks.scores import in_groups
from desk.evaluation.yardsticks.tasks import Example, Rows, Task, Yardstick

OUT_OF_SCOPE = "oos"


def clinc150(folder: Path) -> Yardstick:
    """150 intents, and 1,000 questions out of scope, for which 100 examples stand."""
    path = folder / "clinc150/data_small.json"
    parts = read_parts(path)
    asked = ("val", "oos_val", "test", "oos_test")
    if missing := [part for part in ("train", "oos_train", *asked) if not parts.get(part)]:
        raise YardstickError(f"{path} has no {', '.join(missing)}: it is not CLINC150")
    tests = {part: parts[part] for part in asked}
    together = [example for part in tests.values() for example in part]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        rankings = in_groups(tests, answers[0])
        judged = {part: _judged(tests[part], rankings[part]) for part in asked}
        threshold = choose_threshold(judged["val"], judged["oos_val"])
        return _scope_rows(judged["test"], judged["oos_test"], threshold)

    task = Task([*parts["train"], *parts["oos_train"]], together)
    return Yardstick("CLINC150 small: scope, %", [task], rows)


def _judged(examples: Sequence[Example], rankings: Sequence[Ranking]) -> list[Judged]:
    pairs = zip(examples, rankings, strict=True)
    return [judge(example.label, ranking, OUT_OF_SCOPE) for example, ranking in pairs]


def _scope_rows(inside: Sequence[Judged], outside: Sequence[Judged], threshold: float) -> Rows:
    names = {
        0.0: "ours, out of scope as an intent",
        threshold: f"ours, threshold {threshold:.2f} too",
    }
    ours = [
        [name, f"{answered(inside, one):.1f}", f"{turned_away(outside, one):.1f}"]
        for one, name in names.items()
    ]
    return [
        ["", "in scope right", "out of scope found"],
        *ours,
        ["floor: e5-small 4 bit, threshold alone", "94.0", "57.0"],
        ["paper, full set: BERT, threshold", "96.2", "52.3"],
        ["paper, full set: Rasa of 2019", "90.9", "31.2"],
    ]
