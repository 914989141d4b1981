"""Fitting the weights by which a message's topic is chosen (`actions/topic_choice.py`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from numpy.typing import NDArray

from actions.assistant import Assistant
from actions.topic_choice import SMALL_TALK, TOPICS, evidence, topic_log_probabilities
from actions.turn import Turn
from desk.evaluation.conditional_logit import Choices, Floats, fit, likeliest
from desk.evaluation.contexts import context_before_last
from desk.evaluation.folds import folds
from desk.evaluation.intent_rankings import Ranking
from desk.evaluation.questions import Question, QuestionSet
from facts.follow_ups import Context

_DECAY = 1.0
_FEWEST = 15
"""Evidence seen less often than this is not weighed."""
_DECIMALS = 3

_HEADER = """\
# Written by `bin/desk fit`: what each piece of evidence (actions/topic_choice.py) adds to the score
# of each topic, beside the classifier's log probability times its own weight.
"""


@dataclass(frozen=True)
class Case:
    """A message whose topic is known.

    Args:
        told: the classifier's log probability of each topic.
        seen: the evidence beside it.
    """

    language: str
    topic: str
    told: Mapping[str, float]
    seen: Mapping[str, float]


@dataclass(frozen=True)
class Fitted:
    """Weights with what they are worth.

    Args:
        by_classifier: share of right topics by the classifier alone, of each topic.
        held_out: the same with weights fitted to other languages.
    """

    weights: Mapping[str, object]
    by_classifier: Mapping[str, float]
    held_out: Mapping[str, float]


def cases(
    assistant: Assistant,
    sets: Iterable[QuestionSet],
    rankings: Mapping[str, Ranking],
    count: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Case]:
    """The last message of every question with its evidence, after what led to it."""
    asked = [(one.language, question) for one in sets for question in one.questions]
    found = []
    for done, (language, question) in enumerate(asked, start=1):
        found.append(_case(assistant, language, question, rankings))
        count(done, len(asked))
    return found


def _case(
    assistant: Assistant, language: str, question: Question, rankings: Mapping[str, Ranking]
) -> Case:
    context = context_before_last(assistant, language, question.ask)
    text = question.ask[-1]
    turn = _turn(text, language, context, rankings[text])
    looked = turn.look_up(assistant)
    return Case(
        language=language,
        topic=question.intent if question.intent in TOPICS else SMALL_TALK,
        told=topic_log_probabilities(turn.ranking),
        seen=evidence(assistant.snapshot, turn, looked, assistant.today()),
    )


def _turn(text: str, language: str, context: Context, ranking: Ranking) -> Turn:
    intent, confidence = ranking[0]
    return Turn(text, intent, confidence, False, language, None, context, "web", ranking=ranking)


def fit_topics(known: Sequence[Case]) -> Fitted:
    """Fit to all cases; what that is worth is measured on languages held out."""
    names = _pieces(known)
    choices, decay = _choices(known, names), _decay(names)
    guesses = np.zeros(len(known), dtype=np.intp)
    for held in folds([case.language for case in known]):
        guesses[held] = likeliest(choices.only(held), fit(choices.only(~held), decay))
    truth = np.array([TOPICS.index(case.topic) for case in known])
    return Fitted(
        weights=_named(fit(choices, decay), names),
        by_classifier=_shares(likeliest(choices, _classifier_alone(names)), truth),
        held_out=_shares(guesses, truth),
    )


def write(weights: Mapping[str, object], path: Path) -> None:
    """Write the weights where the answers read them."""
    body = yaml.safe_dump(weights, sort_keys=False, default_flow_style=None, width=100)
    path.write_text(_HEADER + body, "utf-8")


def _pieces(known: Sequence[Case]) -> list[str]:
    seen = Counter(name for case in known for name, value in case.seen.items() if value)
    return sorted(name for name, times in seen.items() if times >= _FEWEST)


def _choices(known: Sequence[Case], names: Sequence[str]) -> Choices:
    """The classifier's piece first, then every piece of evidence for each topic of its own."""
    pieces = np.zeros((len(known), len(TOPICS), 1 + len(names) * len(TOPICS)))
    for row, case in enumerate(known):
        seen = [case.seen.get(name, 0.0) for name in names]
        for column, topic in enumerate(TOPICS):
            pieces[row, column, 0] = case.told[topic]
            pieces[row, column, 1 + column :: len(TOPICS)] = seen
    return Choices.of_equal(pieces, np.array([TOPICS.index(case.topic) for case in known]))


def _classifier_alone(names: Sequence[str]) -> Floats:
    weights = np.zeros(1 + len(names) * len(TOPICS))
    weights[0] = 1.0
    return weights


def _decay(names: Sequence[str]) -> Floats:
    """The classifier is believed freely; everything else has to earn it."""
    decay = np.full(1 + len(names) * len(TOPICS), _DECAY)
    decay[0] = 0.0
    return decay


def _named(weights: Floats, names: Sequence[str]) -> dict[str, object]:
    table = weights[1:].reshape(len(names), len(TOPICS))
    by_name = {
        name: {topic: round(float(w), _DECIMALS) for topic, w in zip(TOPICS, row, strict=True)}
        for name, row in zip(names, table, strict=True)
    }
    return {"classifier": round(float(weights[0]), _DECIMALS), "evidence": by_name}


def _shares(guesses: NDArray[np.intp], truth: NDArray[np.intp]) -> dict[str, float]:
    right = guesses == truth
    return {
        topic: float(right[truth == row].mean()) if (truth == row).any() else float("nan")
        for row, topic in enumerate(TOPICS)
    }
