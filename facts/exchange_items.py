"""What an exchange file holds: the items of knowledge files, with all that staff can add."""

from typing import Self

from pydantic import Field, model_validator

from facts.knowledge_items import (
    DeskItem,
    EditionItem,
    EntityItem,
    FactId,
    Id,
    IndicatorItem,
    Item,
    SeriesItem,
    SourceItem,
    StatementItem,
    Words,
)
from facts.vocabulary import TermRole

FORMAT = "investor-desk-facts/1"


class CitationItem(Item):
    """Where in which source a fact stands."""

    source: FactId
    locator: Words | None = None


class ExchangedFact(StatementItem):
    """A fact of any status with all its sources and texts."""

    sources: tuple[CitationItem, ...] = Field(min_length=1)
    texts: dict[str, Words] = Field(default_factory=dict)


class ExchangedTerm(Item):
    """A label or alias of one entity or one indicator."""

    entity: Id | None = None
    indicator: Id | None = None
    language: Words
    text: Words
    role: TermRole

    @model_validator(mode="after")
    def _one_owner(self) -> Self:
        if (self.entity is None) == (self.indicator is None):
            raise ValueError("a term names either an entity or an indicator")
        return self


EXCHANGED: dict[str, type[Item]] = {
    "sources": SourceItem,
    "entities": EntityItem,
    "indicators": IndicatorItem,
    "facts": ExchangedFact,
    "series": SeriesItem,
    "editions": EditionItem,
    "desks": DeskItem,
    "terms": ExchangedTerm,
}
