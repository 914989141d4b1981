"""Turning rows of the fact store into records."""

from types import MappingProxyType

from facts.calendar_models import CalendarDay
from facts.desk_models import Desk
from facts.event_models import EventEdition, EventSeries
from facts.models import Entity, Fact, FactSource, Source
from facts.period import day_of
from facts.records import (
    CalendarDayRecord,
    DeskHours,
    DeskRecord,
    EditionRecord,
    EntityRecord,
    FactRecord,
    SeriesRecord,
    SourceRecord,
)


def source_record(row: Source) -> SourceRecord:
    """Return the record of a source."""
    return SourceRecord(
        id=row.id,
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        url=row.url,
        language=row.language,
        undated_rank=row.undated_rank,
    )


def entity_record(row: Entity) -> EntityRecord:
    """Return the record of an entity."""
    return EntityRecord(row.id, row.kind, row.official, tuple(w.broader_id for w in row.within))


def fact_record(row: Fact, indicator_unit: str | None) -> FactRecord:
    """Return the record of a fact; a unit of its own goes before the indicator's."""
    return FactRecord(
        id=row.id,
        entity=row.entity_id,
        indicator=row.indicator_id,
        about=tuple(about.entity_id for about in row.about),
        value=row.value,
        value_text=row.value_text,
        unit=row.unit or indicator_unit,
        qualifier=row.qualifier,
        period=row.period,
        inferred=row.inferred,
        target=row.target,
        as_of=row.as_of,
        status=row.status,
        reason=row.reason,
        sources=tuple(_citation(cited) for cited in row.sources),
        texts=MappingProxyType({text.language: text.text for text in row.texts}),
        review_by=row.review_by,
        period_start=row.period_start,
        period_end=row.period_end,
        owner=row.owner,
        verified_on=row.verified_on,
    )


def series_record(row: EventSeries) -> SeriesRecord:
    """Return the record of an event series."""
    return SeriesRecord(
        id=row.id,
        organisers=tuple(organiser.entity_id for organiser in row.organisers),
        topics=tuple(topic.entity_id for topic in row.topics),
        recurs_every=row.recurs_every,
        usual_month=row.usual_month,
        recurrence_source=row.recurrence_source_id,
    )


def edition_record(row: EventEdition) -> EditionRecord:
    """Return the record of an edition."""
    return EditionRecord(
        id=row.id,
        series=row.series_id,
        ordinal=row.ordinal,
        starts=row.starts,
        ends=row.ends,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        inferred=row.inferred,
        status=row.status,
        place=row.place_id,
        time_zone=row.time_zone,
        registration_url=row.registration_url,
        source=source_record(row.source),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
    )


def desk_record(row: Desk) -> DeskRecord:
    """Return the record of a contact desk."""
    return DeskRecord(
        id=row.id,
        organisation=row.organisation_id,
        is_default=row.is_default,
        topics=tuple(topic.entity_id for topic in row.topics),
        places=tuple(place.entity_id for place in row.places),
        languages=tuple(spoken.language for spoken in row.languages),
        phone=row.phone,
        email=row.email,
        address=row.address,
        time_zone=row.time_zone,
        hours=tuple(DeskHours(day.weekday, day.opens, day.closes) for day in row.hours),
        url=row.url,
    )


def calendar_day_record(row: CalendarDay) -> CalendarDayRecord:
    """Return the record of a day that staff corrected."""
    return CalendarDayRecord(
        date=day_of(row.id),
        kind=row.kind,
        name=row.name,
        weekday=row.weekday,
        note=row.note,
    )


def _citation(cited: FactSource) -> tuple[SourceRecord, str | None]:
    return source_record(cited.source), cited.locator
