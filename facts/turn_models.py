"""The table of answered turns: how the desk is used, without a word of what was written."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from facts.base import Base
from facts.column_types import UtcDateTime


class TurnRecord(Base):
    """One answered turn; nothing in it tells who asked or which turns belong together.

    No column is held to a list of words: a word that is new to the store must not cost the rows
    written with it. Nor is `topic` a foreign key, since what was asked about stays true of the
    day when the fact is long gone. `quarter` counts the quarter hours since 1970 in UTC: days and
    hours of every time zone are made of whole ones.
    """

    __tablename__ = "turn_record"
    recorded = False

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    quarter: Mapped[int] = mapped_column(index=True)
    channel: Mapped[str]
    fair: Mapped[str | None]
    language: Mapped[str]
    intent: Mapped[str]
    status: Mapped[str]
    topic_kind: Mapped[str | None]
    topic: Mapped[str | None]
    indicator: Mapped[str | None]
    reply_ms: Mapped[int]
    is_new: Mapped[bool]
