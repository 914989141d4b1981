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
