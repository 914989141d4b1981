"""What speaks for each reading of questions whose right readings are known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from actions.assistant import Assistant
from actions.industry_fact import INTENT as FACT
from actions.looked import look_up
from desk.evaluation.conditional_logit import Flags, Floats
from desk.evaluation.contexts import context_before_last
from desk.evaluation.questions import Question, QuestionSet
from facts import indicator_terms, readings
from facts.queries import fact
from facts.reading_parts import parts
from facts.readings import Reading
from facts.search import Finding
from facts.store import FactStore
from facts.understanding import Understanding

Kind = Literal["facts", "follow-ups", "recognised as not held"]

WEIGHTS: Mapping[str, float] = {
    "meaning": indicator_terms.MEANING,
    "spelling": indicator_terms.SPELLING,
    "voices": indicator_terms.VOICES,
    **{f"asks {kind}": weight for kind, weight in indicator_terms.ASKING.items()},
    "right kind": readings.RIGHT_KIND,
    "wrong kind": readings.WRONG_KIND,
    "conversation": 1.0,
    "names met": readings.FITTING,
    "wording": readings.NAMED_ALIKE,
    "in context": readings.IN_CONTEXT,
    "names left aside": readings.PASSED_OVER,
    "comparable": readings.COMPARABLE,
    "not comparable": readings.NOT_COMPARABLE,
    "summable": readings.SUMMABLE,
    "counted": readings.COUNTED,
    "another organisation": readings.OF_ANOTHER,
    "organisation itself": readings.OF_ITSELF,
    "not held": readings.NOT_HELD,
    "not held of a place": readings.NOT_HELD_OF_PLACE,
    "not held of an event": readings.NOT_HELD_OF_EVENT,
    "not held of an organisation": readings.NOT_HELD_OF_ORGANISATION,
}
"""The weights of a score by what they weigh. What the last answer speaks for an indicator has
several of its own (facts/follow_ups.py), which are weighed as one."""

LIKENESS = ("meaning", "spelling", "voices")

Pair = tuple[str, str | None]
"""An indicator and an entity, None where no fact answers the indicator."""


@dataclass(frozen=True)
class Case:
    """A question whose right readings are known.

    Args:
        evidence: what each reading's score is the sum of, the best reading first, of shape
            (readings, weights), in the order of `WEIGHTS`.
        right: whether a reading is right, of shape (readings,).
    """

    language: str
    kind: Kind
    evidence: Floats
    right: Flags


def cases(
    assistant: Assistant,
    sets: Iterable[QuestionSet],
    count: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Case]:
    """The last message of every question for a fact, after what led to it.

    Of questions that nobody here can answer, only those are cases whose best reading is one that
    no fact answers: of another place or year, any reading would be wrong.
    """
    asked = [(one.language, q) for one in sets for q in one.questions if q.intent == FACT]
    found = []
    for done, (language, question) in enumerate(asked, start=1):
        found += _cases(assistant, language, question)
        count(done, len(asked))
    return found


def _cases(assistant: Assistant, language: str, question: Question) -> list[Case]:
    """The case that a question is, if it is one."""
    context = context_before_last(assistant, language, question.ask)
    asked, finding = look_up(assistant, question.ask[-1], language, context, None)
    kind, wanted = _kind(question), _pairs(assistant.store, question.facts)
    known = considered(finding)
    if not known or (kind == "recognised as not held" and known[0].entity):
        return []
    right = [_is_right(reading, wanted) for reading in known]
    return [Case(language, kind, evidence(assistant, asked, known), np.array(right))]


def _kind(question: Question) -> Kind:
    if question.group == "unknown":
        return "recognised as not held"
    return "follow-ups" if len(question.ask) > 1 else "facts"


def _pairs(store: FactStore, ids: Iterable[str]) -> set[Pair]:
    """What the facts wanted are about."""
    with store.session() as session:
        found = [fact(session, one) for one in ids]
    return {(one.indicator, one.entity) for one in found if one}


def _is_right(reading: Reading, wanted: Collection[Pair]) -> bool:
    return (reading.indicator, reading.entity) in wanted if wanted else reading.entity is None


def considered(finding: Finding) -> Sequence[Reading]:
    """The readings that meet the names in the question, as the search prefers, if there are any."""
    return [reading for reading in finding.readings if not reading.unmet] or finding.readings


def evidence(assistant: Assistant, question: Understanding, known: Sequence[Reading]) -> Floats:
    """What the scores of readings are sums of, of shape (readings, weights)."""
    of_indicators = _of_indicators(assistant, question)
    rows = []
    for reading in known:
        told = dict(parts(assistant.snapshot, question, reading))
        kind = told.get("kind of answer", 0.0)
        told["right kind" if kind > 0 else "wrong kind"] = kind
        told |= {name: each.get(reading.indicator, 0.0) for name, each in of_indicators.items()}
        rows.append([told.get(name, 0.0) for name in WEIGHTS])
    return np.array(rows)


def _of_indicators(assistant: Assistant, question: Understanding) -> dict[str, dict[str, float]]:
    """What speaks for each indicator, whatever the entity, by the names of the weights."""
    snapshot = assistant.snapshot
    terms = snapshot.indicator_terms(question.language)
    vector = assistant.encoder.encode([question.text])[0] @ snapshot.names.axes
    alike = zip(LIKENESS, terms.alike_by(vector, question.residue), strict=True)
    return {
        **{name: dict(zip(terms.indicators, each.tolist(), strict=True)) for name, each in alike},
        **{f"asks {cue}": terms.asks_alike([cue]) for cue in question.cues},
    }
