"""The tables of contact desks; what no source gives stays empty until staff fill it."""

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Accountable, Base
from facts.models import Entity, Source

_PARTS = "all, delete-orphan"
_IS_DEFAULT = text("is_default")


class Desk(Accountable, Base):
    """A contact desk of an organisation.

    `source_id` is the document its details are from, `confirmed_by` the member of staff who
    confirmed them last, `verified_on` the day of that.
    """

    __tablename__ = "desk"
    __table_args__ = (
        Index(
            "uq_desk_default",
            "is_default",
            unique=True,
            sqlite_where=_IS_DEFAULT,
            postgresql_where=_IS_DEFAULT,
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    organisation_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), index=True)
    is_default: Mapped[bool] = mapped_column(default=False)
    phone: Mapped[str | None]
    email: Mapped[str | None]
    address: Mapped[str | None]
    url: Mapped[str | None]
    time_zone: Mapped[str | None]
    source_id: Mapped[str | None] = mapped_column(ForeignKey("source.id"), index=True)
    confirmed_by: Mapped[str | None]
    verified_on: Mapped[date | None]

    source: Mapped[Source | None] = relationship()
    organisation: Mapped[Entity] = relationship()
    topics: Mapped[list["DeskTopic"]] = relationship(
        back_populates="desk", cascade=_PARTS, order_by="DeskTopic.entity_id"
    )
    places: Mapped[list["DeskPlace"]] = relationship(
        back_populates="desk", cascade=_PARTS, order_by="DeskPlace.entity_id"
    )
    languages: Mapped[list["DeskLanguage"]] = relationship(
        back_populates="desk", cascade=_PARTS, order_by="DeskLanguage.language"
    )
    hours: Mapped[list["DeskOpening"]] = relationship(
        back_populates="desk",
        cascade=_PARTS,
        order_by="DeskOpening.weekday, DeskOpening.opens",
    )


class DeskTopic(Base):
    """A topic, industry or event that a desk answers for."""

    __tablename__ = "desk_topic"
    parent = "desk"

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    desk: Mapped[Desk] = relationship(back_populates="topics")
    entity: Mapped[Entity] = relationship()


class DeskPlace(Base):
    """A place that a desk answers for."""

    __tablename__ = "desk_place"
    parent = "desk"

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    desk: Mapped[Desk] = relationship(back_populates="places")
    entity: Mapped[Entity] = relationship()


class DeskLanguage(Base):
    """A language that a desk speaks."""

    __tablename__ = "desk_language"
    parent = "desk"

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    desk: Mapped[Desk] = relationship(back_populates="languages")


class DeskOpening(Base):
    """Opening hours of a desk on one weekday; Monday is 0."""

    __tablename__ = "desk_hours"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("opens < closes", name="in_order"),
    )
    parent = "desk"

    desk_id: Mapped[str] = mapped_column(ForeignKey("desk.id"), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    opens: Mapped[time] = mapped_column(primary_key=True)
    closes: Mapped[time]
    desk: Mapped[Desk] = relationship(back_populates="hours")
