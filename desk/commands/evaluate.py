"""`desk evaluate`: unseen questions through the real pipeline."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from desk.evaluation.gate import measured, require_not_behind, write_figures
from desk.evaluation.judge import Judgement
from desk.evaluation.pipeline import configured
from desk.evaluation.questions import FIGURES, read_sets
from desk.evaluation.run import evaluate as run_questions
from desk.evaluation.run import published_values
from desk.evaluation.table import aligned, measures_table, misses, table
from desk.evaluation.yardsticks.run import yardstick_tables
from desk.progress import Progress
from desk.running_desk import running_desk
from settings import PROJECT, load_settings

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
) -> None:
    """Answer question sets and print, per language, how many answers are right, in percent."""
    if yardstick is not None:
        print(yardstick_tables(yardstick, configured(), Progress(stream=sys.stderr)))
        return
    settings = load_settings()
    asked = read_sets(sets, languages or ())
    progress = Progress(stream=sys.stderr)
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
