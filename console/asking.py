"""Questions asked before a change is published: in the background, and how that ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from console.field_words import FieldWords
from console.jobs import Job, Work
from console.pages.jobs import address_of
from console.record_addresses import form_of
from console.visit import Visit
from facts.changes.reading import change_set
from facts.changes.records import ItemRecord
from facts.publish_gate.answers import Told
from facts.publish_gate.findings import Finding
from facts.publish_gate.runs import RunRecord, Standing, standing
from languages.formatting import format_iso

# Most changes touch few questions: these are asked before anybody has to look at a page of it.
_SHORT_SECONDS = 0.4


@dataclass(frozen=True, slots=True)
class ShownFact:
    """A fact among findings: what it is called, and where it is edited."""

    title: str
    form: str | None


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding in the reader's words."""

    finding: Finding
    expected: Sequence[ShownFact]
    answers: Sequence[ShownFact]


@dataclass(frozen=True, slots=True)
class Asked:
    """Where a change stands with the questions, for its page."""

    standing: Standing
    run: RunRecord | None
    findings: Sequence[ShownFinding]

    @property
    def is_stopped(self) -> bool:
        """Whether somebody has to say why it is published nevertheless."""
        return self.standing is Standing.STOPPED


def asked_for(
    session: Session, number: int, items: Sequence[ItemRecord], said: FieldWords
) -> Asked:
    """Return how asking the questions for a change ended, what stops it first."""
    state, run = standing(session, number, items)
    found = sorted(run.findings if run else (), key=lambda one: not one.stops)
    return Asked(state, run, [_shown(finding, said) for finding in found])


def must_be_asked(session: Session, number: int) -> bool:
    """Whether questions are to be asked before a change can be published."""
    state, _ = standing(session, number, change_set(session, number).items)
    return state in (Standing.NOT_ASKED, Standing.OUTDATED)


def begun(visit: Visit, kind: str, number: int, work: Work) -> Job | str:
    """Have work done for a change; return its job if it is done already, else where to watch it."""
    jobs, page = visit.parts.jobs, f"/console/changes/{number}"
    title = visit.words.format("change-number", number=number)
    ident = jobs.start(
        visit.account.name, kind, title, work, result=f"{page}?job={{id}}", back=page
    )
    is_short = jobs.wait(ident, _SHORT_SECONDS)
    return (is_short and jobs.find(ident)) or address_of(ident)


def _shown(finding: Finding, said: FieldWords) -> ShownFinding:
    return ShownFinding(
        finding,
        [_fact(said, fact, told) for fact, told in finding.expected.items()],
        [_fact(said, fact, told) for fact, told in finding.answers.items()],
    )


def _fact(said: FieldWords, ident: str, told: Told) -> ShownFact:
    entity, indicator, period = told
    title = said.title("facts", ident, {"entity": entity, "indicator": indicator})
    when = f" · {format_iso(period, said.choice.language)}" if period else ""
    return ShownFact(title + when, form_of("facts", ident))
