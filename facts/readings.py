"""The ways to read a question: which indicator of which entity, and how well each fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from facts.folding import is_unspaced, words
from facts.records import IndicatorRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding

# What a fitting entity, a named theme and the running conversation add to a reading's likeness.
# Chosen on the tuning questions (tests/questions/tuning).
FITTING = 0.12
THEMATIC = 0.04
IN_CONTEXT = 0.06
# A short question that names nothing goes on about what was just answered.
GOING_ON = 0.2
# "How many" asks for a number and "when" for a date; another kind of answer rarely does.
RIGHT_KIND = 0.06
WRONG_KIND = -0.06
_KINDS = {"how_many": "number", "when": "date"}
_UNITS = {"percent": {"percent"}, "money": {"USD", "CNY"}}
# How much the wording may lean towards one entity's names ("forum" rather than "visit").
NAMED_ALIKE = 0.08
# A follow-up that only names another place or year is as good as a clear question.
INHERITED = 0.7
_ELLIPTIC_BELOW = 0.68
_ELLIPTIC_WORDS = 4
_FOLLOWING_WORDS = 7
_ELLIPTIC_CHARACTERS = 10

_OWN = 1.0
_WITHIN = 0.8
_ABOUT = 0.7


@dataclass(frozen=True, slots=True)
class Context:
    """What the conversation was about: a follow-up inherits what it leaves out."""

    entity: str | None = None
    indicator: str | None = None
    facts: tuple[str, ...] = ()


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a question.

    Args:
        indicator: what is asked.
        entity: whom or what it is asked about; None where no fact answers the indicator.
        likeness: how like the question the indicator is, 0 to 1.
        score: likeness with what entity, themes and context add.
        unmet: names in the question that this reading leaves aside.
    """

    indicator: str
    entity: str | None
    likeness: float
    score: float
    unmet: tuple[frozenset[str], ...] = ()


def readings(
    snapshot: Snapshot, question: Understanding, context: Context = NO_CONTEXT
) -> list[Reading]:
    """All readings of a question, the best first."""
    likeness = dict(question.likeness)
    if context.indicator and is_elliptic(question):
        likeness[context.indicator] = max(likeness.get(context.indicator, 0), INHERITED)
    found = _all(snapshot, question, likeness, context)
    return sorted(
        found, key=lambda reading: (-reading.score, reading.indicator, reading.entity or "")
    )


def is_elliptic(question: Understanding) -> bool:
    """Whether a question leaves out what is asked: "and in South Africa?", "in 2012?"."""
    names_something = bool(question.mentions) or not question.asked.is_empty
    sums_up = bool(question.cues & {"total", "most", "least", "compare"})
    if question.cues & _UNITS.keys():
        return False  # "and their total value?" asks for something else
    if not names_something and not sums_up:
        return False
    return _is_short(question) and question.best_likeness < _ELLIPTIC_BELOW


def _is_short(question: Understanding) -> bool:
    if is_unspaced(question.residue):
        return len(question.residue) <= _ELLIPTIC_CHARACTERS
    follows = "follow" in question.cues
    length = len(words(question.residue))
    return length <= (_FOLLOWING_WORDS if follows else _ELLIPTIC_WORDS)


def _all(
    snapshot: Snapshot, question: Understanding, likeness: Mapping[str, float], context: Context
) -> Iterator[Reading]:
    goes_on = not question.mentions and _is_short(question) and not is_elliptic(question)
    for indicator, alike in likeness.items():
        entities = snapshot.answered_for.get(indicator, ())
        like = alike + _kind_bonus(snapshot.indicators[indicator], question.cues)
        for entity in entities:
            going_on = GOING_ON if goes_on and entity == context.entity else 0.0
            yield _reading(snapshot, question, indicator, entity, like + going_on, context)
        if not entities:
            # What is not held could be asked of any place: no name counts against it.
            bonus = FITTING * _WITHIN if question.mentions else 0.0
            yield Reading(indicator, None, like, like + bonus)


def _kind_bonus(indicator: IndicatorRecord, cues: frozenset[str]) -> float:
    """What the kind of answer asked for speaks for or against an indicator."""
    units = set().union(*(_UNITS[cue] for cue in cues & _UNITS.keys()))
    if units:
        return RIGHT_KIND if indicator.unit in units else WRONG_KIND
    kinds = {_KINDS[cue] for cue in cues & _KINDS.keys()}
    if not kinds:
        return 0.0
    return RIGHT_KIND if indicator.kind in kinds else WRONG_KIND


def _reading(
    snapshot: Snapshot,
    question: Understanding,
    indicator: str,
    entity: str,
    likeness: float,
    context: Context,
) -> Reading:
    strengths = {
        mention: max(strength(snapshot, owner, entity, indicator) for owner in mention)
        for mention in question.mentions
    }
    surroundings = {entity, *snapshot.within(entity)}
    unmet = _unmet(snapshot, strengths, bool(question.themes & surroundings))
    counted = [value for mention, value in strengths.items() if value or mention in unmet]
    fit = sum(counted) / len(counted) if counted else 0.0
    score = likeness + FITTING * fit + _leanings(snapshot, question, indicator, entity, context)
    return Reading(indicator, entity, likeness, score, unmet)


def strength(snapshot: Snapshot, named: str, entity: str, indicator: str) -> float:
    """How well the facts of an entity under an indicator answer a question that names another."""
    if named == entity:
        return _OWN
    if named in snapshot.within(entity):
        return _WITHIN
    return _ABOUT if named in snapshot.about[entity, indicator] else 0.0


def _unmet(
    snapshot: Snapshot, strengths: Mapping[frozenset[str], float], theme_met: bool
) -> tuple[frozenset[str], ...]:
    """The names left aside, but for those that only say where we are once another is met."""
    unmet = [mention for mention, value in strengths.items() if not value]
    if len(unmet) == len(strengths) and not theme_met:
        return tuple(unmet)
    return tuple(mention for mention in unmet if not _is_backdrop(snapshot, mention))


def _is_backdrop(snapshot: Snapshot, mention: Iterable[str]) -> bool:
    """Whether a name is the home province, its country or an organisation that is quoted."""
    home = home_places(snapshot)
    return all(owner in home or snapshot.kind(owner) == "organisation" for owner in mention)


def home_places(snapshot: Snapshot) -> frozenset[str]:
    """The places of the default desk and what they belong to."""
    places = {place for desk in snapshot.desks if desk.is_default for place in desk.places}
    return frozenset(places | {broader for place in places for broader in snapshot.within(place)})


def _leanings(
    snapshot: Snapshot, question: Understanding, indicator: str, entity: str, context: Context
) -> float:
    surroundings = {
        entity,
        snapshot.indicators[indicator].topic,
        *snapshot.within(entity),
        *snapshot.about[entity, indicator],
    }
    leaning = THEMATIC if question.themes & surroundings else 0.0
    leaning += NAMED_ALIKE * question.entity_likeness.get(entity, 0.0)
    if not question.mentions and context.entity == entity:
        leaning += IN_CONTEXT
    return leaning
