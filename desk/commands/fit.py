"""`desk fit`: the weights of the topic choice, fitted to the tuning questions."""

from pathlib import Path
from typing import Annotated

import typer

from actions.assistant import assemble
from actions.topic_choice import TOPICS, WEIGHTS_FILE
from desk.evaluation.intent_rankings import intent_rankings
from desk.evaluation.questions import read_sets
from desk.evaluation.table import aligned
from desk.evaluation.topic_fitting import Fitted, cases, fit_topics, write
from desk.knowledge_steps import load_shipped_knowledge, open_store
from desk.progress import Progress
from desk.training import ensure_model
from encoder import load_encoder
from settings import PROJECT, load_settings

TUNING = PROJECT / "tests" / "questions" / "tuning"


def fit(
    sets: Annotated[Path, typer.Option(help="Folder of the question sets to fit to.")] = TUNING,
) -> None:
    """Fit the choice of topics to question sets and write the weights into `actions/`."""
    settings, asked = load_settings(), read_sets(sets, ())
    texts = [text for one in asked for question in one.questions for text in question.ask]
    progress = Progress(total=3)
    with open_store(settings) as store:
        load_shipped_knowledge(store)
    with progress.step("what the model says") as step:
        rankings = intent_rankings(ensure_model(), texts, step.counts)
    with progress.step("what the store says") as step:
        known = cases(assemble(settings, load_encoder()), asked, rankings, step.counts)
    with progress.step("weights"):
        fitted = fit_topics(known)
        write(fitted.weights, WEIGHTS_FILE)
    print(aligned(_table(fitted)))


def _table(fitted: Fitted) -> list[list[str]]:
    """Right topics in percent: by the classifier, and with weights fitted to other languages."""
    rows = [["topic", "classifier alone", "with the store, languages held out"]]
    shares = (fitted.by_classifier, fitted.held_out)
    return [*rows, *([topic, *(f"{100 * s[topic]:.1f}" for s in shares)] for topic in TOPICS)]
