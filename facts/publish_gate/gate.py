"""The publish gate: questions are asked of the store as a change set would make it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from threading import Lock

from encoder import SentenceEncoder
from facts.changes.reading import change_set
from facts.changes.records import ItemRecord
from facts.import_watch import ASKING, PREPARING, UNWATCHED, Watch
from facts.name_cache import NameCache
from facts.publish_gate.answers import Told
from facts.publish_gate.asking import AllAnswers, Asker
from facts.publish_gate.concerned import concerned, facts_concerned, revision
from facts.publish_gate.findings import findings, made_finding
from facts.publish_gate.keeping import Verdict, keep
from facts.publish_gate.questions import AskedQuestion, made_questions
from facts.publish_gate.trial import State, tried
from facts.snapshot import SnapshotCache
from facts.store import FactStore

MOST_MADE = 200
"""Questions made of names in one run: those of ten facts in all languages."""


class PublishGate:
    """Asks questions before something is published; what it found out is kept for the next time.

    One change set at a time: each takes all of a core.
    """

    def __init__(
        self,
        store: FactStore,
        snapshots: SnapshotCache,
        encoder: SentenceEncoder,
        cache: NameCache | None = None,
    ) -> None:
        """`cache` keeps what names and questions come to; without one it is the clone's."""
        self._store = store
        self._snapshots = snapshots
        self._asker = Asker(encoder, cache or NameCache())
        self._last: AllAnswers | None = None
        self._lock = Lock()

    def run(self, actor: str, number: int, watch: Watch = UNWATCHED) -> Verdict:
        """Ask the questions for a change set, and keep what came of it.

        Raises:
            ChangeSetMistakes, ChangedMeanwhile, NoChangeSet: it cannot be published as it is.
            ImportCancelled: the watch said so.
        """
        with self._store.session() as session:
            items = change_set(session, number).items
            present = revision(session)
        verdict = self.verdict(items, watch)
        keep(self._store, actor, number, items, present, verdict)
        return verdict

    def verdict(self, items: Sequence[ItemRecord], watch: Watch = UNWATCHED) -> Verdict:
        """Ask the questions that the items can touch, before and after.

        Raises: as for `run`.
        """
        if not concerned(items):
            return Verdict((), 0, 0, 0, 0)
        with self._lock:
            return self._verdict(items, watch)

    def _verdict(self, items: Sequence[ItemRecord], watch: Watch) -> Verdict:
        changed = facts_concerned(items)
        now, then = tried(self._store, self._snapshots, items, watch)
        before = self._present(now, watch)
        with self._store.session() as session:
            after, again = self._asker.moved_on(
                session, before, then, changed, lambda done, of: watch.at(done, of, ASKING)
            )
            made, in_all = _made(then, changed)
            answers = self._asker.made(session, then.snapshot, made)
        found = [made_finding(one, answers[one.id], then.answerable) for one in made]
        return Verdict(
            (
                *findings(before, after, again, changed),
                *(finding for finding in found if finding is not None),
            ),
            kept=len(then.questions),
            asked=len(again),
            made=len(made),
            made_in_all=in_all,
        )

    def _present(self, now: State, watch: Watch) -> AllAnswers:
        """How the questions end as the store is, going on with how they ended last."""
        last = self._last
        with self._store.session() as session:
            if last is None:
                found = self._asker.all_answers(
                    session, now, lambda done, of: watch.at(done, of, PREPARING)
                )
            else:
                changed = _changed_since(last.state, now)
                found, _ = self._asker.moved_on(
                    session, last, now, changed, lambda done, of: watch.at(done, of, PREPARING)
                )
        self._last = found
        return found


def _changed_since(last: State, now: State) -> set[str]:
    """The facts that questions expect and that state something else than before."""
    keys = last.answerable.keys() | now.answerable.keys()
    return {key for key in keys if last.answerable.get(key) != now.answerable.get(key)}


def _made(then: State, changed: Set[str]) -> tuple[Sequence[AskedQuestion], int]:
    """The questions made for changed facts, evenly taken where there are many; and how many."""
    languages: dict[str, set[str]] = {}
    for question in then.questions.values():
        for fact in question.facts & changed:
            languages.setdefault(fact, set()).add(question.language)
    facts: Mapping[str, Told] = {
        fact: then.answerable[fact] for fact in sorted(changed) if fact in then.answerable
    }
    in_all = [
        question
        for fact, told in facts.items()
        for question in made_questions(then.snapshot, fact, told, languages.get(fact, ()))
    ]
    return in_all[:: max(1, -(-len(in_all) // MOST_MADE))], len(in_all)
