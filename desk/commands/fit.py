"""`desk fit`: weights fitted to the tuning questions."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from actions.assistant import assemble
from actions.topic_choice import TOPICS, WEIGHTS_FILE
from desk.evaluation import reading_evidence, topic_fitting
from desk.evaluation.intent_rankings import intent_rankings
from desk.evaluation.questions import QuestionSet, read_sets
from desk.evaluation.reading_evidence import WEIGHTS
from desk.evaluation.reading_fitting import FittedReadings, fit_readings
from desk.evaluation.table import aligned, percent
from desk.evaluation.topic_fitting import Fitted, fit_topics, write
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.progress import Progress
from desk.training import ensure_model
from encoder import load_encoder
from settings import PROJECT, Settings, load_settings

TUNING = PROJECT / "tests" / "questions" / "tuning"


class Chooser(StrEnum):
    """What weighs evidence by fitted weights."""

    TOPICS = "topics"
    READINGS = "readings"


def fit(
    what: Annotated[
        Chooser,
        typer.Argument(help="The choice of topics, or the ranking of readings of a question."),
    ] = Chooser.TOPICS,
    sets: Annotated[Path, typer.Option(help="Folder of the question sets to fit to.")] = TUNING,
) -> None:
    """Fit weights to question sets, and print what they are worth on languages held out.

    Those of topics are written into `actions/`; those of readings are printed beside the ones that
    stand in `facts/`, to be changed there by hand.
    """
    settings, asked = load_settings(), read_sets(sets, ())
    with open_store(settings) as store:
        load_shipped_knowledge(store)
    if what is Chooser.TOPICS:
        _fit_topics(settings, asked)
    else:
        _fit_readings(settings, asked)


def _fit_topics(settings: Settings, asked: list[QuestionSet]) -> None:
    texts = [question.ask[-1] for one in asked for question in one.questions]
    progress = Progress(total=3)
    with progress.step("what the model says") as step:
        rankings = intent_rankings(ensure_model(), texts, step.counts)
    with progress.step("what the store says") as step:
        assistant = assemble(settings, load_encoder())
        known = topic_fitting.cases(assistant, asked, rankings, step.counts)
    with progress.step("weights"):
        fitted = fit_topics(known)
        write(fitted.weights, WEIGHTS_FILE)
    print(aligned(_topics_table(fitted)))


def _fit_readings(settings: Settings, asked: list[QuestionSet]) -> None:
    progress = Progress(total=2)
    with progress.step("what the store says") as step:
        known = reading_evidence.cases(assemble(settings, load_encoder()), asked, step.counts)
    with progress.step("weights"):
        fitted = fit_readings(known)
    print(aligned(_readings_table(fitted)), end="\n\n")
    print(aligned(_weights_table(fitted)))


def _topics_table(fitted: Fitted) -> list[list[str]]:
    """Right topics in percent: by the classifier, and with weights fitted to other languages."""
    rows = [["topic", "classifier alone", "with the store, languages held out"]]
    shares = (fitted.by_classifier, fitted.held_out)
    return [*rows, *([topic, *(f"{100 * s[topic]:.1f}" for s in shares)] for topic in TOPICS)]


def _readings_table(fitted: FittedReadings) -> list[list[str]]:
    """Questions whose first reading is right, in percent."""
    rows = [["questions", "number", "weights of now", "fitted, languages held out"]]
    for kind, worth in fitted.worth.items():
        shares = (worth.committed, worth.held_out)
        rows.append([kind, str(worth.questions), *map(percent, shares)])
    return rows


def _weights_table(fitted: FittedReadings) -> list[list[str]]:
    """Each weight beside the one in `facts/`."""
    pairs = ((name, (now, fitted.weights[name])) for name, now in WEIGHTS.items())
    rows = ([name, *(f"{weight:.3f}" for weight in pair)] for name, pair in pairs)
    return [["weight of", "now", "fitted"], *rows]
