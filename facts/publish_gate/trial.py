"""The store as it would be with a change set, without publishing it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, fields
from typing import Any, Self

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import queries
from facts.changes.beforehand import planned, write
from facts.changes.records import ItemRecord
from facts.import_watch import PREPARING, UNWATCHED, Watch
from facts.models import Fact
from facts.publish_gate.concerned import facts_concerned
from facts.publish_gate.questions import AskedQuestion, asked_questions
from facts.queries import FACT_LIMIT
from facts.question_models import Question
from facts.records import FactRecord
from facts.snapshot import Snapshot, SnapshotCache
from facts.store import FactStore
from facts.vocabulary import ANSWERABLE
from languages import LANGUAGES

_ACTOR = "publish gate"


@dataclass(frozen=True)
class TrialSnapshot(Snapshot):
    """A snapshot of what is not published.

    Args:
        changed: the facts of all entities that have others than in the store.
    """

    changed: Mapping[str, tuple[FactRecord, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, snapshot: Snapshot, stored: Snapshot, changed: Mapping[str, tuple[FactRecord, ...]]
    ) -> Self:
        """Return the snapshot with the facts that a session would not find.

        Args:
            stored: what is published; facts read from the store are the same there.
        """
        same = {one.name: getattr(snapshot, one.name) for one in fields(Snapshot)}
        return cls(**same | {"_facts": stored._facts}, changed=changed)

    def facts_of(
        self, session: Session, entity: str, indicator: str | None = None
    ) -> tuple[FactRecord, ...]:
        """As for every snapshot."""
        if entity not in self.changed:
            return super().facts_of(session, entity, indicator)
        own = self.changed[entity]
        kept = own if indicator is None else [one for one in own if one.indicator == indicator]
        return tuple(kept[:FACT_LIMIT])


@dataclass(frozen=True)
class State:
    """The store at one moment: what questions meet, and which there are.

    Args:
        answerable: entity, indicator and period of each fact that questions expect or that a
            change concerns, where investors may be told of it.
    """

    snapshot: Snapshot
    questions: Mapping[str, AskedQuestion]
    answerable: Mapping[str, tuple[str, str, str | None]]

    @property
    def languages(self) -> frozenset[str]:
        """The languages that there are questions in."""
        return frozenset(question.language for question in self.questions.values())


def tried(
    store: FactStore, snapshots: SnapshotCache, items: Sequence[ItemRecord], watch: Watch
) -> tuple[State, State]:
    """Return the store as it is, and as it would be with the items.

    Raises:
        ChangeSetMistakes, ChangedMeanwhile: the items do not fit the store.
        ImportCancelled: the watch said so.
    """
    facts = facts_concerned(items)
    with store.session() as session:
        plan = planned(session, items, watch)
        languages = set(session.scalars(select(Question.language).distinct()))
    _read_names(snapshots.current(), languages & LANGUAGES.keys(), watch)
    with store.trial(_ACTOR) as session:
        if not plan.fitting.holds(session):
            plan = planned(session, items, UNWATCHED)
        before = _questions_and_facts(session, facts)
        write(session, plan, UNWATCHED)
        now, then = snapshots.beside(session)
        entities = _entities_changed(items, then)
        trial = TrialSnapshot.of(then, now, queries.own_facts_by_entity(session, entities))
        return State(now, *before), State(trial, *_questions_and_facts(session, facts))


def _read_names(snapshot: Snapshot, languages: Set[str], watch: Watch) -> None:
    """Have the names of languages at hand: others wait while the changes are tried."""
    for done, language in enumerate(sorted(languages)):
        watch.at(done, len(languages), PREPARING)
        snapshot.indicator_terms(language)


def _questions_and_facts(session: Session, further: Iterable[str]) -> tuple[Any, Any]:
    questions = asked_questions(session)
    wanted = {fact for question in questions.values() for fact in question.facts} | set(further)
    query = select(Fact.id, Fact.entity_id, Fact.indicator_id, Fact.period).where(
        Fact.status.in_(ANSWERABLE)
    )
    found = session.execute(query)
    return questions, {ident: tuple(told) for ident, *told in found if ident in wanted}


def _entities_changed(items: Sequence[ItemRecord], then: Snapshot) -> set[str]:
    """The entities some fact of which is another, or is told otherwise."""
    states = [
        state
        for item in items
        if item.section == "facts"
        for state in (item.base, item.content)
        if state is not None
    ]
    indicators = {item.key for item in items if item.section == "indicators"}
    measured = {entity for entity, indicator in then.about if indicator in indicators}
    return {state["entity"] for state in states} | measured
