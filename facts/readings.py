"""The ways to read a question: which indicator of which entity, and how well each fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import islice
from operator import itemgetter

from facts.follow_ups import (
    NO_CONTEXT,
    Context,
    asks_for_change,
    going_on,
    is_brief,
    is_elliptic,
    names_home_alone,
    says_little,
    says_only_to_sum_up,
    shifted,
)
from facts.records import IndicatorRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding, away_from_home
from facts.vocabulary import CURRENCIES

# What speaks for a reading beside its likeness. Fitted on the tuning questions
# (tests/questions/tuning) by maximum likelihood of the right reading, in units of likeness;
# `desk fit readings` prints what they are worth and what a fresh fit would give.
FITTING = 0.23
IN_CONTEXT = 0.25
# How much the wording may lean towards one entity's names ("forum" rather than "visit").
NAMED_ALIKE = 0.53
# What no fact answers has no entity to be named; a named place fits it better than an event.
NOT_HELD = 0.155
NOT_HELD_OF_PLACE = 0.37
NOT_HELD_OF_EVENT = 0.245
NOT_HELD_OF_ORGANISATION = 0.16
# "How many" asks for a number, "when" for a date, "how many people" for persons; another kind of
# answer rarely does.
RIGHT_KIND = 0.08
WRONG_KIND = -0.08
_KINDS = {"how_many": "number", "when": "date"}
UNITS = {
    "percent": frozenset({"percent"}),
    "money": CURRENCIES,
    "price": CURRENCIES,
    "people": frozenset({"person"}),
    "span": frozenset({"year", "day"}),
    "area": frozenset({"mu", "square_metre", "square_kilometre"}),
}
# A follow-up that only names another place or year asks for the same again.
INHERITED = 0.33
INHERITED_ALONE = 0.65
# "Which forum had the fewest guests": of several siblings, a figure each.
COMPARABLE = 0.23
NOT_COMPARABLE = -0.04
SUMMABLE = 0.06
# "The four forums" are of a series that there are at least four figures of.
COUNTED = 0.2
# What another organisation did is not asked where one with such facts of its own is named.
OF_ANOTHER = -0.14
# A firm with facts of its own is hardly named for what an event as a whole came to.
OF_ITSELF = 0.16
PASSED_OVER = -0.095

# How many indicators a question is read as; the answer is hardly ever below the first ten.
_READ_AS = 16
_OWN_READ_AS = 12
# An indicator known of few entities is read for all of them, of many for the nearest ones.
_FEW_ENTITIES = 16
_NEAREST_ENTITIES = 3
_ENTITIES_TRIED = 128

_COMPARING = {"compare", "change", "increase_over", "previous"}
# Three names in a row, and three or more things counted, are compared or summed up: "both
# forums" may be any two, "the four forums" are those there are.
SEVERAL = 3
_SUPERLATIVE = {"most", "least", "superlative"}

Added = tuple[str, float]
"""What speaks for a reading beside its likeness, and how much."""

_OWN = 1.0
_WITHIN = 0.8
_ABOUT = 0.7
_TOLD = 0.4


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a question.

    Args:
        indicator: what is asked.
        entity: whom or what it is asked about; None where no fact answers the indicator.
        likeness: how like the question the indicator is, 0 to 1.
        score: likeness with what names, wording and context add.
        unmet: names in the question that this reading leaves aside.
        added: what was added to the likeness and for what, each with one weight of this module.
    """

    indicator: str
    entity: str | None
    likeness: float
    score: float
    unmet: tuple[frozenset[str], ...] = ()
    added: tuple[Added, ...] = ()


def readings(
    snapshot: Snapshot, question: Understanding, context: Context = NO_CONTEXT
) -> list[Reading]:
    """All readings of a question, the best first."""
    if context.indicator not in snapshot.indicators:
        # The conversation is older than the indicator's removal.
        context = replace(context, indicator=None)
    found = _all(snapshot, question, context)
    return sorted(
        found, key=lambda reading: (-reading.score, reading.indicator, reading.entity or "")
    )


def read_as(snapshot: Snapshot, question: Understanding) -> frozenset[str]:
    """The indicators that a question is read as when it is the first of a conversation."""
    return frozenset(indicator for indicator, _ in _likest(snapshot, question, NO_CONTEXT, 0.0))


def _all(snapshot: Snapshot, question: Understanding, context: Context) -> Iterator[Reading]:
    asked, question = question, shifted(snapshot, question, context)
    inherited = _inherited(snapshot, question, context, goes_back=question is not asked)
    not_held = _not_held(snapshot, question)
    at_home = names_home_alone(snapshot, question, context)
    nearest = _nearest_entities(snapshot, question, context)
    for indicator, like in _likest(snapshot, question, context, inherited):
        entities = snapshot.answered_for.get(indicator, ())
        for entity in _plausible(snapshot, indicator, entities, nearest):
            follows = entity == context.entity and (not question.mentions or at_home)
            further = going_on(snapshot, question, indicator, context) if follows else 0.0
            if follows and at_home:
                # Something else of the same, and not what was just said.
                further += -inherited if indicator == context.indicator else IN_CONTEXT
            yield _reading(snapshot, question, indicator, entity, like + further, context)
        if not entities:
            yield Reading(indicator, None, like, like + not_held[1], added=(not_held,))


def _nearest_entities(
    snapshot: Snapshot, question: Understanding, context: Context
) -> Sequence[str]:
    """The entities a question may be about, by name, by what concerns it, and by its wording."""
    closeness = dict(question.entity_likeness)
    for mention in question.mentions:
        for owner in mention:
            for entity in snapshot.entities_about.get(owner, ()):
                closeness[entity] = closeness.get(entity, 0.0) + (
                    _OWN if entity == owner else _ABOUT
                )
    if context.entity:
        closeness[context.entity] = closeness.get(context.entity, 0.0) + _OWN
    nearest = nlargest(_ENTITIES_TRIED, closeness.items(), key=itemgetter(1))
    return [entity for entity, _ in nearest]


def _plausible(
    snapshot: Snapshot, indicator: str, entities: Sequence[str], nearest: Sequence[str]
) -> Iterable[str]:
    """The entities to read an indicator for: all of a few, the nearest of many."""
    if len(entities) <= _FEW_ENTITIES:
        return entities
    near = (entity for entity in nearest if (entity, indicator) in snapshot.about)
    return list(islice(near, _NEAREST_ENTITIES)) or entities[:_NEAREST_ENTITIES]


def _not_held(snapshot: Snapshot, question: Understanding) -> Added:
    """What speaks for something that no fact answers: it could be asked of any place or event."""
    if not question.mentions:
        return "not held", NOT_HELD
    kinds = {snapshot.kind(owner) for mention in question.mentions for owner in mention}
    if kinds <= {"organisation"}:
        return "not held of an organisation", NOT_HELD_OF_ORGANISATION
    if kinds <= {"place"}:
        return "not held of a place", NOT_HELD_OF_PLACE
    return "not held of an event", NOT_HELD_OF_EVENT


def _likest(
    snapshot: Snapshot, question: Understanding, context: Context, inherited: float
) -> Iterable[tuple[str, float]]:
    """The indicators worth reading a question as: the likest, and those of what it is about."""
    kind_bonus = kind_bonuses(question.cues)
    adjusted = {
        indicator: like
        + kind_bonus(snapshot.indicators[indicator])
        + question.asks_alike.get(indicator, 0.0)
        + (inherited if indicator == context.indicator else 0.0)
        for indicator, like in question.likeness.items()
    }
    likest = dict(nlargest(_READ_AS, adjusted.items(), key=itemgetter(1)))
    named = {owner for mention in question.mentions for owner in mention} - snapshot.home
    about = named | ({context.entity} if context.entity else set())
    own = {i for name in about for i in snapshot.indicators_about.get(name, ())} & adjusted.keys()
    likest |= {i: adjusted[i] for i in nlargest(_OWN_READ_AS, own, key=adjusted.__getitem__)}
    likest |= {i: adjusted[i] for i in adjusted.keys() & {context.indicator}}
    return likest.items()


def _inherited(
    snapshot: Snapshot, question: Understanding, context: Context, goes_back: bool
) -> float:
    """What speaks for asking the same again."""
    if context.indicator is None or context.entity is None or asks_for_change(question):
        return 0.0
    years_apart = question.asked.years_apart is not None and not question.mentions
    if years_apart or (goes_back and is_brief(question)):
        return INHERITED_ALONE
    if _in_context(snapshot, question, context) != context.entity:
        return INHERITED_ALONE if says_little(question) else 0.0
    if not is_elliptic(question):
        return 0.0
    if question.mentions or not question.asked.is_empty:
        return INHERITED
    # "All together" sums up what was answered for one of several, "turnout in total" does not.
    several = _siblings(snapshot, context.indicator, context.entity)
    return INHERITED_ALONE if several and says_only_to_sum_up(question) else 0.0


def kind_bonuses(cues: frozenset[str]) -> Callable[[IndicatorRecord], float]:
    """What the kind of answer asked for speaks for or against an indicator."""
    units = frozenset[str]().union(*(UNITS[cue] for cue in cues & UNITS.keys()))
    if units:
        return lambda indicator: RIGHT_KIND if indicator.unit in units else WRONG_KIND
    kinds = {_KINDS[cue] for cue in cues & _KINDS.keys()}
    if kinds:
        return lambda indicator: RIGHT_KIND if indicator.kind in kinds else WRONG_KIND
    return lambda _indicator: 0.0


def _reading(
    snapshot: Snapshot,
    question: Understanding,
    indicator: str,
    entity: str,
    likeness: float,
    context: Context,
) -> Reading:
    compares = _compares(snapshot, question)
    siblings = _siblings(snapshot, indicator, entity) if compares else ()
    strengths = {
        mention: max(
            strength(snapshot, owner, one, indicator)
            for owner in mention
            for one in (entity, *siblings)
        )
        for mention in question.mentions
    }
    surroundings = {entity, *snapshot.within(entity)}
    theme_met = bool(question.themes & surroundings)
    if not all(strengths.values()):
        strengths |= _of_the_story(snapshot, strengths, entity, indicator, theme_met)
        strengths |= _of_other_names(snapshot, strengths)
    unmet = tuple(
        mention
        for mention in _unmet(snapshot, strengths, theme_met)
        if not (compares and _is_sibling(snapshot, mention, entity))
    )
    counted = [value for mention, value in strengths.items() if value or mention in unmet]
    fit = sum(counted) / len(counted) if counted else 0.0
    is_of_another = _is_of_another(snapshot, question, indicator, entity)
    added = (
        ("names met", FITTING * fit),
        ("wording", NAMED_ALIKE * question.entity_likeness.get(entity, 0.0)),
        ("in context", IN_CONTEXT if _is_meant(snapshot, question, entity, context) else 0.0),
        ("names left aside", PASSED_OVER if unmet else 0.0),
        *_comparing(snapshot, question, indicator, entity),
        ("another organisation", OF_ANOTHER if is_of_another else 0.0),
        ("organisation itself", OF_ITSELF if _is_of_itself(snapshot, question, entity) else 0.0),
    )
    score = likeness + sum([value for _, value in added])
    return Reading(indicator, entity, likeness, score, unmet, added)


def _compares(snapshot: Snapshot, question: Understanding) -> bool:
    """Whether a question is about several things at once."""
    return len(away_from_home(snapshot, question)) > 1 or bool(question.cues & _COMPARING)


def _siblings(snapshot: Snapshot, indicator: str, entity: str) -> Sequence[str]:
    """The other editions of an entity's series that the indicator answers for."""
    series = snapshot.series_of.get(entity)
    known = snapshot.editions_answered_for.get((indicator, series), ()) if series else ()
    return [one for one in known if one != entity]


def _comparing(
    snapshot: Snapshot, question: Understanding, indicator: str, entity: str
) -> tuple[Added, ...]:
    """What a superlative speaks for figures there are several of, and against all else."""
    is_figure = snapshot.indicators[indicator].kind == "number"
    siblings = _siblings(snapshot, indicator, entity) if is_figure else ()
    comparable = bool(siblings)
    several = len(away_from_home(snapshot, question)) >= SEVERAL
    if any(SEVERAL <= count <= len(siblings) + 1 for count in question.asked.counts):
        return ("counted", COUNTED), ("comparable", COMPARABLE)
    if question.cues & _SUPERLATIVE or several:
        fitting, other = ("comparable", COMPARABLE), ("not comparable", NOT_COMPARABLE)
        return (fitting,) if comparable else (other,)
    return (("summable", SUMMABLE),) if comparable and "total" in question.cues else ()


def _is_of_another(
    snapshot: Snapshot, question: Understanding, indicator: str, entity: str
) -> bool:
    """Whether an organisation is named that has facts of its own under the indicator."""
    named = {owner for mention in question.mentions for owner in mention}
    known = {owner for owner in named if (owner, indicator) in snapshot.about}
    own = {owner for owner in known if snapshot.kind(owner) == "organisation"}
    return bool(own) and entity not in own


def _is_of_itself(snapshot: Snapshot, question: Understanding, entity: str) -> bool:
    """Whether an entity is a named organisation."""
    named = any(entity in mention for mention in question.mentions)
    return named and snapshot.kind(entity) == "organisation"


def strength(snapshot: Snapshot, named: str, entity: str, indicator: str) -> float:
    """How well the facts of an entity under an indicator answer a question that names another."""
    places = snapshot.places_of_offices.get(named, ())  # "the municipality" is its town as well
    return max(_strength(snapshot, name, entity, indicator) for name in (named, *places))


def _strength(snapshot: Snapshot, named: str, entity: str, indicator: str) -> float:
    if named == entity:
        return _OWN
    if named in snapshot.within(entity):
        # What is so in a city is not so in its province.
        return 0.0 if snapshot.kind(entity) == "place" else _WITHIN
    concerned = snapshot.about[entity, indicator]
    if named in concerned:
        return _ABOUT
    # A series is named where the fact concerns one edition of it.
    return _ABOUT if any(named in snapshot.within(further) for further in concerned) else 0.0


def _of_the_story(
    snapshot: Snapshot,
    strengths: Mapping[frozenset[str], float],
    entity: str,
    indicator: str,
    theme_met: bool,
) -> dict[frozenset[str], float]:
    """The names left over that belong to the entity's story, once something else points to it."""
    story = snapshot.told_of.get(entity, frozenset())
    if snapshot.kind(entity) == "place":
        story -= set(snapshot.within(entity))
    told = [name for name, value in strengths.items() if not value and name & story]
    # What is known of this entity alone points to it.
    alone = snapshot.answered_for.get(indicator) == (entity,)
    pointed_to = (
        theme_met
        or alone
        or any(value and not name <= snapshot.home for name, value in strengths.items())
    )
    return dict.fromkeys(told, _TOLD) if pointed_to or len(told) > 1 else {}


def _of_other_names(
    snapshot: Snapshot, strengths: Mapping[frozenset[str], float]
) -> dict[frozenset[str], float]:
    """The places left over that belong to the story of an event named: "the expo in Shanghai"."""
    told = frozenset[str]().union(
        *(
            snapshot.told_of.get(event, frozenset())
            for name, value in strengths.items()
            if value
            for owner in name
            if snapshot.kind(owner) == "event"
            for event in (owner, *snapshot.parts_of.get(owner, ()))
        )
    )
    left = [name for name, value in strengths.items() if not value and name & told]
    return dict.fromkeys(left, _TOLD)


def _unmet(
    snapshot: Snapshot, strengths: Mapping[frozenset[str], float], theme_met: bool
) -> tuple[frozenset[str], ...]:
    """The names left aside, but for those that only say where we are once another is met."""
    unmet = [mention for mention, value in strengths.items() if not value]
    if len(unmet) == len(strengths) and not theme_met:
        return tuple(unmet)
    return tuple(mention for mention in unmet if not _is_backdrop(snapshot, mention))


def _is_sibling(snapshot: Snapshot, mention: frozenset[str], entity: str) -> bool:
    """Whether a name is another edition of the entity's series ("more than the year before")."""
    own = snapshot.series_of.get(entity)
    return own is not None and all(snapshot.series_of.get(owner) == own for owner in mention)


def _is_backdrop(snapshot: Snapshot, mention: Iterable[str]) -> bool:
    """Whether a name is the home province, its country or an organisation that is quoted."""
    return all(
        owner in snapshot.home or snapshot.kind(owner) == "organisation" for owner in mention
    )


def _is_meant(snapshot: Snapshot, question: Understanding, entity: str, context: Context) -> bool:
    """Whether a question that names nothing is about an entity because the last answer was."""
    return not question.mentions and entity == _in_context(snapshot, question, context)


def _in_context(snapshot: Snapshot, question: Understanding, context: Context) -> str | None:
    """What a follow-up is about: the last entity, or the part of it that a theme names."""
    if question.mentions or context.entity is None:
        return context.entity
    for part in snapshot.parts_of.get(context.entity, ()):
        if question.themes & set(snapshot.within(part)):
            return part
    return context.entity
