"""The tables that follow from the public facts and by which staff find them."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from facts.base import Base, one_of
from facts.column_types import UtcDateTime


class NamedKind(StrEnum):
    """Whose names are searched beside the facts' own words."""

    ENTITY = "entity"
    INDICATOR = "indicator"
    SOURCE = "source"


class NameText(Base):
    """All names of an entity or indicator, or what a source is called, as words are looked for.

    They do not stand with every fact that they belong to, so that a new name is one row.
    """

    __tablename__ = "name_text"
    __table_args__ = (one_of("kind", NamedKind),)
    recorded = False

    kind: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]


class FactListing(Base):
    """What facts are found and put in order by, together: a list of them reads this table alone.

    `changed_at` is when the fact or a part of it changed last; `text` holds its own words.
    """

    __tablename__ = "fact_listing"
    __table_args__ = (
        Index(None, "changed_at", "fact_id"),
        Index(None, "status", "changed_at", "fact_id"),
        Index(None, "entity_id"),
        Index(None, "indicator_id"),
        Index(None, "owner"),
        Index(None, "review_by"),
    )
    recorded = False

    fact_id: Mapped[str] = mapped_column(primary_key=True)
    entity_id: Mapped[str]
    indicator_id: Mapped[str]
    status: Mapped[str]
    owner: Mapped[str | None]
    review_by: Mapped[date | None]
    changed_by: Mapped[str]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str]


class ListingForm(Base):
    """The single row that tells in which form both tables were written."""

    __tablename__ = "listing_form"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    form: Mapped[str]
