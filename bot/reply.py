"""The answer to one turn, in the words of the HTTP contract."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

Status = Literal["answered", "clarify", "no_answer", "smalltalk", "handoff"]
Qualifier = Literal["more_than", "nearly", "about"]
EventStatus = Literal["expected", "confirmed", "cancelled", "held"]


def _within_bounds(probability: float) -> float:
    # A softmax in single precision can come out a hair above one.
    return min(1.0, max(0.0, probability))


Probability = Annotated[
    float,
    Field(allow_inf_nan=False, json_schema_extra={"minimum": 0, "maximum": 1}),
    AfterValidator(_within_bounds),
]


class _Part(BaseModel):
    # Fields added later by the actions must not break a front that does not know them yet.
    model_config = ConfigDict(frozen=True, extra="ignore")


class SourceOut(_Part):
    """Where a fact comes from."""

    title: str
    publisher: str | None = None
    published: Annotated[str | None, Field(examples=["2020-11-07"])] = None
    url: str | None = None


class FactOut(_Part):
    """One stored fact; `value` is a plain decimal string in full, or the text of a text fact.

    `verified` is the day it was last verified, where one is known; `stale` says that it should have
    been verified again since.
    """

    id: str
    label: str
    entity: str
    indicator: str
    value: Annotated[str | None, Field(examples=["10900000000"])] = None
    unit: Annotated[str | None, Field(examples=["USD"])] = None
    qualifier: Qualifier | None = None
    period: Annotated[str | None, Field(examples=["2020-11"])] = None
    as_of: Annotated[str | None, Field(examples=["2020-11-07"])] = None
    verified: Annotated[str | None, Field(examples=["2020-11-07"])] = None
    stale: bool = False
    status: Literal["published", "disputed"]
    source: SourceOut


class EventOut(_Part):
    """One edition of an event; a date the sources do not give is null."""

    id: str
    name: str
    starts: str | None = None
    ends: str | None = None
    status: EventStatus
    place: str | None = None
    registration_url: Annotated[
        str | None, Field(examples=["https://example.org/register"], pattern="^https?://")
    ] = None


class DeskOut(_Part):
    """The contact desk an answer leads to."""

    id: str
    name: str


class Button(_Part):
    """A next step: `title` is shown, `value` is posted back as text."""

    title: str
    value: str


class Reply(_Part):
    """One message to the investor; `text` holds line breaks and **bold**, no other markup."""

    text: str
    buttons: list[Button] = []
    facts: list[FactOut] = []
    events: list[EventOut] = []
    desk: DeskOut | None = None


class TurnBody(_Part):
    """What every front knows about an answered turn."""

    language: Annotated[str, Field(examples=["ru"])]
    intent: Annotated[str, Field(examples=["ask_industry_fact"])]
    confidence: Probability
    status: Status
    replies: Annotated[list[Reply], Field(min_length=1)]


class Turn(TurnBody):
    """An answered turn as the actions return it; `language_lock` is an explicit choice made."""

    language_lock: str | None = None


class Answer(TurnBody):
    """An answered turn as the HTTP client gets it; the next turn sends `conversation_id` back."""

    conversation_id: str
