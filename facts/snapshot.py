"""What a question is matched against: entities, indicators and their terms at one revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from threading import Lock
from time import monotonic
from typing import Protocol

from sqlalchemy.orm import Session

from encoder import SentenceEncoder
from facts import queries
from facts.base import Base
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk
from facts.entity_names import EntityNames
from facts.event_models import EventEdition, EventSeries
from facts.folding import fold
from facts.gazetteer import PREFIX, territory_label, territory_terms
from facts.history import changed_parts
from facts.indicator_terms import IndicatorTerms
from facts.kept_parts import KeptParts
from facts.kept_terms import KeptTerms
from facts.links import TermIndex
from facts.models import Entity, Fact, Indicator, Source
from facts.name_cache import NameCache
from facts.part_revisions import part_revisions
from facts.records import (
    DeskRecord,
    EditionRecord,
    EntityRecord,
    FactRecord,
    IndicatorRecord,
    SeriesRecord,
    TermRecord,
)
from facts.store import FactStore
from facts.stories import places_in_names, stories
from facts.sync import part_classes
from facts.terms_by_language import TermsByLanguage
from facts.working_days import WorkingDays

LOOKED_AT_EVERY = 0.2
"""Seconds for which the store is not asked again whether anything was published."""

_FACTS_KEPT = 8_192
_UNCOMMITTED = -1

type _About = Mapping[tuple[str, str], frozenset[str]]


class _Record(Protocol):
    """A record with an id of its own."""

    @property
    def id(self) -> str: ...


@dataclass(frozen=True)
class Snapshot:
    """The searchable side of the store, without its facts.

    Args:
        about: for every (entity, indicator) that facts answer, what else they concern.
        several: the (entity, indicator) that more than one fact answers.
        told_of: for every entity with facts, what else belongs to its story.
        names: of indicators, by language.
    """

    revision: int
    entities: Mapping[str, EntityRecord]
    indicators: Mapping[str, IndicatorRecord]
    about: Mapping[tuple[str, str], frozenset[str]]
    several: frozenset[tuple[str, str]]
    told_of: Mapping[str, frozenset[str]]
    series: Mapping[str, SeriesRecord]
    editions: Sequence[EditionRecord]
    desks: Sequence[DeskRecord]
    calendar: WorkingDays
    labels: Mapping[tuple[str, str], str]
    index: TermIndex
    names: TermsByLanguage
    entity_names: EntityNames

    _facts: dict[tuple[str, str | None], tuple[FactRecord, ...]] = field(default_factory=dict)

    def facts_of(
        self, session: Session, entity: str, indicator: str | None = None
    ) -> tuple[FactRecord, ...]:
        """An entity's own answerable facts, the leading one first.

        They are kept with the snapshot: what this revision of the store says cannot change.
        """
        key = entity, indicator
        found = self._facts.get(key)
        if found is None:
            if len(self._facts) >= _FACTS_KEPT:
                self._facts.clear()
            found = tuple(queries.own_facts_of(session, entity, indicator))
            self._facts[key] = found
        return found

    def indicator_terms(self, language: str) -> IndicatorTerms:
        """The terms a question in a language is compared with, put together when first asked."""
        return self.names.of(language)

    @cached_property
    def home(self) -> frozenset[str]:
        """The places of the default desk and what they belong to."""
        places = {place for desk in self.desks if desk.is_default for place in desk.places}
        return frozenset(places | {broader for place in places for broader in self.within(place)})

    @cached_property
    def places_of_offices(self) -> Mapping[str, tuple[str, ...]]:
        """The place whose office an organisation with a desk is."""
        offices = {desk.organisation for desk in self.desks}
        return {
            office: tuple(place for place in self.within(office) if self.kind(place) == "place")
            for office in offices
        }

    @cached_property
    def answered_for(self) -> Mapping[str, tuple[str, ...]]:
        """The entities that have facts, by indicator."""
        found: dict[str, list[str]] = defaultdict(list)
        for entity, indicator in sorted(self.about):
            found[indicator].append(entity)
        return {indicator: tuple(entities) for indicator, entities in found.items()}

    @cached_property
    def parts_of(self) -> Mapping[str, tuple[str, ...]]:
        """The entities with facts that belong to an entity directly."""
        with_facts = {entity for entity, _ in self.about}
        found = _grouped((broader, part) for part in with_facts for broader in self.within(part))
        return {broader: tuple(sorted(parts)) for broader, parts in found.items()}

    @cached_property
    def series_of(self) -> Mapping[str, str]:
        """The series of each edition."""
        return {edition.id: edition.series for edition in self.editions}

    @cached_property
    def editions_answered_for(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """The editions of a series that have facts, by indicator and series."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for entity, indicator in sorted(self.about):
            if entity in self.series_of:
                found[indicator, self.series_of[entity]].append(entity)
        return {key: tuple(entities) for key, entities in found.items()}

    @cached_property
    def indicators_about(self) -> Mapping[str, frozenset[str]]:
        """The indicators that have facts on an entity, on its parts or concerning it."""
        return _grouped((name, indicator) for name, _, indicator in self._named_by_facts())

    @cached_property
    def entities_about(self) -> Mapping[str, frozenset[str]]:
        """The entities with facts that an entity is, holds or is concerned by."""
        return _grouped((name, entity) for name, entity, _ in self._named_by_facts())

    def _named_by_facts(self) -> Iterator[tuple[str, str, str]]:
        """Every name that may ask for an entity's facts under an indicator, with these two."""
        for (entity, indicator), further in self.about.items():
            for name in {entity, *self.within(entity), *further}:
                yield name, entity, indicator

    def alikeness(self, indicator: str, other: str) -> float:
        """How alike two indicators are in meaning, -1 to 1."""
        one, two = (self.names.centers.get(owner) for owner in (indicator, other))
        if one is None or two is None:
            return 0.0  # an indicator nobody has named yet
        return float(one @ two)

    def label(self, owner: str, language: str) -> str:
        """The name of an entity or indicator; English in brackets where it is not translated."""
        if owner.startswith(PREFIX):
            return territory_label(owner, language)
        own = self.labels.get((owner, language))
        return own if own is not None else f"[{self.labels.get((owner, 'en'), owner)}]"

    def kind(self, entity: str) -> str:
        """What an entity is; countries the store does not know are places."""
        return "place" if entity.startswith(PREFIX) else self.entities[entity].kind

    def within(self, entity: str) -> tuple[str, ...]:
        """The broader entities one belongs to directly."""
        return self.entities[entity].within if entity in self.entities else ()


class SnapshotCache:
    """The snapshot of the present revision, read again when another process changed the store."""

    def __init__(
        self, store: FactStore, encoder: SentenceEncoder, cache: NameCache | None = None
    ) -> None:
        """`cache` keeps what names come to; without one it is the clone's."""
        self._store = store
        self._reader = SnapshotReader(store, encoder, cache or NameCache())
        self._lock = Lock()
        self._snapshot: Snapshot | None = None
        self._looked_at = -inf

    def current(self) -> Snapshot:
        """The snapshot of what is published now, or was a moment ago."""
        with self._lock:
            if self._snapshot is None or monotonic() - self._looked_at > LOOKED_AT_EVERY:
                self._snapshot = self._read(self._snapshot)
                self._looked_at = monotonic()
            return self._snapshot

    def beside(self, session: Session) -> tuple[Snapshot, Snapshot]:
        """What is published now, and what it would be with the changes a session has not committed.

        Args:
            session: keeps others from publishing meanwhile.
        """
        with self._lock:
            self._snapshot = self._read(self._snapshot)
            return self._snapshot, self._reader.uncommitted(session)

    def _read(self, last: Snapshot | None) -> Snapshot:
        revision = self._store.revision()
        if last is not None and last.revision == revision:
            return last
        return self._reader.read(revision)


class SnapshotReader:
    """Reads the searchable side of the store.

    A fact that changed costs the reading of what facts answer, a name that of its language.
    """

    def __init__(self, store: FactStore, encoder: SentenceEncoder, cache: NameCache) -> None:
        """`cache` keeps what names come to."""
        self._store = store
        self._encoder = encoder
        self._cache = cache
        self._kept = KeptParts()
        self._terms = KeptTerms()
        self._names: TermsByLanguage | None = None
        self._revisions: Mapping[str, int] = {}

    def read(self, revision: int) -> Snapshot:
        """The snapshot of the store; a sample of the names is encoded first if they are new.

        Args:
            revision: the store's, asked for before.
        """
        with self._store.session() as session:
            # Asked for first: what changes meanwhile is read once more the next time.
            self._revisions = part_revisions(session)
            self._terms.read(session, self._revisions)
            return self._snapshot(session, revision)

    def uncommitted(self, session: Session) -> Snapshot:
        """The snapshot of the store as a session has changed it; what it read is not kept."""
        apart = SnapshotReader(self._store, self._encoder, self._cache)
        apart._kept, apart._terms = self._kept.copy(), self._terms.copy()
        apart._names = self._names
        changed = dict.fromkeys(changed_parts(session), _UNCOMMITTED)
        apart._revisions = {**part_revisions(session), **changed}
        apart._terms.read(session, apart._revisions)
        return apart._snapshot(session, _UNCOMMITTED)

    def _snapshot(self, session: Session, revision: int) -> Snapshot:
        kept = self._kept
        entity_terms, indicator_terms = self._terms.of("entity"), self._terms.of("indicator")
        # Most changes of facts leave what they answer as it was, and with it what follows.
        read = self._read("pairs", (Fact,), lambda: queries.answerable_pairs(session))
        pairs = kept.same("answered", read)
        about = self._about(session, pairs)
        entities = self._read("entities", (Entity,), lambda: _by_id(queries.all_entities(session)))
        editions = self._read("editions", (EventEdition, Source), lambda: queries.editions(session))
        return Snapshot(
            revision=revision,
            entities=entities,
            indicators=self._read(
                "indicators", (Indicator,), lambda: _by_id(queries.all_indicators(session))
            ),
            about=about,
            several=kept.derived("several", (pairs,), lambda: _several(pairs)),
            told_of=self._told_of(about, entities, editions, entity_terms),
            series=self._read("series", (EventSeries,), lambda: _by_id(queries.series(session))),
            editions=editions,
            desks=self._read("desks", (Desk,), lambda: queries.desks(session)),
            calendar=self._read(
                "calendar",
                (CalendarDay,),
                lambda: WorkingDays.corrected(queries.calendar_days(session)),
            ),
            labels=kept.derived(
                "labels",
                (entity_terms, indicator_terms),
                lambda: _labels([*entity_terms, *indicator_terms]),
            ),
            index=self._index(entity_terms, about, entities),
            names=kept.derived("names", (indicator_terms,), lambda: self._named(indicator_terms)),
            entity_names=kept.derived(
                "entity names", (entity_terms,), lambda: EntityNames(entity_terms)
            ),
        )

    def _read[T](self, name: str, records: Sequence[type[Base]], make: Callable[[], T]) -> T:
        """What is read from records and their parts."""
        tables = [
            table.__tablename__
            for record in records
            for table in (record, *part_classes(record).values())
        ]
        present = {table: self._revisions.get(table, 0) for table in tables}
        return self._kept.read(name, present, make)

    def _about(self, session: Session, pairs: Mapping[tuple[str, str], int]) -> _About:
        read = self._read("further", (Fact,), lambda: queries.further_concerned(session))
        further = self._kept.same("concerned", read)
        return self._kept.derived("about", (pairs, further), lambda: _about(pairs, further))

    def _told_of(
        self,
        about: _About,
        entities: Mapping[str, EntityRecord],
        editions: Sequence[EditionRecord],
        terms: Sequence[TermRecord],
    ) -> Mapping[str, frozenset[str]]:
        kept = self._kept
        named_in = kept.derived(
            "named in", (entities, terms), lambda: places_in_names(entities, terms)
        )
        return kept.derived(
            "stories",
            (about, entities, editions, named_in),
            lambda: stories(about, entities, editions, named_in),
        )

    def _named(self, terms: Sequence[TermRecord]) -> TermsByLanguage:
        self._names = TermsByLanguage(terms, self._encoder, self._cache, self._names)
        return self._names

    def _index(
        self, terms: Sequence[TermRecord], about: _About, entities: Mapping[str, EntityRecord]
    ) -> TermIndex:
        held = self._kept.same("held", _held(about, entities))
        return self._kept.derived("index", (terms, held), lambda: _term_index(terms, held))


def _grouped[T](pairs: Iterable[tuple[T, str]]) -> dict[T, frozenset[str]]:
    found: dict[T, set[str]] = defaultdict(set)
    for key, value in pairs:
        found[key].add(value)
    return {key: frozenset(values) for key, values in found.items()}


def _by_id[T: _Record](records: Iterable[T]) -> dict[str, T]:
    return {record.id: record for record in records}


def _labels(terms: Iterable[TermRecord]) -> dict[tuple[str, str], str]:
    return {(term.owner_id, term.language): term.text for term in terms if term.role == "label"}


def _several(pairs: Mapping[tuple[str, str], int]) -> frozenset[tuple[str, str]]:
    return frozenset(pair for pair, count in pairs.items() if count > 1)


def _about(
    pairs: Iterable[tuple[str, str]], further: Iterable[tuple[str, str, str]]
) -> dict[tuple[str, str], frozenset[str]]:
    """For every (entity, indicator) that facts answer, the further entities they concern."""
    concerned = _grouped(((entity, indicator), name) for entity, indicator, name in further)
    return {pair: concerned.get(pair, frozenset()) for pair in pairs}


def _held(about: _About, entities: Mapping[str, EntityRecord]) -> frozenset[str]:
    """The entities that facts are on or concern."""
    held = {entity for entity, _ in about}.union(*about.values())
    # A series is asked for by its own name though only its editions have facts.
    return frozenset(held.union(*(entities[entity].within for entity in held)))


def _term_index(terms: Sequence[TermRecord], held: Set[str]) -> TermIndex:
    """The names of what facts concern, and behind them the places nothing is known of."""
    stored = {fold(term.text): term.owner_id for term in terms}
    elsewhere = [term for term in terms if term.owner_id not in held]
    return TermIndex(
        [term for term in terms if term.owner_id in held],
        [*elsewhere, *territory_terms(stored)],
    )
