"""What readers of the fact store get: frozen values, never database objects."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """A document that facts are cited from."""

    id: str
    title: str
    publisher: str | None
    published: date | None
    url: str | None
    language: str
    undated_rank: int | None


@dataclass(frozen=True, slots=True)
class FactRecord:
    """One statement: entity × indicator × period → value, with its sources.

    `value` is set for published numbers only; `value_text` holds the ISO date of a date fact, or
    the damaged reading of a disputed one, which is never quoted. `unit` falls back to the
    indicator's. `sources` lead with the one to cite, `texts` map language codes to sentences.
    `owner` is the account of the member of staff who answers for the fact, `verified_on` the day
    staff last confirmed that it still holds.
    """

    id: str
    entity: str
    indicator: str
    about: tuple[str, ...]
    value: Decimal | None
    value_text: str | None
    unit: str | None
    qualifier: str | None
    period: str | None
    inferred: str | None
    target: bool
    as_of: date | None
    status: str
    reason: str | None
    sources: tuple[tuple[SourceRecord, str | None], ...]
    texts: Mapping[str, str]
    review_by: date | None
    period_start: date | None = None
    period_end: date | None = None
    owner: str | None = None
    verified_on: date | None = None

    @property
    def source(self) -> SourceRecord:
        """The source that is cited first."""
        return self.sources[0][0]


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """A place, industry, organisation, event, project or topic."""

    id: str
    kind: str
    official: str | None
    within: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndicatorRecord:
    """What is measured or stated about entities."""

    id: str
    kind: str
    unit: str | None
    topic: str | None


@dataclass(frozen=True, slots=True)
class TermRecord:
    """A label or alias of an entity or an indicator in one language."""

    owner_id: str
    owner_kind: str  # "entity" or "indicator"
    language: str
    text: str
    role: str
    is_shipped: bool = True  # and staff left it as it came
    id: str = ""


@dataclass(frozen=True, slots=True)
class SeriesRecord:
    """An event that is held again and again."""

    id: str
    organisers: tuple[str, ...]
    topics: tuple[str, ...]
    recurs_every: int | None = None
    usual_month: int | None = None
    recurrence_source: str | None = None


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """One holding of an event series; `starts` and `ends` are as precise as the source.

    `starts_at` and `ends_at` are times of day in its time zone.
    """

    id: str
    series: str
    ordinal: int | None
    starts: str | None
    ends: str | None
    starts_on: date | None
    ends_on: date | None
    inferred: str | None
    status: str
    place: str | None
    time_zone: str | None
    registration_url: str | None
    source: SourceRecord
    starts_at: time | None = None
    ends_at: time | None = None


@dataclass(frozen=True, slots=True)
class DeskHours:
    """Opening hours of a desk on one weekday; Monday is 0."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class DeskRecord:
    """A contact desk; what no source gives is None or empty until staff fill it."""

    id: str
    organisation: str
    is_default: bool
    topics: tuple[str, ...]
    places: tuple[str, ...]
    languages: tuple[str, ...]
    phone: str | None
    email: str | None
    address: str | None
    time_zone: str | None
    hours: tuple[DeskHours, ...]
    url: str | None = None


@dataclass(frozen=True, slots=True)
class CalendarDayRecord:
    """What staff say about a day: a holiday, or worked with the hours of a weekday."""

    date: date
    kind: str
    name: str | None = None
    weekday: int | None = None
    note: str | None = None
