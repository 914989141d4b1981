"""What an exchange file holds: the items of knowledge files, with all that staff can add."""

from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

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
from facts.period import day_of
from facts.vocabulary import CalendarDayKind, TermRole

FORMAT = "investor-desk-facts/1"


def _day(text: str) -> str:
    day_of(text)
    return text


class CitationItem(Item):
    """Where in which source a fact stands."""

    source: FactId
    locator: Words | None = None


class TextItem(Item):
    """What a text fact says in one language."""

    language: Words
    text: Words


class ExchangedFact(StatementItem):
    """A fact of any status with all its sources and texts."""

    sources: tuple[CitationItem, ...] = Field(min_length=1)
    texts: dict[Words, Words] = Field(default_factory=dict)


class DayItem(Item):
    """A day of mainland China's calendar as staff know it; Monday is 0."""

    id: Annotated[str, AfterValidator(_day)]
    kind: CalendarDayKind
    name: Words | None = None
    weekday: int | None = Field(default=None, ge=0, le=6)
    note: Words | None = None

    @model_validator(mode="after")
    def _hours_of_a_worked_day(self) -> Self:
        if self.weekday is not None and self.kind is not CalendarDayKind.WORKING:
            raise ValueError("only a working day has the hours of a weekday")
        return self


class QuestionItem(Item):
    """What an investor may ask in one language, and the facts that have to be in the answer."""

    id: FactId
    language: Words
    text: Words
    facts: tuple[FactId, ...] = Field(min_length=1)


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
    "questions": QuestionItem,
    "series": SeriesItem,
    "editions": EditionItem,
    "desks": DeskItem,
    "days": DayItem,
    "terms": ExchangedTerm,
}
