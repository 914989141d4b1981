"""Reading the fact store: every function takes an open session and returns records."""

from collections.abc import Collection, Sequence
from datetime import date
from itertools import batched

from sqlalchemy import Function, ScalarSelect, Select, Subquery, func, select, union
from sqlalchemy.orm import Session, aliased, selectinload

from facts.calendar_models import CalendarDay
from facts.desk_models import Desk
from facts.event_models import EventEdition, EventSeries
from facts.models import Entity, Fact, FactAbout, FactSource, FactText, Indicator, Source, Term
from facts.records import (
    CalendarDayRecord,
    DeskRecord,
    EditionRecord,
    EntityRecord,
    FactRecord,
    IndicatorRecord,
    SeriesRecord,
    SourceRecord,
    TermRecord,
)
from facts.rows import (
    calendar_day_record,
    desk_record,
    edition_record,
    entity_record,
    fact_record,
    series_record,
    source_record,
)
from facts.vocabulary import ANSWERABLE, KNOWLEDGE

FACT_LIMIT = 200
_ENTITIES_A_QUERY = 500


def all_terms(session: Session, language: str | None = None) -> list[TermRecord]:
    """Return the labels and aliases of all languages or of one, labels first."""
    shipped = Term.changed_by == KNOWLEDGE
    query = select(
        Term.entity_id, Term.indicator_id, Term.language, Term.text, Term.role, shipped, Term.id
    ).order_by(Term.role.desc(), Term.id)
    if language is not None:
        query = query.where(Term.language == language)
    return [
        TermRecord(
            owner_id=entity or indicator or "",
            owner_kind="entity" if entity else "indicator",
            language=code,
            text=text,
            role=role,
            is_shipped=is_shipped,
            id=ident,
        )
        for entity, indicator, code, text, role, is_shipped, ident in session.execute(query)
    ]


def all_entities(session: Session) -> list[EntityRecord]:
    """Return every entity with the broader ones it belongs to."""
    query = select(Entity).options(selectinload(Entity.within)).order_by(Entity.id)
    return [entity_record(row) for row in session.scalars(query)]


def all_indicators(session: Session) -> list[IndicatorRecord]:
    """Return every indicator."""
    columns = (Indicator.id, Indicator.kind, Indicator.unit, Indicator.topic)
    query = select(*columns).order_by(Indicator.id)
    return [IndicatorRecord(*row) for row in session.execute(query)]


def all_sources(session: Session) -> list[SourceRecord]:
    """Return every source, the newest first."""
    query = select(Source).order_by(Source.published.desc().nulls_last(), Source.undated_rank)
    return [source_record(row) for row in session.scalars(query)]


def fact(session: Session, fact_id: str) -> FactRecord | None:
    """Return one fact of any status, or None."""
    return next(iter(facts_by_id(session, [fact_id])), None)


def facts_by_id(session: Session, fact_ids: Sequence[str]) -> list[FactRecord]:
    """Return the facts of the ids that there are, of any status, in the order of the ids."""
    query = (
        select(Fact, Indicator.unit)
        .join(Indicator, Indicator.id == Fact.indicator_id)
        .where(Fact.id.in_(fact_ids))
        .options(
            selectinload(Fact.about),
            selectinload(Fact.texts),
            selectinload(Fact.sources).joinedload(FactSource.source),
        )
    )
    found = {row.id: fact_record(row, unit) for row, unit in session.execute(query)}
    return [found[fact_id] for fact_id in fact_ids if fact_id in found]


def facts_of(
    session: Session,
    entities: Collection[str] | None = None,
    indicators: Collection[str] | None = None,
    statuses: Collection[str] = ANSWERABLE,
    limit: int = FACT_LIMIT,
    *,
    during: tuple[date, date] | None = None,
) -> list[FactRecord]:
    """Return the facts about any of the entities under any of the indicators.

    None leaves a side open. A fact is about its own entity and those it further concerns. The
    newest source leads, then undated sources in the order staff set. `during` keeps the facts
    whose period overlaps the days.
    """
    query = select(Fact.id).where(Fact.status.in_(statuses))
    if entities is not None:
        about = _ids_about(entities, indicators)
        query = query.join(about, about.c.id == Fact.id)
    elif indicators is not None:
        query = query.where(Fact.indicator_id.in_(indicators))
    if during is not None:
        query = query.where(Fact.period_start <= during[1], Fact.period_end >= during[0])
    return facts_by_id(session, session.scalars(_newest_source_first(query).limit(limit)).all())


def own_facts_of(
    session: Session, entity: str, indicator: str | None = None, limit: int = FACT_LIMIT
) -> list[FactRecord]:
    """Return an entity's own answerable facts, not those that only concern it."""
    query = select(Fact.id).where(Fact.status.in_(ANSWERABLE), Fact.entity_id == entity)
    if indicator is not None:
        query = query.where(Fact.indicator_id == indicator)
    return facts_by_id(session, session.scalars(_newest_source_first(query).limit(limit)).all())


def facts_in_words(session: Session, language: str) -> list[tuple[str, str, str, str | None]]:
    """Return id, entity, indicator and text in a language of the answerable facts with texts."""
    in_language = (FactText.fact_id == Fact.id) & (FactText.language == language)
    any_text = aliased(FactText)
    has_texts = select(any_text.fact_id).where(any_text.fact_id == Fact.id).exists()
    query = (
        select(Fact.id, Fact.entity_id, Fact.indicator_id, FactText.text)
        .outerjoin(FactText, in_language)
        .where(Fact.status.in_(ANSWERABLE), has_texts)
        .order_by(Fact.id)
    )
    return [(fact, entity, of, text) for fact, entity, of, text in session.execute(query)]


def own_facts_by_entity(
    session: Session, entities: Collection[str]
) -> dict[str, tuple[FactRecord, ...]]:
    """Return the own answerable facts of each of the entities, in the order of `own_facts_of`."""
    found: dict[str, list[FactRecord]] = {entity: [] for entity in entities}
    for some in batched(sorted(entities), _ENTITIES_A_QUERY):
        query = select(Fact.id).where(Fact.status.in_(ANSWERABLE), Fact.entity_id.in_(some))
        ids = session.scalars(_newest_source_first(query)).all()
        for part in batched(ids, _ENTITIES_A_QUERY):
            for record in facts_by_id(session, part):
                found[record.entity].append(record)
    return {entity: tuple(facts) for entity, facts in found.items()}


def answerable_pairs(
    session: Session, statuses: Collection[str] = ANSWERABLE
) -> dict[tuple[str, str], int]:
    """Return the (entity, indicator) that facts answer, and how many facts do."""
    query = (
        select(Fact.entity_id, Fact.indicator_id, func.count())
        .where(Fact.status.in_(statuses))
        .group_by(Fact.entity_id, Fact.indicator_id)
    )
    return {(entity, indicator): count for entity, indicator, count in session.execute(query)}


def further_concerned(
    session: Session, statuses: Collection[str] = ANSWERABLE
) -> list[tuple[str, str, str]]:
    """Return the distinct (entity, indicator, further entity that the facts concern)."""
    query = (
        select(Fact.entity_id, Fact.indicator_id, FactAbout.entity_id)
        .join(FactAbout, FactAbout.fact_id == Fact.id)
        .where(Fact.status.in_(statuses))
        .distinct()
    )
    return [(entity, indicator, further) for entity, indicator, further in session.execute(query)]


def series(session: Session) -> list[SeriesRecord]:
    """Return every event series with its organisers and topics."""
    query = (
        select(EventSeries)
        .options(selectinload(EventSeries.organisers), selectinload(EventSeries.topics))
        .order_by(EventSeries.id)
    )
    return [series_record(row) for row in session.scalars(query)]


def editions(session: Session, series_id: str | None = None) -> list[EditionRecord]:
    """Return the editions of all series or of one, earliest first, undated ones last."""
    query = (
        select(EventEdition)
        .options(selectinload(EventEdition.source))
        .order_by(EventEdition.starts_on.asc().nulls_last(), EventEdition.id)
    )
    if series_id is not None:
        query = query.where(EventEdition.series_id == series_id)
    return [edition_record(row) for row in session.scalars(query)]


def desks(session: Session) -> list[DeskRecord]:
    """Return every contact desk, the default one first."""
    parts = (Desk.topics, Desk.places, Desk.languages, Desk.hours)
    query = (
        select(Desk)
        .options(*(selectinload(part) for part in parts))
        .order_by(Desk.is_default.desc(), Desk.id)
    )
    return [desk_record(row) for row in session.scalars(query)]


def calendar_days(session: Session) -> list[CalendarDayRecord]:
    """Return the days on which staff corrected the calendar of public holidays, in order."""
    query = select(CalendarDay).order_by(CalendarDay.id)
    return [calendar_day_record(row) for row in session.scalars(query)]


def _ids_about(entities: Collection[str], indicators: Collection[str] | None) -> Subquery:
    own = select(Fact.id).where(Fact.entity_id.in_(entities))
    further = (
        select(Fact.id)
        .join(FactAbout, FactAbout.fact_id == Fact.id)
        .where(FactAbout.entity_id.in_(entities))
    )
    if indicators is not None:
        own = own.where(Fact.indicator_id.in_(indicators))
        further = further.where(Fact.indicator_id.in_(indicators))
    return union(own, further).subquery()


def _newest_source_first(query: Select[str]) -> Select[str]:
    """Order facts by their best source: the newest, else the first rank among the undated."""
    published = _best(func.max(Source.published))
    rank = _best(func.min(Source.undated_rank))
    return query.order_by(published.desc().nulls_last(), rank.asc().nulls_last(), Fact.id)


def _best[T](column: Function[T]) -> ScalarSelect[T]:
    return (
        select(column)
        .join(FactSource, FactSource.source_id == Source.id)
        .where(FactSource.fact_id == Fact.id)
        .scalar_subquery()
    )
