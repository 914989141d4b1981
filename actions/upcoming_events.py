"""Answers to "what is coming": editions by topic, place, month and year, the next one first."""

from __future__ import annotations

from datetime import date

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer
from answers.event_list import EventWriter
from facts.asked import Asked
from facts.records import EditionRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding

INTENT = "ask_upcoming_events"


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """Coming events that fit; where none does, that is said and past ones are shown as past."""
    snapshot = assistant.snapshot
    question = turn.look_up(assistant).question
    fitting = [e for e in snapshot.editions if _fits(snapshot, e, _wanted(snapshot, question))]
    period = _period(question, assistant.today())
    return _writer(assistant, turn).answer(fitting, period, _series(snapshot, question))


def show_all(assistant: Assistant, turn: Turn) -> Answer:
    """All coming events, for the button and Telegram's command."""
    return _writer(assistant, turn).answer(assistant.snapshot.editions).of_intent(INTENT)


def _writer(assistant: Assistant, turn: Turn) -> EventWriter:
    return EventWriter(assistant.snapshot, turn.language, assistant.now(), assistant.today())


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


def _series(snapshot: Snapshot, question: Understanding) -> str | None:
    """The event series that was asked for by name."""
    named = {owner for mention in question.mentions for owner in mention}
    return min(named & snapshot.series.keys(), default=None)


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
