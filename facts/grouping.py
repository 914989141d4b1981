"""Questions about several entities at once: comparisons, totals, "which signed the most"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from facts.follow_ups import Context, is_elliptic
from facts.readings import SEVERAL, Reading, strength
from facts.snapshot import Snapshot
from facts.understanding import Understanding, away_from_home

_SUMMING = {"most", "least", "superlative", "total", "compare", "all"}
_LEAST_FOR_A_GROUP = 2
_BEHIND = 0.08


def grouped(
    snapshot: Snapshot, question: Understanding, context: Context, near: Sequence[Reading]
) -> list[Reading]:
    """The readings a question asks for together; empty where it asks for one.

    Either the question names several entities that one indicator answers for ("Zimbabwe and
    South Africa"), or it sums up ("most", "total") over the editions of a series: those it counts
    ("the four forums"), those asked about one after the other ("both together?"), or all.
    """
    counted = _counted(snapshot, question, context, near)
    if counted:
        return counted
    for indicator in dict.fromkeys(reading.indicator for reading in near):
        same = [reading for reading in near if reading.indicator == indicator and reading.entity]
        if same and _answers_together(snapshot, question, same):
            break
        if not same or snapshot.indicators[indicator].kind == "text":
            continue
        named = _named_separately(snapshot, question, same)
        if named:
            return [*_added_to(snapshot, question, context, same, named), *named]
    if near[0].entity is None or not question.cues & _SUMMING:
        return []
    indicator = near[0].indicator
    if snapshot.indicators[indicator].kind == "text":
        return []
    same = [reading for reading in near if reading.indicator == indicator]
    return _largest_series(snapshot, question, context, same)


def _counted(
    snapshot: Snapshot, question: Understanding, context: Context, near: Sequence[Reading]
) -> list[Reading]:
    """The editions of a series that a question counts, or sums up after they were asked about."""
    best = near[0]
    series = snapshot.series_of.get(best.entity or "")
    is_text = snapshot.indicators[best.indicator].kind == "text"
    if series is None or is_text:
        return []
    same = [
        reading
        for reading in near
        if reading.indicator == best.indicator
        and snapshot.series_of.get(reading.entity or "") == series
    ]
    sums_up = bool(question.cues & _SUMMING)
    row = _asked_in_a_row(question, context, same) if sums_up else []
    if row:
        return row
    counts = [n for n in question.asked.counts if SEVERAL <= n <= len(same)]
    if counts and (sums_up or not _names_one(snapshot, question, snapshot.series_of)):
        # Where there are more, those that fit the wording best: a week is no forum.
        return same[: max(counts)]
    return []


def _asked_in_a_row(
    question: Understanding, context: Context, same: Sequence[Reading]
) -> list[Reading]:
    """What was asked about one after the other, where a follow-up without a name sums it up.

    "Turnout in total?" after three forums' projects is the turnout of these three.
    """
    if question.mentions or not is_elliptic(question):
        return []
    row = [reading for reading in same if reading.entity in context.entities]
    counts = question.asked.counts
    fits = len(row) in counts if counts else len(row) >= _LEAST_FOR_A_GROUP
    return row if fits else []


def _named_separately(
    snapshot: Snapshot, question: Understanding, same: Sequence[Reading]
) -> list[Reading]:
    """One reading per name; empty where a name has none."""
    chosen: dict[str, Reading] = {}
    for mention in away_from_home(snapshot, question):
        best = max(same, key=lambda reading: _fit(snapshot, mention, reading), default=None)
        if best is None or not _fit(snapshot, mention, best):
            return []
        chosen[best.entity or ""] = best
    return list(chosen.values()) if len(chosen) >= _LEAST_FOR_A_GROUP else []


def _added_to(
    snapshot: Snapshot,
    question: Understanding,
    context: Context,
    same: Sequence[Reading],
    named: Sequence[Reading],
) -> list[Reading]:
    """What was answered last, where its siblings are added to it: "and with Japan, in total?"."""
    series = snapshot.series_of.get(context.entity or "")
    siblings = all(snapshot.series_of.get(reading.entity or "") == series for reading in named)
    if series is None or not siblings or "total" not in question.cues:
        return []
    already = {reading.entity for reading in named}
    said = {context.entity, *context.entities} - already
    return [reading for reading in same if reading.entity in said]


def _answers_together(snapshot: Snapshot, question: Understanding, same: Sequence[Reading]) -> bool:
    """Whether one reading answers for all of several names."""
    names = away_from_home(snapshot, question)
    several = len(names) >= _LEAST_FOR_A_GROUP
    return several and any(_answers_all(snapshot, names, reading) for reading in same)


def _answers_all(snapshot: Snapshot, names: Sequence[frozenset[str]], reading: Reading) -> bool:
    return all(_fit(snapshot, mention, reading) for mention in names)


def _fit(snapshot: Snapshot, mention: frozenset[str], reading: Reading) -> float:
    return max(
        strength(snapshot, owner, reading.entity or "", reading.indicator) for owner in mention
    )


def _largest_series(
    snapshot: Snapshot, question: Understanding, context: Context, same: Sequence[Reading]
) -> list[Reading]:
    """The readings of the series with most editions among them, if no single edition is named."""
    by_series: dict[str, list[Reading]] = defaultdict(list)
    editions = snapshot.series_of
    if _names_one(snapshot, question, editions):
        return []
    for reading in same:
        if reading.entity and reading.entity in editions:
            by_series[editions[reading.entity]].append(reading)
    wanted = _wanted_series(snapshot, question, context, editions, by_series)
    group = by_series.get(wanted, []) if wanted else []
    if len(group) < _LEAST_FOR_A_GROUP or group[0].score < same[0].score - _BEHIND:
        return []  # something outside the series is meant rather
    return group


def _names_one(snapshot: Snapshot, question: Understanding, editions: Mapping[str, str]) -> bool:
    """Whether a name narrows the question down to less than a series."""
    home = snapshot.home
    broad = home | snapshot.series.keys()
    return any(
        not mention & broad and any(snapshot.kind(owner) != "organisation" for owner in mention)
        for mention in question.mentions
    )


def _wanted_series(
    snapshot: Snapshot,
    question: Understanding,
    context: Context,
    editions: Mapping[str, str],
    by_series: dict[str, list[Reading]],
) -> str | None:
    named = {owner for mention in question.mentions for owner in mention}
    if named & snapshot.series.keys():
        return next((series for series in by_series if series in named), None)
    if is_elliptic(question) and context.entity and context.entity in editions:
        return editions[context.entity]
    return max(by_series, key=lambda series: len(by_series[series]), default=None)
