"""How the desk was used in a range of days: what is asked for, and the numbers.

What the numbers count:

* a *turn* is a message that got an answer; a message without one leaves no record;
* a *question* is a turn whose status is not ``smalltalk``: greetings, thanks, the help, the choice
  of a language are no questions;
* *answered* are questions of status ``answered``, *abstained* those of ``no_answer``; the rest was
  asked back (``clarify``) or handed to people (``handoff``) and is neither;
* a *new conversation* is one whose first answered turn, small talk included, lies in the range.
"""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

SMALL_TALK, ANSWERED, ABSTAINED = "smalltalk", "answered", "no_answer"
NO_FAIR = ""
"""Stands for turns outside every fair, where None would mean those of any."""

BUCKETS_MS = (50, 100, 200, 400, 800, 1_500, 3_000, 6_000, 12_000)
"""Upper ends of the classes of reply times, included; the last class has none."""

_TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class InsightRange:
    """Days of a time zone, both included, and what to keep to; None keeps all.

    Args:
        time_zone: an IANA name, ``Asia/Shanghai``.
        fair: a slug, or `NO_FAIR`.
    """

    first: date
    last: date
    time_zone: str
    fair: str | None = None
    channel: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """Questions, and how many of them were answered and abstained from."""

    questions: int = 0
    answered: int = 0
    abstained: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.questions + other.questions,
            self.answered + other.answered,
            self.abstained + other.abstained,
        )


@dataclass(frozen=True, slots=True)
class DayTally:
    """One day of the range."""

    day: date
    tally: Tally
    new_conversations: int


@dataclass(frozen=True, slots=True)
class Share:
    """How many questions fall to a key, and that in percent of all questions of the range."""

    key: str
    count: int
    percent: Decimal


@dataclass(frozen=True, slots=True)
class TopicShare:
    """How many questions were answered about a topic.

    Args:
        kind: ``fact``, ``event`` or ``desk``.
        topic: id of the fact's entity, of the event's edition or of the desk.
        indicator: of a fact.
        percent: of all questions of the range, those without a topic included.
    """

    kind: str
    topic: str
    indicator: str | None
    count: int
    percent: Decimal


@dataclass(frozen=True, slots=True)
class PlaceTally:
    """The questions of a fair (`NO_FAIR` for none) on a channel."""

    fair: str
    channel: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class ReplyTimes:
    """How long questions took, in whole milliseconds.

    Args:
        p50: the shortest time within which at least half of the questions had their answer
            (nearest rank, so a time that was really taken); None where there is no question.
        p95: the same for 95 of 100.
        histogram: questions by the classes of `BUCKETS_MS`, one more than it has ends.
    """

    p50: int | None
    p95: int | None
    histogram: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Insight:
    """The numbers of a range; lists stand with the greatest count first, equals by their key.

    Args:
        turns: small talk included.
        days: each day of the range, also those without a turn.
        hours: questions by hour of the local day, 0 to 23, over all days.
        statuses: questions by status, so without small talk.
    """

    range: InsightRange
    turns: int
    total: Tally
    new_conversations: int
    days: tuple[DayTally, ...]
    hours: tuple[int, ...]
    languages: tuple[Share, ...]
    intents: tuple[Share, ...]
    statuses: tuple[Share, ...]
    topics: tuple[TopicShare, ...]
    places: tuple[PlaceTally, ...]
    reply_times: ReplyTimes

    @property
    def answered_percent(self) -> Decimal | None:
        """Answered of all questions, None where there is none."""
        return percent(self.total.answered, self.total.questions)

    @property
    def abstained_percent(self) -> Decimal | None:
        """Abstained from of all questions, None where there is none."""
        return percent(self.total.abstained, self.total.questions)


def percent(part: int, whole: int) -> Decimal | None:
    """Return 100 × part ÷ whole to one decimal, halves away from zero; None of nothing."""
    if whole == 0:
        return None
    return (Decimal(100 * part) / whole).quantize(_TENTH, ROUND_HALF_UP)
