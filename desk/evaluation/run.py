"""Putting question sets to a desk, several conversations at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor

from bot.reply import Answer
from desk.desk_client import DeskClient
from desk.evaluation.judge import Judgement, judge
from desk.evaluation.questions import Question, QuestionSet

_CONVERSATIONS = 4

Progress = Callable[[int, int], None]


def evaluate(
    address: str,
    sets: Sequence[QuestionSet],
    figures: Collection[str],
    progress: Progress = lambda _done, _all: None,
) -> list[Judgement]:
    """Ask every question in a conversation of its own and judge the answers."""
    asked = [(one.language, question) for one in sets for question in one.questions]
    judgements = []
    with ThreadPoolExecutor(_CONVERSATIONS) as pool:
        answers = pool.map(lambda pair: _converse(address, pair[1]), asked)
        for (language, question), answer in zip(asked, answers, strict=True):
            judgements.append(judge(question, answer, language, figures))
            progress(len(judgements), len(asked))
    return judgements


def _converse(address: str, question: Question) -> Answer:
    with DeskClient(address) as client:
        for text in question.ask[:-1]:
            client.ask(text)
        return client.ask(question.ask[-1])
