"""What a contender makes of unseen questions, measured in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import NamedTuple

from desk.evaluation.comparison.contenders import Contender, identifier_alone
from desk.evaluation.pipeline import packages_of
from desk.evaluation.questions import QuestionSet
from desk.evaluation.rasa_program import Answer, ask_rasa
from desk.evaluation.scope import Ranking
from desk.progress import Progress

PROGRAM = "nlu.contender"


class Asked(NamedTuple):
    """A question, the intent it has, and its language."""

    text: str
    intent: str
    language: str


class Measured(NamedTuple):
    """What became of a contender.

    Args:
        rankings: of each question.
        milliseconds: the processor's for each question, asked alone, on one thread.
        training_seconds: the processor's, on one thread.
        peak_bytes: the most memory it held, while it learned or answered.
    """

    rankings: Sequence[Ranking]
    milliseconds: Sequence[float]
    training_seconds: float
    peak_bytes: int

    def milliseconds_of(self, percent: int) -> float:
        """The milliseconds that so many percent of the questions do not exceed."""
        return quantiles(self.milliseconds, n=100, method="inclusive")[percent - 1]


def single_questions(sets: Iterable[QuestionSet]) -> list[Asked]:
    """The questions that are a message; the last one of a conversation needs what came before."""
    return [
        Asked(question.ask[0], question.intent, one.language)
        for one in sets
        for question in one.questions
        if len(question.ask) == 1
    ]


def measure_all(
    contenders: Sequence[Contender], asked: Sequence[Asked], progress: Progress
) -> list[Measured]:
    """Every contender, one after another, so that none slows another down.

    Args:
        asked: at least two; what is learned from is the shipped examples of their languages.
        progress: has a step for the language identifier, which many share, and one a contender.

    Raises:
        RasaFailed: a contender ended without an answer.
    """
    with TemporaryDirectory() as kept:
        with progress.step("language identifier") as step:
            # Alone: its learning takes more memory than most contenders.
            _measure(identifier_alone(contenders), (), Path(kept), step.does)
        measured = []
        for contender in contenders:
            with progress.step(contender.name) as step:
                measured.append(_measure(contender, asked, Path(kept), step.does))
        return measured


def _measure(
    contender: Contender, asked: Sequence[Asked], kept: Path, hear: Callable[[str], None]
) -> Measured:
    packages = packages_of(contender.pipeline)
    answer = ask_rasa(PROGRAM, _task(contender, asked, kept), hear, packages)
    return Measured(**{field: answer[field] for field in Measured._fields})


def _task(contender: Contender, asked: Sequence[Asked], kept: Path) -> Answer:
    return {
        "pipeline": contender.pipeline,
        "languages": list(dict.fromkeys(one.language for one in asked)),
        "questions": [one.text for one in asked],
        "kept": str(kept),
    }
