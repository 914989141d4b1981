"""Event series: what is held again and again, by whom, how often, and who says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from babel.dates import get_month_names
from starlette.routing import BaseRoute

from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice, shown
from console.record_kinds import Content, Fields, Options, RecordKind, Row, counted, filled
from console.visit import Visit
from facts.finding.models import NamedKind
from languages.formatting import locale_of

_NUMBERS = ("recurs_every", "usual_month")
_LONGEST_RECURRENCE = 5
_ONCE_OR_NOT_STATED = ""


def routes() -> list[BaseRoute]:
    """Return the routes of event series."""
    return RecordPages(SERIES).routes()


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(one, visit.words.format(f"series-{one}")) for one in ("recurring", "not-stated")]


def _rows(_visit: Visit, said: FieldWords) -> list[Row]:
    snapshot = said.choice.snapshot
    held: dict[str, int] = {}
    for edition in snapshot.editions:
        held[edition.series] = held.get(edition.series, 0) + 1
    return [
        Row(
            ident,
            name,
            "recurring" if snapshot.series[ident].recurs_every else "not-stated",
            (
                ", ".join(said.value("series", "topics", snapshot.series[ident].topics)),
                _recurrence(said, snapshot.series[ident].recurs_every),
                str(held.get(ident, 0)),
            ),
        )
        for ident, name in said.choice.entity_names.items()
        if ident in snapshot.series
    ]


def _recurrence(said: FieldWords, years: int | None) -> str:
    return said.recurrence(str(years)) if years else ""


def _shown(content: Content, choice: RecordChoice) -> Fields:
    source = content.get("recurrence_source", "")
    return {
        "organisers": [shown(choice.entity_names, one) for one in content.get("organisers", ())],
        "topics": [shown(choice.entity_names, one) for one in content.get("topics", ())],
        "recurrence_source": [shown(choice.source_names, source)],
        **{name: [str(content.get(name, ""))] for name in _NUMBERS},
    }


def _content(fields: Fields, choice: RecordChoice) -> dict[str, Any]:
    lists = {
        name: [choice.entity(one) for one in fields.get(name, ())]
        for name in ("organisers", "topics")
    }
    known: dict[str, Any] = filled(fields, (*_NUMBERS, "recurrence_source"))
    if "recurrence_source" in known:
        known["recurrence_source"] = choice.source(known["recurrence_source"])
    return {name: some for name, some in lists.items() if some} | counted(known, _NUMBERS)


def _options(visit: Visit, choice: RecordChoice) -> Options:
    said = FieldWords.of(visit, choice)
    months = get_month_names("wide", "stand-alone", locale_of(visit.language))
    unknown = (_ONCE_OR_NOT_STATED, visit.words.format("recurs-not-stated"))
    every = [(str(one), said.recurrence(str(one))) for one in range(1, _LONGEST_RECURRENCE + 1)]
    no_month = ("", visit.words.format("month-not-stated"))
    return {
        "recurs_every": [unknown, *every],
        "usual_month": [no_month, *((str(number), name) for number, name in months.items())],
    }


def _words(fields: Fields) -> Sequence[str]:
    return fields["en"]


def _more(_visit: Visit, choice: RecordChoice, ident: str) -> Mapping[str, Any]:
    """The events of a series, the latest first."""
    held = [one for one in choice.snapshot.editions if one.series == ident]
    return {"editions": held[::-1]}


SERIES = RecordKind(
    section="series",
    named=NamedKind.ENTITY,
    filter="entity",
    has_names=True,
    columns=("series-topics", "series-recurs", "series-held"),
    kinds=_kinds,
    rows=_rows,
    fields=("organisers", "topics", "recurs_every", "usual_month", "recurrence_source"),
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
    called="series",
    broader=lambda _content: (),
    is_told=True,
    more=_more,
)
