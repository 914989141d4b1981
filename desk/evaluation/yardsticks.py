"""What our understanding scores on four public sets that nobody here wrote, beside known floors.

The sets are xSID 0.7 (van der Goot et al., 2021), SIB-200 (Adelani et al., 2024), CLINC150 (Larson
et al., 2019) and Banking77 (Casanueva et al., 2020); docs/understanding.md tells of each.
"""

from __future__ import annotations

import csv
import json
import os
import random
import subprocess
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from concurrent.futures import ThreadPoolExecutor
from io import StringIO
from pathlib import Path
from statistics import fmean
from typing import NamedTuple

from desk.errors import DeskError
from desk.evaluation.table import aligned
from desk.places import RASA_PYTHON
from desk.progress import Progress, Step
from desk.services import QUIET_AND_SINGLE_THREADED, RASA_ENVIRONMENT, rasa_process_count
from languages import LANGUAGES
from settings import PROJECT

FILES = "xsid/*.conll, sib200/*/*.tsv, clinc150/data_small.json and banking77/*.csv"
ANSWERED_WITHIN = 1_800.0
"""Seconds for one task on a slow machine."""

# Floors: multilingual-e5-small in 4 bits, frozen, under a logistic regression (C = 50), nothing
# tuned; measured once for this project on the same files. Percent of intents or topics right.
XSID_FLOORS: Mapping[str, tuple[float, float]] = {
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
SIB_FLOORS: Mapping[str, float] = {
    "eng_Latn": 87.7,
    "zho_Hans": 84.3,
    "zho_Hant": 85.8,
    "jpn_Jpan": 85.3,
    "kor_Hang": 84.3,
    "arb_Arab": 81.4,
    "rus_Cyrl": 81.4,
    "fra_Latn": 83.3,
    "deu_Latn": 84.3,
    "spa_Latn": 85.8,
    "por_Latn": 59.3,
    "ita_Latn": 86.3,
    "nld_Latn": 87.7,
    "pol_Latn": 85.3,
    "tur_Latn": 84.3,
    "tha_Thai": 88.7,
    "vie_Latn": 85.3,
    "ind_Latn": 75.0,
    "hin_Deva": 83.8,
    "hrv_Latn": 84.3,
}
SIB_FLOOR_FAILS = frozenset({"por_Latn", "ind_Latn"})
"""Where the floor's encoder fails on sound sentences: in the mean it would flatter ours."""

OUT_OF_SCOPE = "oos"
LEAST_IN_SCOPE = 94.0
MOST_LOST = 1.0
"""Percent of questions in scope that have to be answered right where others are turned away, and
how many may be lost where so many are not right to begin with."""

BANKING_EXAMPLES, BANKING_DRAWS = 8, 3


class YardstickError(DeskError):
    """A public set is missing or is something else, or the pipeline could not be asked."""


class Example(NamedTuple):
    """A text, its right label, and its language where that is one of ours and known."""

    text: str
    label: str
    language: str | None = None


class Task(NamedTuple):
    """What is learned from, and what is asked then."""

    train: Sequence[Example]
    test: Sequence[Example]


Ranking = Sequence[tuple[str, float]]
Ask = Callable[[Task], Sequence[Ranking]]
Rows = list[list[str]]


class Yardstick(NamedTuple):
    """A set as tasks, and how their rankings become a table."""

    title: str
    tasks: Sequence[Task]
    rows: Callable[[Sequence[Sequence[Ranking]]], Rows]


def yardstick_tables(folder: Path, progress: Progress) -> str:
    """Every set's table, as Markdown.

    Args:
        folder: holds the files of :data:`FILES`.
        progress: has a step for each set.

    Raises:
        YardstickError: a file is missing or unreadable, or Rasa ended without an answer.
    """
    # All are read first: a missing file should not show after ten minutes.
    sets = [xsid(folder), sib200(folder), clinc150(folder), banking77(folder)]
    return "\n\n".join(_section(one, ask_pipeline, progress) for one in sets)


def _section(yardstick: Yardstick, ask: Ask, progress: Progress) -> str:
    with progress.step(yardstick.title) as step:
        answers = _answers(yardstick.tasks, ask, step)
    return f"### {yardstick.title}\n\n{aligned(yardstick.rows(answers))}"


def _answers(tasks: Sequence[Task], ask: Ask, step: Step) -> list[Sequence[Ranking]]:
    """The rankings of each task, as many tasks at a time as Rasa processes serve."""
    answers = []
    with ThreadPoolExecutor(rasa_process_count()) as pool:
        for answer in pool.map(ask, tasks):
            answers.append(answer)
            step.counts(len(answers), len(tasks))
    return answers


def ask_pipeline(task: Task) -> Sequence[Ranking]:
    """The ranking of each test text by the pipeline, trained on the task in Rasa's runtime.

    The language of a test text is never told: messages come without one.

    Raises:
        YardstickError: Rasa ended without an answer.
    """
    asked = {"train": task.train, "test": [(text, None) for text, _, _ in task.test]}
    try:
        done = _run_pipeline(json.dumps(asked))
    except (OSError, subprocess.TimeoutExpired) as error:
        raise YardstickError(f"Rasa's runtime could not be asked: {error}") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no word of why"])[-1]
        raise YardstickError(f"the pipeline could not be trained on a public set: {last}")
    rankings: Sequence[Ranking] = json.loads(done.stdout)["rankings"]
    return rankings


def _run_pipeline(asked: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (str(RASA_PYTHON), "-m", "nlu.yardstick"),
        cwd=PROJECT,
        env={**os.environ, **QUIET_AND_SINGLE_THREADED, **RASA_ENVIRONMENT},
        input=asked,
        capture_output=True,
        text=True,
        timeout=ANSWERED_WITHIN,
        check=False,
    )


def xsid(folder: Path) -> Yardstick:
    """Intents in 13 languages: from 300 English examples, then with 300 of the language too."""
    tests = {code: _conll(folder / f"xsid/{code}.test.conll", code) for code in XSID_FLOORS}
    learned = {code: _conll(folder / f"xsid/{code}.valid.conll", code) for code in XSID_FLOORS}
    english = learned.pop("en")
    zero_shot = Task(english, [example for test in tests.values() for example in test])
    own = [Task([*english, *examples], tests[code]) for code, examples in learned.items()]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        without = _by_group(tests, answers[0])
        own_answers = zip(learned, answers[1:], strict=True)
        added = {code: _accuracy(tests[code], found) for code, found in own_answers}
        return _with_mean(
            ["language", "English only", "floor", "own added", "floor"],
            {
                code: (without[code], floor, added.get(code, without[code]), own_floor)
                for code, (floor, own_floor) in XSID_FLOORS.items()
            },
        )

    return Yardstick("xSID: intents, %", [zero_shot, *own], rows)


def sib200(folder: Path) -> Yardstick:
    """Topics of news sentences in 20 languages, learned from English ones."""
    english = _tsv(folder / "sib200/eng_Latn/train.tsv", "en")
    tests = {code: _tsv(folder / f"sib200/{code}/test.tsv") for code in SIB_FLOORS}
    task = Task(english, [example for test in tests.values() for example in test])

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        ours = _by_group(tests, answers[0])
        scores = {code: (ours[code], floor) for code, floor in SIB_FLOORS.items()}
        return _with_mean(["language", "English only", "floor"], scores, SIB_FLOOR_FAILS)

    return Yardstick("SIB-200: topics, %", [task], rows)


def clinc150(folder: Path) -> Yardstick:
    """150 intents, and 1,000 questions out of scope, for which 100 examples stand."""
    path = folder / "clinc150/data_small.json"
    parts = _read(path, _parts)
    asked = ("val", "oos_val", "test", "oos_test")
    if missing := [part for part in ("train", "oos_train", *asked) if not parts.get(part)]:
        raise YardstickError(f"{path} has no {', '.join(missing)}: it is not CLINC150")
    tests = {part: parts[part] for part in asked}
    together = [example for part in tests.values() for example in part]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        rankings = _in_groups(tests, answers[0])
        judged = {part: _judged(tests[part], rankings[part]) for part in asked}
        threshold = choose_threshold(judged["val"], judged["oos_val"])
        return _scope_rows(judged["test"], judged["oos_test"], threshold)

    task = Task([*parts["train"], *parts["oos_train"]], together)
    return Yardstick("CLINC150 small: scope, %", [task], rows)


def banking77(folder: Path) -> Yardstick:
    """77 close intents from 8 examples each, three draws."""
    train, test = (_csv(folder / f"banking77/{part}.csv") for part in ("train", "test"))
    tasks = [Task(draw(train, BANKING_EXAMPLES, seed), test) for seed in range(BANKING_DRAWS)]

    def rows(answers: Sequence[Sequence[Ranking]]) -> Rows:
        scores = [_accuracy(test, found) for found in answers]
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


class Judged(NamedTuple):
    """The probability of a question's likeliest intent, and whether that is its own.

    Nought where being out of scope is likelier than any intent.
    """

    in_scope: float
    is_right: bool


def choose_threshold(inside: Sequence[Judged], outside: Sequence[Judged]) -> float:
    """The threshold that turns most away of what is out of scope and keeps what it may not lose.

    Args:
        inside: questions in scope that are neither trained nor tested on.
        outside: such questions out of scope.
    """
    least = min(LEAST_IN_SCOPE, _answered(inside, 0.0) - MOST_LOST)
    candidates = sorted({0.0, *(one.in_scope for one in (*inside, *outside))})
    kept = [one for one in candidates if _answered(inside, one) >= least]
    return max(kept, key=lambda one: _turned_away(outside, one))


def _judged(examples: Sequence[Example], rankings: Sequence[Ranking]) -> list[Judged]:
    return [_judge(example, ranking) for example, ranking in zip(examples, rankings, strict=True)]


def _judge(example: Example, ranking: Ranking) -> Judged:
    label, share = ranking[0]
    return Judged(0.0 if label == OUT_OF_SCOPE else share, label == example.label)


def _answered(inside: Sequence[Judged], threshold: float) -> float:
    """Percent right of questions in scope; one turned away is wrong."""
    return _percent(one.is_right and one.in_scope > threshold for one in inside)


def _turned_away(outside: Sequence[Judged], threshold: float) -> float:
    return _percent(one.in_scope <= threshold for one in outside)


def _scope_rows(inside: Sequence[Judged], outside: Sequence[Judged], threshold: float) -> Rows:
    names = {
        0.0: "ours, out of scope as an intent",
        threshold: f"ours, threshold {threshold:.2f} too",
    }
    ours = [
        [name, f"{_answered(inside, one):.1f}", f"{_turned_away(outside, one):.1f}"]
        for one, name in names.items()
    ]
    return [
        ["", "in scope right", "out of scope found"],
        *ours,
        ["floor: e5-small 4 bit, threshold alone", "94.0", "57.0"],
        ["paper, full set: BERT, threshold", "96.2", "52.3"],
        ["paper, full set: Rasa of 2019", "90.9", "31.2"],
    ]


def _with_mean(
    heading: list[str],
    scores: Mapping[str, Sequence[float]],
    left_out: Iterable[str] = (),
) -> Rows:
    """A row a language, and the mean of those that are not left out."""
    counted = [row for code, row in scores.items() if code not in set(left_out)]
    means = [fmean(column) for column in zip(*counted, strict=True)]
    rows = [*scores.items(), ("mean", means)]
    return [heading, *([code, *(f"{score:.1f}" for score in row)] for code, row in rows)]


def _by_group(
    groups: Mapping[str, Sequence[Example]], rankings: Sequence[Ranking]
) -> dict[str, float]:
    found = _in_groups(groups, rankings)
    return {name: _accuracy(examples, found[name]) for name, examples in groups.items()}


def _in_groups(
    groups: Mapping[str, Sequence[Example]], rankings: Sequence[Ranking]
) -> dict[str, list[Ranking]]:
    """The rankings of texts that were asked group after group."""
    following = iter(rankings)
    return {name: [next(following) for _ in examples] for name, examples in groups.items()}


def _accuracy(examples: Sequence[Example], rankings: Sequence[Ranking]) -> float:
    pairs = zip(examples, rankings, strict=True)
    return _percent(ranking[0][0] == example.label for example, ranking in pairs)


def _percent(hits: Iterable[bool]) -> float:
    return 100 * fmean(hits)


def _conll(path: Path, code: str) -> list[Example]:
    """The texts and intents in the comments of xSID's files."""
    language = {"zh": "zh-Hans"}.get(code, code)
    known = language if language in LANGUAGES else None
    return _read(path, lambda content: _from_comments(content.splitlines(), known))


def _from_comments(lines: Sequence[str], language: str | None) -> list[Example]:
    texts, intents = (
        [line.removeprefix(mark) for line in lines if line.startswith(mark)]
        for mark in ("# text = ", "# intent = ")
    )
    return [Example(text, intent, language) for text, intent in zip(texts, intents, strict=True)]


def _parts(content: str) -> dict[str, list[Example]]:
    """The texts and intents of CLINC150's file, by part."""
    read: dict[str, list[tuple[str, str]]] = json.loads(content)
    return {part: [Example(*pair, "en") for pair in pairs] for part, pairs in read.items()}


def _tsv(path: Path, language: str | None = None) -> list[Example]:
    return _read(path, lambda content: _from_columns(content, "\t", language))


def _csv(path: Path) -> list[Example]:
    return _read(path, lambda content: _from_columns(content, ",", "en"))


def _from_columns(content: str, delimiter: str, language: str | None) -> list[Example]:
    rows = csv.DictReader(StringIO(content, newline=""), delimiter=delimiter)
    return [Example(row["text"].strip(), row["category"], language) for row in rows]


def _read[Content: Sized](path: Path, parse: Callable[[str], Content]) -> Content:
    try:
        content = parse(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise YardstickError(
            f"{path} cannot be read; the folder needs {FILES} (docs/understanding.md)"
        ) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise YardstickError(f"{path} is not what its set has there: {error}") from error
    if not content:
        raise YardstickError(f"{path} holds no examples (docs/understanding.md)")
    return content
