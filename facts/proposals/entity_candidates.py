"""The entities a figure may be of: what the article names, its editions and its industries."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from heapq import nlargest
from math import sqrt
from operator import attrgetter

from facts.gazetteer import PREFIX
from facts.period import period_bounds
from facts.proposals.article_entities import Named
from facts.proposals.proposal import Candidate
from facts.records import EditionRecord
from facts.snapshot import Snapshot
from facts.vocabulary import EntityKind

MOST = 5
# An edition that fits the time is meant rather than its series, and one that does not is not.
_FITS = 0.35
_ONLY = 0.2
_MISSES = -0.5
_SOON = timedelta(days=45)
# An edition on the very days is meant where its place is named, whatever it is called.
_ON_THE_DAYS = 1.0
_FEW_DAYS = timedelta(days=31)
# A city's industry is meant where the city and what it makes are named.
_PART = 0.95
_KINDS: Mapping[str, float] = {
    EntityKind.EVENT: 0.2,
    EntityKind.PROJECT: 0.1,
    EntityKind.INDUSTRY: 0.2,
    EntityKind.ORGANISATION: -0.3,
    EntityKind.PLACE: 0.0,
    EntityKind.TOPIC: -0.8,
}
# The wider an entity, the more sentences name it for other reasons.
_PER_PART = 0.05
_OF_TOPIC = 0.15


def entity_candidates(
    snapshot: Snapshot, named: Named, period: str | None, published: date | None, topic: str | None
) -> tuple[Candidate, ...]:
    """The entities a figure may be of, the likeliest first.

    Args:
        period: of the figure.
        published: the day of the article.
        topic: of the likeliest indicator.
    """
    worth = _with_industries(snapshot, named.worth)
    worth = _with_editions(snapshot, worth, period, published)
    scored = [
        Candidate(entity, round(value + _apart(snapshot, entity, named, topic), 3))
        for entity, value in worth.items()
        if not entity.startswith(PREFIX)
    ]
    return tuple(nlargest(MOST, scored, key=attrgetter("score")))


def held_on(snapshot: Snapshot, entity: str) -> str | None:
    """The period of an edition, as facts have it; None of anything else and where it is unknown."""
    for edition in snapshot.editions:
        if edition.id == entity:
            return _period(edition)
    return None


def _apart(snapshot: Snapshot, entity: str, named: Named, topic: str | None) -> float:
    """What speaks for an entity apart from where it is named."""
    wider = _PER_PART * sqrt(len(snapshot.parts_of.get(entity, ())))
    of_topic = _OF_TOPIC if topic in _wholes(snapshot, entity) else 0.0
    kind = _KINDS.get(snapshot.kind(entity), 0.0)
    return named.spelling.get(entity, 0.0) + kind + of_topic - wider


def _wholes(snapshot: Snapshot, entity: str) -> set[str]:
    """What an entity belongs to, directly or through others."""
    found: set[str] = set()
    ahead = [*snapshot.within(entity)]
    while ahead:
        whole = ahead.pop()
        if whole not in found:
            found.add(whole)
            ahead += snapshot.within(whole)
    return found


def _with_industries(snapshot: Snapshot, worth: Mapping[str, float]) -> dict[str, float]:
    found = dict(worth)
    for entity in snapshot.entities.values():
        wholes = entity.within
        several = len(wholes) > 1 and all(whole in worth for whole in wholes)
        if several and entity.kind == EntityKind.INDUSTRY:
            shared = _PART * sum(worth[whole] for whole in wholes) / len(wholes)
            found[entity.id] = max(found.get(entity.id, 0.0), shared)
    return found


def _with_editions(
    snapshot: Snapshot, worth: Mapping[str, float], period: str | None, published: date | None
) -> dict[str, float]:
    """Also the editions of named series, by how they fit the time."""
    found = dict(worth)
    for edition in snapshot.editions:
        named = max(worth.get(edition.id, 0.0), worth.get(edition.series, 0.0))
        if named:
            found[edition.id] = named + _fitting(snapshot, edition, period, published)
        if _is_on_the_days(edition, period) and _is_at(snapshot, edition, worth):
            found[edition.id] = max(found.get(edition.id, 0.0), _ON_THE_DAYS + _FITS)
    return found


def _fitting(
    snapshot: Snapshot, edition: EditionRecord, period: str | None, published: date | None
) -> float:
    held = _held(edition)
    if held is None:
        of_series = [each for each in snapshot.editions if each.series == edition.series]
        return _ONLY if len(of_series) == 1 else 0.0
    if period is not None:
        start, end = period_bounds(period)
        return _FITS if held[0] <= end and start <= held[1] else _MISSES
    if published is None:
        return 0.0
    return _FITS if held[0] - _SOON <= published <= held[1] + _SOON else _MISSES


def _is_on_the_days(edition: EditionRecord, period: str | None) -> bool:
    held = _held(edition)
    if held is None or period is None:
        return False
    start, end = period_bounds(period)
    return (start, end) == held and end - start < _FEW_DAYS


def _is_at(snapshot: Snapshot, edition: EditionRecord, worth: Mapping[str, float]) -> bool:
    return any(place in worth for place in (edition.place, *snapshot.within(edition.id)))


def _held(edition: EditionRecord) -> tuple[date, date] | None:
    """The first and last day of an edition, as precisely as they are known."""
    period = _period(edition)
    return None if period is None else period_bounds(period)


def _period(edition: EditionRecord) -> str | None:
    if edition.starts is None or edition.ends is None:
        return edition.starts
    return f"{edition.starts}/{edition.ends}"
