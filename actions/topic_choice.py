"""What a message is about: the classifier's probabilities, weighed with what the store has on it.

The classifier knows how people ask; the store knows what is asked about. "The Zimbabwe forum in
June, which date exactly" sounds like a question for coming events until one knows that the forum
was held; "and the trading firms?" is out of scope until one knows what was said before.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from actions.looked import Looked
from actions.turn import Turn
from facts.follow_ups import goes_on, is_elliptic
from facts.search import Outcome
from facts.snapshot import Snapshot
from facts.understanding import Understanding

SMALL_TALK = "small_talk"
TOPICS = (
    "ask_industry_fact",
    "ask_upcoming_events",
    "ask_contact",
    "ask_source",
    "out_of_scope",
    SMALL_TALK,
)
"""What is told apart here; the kinds of small talk are left to the classifier."""

WEIGHTS_FILE = Path(__file__).with_name("topic_weights.yml")

_FAIRS = "trade-fairs"
_FOUND = {Outcome.FOUND, Outcome.SEVERAL}
_HELD_OF_OTHERS = {Outcome.OTHER_ENTITY, Outcome.OTHER_YEAR, Outcome.OTHER_EDITION}
_LIKELIEST_SCORE = 1.6
_LEAST_PROBABILITY = 1e-3


@dataclass(frozen=True)
class TopicWeights:
    """Weights of a conditional logit, fitted by `desk fit`.

    Args:
        classifier: of the logarithm of the classifier's probability.
        evidence: for each piece of evidence what it adds for each topic.
    """

    classifier: float
    evidence: Mapping[str, Mapping[str, float]]

    def scores(self, turn: Turn, evidence: Mapping[str, float]) -> dict[str, float]:
        """A score for each topic; their exponentials are as the topics' probabilities."""
        told = topic_log_probabilities(turn.ranking)
        return {
            topic: self.classifier * told[topic]
            + sum(
                value * self.evidence[name].get(topic, 0.0)
                for name, value in evidence.items()
                if name in self.evidence
            )
            for topic in TOPICS
        }


@cache
def topic_weights() -> TopicWeights:
    """The weights in use."""
    stored = yaml.safe_load(WEIGHTS_FILE.read_text("utf-8"))
    return TopicWeights(stored["classifier"], stored["evidence"])


def choose_intent(snapshot: Snapshot, turn: Turn, looked: Looked, today: date) -> str:
    """The intent of a message: the classified one unless the store says better."""
    if not turn.ranking:
        return turn.intent
    scores = topic_weights().scores(turn, evidence(snapshot, turn, looked, today))
    best = max(TOPICS, key=scores.__getitem__)
    return best if best != SMALL_TALK else _small_talk(turn)


def _small_talk(turn: Turn) -> str:
    kinds = (intent for intent, _ in turn.ranking if intent not in TOPICS)
    return next(kinds, turn.intent)


def topic_log_probabilities(ranking: Sequence[tuple[str, float]]) -> dict[str, float]:
    """The logarithm of each topic's probability; all kinds of small talk are one."""
    found = dict.fromkeys(TOPICS, 0.0)
    for intent, probability in ranking:
        found[intent if intent in found else SMALL_TALK] += probability
    return {topic: math.log(max(p, _LEAST_PROBABILITY)) for topic, p in found.items()}


def evidence(snapshot: Snapshot, turn: Turn, looked: Looked, today: date) -> dict[str, float]:
    """What speaks for a topic beside the classifier: a number, mostly 0 or 1, for each piece."""
    question, finding = looked
    best = finding.readings[0].score if finding.readings else 0.0
    return {
        "always": 1.0,
        "found": float(finding.outcome in _FOUND),
        "close": float(finding.outcome is Outcome.CLOSE),
        "not held": float(finding.outcome is Outcome.NOT_HELD),
        "held of others": float(finding.outcome in _HELD_OF_OTHERS),
        "likeness": question.best_likeness,
        "best reading": min(best, _LIKELIEST_SCORE),
        **_names(snapshot, question),
        **_times(question, today),
        **_following(question, turn, finding.outcome in _FOUND),
        **{f"cue {cue}": 1.0 for cue in question.cues},
    }


def _names(snapshot: Snapshot, question: Understanding) -> dict[str, float]:
    """What kinds of things a message names."""
    named = {owner for mention in question.mentions for owner in mention}
    kinds = [{snapshot.kind(owner) for owner in mention} for mention in question.mentions]
    away = [not mention <= snapshot.home for mention in question.mentions]
    editions = {edition.id for edition in snapshot.editions}
    return {
        "edition": float(bool(named & editions)),
        "series": float(any(snapshot.kind(owner) == "event" for owner in named - editions)),
        "place": float(
            any(far and kind == {"place"} for far, kind in zip(away, kinds, strict=True))
        ),
        "home": float(not all(away)),
        "organisation": float(any("organisation" in kind for kind in kinds)),
        "fairs": float(_FAIRS in question.themes),
        "theme": float(bool(question.themes - {_FAIRS})),
        "no name": float(not question.mentions and not question.themes),
    }


def _times(question: Understanding, today: date) -> dict[str, float]:
    asked = question.asked
    return {
        "past year": float(any(year < today.year for year in asked.years)),
        "year to come": float(any(year >= today.year for year in asked.years)),
        "month": float(bool(asked.months)),
        "ordinal": float(bool(asked.ordinals)),
    }


def _following(question: Understanding, turn: Turn, found: bool) -> dict[str, float]:
    """How well a message goes on with what was answered last."""
    if turn.context.indicator is None:
        return {}
    return {
        "in a conversation": 1.0,
        "elliptic": float(is_elliptic(question)),
        "goes on": float(goes_on(question)),
        "found in a conversation": float(found),
        "likeness in a conversation": question.best_likeness,
    }
