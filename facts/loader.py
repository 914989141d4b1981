"""Loading the knowledge that ships: validated as a whole, then brought into the store by id."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.base import Base
from facts.desk_models import Desk
from facts.errors import KnowledgeError
from facts.event_models import EventEdition, EventSeries
from facts.journal_models import LoadedKnowledge
from facts.knowledge_checks import check_knowledge
from facts.knowledge_files import Knowledge, read_knowledge
from facts.models import Entity, Fact, Indicator, Source
from facts.questions import sync_questions
from facts.store import FactStore
from facts.sync import Tally, Wanted, is_staffs, referred_to, sync
from facts.term_sync import sync_terms
from facts.vocabulary import KNOWLEDGE, FactStatus
from facts.wanted_rows import (
    wanted_desks,
    wanted_editions,
    wanted_entities,
    wanted_facts,
    wanted_indicators,
    wanted_questions,
    wanted_series,
    wanted_sources,
    wanted_within,
)


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a load did to the store's records, and whether the files had to be read for it."""

    facts: int
    languages: tuple[str, ...]
    added: int = 0
    changed: int = 0
    removed: int = 0
    left_to_staff: int = 0
    was_read: bool = False


_ONLY_ROW = 1


def load_knowledge(store: FactStore, folder: Path) -> LoadReport:
    """Bring the store to what the folder says, except where staff decided otherwise.

    Raises:
        KnowledgeError: files hold mistakes; all of them are listed and nothing is loaded.
    """
    fingerprint = _fingerprint(folder)
    with store.session() as session:
        last = session.get(LoadedKnowledge, _ONLY_ROW)
        if last is not None and last.fingerprint == fingerprint:
            return LoadReport(last.facts, tuple(last.languages))
    knowledge = checked_knowledge(folder)
    languages = [labels.language for labels in knowledge.labels]
    facts = len(knowledge.facts)
    tally = Tally()
    with store.write(KNOWLEDGE) as session:
        _load(session, knowledge, tally)
        session.merge(
            LoadedKnowledge(id=_ONLY_ROW, fingerprint=fingerprint, facts=facts, languages=languages)
        )
    return LoadReport(
        facts,
        tuple(languages),
        added=tally.added,
        changed=tally.changed,
        removed=tally.removed,
        left_to_staff=tally.left_to_staff,
        was_read=True,
    )


def _fingerprint(folder: Path) -> str:
    """What tells these files, read by this code, from others."""
    read_by = sorted(Path(__file__).parent.glob("*.py"))
    digest = sha256()
    for path in [*sorted(folder.rglob("*.yml")), *read_by]:
        digest.update(path.name.encode() + sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def checked_knowledge(folder: Path) -> Knowledge:
    """Return what the files of a folder say.

    Raises:
        KnowledgeError: files hold mistakes; all of them are listed.
    """
    knowledge = read_knowledge(folder)
    # References to an item left out for its own mistake would only be told twice.
    mistakes = knowledge.mistakes or check_knowledge(knowledge)
    if mistakes:
        raise KnowledgeError(mistakes)
    return knowledge


def _load(session: Session, knowledge: Knowledge, tally: Tally) -> None:
    """Add what others refer to first, and remove it last."""
    sources = sync(session, Source, wanted_sources(knowledge), tally)
    sync(session, Entity, wanted_entities(knowledge), tally)
    entities = sync(session, Entity, wanted_within(knowledge), Tally())
    indicators = sync(session, Indicator, wanted_indicators(knowledge), tally)
    facts = sync(session, Fact, wanted_facts(knowledge), tally)
    sync_questions(session, wanted_questions(knowledge), tally)
    series = sync(session, EventSeries, wanted_series(knowledge), tally)
    editions = sync(session, EventEdition, wanted_editions(knowledge), tally)
    desks = sync(session, Desk, _one_default(session, wanted_desks(knowledge)), tally)
    _retire(session, facts, tally)
    _remove(session, Desk, desks, tally)
    _remove(session, EventEdition, editions, tally)
    _remove(session, EventSeries, series, tally)
    kept = _kept("entity", session, Entity, entities) | _kept(
        "indicator", session, Indicator, indicators
    )
    sync_terms(session, knowledge, kept, tally)
    _remove(session, Indicator, indicators, tally)
    _remove(session, Entity, entities, tally)
    _remove(session, Source, sources, tally)


def _retire(session: Session, facts: dict[str, Fact], tally: Tally) -> None:
    """Facts that are no longer stated stay as history; others may cite them."""
    for fact in facts.values():
        if not is_staffs(fact) and fact.status != FactStatus.RETIRED:
            fact.status = FactStatus.RETIRED.value
            tally.removed += 1
    session.flush()


def _remove[T: Base](session: Session, model: type[T], rows: dict[str, T], tally: Tally) -> None:
    """Remove the records of knowledge that nothing refers to any more."""
    parts = {"entity_within"} if model is Entity else set[str]()
    referred = referred_to(session, model, besides=parts)
    for ident, row in rows.items():
        if ident not in referred and not is_staffs(row):
            session.delete(row)
            tally.removed += 1
    session.flush()


def _kept[T: Base](
    kind: str, session: Session, model: type[T], rows: dict[str, T]
) -> set[tuple[str, str]]:
    """Return the unwanted owners that stay, because staff hold them or facts cite them."""
    referred = referred_to(session, model, besides={"term", "entity_within"})
    return {(kind, ident) for ident, row in rows.items() if ident in referred or is_staffs(row)}


def _one_default(session: Session, desks: dict[str, Wanted]) -> dict[str, Wanted]:
    """Let the default desk that staff chose stand."""
    chosen = session.scalar(select(Desk.id).where(Desk.is_default, Desk.changed_by != KNOWLEDGE))
    if chosen is None:
        return desks
    return {
        key: Wanted({**desk.columns, "is_default": False}, desk.parts)
        for key, desk in desks.items()
    }
