"""A gate that asks nothing: what tests of other pages publish passes it at once."""

from collections.abc import Sequence

from facts.changes.reading import change_set
from facts.import_watch import UNWATCHED, Watch
from facts.publish_gate.concerned import revision
from facts.publish_gate.findings import Finding
from facts.publish_gate.keeping import Verdict, keep
from facts.store import FactStore


class IdleGate:
    """A gate whose findings are decided beforehand."""

    def __init__(self, store: FactStore, findings: Sequence[Finding] = ()) -> None:
        self.store = store
        self.findings = tuple(findings)

    def run(self, actor: str, number: int, watch: Watch = UNWATCHED) -> Verdict:
        """Find what was decided."""
        verdict = Verdict(self.findings, kept=1, asked=1, made=0, made_in_all=0)
        with self.store.session() as session:
            items, present = change_set(session, number).items, revision(session)
        keep(self.store, actor, number, items, present, verdict)
        return verdict
