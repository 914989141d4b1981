"""`desk evaluate`: unseen questions through the real pipeline."""

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from actions.assistant import assemble
from desk.evaluation.gate import measured, require_not_behind, write_figures
from desk.evaluation.judge import Judgement
from desk.evaluation.pipeline import configured
from desk.evaluation.questions import FIGURES, QuestionSet, read_sets
from desk.evaluation.run import evaluate as run_questions
from desk.evaluation.run import published_values
from desk.evaluation.table import aligned, measures_table, misses, table
from desk.evaluation.unnamed import Unnamed, measure
from desk.evaluation.yardsticks.run import yardstick_tables
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.progress import Progress
from desk.running_desk import running_desk
from encoder import load_encoder
from settings import PROJECT, Settings, load_settings


class Left(StrEnum):
    """The names that are left of an indicator."""

    NAMES = "names"
    LABELS = "labels"


QUESTIONS = PROJECT / "tests" / "questions"


def evaluate(
    languages: Annotated[
        list[str] | None, typer.Argument(help="Languages, such as `en zh-Hans`; all when none.")
    ] = None,
    sets: Annotated[Path, typer.Option(help="Folder of the question sets.")] = QUESTIONS,
    show_misses: Annotated[bool, typer.Option(help="List every wrong answer.")] = True,
    plots: Annotated[
        Path | None,
        typer.Option(help="Folder to draw intents and reliability into, as PNG."),
    ] = None,
    gate: Annotated[
        bool, typer.Option("--gate", help=f"Fail where it is worse than {FIGURES} says.")
    ] = False,
    keep: Annotated[
        bool, typer.Option("--write-figures", help=f"Write the run's figures into {FIGURES}.")
    ] = False,
    yardstick: Annotated[
        Path | None,
        typer.Option(help="Folder of public sets to measure instead; see docs/understanding.md."),
    ] = None,
    unnamed: Annotated[
        Left | None,
        typer.Option(
            help="Ask for indicators as if staff had just added them, named in English and "
            "Chinese alone: with all these names, or with the labels."
        ),
    ] = None,
) -> None:
    """Answer question sets and print, per language, how many answers are right, in percent."""
    if yardstick is not None:
        print(yardstick_tables(yardstick, configured(), Progress(stream=sys.stderr)))
        return
    settings = load_settings()
    asked = read_sets(sets, languages or ())
    progress = Progress(stream=sys.stderr)
    if unnamed is not None:
        print(_unnamed_table(settings, asked, unnamed, progress))
        return
    with running_desk(settings) as client, progress.step("questions") as step:
        values = published_values(settings.database_url)
        judgements = run_questions(client.address, asked, values, step.counts)
    _show(judgements, show_misses)
    if plots is not None:
        _draw(judgements, plots)
    run, figures = measured(judgements), sets / FIGURES
    if gate:
        require_not_behind(figures, run)
    if keep:
        write_figures(figures, run)


def _unnamed_table(
    settings: Settings, asked: Sequence[QuestionSet], left: Left, progress: Progress
) -> str:
    with open_store(settings) as store:
        load_shipped_knowledge(store)
    with progress.step("questions") as step:
        assistant = assemble(settings, load_encoder())
        found = measure(assistant, asked, left is Left.LABELS, step.counts)
    figures = ([f"{figure:.1f}" for figure in row[2:]] for row in found)
    rows = (
        [row.language, str(row.questions), *own] for row, own in zip(found, figures, strict=True)
    )
    return aligned([list(Unnamed._fields), *rows])


def _show(judgements: Sequence[Judgement], with_misses: bool) -> None:
    if with_misses:
        print("\n".join(misses(judgements)))
    print(aligned(table(judgements)))
    print()
    print(aligned(measures_table(judgements)))


def _draw(judgements: Sequence[Judgement], folder: Path) -> None:
    # It imports matplotlib, which no other command should wait for.
    from desk.evaluation import plots  # noqa: PLC0415

    for path in plots.draw(judgements, folder):
        print(path)
