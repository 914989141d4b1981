"""The declarative base of the fact store: naming, vocabulary checks and who changed a row."""

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import CheckConstraint, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the fact store.

    Every foreign key has a relationship, from which a session knows what to write first.
    `recorded` tables hold public facts: each change of theirs is kept in the history and raises
    the store's revision. `parent` names the relationship to the record a row is a part of.
    """

    metadata = MetaData(naming_convention=NAMING)
    recorded: ClassVar[bool] = True
    parent: ClassVar[str | None] = None


class Accountable:
    """A record that remembers who changed it last: "knowledge" or a member of staff."""

    changed_by: Mapped[str] = mapped_column(default="")


def one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    """Return the check that a column holds one of the words (or nothing, where it may)."""
    return CheckConstraint(f"{column} IN ({quoted(words)})", name=column)


def quoted(words: Iterable[str]) -> str:
    """Return the words as a list of SQL strings; they come from this package only."""
    return ", ".join(f"'{word}'" for word in words)
