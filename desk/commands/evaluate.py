"""`desk evaluate`: unseen questions through the real pipeline."""

import sys
from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import typer

from desk.evaluation.questions import read_sets
from desk.evaluation.run import evaluate as run_questions
from desk.evaluation.table import aligned, misses, table
from desk.progress import Progress
from desk.running_desk import running_desk
from facts import queries
from facts.store import FactStore
from facts.vocabulary import FactStatus
from settings import PROJECT, Settings, load_settings

QUESTIONS = PROJECT / "tests" / "questions"


def evaluate(
    languages: Annotated[
        list[str] | None, typer.Argument(help="Languages, such as `en zh-Hans`; all when none.")
    ] = None,
    sets: Annotated[Path, typer.Option(help="Folder of the question sets.")] = QUESTIONS,
    show_misses: Annotated[bool, typer.Option(help="List every wrong answer.")] = True,
) -> None:
    """Answer question sets and print, per language, how many answers are right, in percent."""
    settings = load_settings()
    asked = read_sets(sets, languages or ())
    progress = Progress(stream=sys.stderr)
    with running_desk(settings) as client, progress.step("questions") as step:
        judgements = run_questions(client.address, asked, _figures(settings), step.counts)
    if show_misses:
        print("\n".join(misses(judgements)))
    print(aligned(table(judgements)))


def _figures(settings: Settings) -> Collection[str]:
    """Every published figure in plain digits."""
    store = FactStore.open(settings.database_url)
    with store.session() as session:
        facts = queries.facts_of(session, statuses=(FactStatus.PUBLISHED,), limit=10_000)
    store.close()
    return {format(fact.value.normalize(), "f") for fact in facts if fact.value is not None}
