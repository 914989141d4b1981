"""Answers to "what is coming": editions by topic, place, month and year, the next one first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import contact_button
from facts.asked import Asked
from facts.records import EditionRecord
from facts.snapshot import Snapshot
from facts.time_zones import zone_named
from facts.understanding import Understanding
from languages.formatting import format_iso

INTENT = "ask_upcoming_events"
_PAST_SHOWN = 3
_COMING = {"expected", "confirmed", "cancelled"}


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """Coming events that fit; where none does, that is said and past ones are shown as past."""
    snapshot = assistant.snapshot
    question = turn.look_up(assistant).question
    fitting = [e for e in snapshot.editions if _fits(snapshot, e, _wanted(snapshot, question))]
    period = _period(question, assistant.today())
    coming = [e for e in fitting if _is_coming(assistant, e) and _is_in(e, period)]
    if coming:
        heading = turn.messages.format("events-upcoming")
        return _listed(assistant, turn, heading, coming)
    past = [
        e
        for e in fitting
        if not _is_coming(assistant, e) and _is_in(e, Asked(months=period.months))
    ]
    return _nothing_coming(assistant, turn, question, past)


def show_all(assistant: Assistant, turn: Turn) -> Answer:
    """All coming events, for the button and Telegram's command."""
    coming = [e for e in assistant.snapshot.editions if _is_coming(assistant, e)]
    if coming:
        found = _listed(assistant, turn, turn.messages.format("events-upcoming"), coming)
    else:
        found = _with_past(assistant, turn, "events-none", assistant.snapshot.editions)
    return found.of_intent(INTENT)


def _wanted(snapshot: Snapshot, question: Understanding) -> frozenset[str]:
    """The names and themes that narrow the choice; the home province does not."""
    named = {owner for mention in question.mentions for owner in mention} | question.themes
    # Every fair is a fair: the bare word narrows nothing down.
    return frozenset(named - snapshot.home - {"trade-fairs"})


def _fits(snapshot: Snapshot, edition: EditionRecord, wanted: frozenset[str]) -> bool:
    series = snapshot.series.get(edition.series)
    own = {edition.id, edition.series, edition.place or "", *snapshot.within(edition.id)}
    own |= {*snapshot.within(edition.series), *(series.topics if series else ())}
    return not wanted or bool(own & wanted)


def _period(question: Understanding, today: date) -> Asked:
    """Years and months asked for; "this year", "next month" count from today."""
    years, months = question.asked.years, question.asked.months
    if "this_year" in question.cues:
        years = (*years, today.year)
    if "next_year" in question.cues:
        years = (*years, today.year + 1)
    for cue, ahead in (("this_month", 0), ("next_month", 1)):
        if cue in question.cues:
            months = (*months, (today.month - 1 + ahead) % 12 + 1)
    return Asked(years, months)


def _is_coming(assistant: Assistant, edition: EditionRecord) -> bool:
    last = edition.ends_on or edition.starts_on
    return edition.status in _COMING and (last is None or last >= _today_at(assistant, edition))


def _today_at(assistant: Assistant, edition: EditionRecord) -> date:
    """The date where the event is held: its last day ends there, not where the desk runs."""
    zone = zone_named(edition.time_zone)
    return assistant.now().astimezone(zone).date() if zone else assistant.today()


def _is_in(edition: EditionRecord, period: Asked) -> bool:
    if edition.starts_on is None:
        return not (period.years or period.months)
    in_year = not period.years or edition.starts_on.year in period.years
    in_month = not period.months or (
        (edition.starts or "").count("-") > 0 and (edition.starts_on.month in period.months)
    )
    return in_year and in_month


def _nothing_coming(
    assistant: Assistant, turn: Turn, question: Understanding, past: Sequence[EditionRecord]
) -> Answer:
    named = {owner for mention in question.mentions for owner in mention}
    series = sorted(named & assistant.snapshot.series.keys())
    if series:
        label = assistant.snapshot.label(series[0], turn.language)
        return _with_past(assistant, turn, "events-none-series", past, event=label)
    return _with_past(assistant, turn, "events-none", past)


def _with_past(
    assistant: Assistant,
    turn: Turn,
    message: str,
    past: Sequence[EditionRecord],
    **arguments: object,
) -> Answer:
    """Nothing is announced; the latest past events follow, called past."""
    latest = sorted(past, key=_recency, reverse=True)[:_PAST_SHOWN]
    heading = turn.messages.format(message, **arguments)
    if latest:
        heading = f"{heading}\n{turn.messages.format('events-past')}"
    return _listed(assistant, turn, heading, latest)


def _recency(edition: EditionRecord) -> tuple[date, int]:
    """Later editions first; one without a date comes after the dated ones of its kind."""
    return edition.starts_on or date.min, edition.ordinal or 0


def _listed(
    assistant: Assistant, turn: Turn, heading: str, editions: Sequence[EditionRecord]
) -> Answer:
    snapshot = assistant.snapshot
    lines = [heading, *(_line(snapshot, turn, edition) for edition in editions)]
    reply = Reply(
        text="\n".join(lines),
        buttons=(contact_button(turn.language),),
        events=tuple(_payload(snapshot, turn, edition) for edition in editions),
    )
    return Answer("answered", (reply,))


def _line(snapshot: Snapshot, turn: Turn, edition: EditionRecord) -> str:
    parts: dict[str, object] = {
        "name": snapshot.label(edition.id, turn.language),
        "when": _when(turn, edition),
    }
    if edition.place is None:
        return turn.messages.format("event-line-no-place", **parts)
    place = snapshot.label(edition.place, turn.language)
    return turn.messages.format("event-line", **parts, where=place)


def _when(turn: Turn, edition: EditionRecord) -> str:
    if edition.starts is None:
        told = edition.status in ("expected", "cancelled")
        return turn.messages.format(f"event-status-{edition.status}" if told else "event-undated")
    span = edition.starts if edition.ends is None else f"{edition.starts}/{edition.ends}"
    written = format_iso(span, turn.language)
    if edition.inferred:
        written = turn.messages.format(f"card-inferred-{edition.inferred}", period=written)
    if edition.status == "held":
        return written
    status = turn.messages.format(f"event-status-{edition.status}")
    return turn.messages.format("card-separator").join((written, status))


def _payload(snapshot: Snapshot, turn: Turn, edition: EditionRecord) -> Mapping[str, Any]:
    """An edition as the HTTP contract has it."""
    return {
        "id": edition.id,
        "name": snapshot.label(edition.id, turn.language),
        "starts": edition.starts,
        "ends": edition.ends,
        "status": edition.status,
        "place": snapshot.label(edition.place, turn.language) if edition.place else None,
    }
