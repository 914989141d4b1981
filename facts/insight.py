"""How the desk is used: the numbers of a range of days, read from the answered turns."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from facts.errors import InsightError
from facts.insight_queries import (
    Conditions,
    QuarterCount,
    TopicCount,
    by_place,
    by_quarter,
    by_reply_time,
    by_topic,
    by_word,
    conditions,
)
from facts.insight_records import (
    BUCKETS_MS,
    DayTally,
    Insight,
    InsightRange,
    PlaceTally,
    ReplyTimes,
    Share,
    Tally,
    TopicShare,
    percent,
)
from facts.quarter_hours import day_and_hour, quarters_of_days
from facts.store import FactStore
from facts.turn_models import TurnRecord
from facts.turn_records import KEPT_FOR


def insight(store: FactStore, asked: InsightRange) -> Insight:
    """Return the numbers of a range, all as of one instant.

    Raises:
        InsightError: there is no such time zone, the last day lies before the first, or the range
            is longer than turns are kept.
    """
    zone = time_zone(asked.time_zone)
    where = conditions(asked, _quarters(asked, zone))
    with store.session() as session:
        _read_as_of_now(session)
        quarters = by_quarter(session, where)
        total = sum((count.tally for count in quarters), Tally())
        return Insight(
            range=asked,
            turns=sum(count.turns for count in quarters),
            total=total,
            new_conversations=sum(count.new for count in quarters),
            days=_days(asked, quarters, zone),
            hours=_hours(quarters, zone),
            statuses=_shares(by_word(session, where, TurnRecord.status), total.questions),
            languages=_shares(by_word(session, where, TurnRecord.language), total.questions),
            intents=_shares(by_word(session, where, TurnRecord.intent), total.questions),
            topics=_topics(by_topic(session, where), total.questions),
            places=_places(session, where),
            reply_times=reply_times(by_reply_time(session, where)),
        )


def time_zone(name: str) -> ZoneInfo:
    """Return the time zone of an IANA name.

    Raises:
        InsightError: there is none.
    """
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise InsightError(f"there is no time zone {name!r}") from error


def reply_times(counts: Sequence[tuple[int, int]]) -> ReplyTimes:
    """Return percentiles and classes of milliseconds with their counts, the shortest first."""
    histogram = [0] * (len(BUCKETS_MS) + 1)
    for ms, count in counts:
        histogram[bisect_left(BUCKETS_MS, ms)] += count
    return ReplyTimes(_percentile(counts, 50), _percentile(counts, 95), tuple(histogram))


def _quarters(asked: InsightRange, zone: ZoneInfo) -> range:
    if asked.last < asked.first:
        raise InsightError("the last day lies before the first")
    if asked.last - asked.first > KEPT_FOR:
        raise InsightError(f"turns are kept for {KEPT_FOR.days} days")
    try:
        return quarters_of_days(asked.first, asked.last, zone)
    except (OverflowError, ValueError) as error:
        raise InsightError("the days lie outside the calendar") from error


def _read_as_of_now(session: Session) -> None:
    """Let all statements see the same rows; SQLite's transactions do so anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def _days(
    asked: InsightRange, quarters: Sequence[QuarterCount], zone: ZoneInfo
) -> tuple[DayTally, ...]:
    length = (asked.last - asked.first).days + 1
    tallies = {asked.first + timedelta(days=number): Tally() for number in range(length)}
    begun: Counter[date] = Counter()
    for count in quarters:
        day, _ = day_and_hour(count.quarter, zone)
        tallies[day] += count.tally
        begun[day] += count.new
    return tuple(DayTally(day, tally, begun[day]) for day, tally in tallies.items())


def _hours(quarters: Sequence[QuarterCount], zone: ZoneInfo) -> tuple[int, ...]:
    hours = [0] * 24
    for count in quarters:
        hours[day_and_hour(count.quarter, zone)[1]] += count.tally.questions
    return tuple(hours)


def _shares(counts: Mapping[str, int], whole: int) -> tuple[Share, ...]:
    shares = [Share(key, count, _part(count, whole)) for key, count in counts.items()]
    return tuple(sorted(shares, key=lambda share: (-share.count, share.key)))


def _topics(counts: Sequence[TopicCount], whole: int) -> tuple[TopicShare, ...]:
    topics = [TopicShare(*count, _part(count.questions, whole)) for count in counts]
    return tuple(sorted(topics, key=lambda t: (-t.count, t.kind, t.topic, t.indicator or "")))


def _places(session: Session, where: Conditions) -> tuple[PlaceTally, ...]:
    places = [PlaceTally(*key, tally) for key, tally in by_place(session, where).items()]
    return tuple(sorted(places, key=lambda p: (-p.tally.questions, p.fair, p.channel)))


def _part(count: int, whole: int) -> Decimal:
    """A part in percent, where there is a whole since there is a part."""
    return percent(count, whole) or Decimal(0)


def _percentile(counts: Sequence[tuple[int, int]], rank: int) -> int | None:
    """The nearest-rank percentile: the least value with `rank` percent at or below it."""
    needed = -(-rank * sum(count for _, count in counts) // 100)
    for ms, count in counts:
        needed -= count
        if needed <= 0:
            return ms
    return None
