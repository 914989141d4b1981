"""What asks questions before a change is published."""

from __future__ import annotations

from typing import Protocol

from facts.import_watch import UNWATCHED, Watch
from facts.publish_gate.keeping import Verdict


class Gate(Protocol):
    """What asks the questions; see `facts.publish_gate.gate.PublishGate`."""

    def run(self, actor: str, number: int, watch: Watch = UNWATCHED) -> Verdict:
        """Ask the questions for a change set, and keep what came of it."""
        ...
