"""Which desk is the right one for what is asked about."""

from __future__ import annotations

from collections.abc import Collection

from facts.records import DeskRecord
from facts.snapshot import Snapshot

# A desk for the very place or topic is nearer than one for what that belongs to.
_OWN_TOPIC, _OWN_PLACE, _WIDER_TOPIC, _WIDER_PLACE = 8, 4, 2, 1


def choose_desk(snapshot: Snapshot, subjects: Collection[str]) -> DeskRecord | None:
    """The desk whose topics and places the subjects meet best; else the default one.

    There is None where staff have not entered any desk yet.

    Args:
        subjects: ids of entities, indicators or desks.
    """
    if not snapshot.desks:
        return None
    by_id = [desk for desk in snapshot.desks if desk.id in subjects]
    ranked = sorted(by_id or snapshot.desks, key=lambda desk: -_fit(snapshot, desk, subjects))
    fits = by_id or _fit(snapshot, ranked[0], subjects)
    default = next((desk for desk in snapshot.desks if desk.is_default), ranked[0])
    return ranked[0] if fits else default


def named_desk(snapshot: Snapshot, desk: DeskRecord | None, language: str) -> dict[str, str] | None:
    """The desk an answer leads to as the HTTP contract has it, None where there is none."""
    if desk is None:
        return None
    return {"id": desk.id, "name": snapshot.label(desk.organisation, language)}


def matched(
    snapshot: Snapshot, desk: DeskRecord, subjects: Collection[str]
) -> tuple[str, str] | None:
    """Why a desk fits: ("topic" or "place", the entity), or None where only by default."""
    wider = widened(snapshot, subjects)
    for kind, handled in (("topic", desk.topics), ("place", desk.places)):
        for subject in handled:
            if subject in wider:
                return kind, subject
    return None


def widened(snapshot: Snapshot, subjects: Collection[str]) -> frozenset[str]:
    """The subjects with the entities they belong to and the topics of indicators among them."""
    known = {subject for subject in subjects if subject}
    topics = {
        snapshot.indicators[subject].topic or "" for subject in known & snapshot.indicators.keys()
    }
    broader = {entity for subject in known for entity in snapshot.within(subject)}
    return frozenset(known | topics | broader)


def _fit(snapshot: Snapshot, desk: DeskRecord, subjects: Collection[str]) -> int:
    own = set(subjects)
    wider = widened(snapshot, subjects) - own
    topics, places = set(desk.topics), set(desk.places)
    return (
        _OWN_TOPIC * len(own & topics)
        + _OWN_PLACE * len(own & places)
        + _WIDER_TOPIC * len(wider & topics)
        + _WIDER_PLACE * len(wider & places)
    )
