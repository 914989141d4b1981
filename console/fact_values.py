"""The value of a fact in a list: a figure as investors read it, a date, or the first words."""

from __future__ import annotations

from answers.card import CardWriter
from console.clock import today
from console.visit import Visit
from facts.records import FactRecord
from languages.formatting import format_iso

_LONGEST = 90


def fact_value(visit: Visit, fact: FactRecord) -> str:
    """Return what a fact says, short enough for a list; of a disputed one what was read."""
    if fact.value is not None:
        writer = CardWriter(visit.parts.snapshots.current(), visit.language, today(visit.office))
        return writer.figure(fact.value, fact.unit, fact.qualifier)
    if fact.value_text is not None:
        return _day(fact.value_text, visit.language)
    words = fact.texts.get(visit.language) or next(iter(fact.texts.values()), "")
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def _day(text: str, language: str) -> str:
    try:
        return format_iso(text, language)
    except ValueError:
        return text  # a damaged figure
