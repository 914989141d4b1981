"""xSID: intents in 13 languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desk.evaluation.scope import Ranking
from desk.evaluation.yardsticks.files import read_conll
from desk.evaluation.yardsticks.scores import accuracy, by_group, with_mean
from desk.evaluation.yardsticks.tasks import Rows, Task, Yardstick

# Floors: multilingual-e5-small in 4 bits, frozen, under a logistic regression (C = 50), nothing
# tuned; measured once for this project on the same files. Percent of intents or topics right.
FLOORS: Mapping[str, tuple[float, float]] = {
    "en": (92.0, 92.0),
    "ar": (72.6, 87.4),
    "da": (78.2, 88.2),
    "de": (80.4, 91.6),
    "id": (78.2, 90.0),
    "it": (73.0, 91.0),
    "ja": (85.2, 93.2),
    "kk": (68.8, 89.4),
    "lt": (52.0, 86.0),
    "nl": (78.4, 88.2),
    "sr": (67.6, 89.2),
    "tr": (79.4, 92.6),
    "zh": (83.6, 92.2),
}


def xsid(folder: Path) -> Yardstick:
    """Intents in 13 languages: from 300 English examples, then with 300 of the language too."""
    tests = {code: read_conll(folder / f"xsid/{code}.test.conll", code) for code in FLOORS}
    learned = {code: read_conll(folder / f"xsid/{code}.valid.conll", code) for code in FLOORS}
    english = learned.pop("en")
    zero_shot = Task(english, [example for test in tests.values() for example in test])
    own = [Task([*english, *examples], tests[code]) for code, examples in learned.items()]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        without = by_group(tests, answers[0])
        own_answers = zip(learned, answers[1:], strict=True)
        added = {code: accuracy(tests[code], found) for code, found in own_answers}
        return with_mean(
            ["language", "English only", "floor", "own added", "floor"],
            {
                code: (without[code], floor, added.get(code, without[code]), own_floor)
                for code, (floor, own_floor) in FLOORS.items()
            },
        )

    return Yardstick("xSID: intents, %", [zero_shot, *own], rows)
