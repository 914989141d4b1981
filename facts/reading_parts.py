"""What the score of a reading is made of, for telling people why it won."""

from __future__ import annotations

from typing import NamedTuple

from facts.readings import Reading, kind_bonuses
from facts.snapshot import Snapshot
from facts.understanding import Understanding

_NOTHING = 1e-9


class Part(NamedTuple):
    """One part of a score."""

    name: str
    value: float


def parts(snapshot: Snapshot, question: Understanding, reading: Reading) -> list[Part]:
    """The parts that add up to a reading's score, without those that are nothing."""
    found = [*_of_likeness(snapshot, question, reading), *map(Part._make, reading.added)]
    return [part for part in found if abs(part.value) > _NOTHING]


def _of_likeness(snapshot: Snapshot, question: Understanding, reading: Reading) -> list[Part]:
    """The parts of the likeness; what the question alone does not explain is the conversation's."""
    own = [
        Part("meaning and spelling", question.likeness.get(reading.indicator, 0.0)),
        Part(
            "kind of answer",
            kind_bonuses(question.cues)(snapshot.indicators[reading.indicator]),
        ),
        Part("asked alike", question.asks_alike.get(reading.indicator, 0.0)),
    ]
    return [*own, Part("conversation", reading.likeness - sum(part.value for part in own))]
