"""Putting question sets to a desk, several conversations at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor

from bot.reply import Answer
from desk.desk_client import DeskClient
from desk.evaluation.judge import Judgement, judge
from desk.evaluation.questions import Question, QuestionSet
from facts import queries
from facts.store import FactStore
from facts.vocabulary import FactStatus

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


def published_values(database_url: str) -> Collection[str]:
    """Every published figure in plain digits, to find one where none should be."""
    store = FactStore.open(database_url)
    with store.session() as session:
        facts = queries.facts_of(session, statuses=(FactStatus.PUBLISHED,), limit=10_000)
    store.close()
    return {format(fact.value.normalize(), "f") for fact in facts if fact.value is not None}
