"""The closed word lists of the fact store, enforced by the database as well."""

from enum import StrEnum

KNOWLEDGE = "knowledge"
"""The actor under which shipped knowledge is loaded; every other actor is staff."""

CURRENCIES = frozenset({"CNY", "USD"})
"""Units of sums of money."""


class EntityKind(StrEnum):
    """What an entity is."""

    PLACE = "place"
    INDUSTRY = "industry"
    ORGANISATION = "organisation"
    EVENT = "event"
    PROJECT = "project"
    TOPIC = "topic"


class IndicatorKind(StrEnum):
    """What a fact of an indicator holds: a decimal, words, or a date, month or year."""

    NUMBER = "number"
    TEXT = "text"
    DATE = "date"


class Qualifier(StrEnum):
    """How a stored figure relates to the true one."""

    MORE_THAN = "more_than"
    NEARLY = "nearly"
    ABOUT = "about"


class Inferred(StrEnum):
    """Where a year comes from when the source itself does not state it."""

    ARTICLE_DATE = "article_date"
    PLAN_NAME = "plan_name"


class FactStatus(StrEnum):
    """Where a fact stands between draft and retirement."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    PUBLISHED = "published"
    RETIRED = "retired"
    DISPUTED = "disputed"


class DisputeReason(StrEnum):
    """Why a figure must not be quoted."""

    DIGITS_LOST = "digits_lost"
    YEAR_UNREADABLE = "year_unreadable"


class TermRole(StrEnum):
    """Whether a term is the name shown or another spelling that is understood."""

    LABEL = "label"
    ALIAS = "alias"


class EditionStatus(StrEnum):
    """What is known about one holding of an event series."""

    EXPECTED = "expected"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    HELD = "held"


class CalendarDayKind(StrEnum):
    """What staff say about a day of the calendar."""

    HOLIDAY = "holiday"
    WORKING = "working"


class PublicHoliday(StrEnum):
    """The public holidays of mainland China that every language has a name for."""

    NEW_YEARS_DAY = "new_years_day"
    SPRING_FESTIVAL = "spring_festival"
    TOMB_SWEEPING_DAY = "tomb_sweeping_day"
    LABOUR_DAY = "labour_day"
    DRAGON_BOAT_FESTIVAL = "dragon_boat_festival"
    MID_AUTUMN_FESTIVAL = "mid_autumn_festival"
    NATIONAL_DAY = "national_day"


class ChangeAction(StrEnum):
    """What a change did to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class QuestionStatus(StrEnum):
    """What became of an unanswered question."""

    OPEN = "open"
    DISMISSED = "dismissed"
    ANSWERED = "answered"


ANSWERABLE = (FactStatus.PUBLISHED, FactStatus.DISPUTED)
"""The statuses an investor may hear about: quoted, or said to be unreliable."""
