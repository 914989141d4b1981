"""The tables of public facts: sources, entities, indicators, terms and facts."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from facts.base import Accountable, Base, one_of
from facts.column_types import ExactDecimal
from facts.vocabulary import (
    DisputeReason,
    EntityKind,
    FactStatus,
    IndicatorKind,
    Inferred,
    Qualifier,
    TermRole,
)

_PARTS = "all, delete-orphan"
_IS_LABEL = text(f"role = '{TermRole.LABEL}'")


class Source(Accountable, Base):
    """A document that facts are cited from."""

    __tablename__ = "source"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    publisher: Mapped[str | None]
    published: Mapped[date | None]
    url: Mapped[str | None]
    language: Mapped[str]
    undated_rank: Mapped[int | None]


class Entity(Accountable, Base):
    """A place, industry, organisation, event, project or topic."""

    __tablename__ = "entity"
    __table_args__ = (one_of("kind", EntityKind),)

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    official: Mapped[str | None]
    within: Mapped[list["EntityWithin"]] = relationship(
        back_populates="entity",
        cascade=_PARTS,
        foreign_keys="EntityWithin.entity_id",
        order_by="EntityWithin.broader_id",
    )


class EntityWithin(Base):
    """An entity belongs to a broader one: a city to a province, an edition to a series."""

    __tablename__ = "entity_within"
    __table_args__ = (CheckConstraint("entity_id <> broader_id", name="not_itself"),)
    parent = "entity"

    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True)
    broader_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    entity: Mapped[Entity] = relationship(back_populates="within", foreign_keys=entity_id)
    broader: Mapped[Entity] = relationship(foreign_keys=broader_id)


class Indicator(Accountable, Base):
    """What is measured or stated about entities."""

    __tablename__ = "indicator"
    __table_args__ = (one_of("kind", IndicatorKind),)

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    unit: Mapped[str | None]
    topic: Mapped[str | None] = mapped_column(ForeignKey("entity.id"), index=True)
    topic_entity: Mapped[Entity | None] = relationship()


class Term(Accountable, Base):
    """A label or alias of one entity or one indicator in one language."""

    __tablename__ = "term"
    __table_args__ = (
        one_of("role", TermRole),
        CheckConstraint("(entity_id IS NULL) <> (indicator_id IS NULL)", name="one_owner"),
        CheckConstraint("text <> ''", name="text"),
        UniqueConstraint("entity_id", "language", "text"),
        UniqueConstraint("indicator_id", "language", "text"),
        Index(
            "uq_term_entity_label",
            "entity_id",
            "language",
            unique=True,
            sqlite_where=_IS_LABEL,
            postgresql_where=_IS_LABEL,
        ),
        Index(
            "uq_term_indicator_label",
            "indicator_id",
            "language",
            unique=True,
            sqlite_where=_IS_LABEL,
            postgresql_where=_IS_LABEL,
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True, default=lambda: uuid4().hex)
    entity_id: Mapped[str | None] = mapped_column(ForeignKey("entity.id"))
    indicator_id: Mapped[str | None] = mapped_column(ForeignKey("indicator.id"))
    language: Mapped[str]
    text: Mapped[str]
    role: Mapped[str]
    entity: Mapped[Entity | None] = relationship()
    indicator: Mapped[Indicator | None] = relationship()


class Fact(Accountable, Base):
    """One statement: entity × indicator × period → value, with its sources."""

    __tablename__ = "fact"
    __table_args__ = (
        one_of("status", FactStatus),
        one_of("qualifier", Qualifier),
        one_of("inferred", Inferred),
        one_of("reason", DisputeReason),
        CheckConstraint("value IS NULL OR value_text IS NULL", name="one_value"),
        CheckConstraint("status <> 'disputed' OR reason IS NOT NULL", name="dispute_reason"),
        CheckConstraint("reason IS NULL OR status IN ('disputed', 'retired')", name="reason_for"),
        CheckConstraint("status <> 'disputed' OR value IS NULL", name="dispute_value"),
        CheckConstraint(
            "qualifier IS NULL OR value IS NOT NULL OR value_text IS NOT NULL",
            name="qualified_value",
        ),
        CheckConstraint(
            "(period IS NULL) = (period_start IS NULL)"
            " AND (period IS NULL) = (period_end IS NULL)"
            " AND (period IS NULL OR period_start <= period_end)",
            name="period_bounds",
        ),
        # With the status, what is answerable is told by the index alone.
        Index(None, "entity_id", "indicator_id", "status"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"))
    indicator_id: Mapped[str] = mapped_column(ForeignKey("indicator.id"), index=True)
    value: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    value_text: Mapped[str | None]
    qualifier: Mapped[str | None]
    unit: Mapped[str | None]
    period: Mapped[str | None]
    period_start: Mapped[date | None]
    period_end: Mapped[date | None]
    inferred: Mapped[str | None]
    target: Mapped[bool] = mapped_column(default=False)
    as_of: Mapped[date | None]
    status: Mapped[str] = mapped_column(default=FactStatus.DRAFT)
    reason: Mapped[str | None]
    review_by: Mapped[date | None]
    owner: Mapped[str | None]
    verified_on: Mapped[date | None]
    version: Mapped[int] = mapped_column()

    entity: Mapped[Entity] = relationship()
    indicator: Mapped[Indicator] = relationship()
    about: Mapped[list["FactAbout"]] = relationship(
        back_populates="fact", cascade=_PARTS, order_by="FactAbout.entity_id"
    )
    sources: Mapped[list["FactSource"]] = relationship(
        back_populates="fact", cascade=_PARTS, order_by="FactSource.position"
    )
    texts: Mapped[list["FactText"]] = relationship(
        back_populates="fact", cascade=_PARTS, order_by="FactText.language"
    )

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012


class FactAbout(Base):
    """A further entity that a fact concerns."""

    __tablename__ = "fact_about"
    parent = "fact"

    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id"), primary_key=True, index=True)
    fact: Mapped[Fact] = relationship(back_populates="about")
    entity: Mapped[Entity] = relationship()


class FactSource(Base):
    """Where in which document a fact stands; the lowest position is cited first."""

    __tablename__ = "fact_source"
    __table_args__ = (UniqueConstraint("fact_id", "source_id", "locator"),)
    parent = "fact"

    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    source_id: Mapped[str] = mapped_column(ForeignKey("source.id"), index=True)
    locator: Mapped[str | None]
    fact: Mapped[Fact] = relationship(back_populates="sources")
    source: Mapped[Source] = relationship()


class FactText(Base):
    """What a text fact says in one language."""

    __tablename__ = "fact_text"
    __table_args__ = (CheckConstraint("text <> ''", name="text"),)
    parent = "fact"

    fact_id: Mapped[str] = mapped_column(ForeignKey("fact.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    fact: Mapped[Fact] = relationship(back_populates="texts")
