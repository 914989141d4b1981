"""The numbers of a range as one long table for a spreadsheet: measure, key, value."""

import csv
from collections.abc import Iterator
from io import StringIO

from facts.insight_records import BUCKETS_MS, Insight, Tally

HEADER = ("measure", "key", "value")
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")

type Row = tuple[str, str, object]


def insight_csv(insight: Insight) -> str:
    """Return the table as CSV (RFC 4180); what there is no number for is an empty value.

    A spreadsheet must not take a key for a formula: one that begins like it gets an apostrophe.
    """
    written = StringIO()
    writer = csv.writer(written)
    writer.writerow(HEADER)
    for measure, key, value in rows(insight):
        writer.writerow((measure, neutral(key), "" if value is None else value))
    return written.getvalue()


def neutral(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def rows(insight: Insight) -> Iterator[Row]:
    """Yield every number with its measure and key."""
    yield from _range_rows(insight)
    yield from _total_rows(insight)
    for day in insight.days:
        yield from _tally_rows("day", day.day.isoformat(), day.tally)
        yield "day_new_conversations", day.day.isoformat(), day.new_conversations
    for hour, count in enumerate(insight.hours):
        yield "hour_questions", f"{hour:02}", count
    yield from _share_rows(insight)
    yield from _reply_time_rows(insight)
    for place in insight.places:
        yield from _tally_rows("fair_channel", f"{place.fair}/{place.channel}", place.tally)


def _range_rows(insight: Insight) -> Iterator[Row]:
    asked = insight.range
    yield "range", "first", asked.first.isoformat()
    yield "range", "last", asked.last.isoformat()
    yield "range", "time_zone", asked.time_zone
    for name in ("fair", "channel", "language"):
        value = getattr(asked, name)
        yield "range", name, "*" if value is None else neutral(value)


def _total_rows(insight: Insight) -> Iterator[Row]:
    yield "turns", "", insight.turns
    yield from _tally_rows("total", "", insight.total)
    yield "total_answered_percent", "", insight.answered_percent
    yield "total_abstained_percent", "", insight.abstained_percent
    yield "new_conversations", "", insight.new_conversations


def _tally_rows(measure: str, key: str, tally: Tally) -> Iterator[Row]:
    yield f"{measure}_questions", key, tally.questions
    yield f"{measure}_answered", key, tally.answered
    yield f"{measure}_abstained", key, tally.abstained


def _share_rows(insight: Insight) -> Iterator[Row]:
    for measure in ("language", "intent", "status"):
        plural = "statuses" if measure == "status" else f"{measure}s"
        for share in getattr(insight, plural):
            yield measure, share.key, share.count
            yield f"{measure}_percent", share.key, share.percent
    for topic in insight.topics:
        key = "/".join(part for part in (topic.topic, topic.indicator) if part)
        yield f"topic_{topic.kind}", key, topic.count
        yield f"topic_{topic.kind}_percent", key, topic.percent


def _reply_time_rows(insight: Insight) -> Iterator[Row]:
    times = insight.reply_times
    yield "reply_ms", "p50", times.p50
    yield "reply_ms", "p95", times.p95
    ends = [*(f"<={end}" for end in BUCKETS_MS), f">{BUCKETS_MS[-1]}"]
    for end, count in zip(ends, times.histogram, strict=True):
        yield "reply_ms_questions", end, count
