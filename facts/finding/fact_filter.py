"""What staff may ask of the list of facts, and what they get."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from facts.records import FactRecord
from facts.vocabulary import FactStatus


class FactOrder(StrEnum):
    """In which order facts are listed."""

    CHANGED = "changed"  # what changed last comes first
    LABEL = "label"  # by the names of entity and indicator
    REVIEW_BY = "review_by"  # what has to be looked at first comes first, the undated last


class ChangedBy(StrEnum):
    """Who changed a fact last."""

    STAFF = "staff"
    KNOWLEDGE = "knowledge"


class FactField(StrEnum):
    """Where in a fact a word was found."""

    ID = "id"
    VALUE = "value"
    PERIOD = "period"
    TEXT = "text"
    LOCATOR = "locator"
    ENTITY = "entity"
    INDICATOR = "indicator"
    ABOUT = "about"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class FactFilter:
    """Which facts are wanted; what is None or empty leaves its side open.

    Args:
        words: each of them has to be found somewhere in a fact, in whatever language.
        place: id of a place; facts of what lies within it or that concern it count as well.
        industry: id of an industry; likewise, and facts under its indicators.
        entity: id of an entity that facts are about or concern, without what lies within it.
        owner: account name of who answers for the fact.
        review_before: facts whose `review_by` lies before this day.
        language: of the labels in the rows and of the order by label.
    """

    words: str = ""
    statuses: Sequence[FactStatus] = ()
    source: str | None = None
    place: str | None = None
    industry: str | None = None
    entity: str | None = None
    indicator: str | None = None
    owner: str | None = None
    review_before: date | None = None
    changed_by: ChangedBy | None = None
    order: FactOrder = FactOrder.CHANGED
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Page:
    """Which page is wanted, the first being 1, and how many facts stand on one."""

    number: int = 1
    size: int = 50

    def __post_init__(self) -> None:
        if self.number < 1 or self.size < 1:
            raise ValueError("pages are counted from 1 and hold at least one fact")


@dataclass(frozen=True, slots=True)
class FoundWord:
    """Where a word of the query was found first: the field, and the text as it is stored."""

    field: FactField
    text: str


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A row of the list.

    Args:
        entity_label: in the language asked for; in English within brackets where it has none.
        changed_at: when the fact or a part of it changed last.
        found: a place for each word of the query, in its order.
    """

    fact: FactRecord
    entity_label: str
    indicator_label: str
    changed_by: str
    changed_at: datetime
    found: tuple[FoundWord, ...]


@dataclass(frozen=True, slots=True)
class FactPage:
    """One page of the facts found.

    Args:
        total: how many facts there are on all pages.
    """

    rows: Sequence[FoundFact]
    total: int
    page: Page

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.page.size))
