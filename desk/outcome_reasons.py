"""Why a search ended as it did, in words for staff."""

from __future__ import annotations

from collections.abc import Iterator

from facts.readings import Reading
from facts.search import WEAK, WEAK_NAMED, Finding, Outcome
from facts.snapshot import Snapshot
from facts.understanding import Understanding, away_from_home

LANGUAGE = "en"
"""Of the names shown: those who look into this read English."""

_PASSED_OVER = 3


def reasons(snapshot: Snapshot, question: Understanding, finding: Finding) -> Iterator[str]:
    """Why the first fact won, or why there is none."""
    subject = snapshot.label(finding.subject, LANGUAGE) if finding.subject else ""
    match finding.outcome:
        case Outcome.FOUND | Outcome.SEVERAL:
            yield from _won(snapshot, finding)
        case Outcome.CLOSE:
            choices = ", ".join(fact.id for fact in finding.facts)
            yield f"too close to tell apart, so the investor chooses: {choices}"
        case Outcome.WEAK:
            yield _weak(snapshot, question, finding)
        case Outcome.NOT_HELD:
            yield f'no source says "{subject}"'
        case Outcome.OTHER_ENTITY:
            yield f"what is asked is held for others, not for {subject}"
        case Outcome.OTHER_YEAR:
            yield f'"{subject}" is held, but not of {finding.number}'
        case Outcome.OTHER_EDITION:
            yield f"{subject} is held, but not its edition number {finding.number}"


def named(snapshot: Snapshot, reading: Reading) -> str:
    """A reading by the names of its indicator and its entity."""
    indicator = snapshot.label(reading.indicator, LANGUAGE)
    if reading.entity is None:
        return f"{indicator}, which no source answers"
    return f"{indicator}, {snapshot.label(reading.entity, LANGUAGE)}"


def _won(snapshot: Snapshot, finding: Finding) -> Iterator[str]:
    """The facts, what was passed over for them, and how far behind the next reading is."""
    yield f"answered with {', '.join(fact.id for fact in finding.facts)}"
    if finding.beside is not None:
        yield f"beside it {finding.beside.id}, which is about as likely"
    lead = finding.facts[0]
    winner = next((r for r in finding.readings if _is_of(r, lead.entity, lead.indicator)), None)
    if winner is None:
        return
    before = finding.readings[: finding.readings.index(winner)]
    for reading in before[:_PASSED_OVER]:
        yield f"passed over {named(snapshot, reading)}: {_passed_over(reading)}"
    behind = [r for r in finding.readings if r.score <= winner.score and r != winner]
    if behind:
        ahead = winner.score - behind[0].score
        yield f"{ahead:.3f} ahead of {named(snapshot, behind[0])}"


def _is_of(reading: Reading, entity: str, indicator: str) -> bool:
    return (reading.entity, reading.indicator) == (entity, indicator)


def _passed_over(reading: Reading) -> str:
    if reading.unmet:
        return "it leaves aside what is named"
    if reading.entity is None:
        return "no source answers it"
    return "years, editions or several at once speak for the other"


def _weak(snapshot: Snapshot, question: Understanding, finding: Finding) -> str:
    """Nothing is like enough, or what is like the question cannot be its answer."""
    needed = WEAK_NAMED if away_from_home(snapshot, question) else WEAK
    best = max((reading.likeness for reading in finding.readings[:1]), default=0.0)
    if best < needed:
        return f"nothing is like enough: the best reading {best:.3f}, needed {needed:.3f}"
    return (
        "the readings that are like enough cannot be the answer: "
        "a sum is asked for where a count is held, or what is named is left aside"
    )
