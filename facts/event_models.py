"""The tables of events: series and the editions held of them."""

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Accountable, Base, one_of
from facts.models import Entity, Source
from facts.vocabulary import EditionStatus, Inferred

_PARTS = "all, delete-orphan"


class EventSeries(Accountable, Base):
    """An event that is held again and again; its names are those of the entity.

    `recurs_every` is how many years lie between two editions, as the source of the recurrence says;
    `usual_month` is 1 to 12.
    """

    __tablename__ = "event_series"
    __table_args__ = (
        CheckConstraint("recurs_every BETWEEN 1 AND 10", name="recurs_every"),
        CheckConstraint("usual_month BETWEEN 1 AND 12", name="usual_month"),
    )

    id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    recurs_every: Mapped[int | None]
    usual_month: Mapped[int | None]
    recurrence_source_id: Mapped[str | None] = mapped_column(ForeignKey("source.id"), index=True)
    entity: Mapped[Entity] = relationship()
    recurrence_source: Mapped[Source | None] = relationship()
    organisers: Mapped[list["SeriesOrganiser"]] = relationship(
        back_populates="series", cascade=_PARTS, order_by="SeriesOrganiser.entity_id"
    )
    topics: Mapped[list["SeriesTopic"]] = relationship(
        back_populates="series", cascade=_PARTS, order_by="SeriesTopic.entity_id"
    )


class SeriesOrganiser(Base):
    """An organisation that holds a series."""

    __tablename__ = "series_organiser"
    parent = "series"

    series_id: Mapped[str] = mapped_column(ForeignKey("event_series.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    series: Mapped[EventSeries] = relationship(back_populates="organisers")
    entity: Mapped[Entity] = relationship()


class SeriesTopic(Base):
    """A topic or industry that a series is about."""

    __tablename__ = "series_topic"
    parent = "series"

    series_id: Mapped[str] = mapped_column(ForeignKey("event_series.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    series: Mapped[EventSeries] = relationship(back_populates="topics")
    entity: Mapped[Entity] = relationship()


class EventEdition(Accountable, Base):
    """One holding of a series; dates are as precise as the source, the days are for sorting.

    `starts_at` and `ends_at` are the times of day it begins and ends at, in its time zone.
    """

    __tablename__ = "event_edition"
    __table_args__ = (
        one_of("status", EditionStatus),
        one_of("inferred", Inferred),
        CheckConstraint("(starts IS NULL) = (starts_on IS NULL)", name="starts_on"),
        CheckConstraint("(ends IS NULL) = (ends_on IS NULL)", name="ends_on"),
        CheckConstraint("starts_on IS NULL OR ends_on >= starts_on", name="in_order"),
        CheckConstraint("ordinal > 0", name="ordinal"),
    )

    id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    series_id: Mapped[str] = mapped_column(ForeignKey("event_series.id"), index=True)
    ordinal: Mapped[int | None]
    starts: Mapped[str | None]
    ends: Mapped[str | None]
    starts_on: Mapped[date | None] = mapped_column(index=True)
    ends_on: Mapped[date | None]
    starts_at: Mapped[time | None]
    ends_at: Mapped[time | None]
    inferred: Mapped[str | None]
    status: Mapped[str]
    place_id: Mapped[str | None] = mapped_column(ForeignKey("entity.id"), index=True)
    time_zone: Mapped[str | None]
    registration_url: Mapped[str | None]
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"), index=True)

    entity: Mapped[Entity] = relationship(foreign_keys=id)
    place: Mapped[Entity | None] = relationship(foreign_keys=place_id)
    series: Mapped[EventSeries] = relationship()
    source: Mapped[Source] = relationship()
