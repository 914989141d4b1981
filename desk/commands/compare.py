"""`desk compare`: encoders and classifiers beside ours, on unseen questions."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from desk.evaluation.comparison.contenders import Contender, all_contenders, choose
from desk.evaluation.comparison.measuring import measure_all, single_questions
from desk.evaluation.comparison.table import HEADING, row
from desk.evaluation.questions import read_sets
from desk.evaluation.table import aligned
from desk.evaluation.yardsticks.run import yardstick_tables
from desk.progress import Progress
from settings import PROJECT

QUESTIONS = PROJECT / "tests" / "questions"


def compare(
    languages: Annotated[
        list[str] | None, typer.Argument(help="Languages, such as `en zh-Hans`; all when none.")
    ] = None,
    contender: Annotated[
        list[str] | None, typer.Option(help="A contender to measure, may be repeated; else all.")
    ] = None,
    sets: Annotated[Path, typer.Option(help="Folder of the question sets.")] = QUESTIONS,
    yardstick: Annotated[
        Path | None,
        typer.Option(help="Folder of public sets to measure instead; see docs/understanding.md."),
    ] = None,
) -> None:
    """Train other encoders and classifiers on our examples and compare what they understand.

    Each learns in a process of its own and answers the single questions of the sets. Seconds and
    milliseconds are the processor's, on one thread. Neural networks take an hour and more.
    """
    contenders = choose(contender or (), all_contenders())
    if yardstick is not None:
        _measure_yardsticks(contenders, yardstick)
        return
    asked = single_questions(read_sets(sets, languages or ()))
    measured = measure_all(contenders, asked, Progress(len(contenders) + 1, stream=sys.stderr))
    rows = (row(one.name, asked, got) for one, got in zip(contenders, measured, strict=True))
    print(aligned([list(HEADING), *rows]))


def _measure_yardsticks(contenders: Sequence[Contender], folder: Path) -> None:
    for contender in contenders:
        tables = yardstick_tables(folder, contender.pipeline, Progress(stream=sys.stderr))
        print(f"## {contender.name}\n\n{tables}\n")
