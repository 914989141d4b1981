"""The tables that follow from the public facts and make them findable by words."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from facts.base import Base, one_of
from facts.column_types import UtcDateTime


class OwnerKind(StrEnum):
    """What has a text to be searched."""

    ENTITY = "entity"
    INDICATOR = "indicator"
    SOURCE = "source"
    FACT = "fact"


class SearchText(Base):
    """All that one record says, in the form in which words are looked for.

    Names stand with their entity or indicator and not with every fact of theirs, so that a new
    name is one row.
    """

    __tablename__ = "search_text"
    __table_args__ = (
        one_of("owner_kind", OwnerKind),
        Index(None, "owner_kind", "changed_at", "owner_id"),
    )
    recorded = False

    owner_kind: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[str] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    text: Mapped[str]


class SearchTextForm(Base):
    """The single row that tells in which form the texts were written."""

    __tablename__ = "search_text_form"
    __table_args__ = (CheckConstraint("id = 1", name="single_row"),)
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    form: Mapped[str]
