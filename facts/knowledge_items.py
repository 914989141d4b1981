"""What a knowledge file may say, item by item, as pydantic models."""

import re
import unicodedata
from datetime import date, time
from itertools import pairwise
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from facts.period import period_bounds, point_bounds
from facts.time_zones import zone_named
from facts.vocabulary import (
    DisputeReason,
    EditionStatus,
    EntityKind,
    FactStatus,
    IndicatorKind,
    Inferred,
    Qualifier,
)

_SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_MOST_CHARACTERS = 4_000
# Controls but for tabs and line ends, halves of characters, and what turns the order of letters
# around: nobody reads them, and some readers of an answer or a spreadsheet stumble over them.
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ud800-\udfff]")

_MAILBOX = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+")


def _readable(text: str) -> str:
    text = text.replace("\r\n", "\n")
    if _UNREADABLE.search(text):
        raise ValueError("a text has no control characters")
    return unicodedata.normalize("NFC", text)


def _period(text: str) -> str:
    period_bounds(text)
    return text


def _point(text: str) -> str:
    point_bounds(text)
    return text


def _naive(clock: time) -> time:
    if clock.tzinfo is not None:
        raise ValueError("the time zone stands with the desk, not with the hours")
    return clock


def _time_zone(name: str) -> str:
    if zone_named(name) is None:
        raise ValueError(f"'{name}' is not a time zone such as Asia/Shanghai")
    return name


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or len(text.split()) > 1:
        raise ValueError("an address on the web begins with https:// or http://")
    return text


def _mailbox(text: str) -> str:
    if _MAILBOX.fullmatch(text) is None:
        raise ValueError("an e-mail address is such as name@example.org")
    return text


NaiveTime = Annotated[time, AfterValidator(_naive)]
Id = Annotated[str, StringConstraints(pattern=_SLUG, max_length=48)]
FactId = Annotated[str, StringConstraints(pattern=_SLUG, max_length=56)]
Words = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=_MOST_CHARACTERS),
    AfterValidator(_readable),
]
WebAddress = Annotated[Words, AfterValidator(_web_address)]
Mailbox = Annotated[Words, AfterValidator(_mailbox)]
TimeZone = Annotated[Words, AfterValidator(_time_zone)]
Period = Annotated[str, AfterValidator(_period)]
Point = Annotated[str, AfterValidator(_point)]


class Item(BaseModel):
    """An item of a knowledge file; a field that is not known is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceItem(Item):
    """An entry under `sources`."""

    id: FactId
    title: Words
    publisher: Words | None = None
    published: date | None = None
    url: WebAddress | None = None
    language: Words
    undated_rank: int | None = Field(default=None, ge=1)


class EntityItem(Item):
    """An entry under `entities`."""

    id: Id
    kind: EntityKind
    within: tuple[Id, ...] = ()
    official: Words | None = None


class IndicatorItem(Item):
    """An entry under `indicators`."""

    id: Id
    kind: IndicatorKind
    unit: Words | None = None
    topic: Id | None = None


class StatementItem(Item):
    """What a fact states, wherever it is written down."""

    id: FactId
    entity: Id
    about: tuple[Id, ...] = ()
    indicator: Id
    value: Words | None = None
    qualifier: Qualifier | None = None
    unit: Words | None = None
    period: Period | None = None
    inferred: Inferred | None = None
    target: bool = False
    as_of: date | None = None
    status: FactStatus = FactStatus.PUBLISHED
    reason: DisputeReason | None = None
    review_by: date | None = None
    owner: Words | None = None
    verified_on: date | None = None


class FactItem(StatementItem):
    """An entry under `facts`; the texts of text facts stand in the label files."""

    status: Literal[FactStatus.PUBLISHED, FactStatus.DISPUTED] = FactStatus.PUBLISHED
    source: FactId
    locator: Words | None = None


class SeriesItem(Item):
    """An entry under `series`; `recurs_every` counts years, `usual_month` is 1 to 12."""

    id: Id
    organisers: tuple[Id, ...] = ()
    topics: tuple[Id, ...] = ()
    recurs_every: int | None = Field(default=None, ge=1, le=10)
    usual_month: int | None = Field(default=None, ge=1, le=12)
    recurrence_source: FactId | None = None


class EditionItem(Item):
    """An entry under `editions`; times of day go by the clock of its time zone."""

    id: Id
    series: Id
    ordinal: int | None = Field(default=None, ge=1)
    starts: Point | None = None
    ends: Point | None = None
    starts_at: NaiveTime | None = None
    ends_at: NaiveTime | None = None
    inferred: Inferred | None = None
    status: EditionStatus
    place: Id | None = None
    time_zone: TimeZone | None = None
    registration_url: WebAddress | None = None
    source: FactId


class HoursItem(Item):
    """Opening hours on one weekday; Monday is 0."""

    weekday: int = Field(ge=0, le=6)
    opens: NaiveTime
    closes: NaiveTime

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("opens after it closes; hours end at midnight at the latest")
        return self


def _apart(hours: tuple[HoursItem, ...]) -> tuple[HoursItem, ...]:
    in_order = sorted(hours, key=lambda shift: (shift.weekday, shift.opens))
    for earlier, later in pairwise(in_order):
        if earlier.weekday == later.weekday and later.opens < earlier.closes:
            raise ValueError(f"hours of weekday {later.weekday} overlap")
    return hours


class DeskItem(Item):
    """An entry under `desks`."""

    id: Id
    organisation: Id
    topics: tuple[Id, ...] = ()
    places: tuple[Id, ...] = ()
    languages: tuple[Words, ...] = ()
    default: bool = False
    phone: Words | None = None
    email: Mailbox | None = None
    address: Words | None = None
    url: WebAddress | None = None
    time_zone: TimeZone | None = None
    source: FactId | None = None
    confirmed_by: Words | None = None
    verified_on: date | None = None
    hours: Annotated[tuple[HoursItem, ...], AfterValidator(_apart)] = ()


class TermsItem(Item):
    """The names of one entity or indicator in a label file."""

    label: Words
    aliases: tuple[Words, ...] = ()


class QuestionsItem(Item):
    """The questions in one language that a fact answers."""

    texts: tuple[Words, ...] = Field(min_length=1)


class FactTextItem(Item):
    """The text of one text fact in a label file."""

    text: Words


SECTIONS: dict[str, type[Item]] = {
    "sources": SourceItem,
    "entities": EntityItem,
    "indicators": IndicatorItem,
    "facts": FactItem,
    "series": SeriesItem,
    "editions": EditionItem,
    "desks": DeskItem,
}
LABEL_SECTIONS = ("entities", "indicators", "facts")
