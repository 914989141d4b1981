"""Keeping what came of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facts.changes.records import ItemRecord
from facts.publish_gate.concerned import fingerprint
from facts.publish_gate.findings import Finding
from facts.publish_gate.models import GateRun
from facts.store import FactStore


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of asking.

    Args:
        kept: how many questions the store has.
        asked: how many of them the change could touch, and were asked again.
        made: how many were made for facts without questions, of `made_in_all` there might be.
    """

    findings: tuple[Finding, ...]
    kept: int
    asked: int
    made: int
    made_in_all: int

    @property
    def is_passed(self) -> bool:
        """Whether nothing stops the change."""
        return not any(finding.stops for finding in self.findings)


def keep(
    store: FactStore,
    actor: str,
    number: int,
    items: Sequence[ItemRecord],
    revision: int,
    verdict: Verdict,
) -> None:
    """Keep what came of asking for a change set.

    Args:
        items: what the change set held.
        revision: of the store that it was tried on.
    """
    row = GateRun(
        change_set_id=number,
        items=fingerprint(items),
        revision=revision,
        actor=actor,
        is_passed=verdict.is_passed,
        kept=verdict.kept,
        asked=verdict.asked,
        made=verdict.made,
        made_in_all=verdict.made_in_all,
        findings=[finding.plain() for finding in verdict.findings],
    )
    with store.write(actor) as session:
        session.add(row)
