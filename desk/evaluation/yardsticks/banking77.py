"""Banking77: 77 close intents, few examples of each."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from desk.evaluation.scope import Ranking
from desk.evaluation.yardsticks.files import read_csv
from desk.evaluation.yardsticks.scores import accuracy
from desk.evaluation.yardsticks.tasks import Example, Rows, Task, Yardstick

EXAMPLES, DRAWS = 8, 3


def banking77(folder: Path) -> Yardstick:
    """77 close intents from 8 examples each, three draws."""
    train, test = (read_csv(folder / f"banking77/{part}.csv") for part in ("train", "test"))
    tasks = [Task(draw(train, EXAMPLES, seed), test) for seed in range(DRAWS)]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        scores = [accuracy(test, found) for found in answers]
        return [
            ["", "8 examples an intent"],
            ["ours, mean of 3 draws", f"{fmean(scores):.1f}"],
            ["ours, each draw", " ".join(f"{score:.1f}" for score in scores)],
            ["floor: e5-small 4 bit, logistic regression", "80.0"],
            ["published: e5-small", "70.6"],
            ["published: paraphrase-multilingual-MiniLM", "79.8"],
            ["published: mpnet", "81.1"],
        ]

    return Yardstick("Banking77: intents, %", tasks, rows)


def draw(examples: Sequence[Example], each: int, seed: int) -> list[Example]:
    """So many examples of every label, always the same ones for a seed."""
    by_label: dict[str, list[Example]] = defaultdict(list)
    for example in examples:
        by_label[example.label].append(example)
    chance = random.Random(seed)  # noqa: S311 - no secret
    drawn = (chance.sample(own, min(each, len(own))) for _, own in sorted(by_label.items()))
    return [example for own in drawn for example in own]
