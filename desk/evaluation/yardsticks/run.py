"""Every public set put to the pipeline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.evaluation.pipeline import Pipeline, packages_of
from desk.evaluation.rasa_program import ask_rasa
from desk.evaluation.scope import Ranking
from desk.evaluation.table import aligned
from desk.evaluation.yardsticks.banking77 import banking77
from desk.evaluation.yardsticks.clinc150 import clinc150
from desk.evaluation.yardsticks.sib200 import sib200
from desk.evaluation.yardsticks.tasks import Ask, Task, Yardstick
from desk.evaluation.yardsticks.xsid import xsid
from desk.progress import Progress, Step
from desk.services import rasa_process_count

SETS: Sequence[Callable[[Path], Yardstick]] = (xsid, sib200, clinc150, banking77)


def yardstick_tables(folder: Path, pipeline: Pipeline, progress: Progress) -> str:
    """Every set's table, as Markdown.

    Args:
        folder: holds the files of :data:`desk.evaluation.yardsticks.files.FILES`.
        pipeline: components up to the intent classifier.
        progress: has a step for each set.

    Raises:
        YardstickError: a file is missing or unreadable.
        RasaFailed: Rasa ended without an answer.
    """
    # All are read first: a missing file should not show after ten minutes.
    sets = [read(folder) for read in SETS]
    with TemporaryDirectory() as kept:
        ask = partial(ask_pipeline, pipeline=pipeline, kept=Path(kept))
        return "\n\n".join(_section(one, ask, progress) for one in sets)


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


def ask_pipeline(task: Task, pipeline: Pipeline, kept: Path) -> Sequence[Ranking]:
    """The ranking of each test text by the pipeline, trained on the task in Rasa's runtime.

    The language of a test text is never told: messages come without one.

    Args:
        pipeline: components up to the intent classifier.
        kept: a folder for all tasks of a run; what learns from none of them learns once.

    Raises:
        RasaFailed: Rasa ended without an answer.
    """
    test = [(text, None) for text, _, _ in task.test]
    asked = {"pipeline": pipeline, "train": task.train, "test": test, "kept": str(kept)}
    answer = ask_rasa("nlu.yardstick", asked, packages=packages_of(pipeline))
    rankings: Sequence[Ranking] = answer["rankings"]
    return rankings
