"""What the score of a reading is made of, for telling people why it won."""

from __future__ import annotations

from typing import NamedTuple

from facts.readings import Reading, kind_bonuses
from facts.snapshot import Snapshot
from facts.understanding import Understanding

# In the order in which `readings` adds them up.
_OF_FACTS = (
    "names met",
    "wording and conversation",
    "names left aside",
    "several compared",
    "another organisation",
    "organisation itself",
)
_OF_NOTHING_HELD = ("not held of what is named",)
_NOTHING = 1e-9


class Part(NamedTuple):
    """One part of a score."""

    name: str
    value: float


def parts(snapshot: Snapshot, question: Understanding, reading: Reading) -> list[Part]:
    """The parts that add up to a reading's score, without those that are nothing."""
    names = _OF_FACTS if reading.entity else _OF_NOTHING_HELD
    added = [Part(name, value) for name, value in zip(names, reading.added, strict=True)]
    found = [*_of_likeness(snapshot, question, reading), *added]
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
