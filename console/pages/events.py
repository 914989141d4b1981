"""Events: the single editions of a series, that are coming or were held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.routing import BaseRoute

from answers.event_list import EventWriter
from console.clock import today
from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice, shown
from console.record_kinds import (
    Content,
    Fields,
    Filter,
    Options,
    RecordKind,
    Row,
    clocked,
    counted,
    filled,
)
from console.visit import Visit
from facts.finding.models import NamedKind
from facts.records import EditionRecord
from facts.time_zones import zone_names
from facts.vocabulary import EditionStatus, Inferred

COMING, PAST = "coming", "past"
_PLAIN = (
    "status",
    "ordinal",
    "starts",
    "starts_at",
    "ends",
    "ends_at",
    "inferred",
    "time_zone",
    "registration_url",
)
_CLOCKS = frozenset({"starts_at", "ends_at"})


def routes() -> list[BaseRoute]:
    """Return the routes of events."""
    return RecordPages(EVENTS).routes()


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(one.value, visit.words.format(f"edition-status-{one}")) for one in EditionStatus]


def _filters(visit: Visit, choice: RecordChoice) -> list[Filter]:
    words, series = visit.words.format, choice.snapshot.series
    whens = [(one, words(f"event-{one}")) for one in (COMING, PAST)]
    named = [(ident, name) for ident, name in choice.entity_names.items() if ident in series]
    return [
        Filter("when", "event-when", [("", words("filter-any")), *whens]),
        Filter("series", "field-series", [("", words("filter-any")), *named]),
    ]


def _rows(visit: Visit, said: FieldWords) -> list[Row]:
    """The coming events, the next one first, then the past ones, the latest first."""
    choice = said.choice
    now = visit.parts.staff.clock()
    writer = EventWriter(choice.snapshot, choice.language, now, today(visit.office))
    coming = [one for one in choice.snapshot.editions if writer.is_coming(one)]
    past = [one for one in choice.snapshot.editions if not writer.is_coming(one)]
    undated = [one for one in past if one.starts is None]
    dated = [one for one in past[::-1] if one.starts is not None]
    rows = [_row(said, one, COMING) for one in coming]
    return rows + [_row(said, one, PAST) for one in (*dated, *undated)]


def _row(said: FieldWords, edition: EditionRecord, when: str) -> Row:
    place = edition.place
    return Row(
        edition.id,
        said.name("editions", edition.id),
        edition.status,
        (
            days_of(said, edition),
            said.name("series", edition.series),
            said.name("entities", place) if place else "",
            said.words.format(f"edition-status-{edition.status}"),
        ),
        named_by=(edition.series,),
        traits={"when": when, "series": edition.series},
    )


def days_of(said: FieldWords, edition: EditionRecord) -> str:
    """Return when an event is held, as precise as its source; nothing where that is not known."""
    span = "/".join(dict.fromkeys(day for day in (edition.starts, edition.ends) if day))
    return "".join(said.value("editions", "period", span))


def _shown(content: Content, choice: RecordChoice) -> Fields:
    plain = {name: [str(content.get(name, ""))] for name in _PLAIN}
    plain |= {name: [plain[name][0][:5]] for name in _CLOCKS}
    return plain | {
        "series": [shown(choice.entity_names, content["series"])],
        "place": [shown(choice.entity_names, content.get("place", ""))],
        "source": [shown(choice.source_names, content["source"])],
    }


def _content(fields: Fields, choice: RecordChoice) -> dict[str, Any]:
    known: dict[str, Any] = filled(fields, (*_PLAIN, "series", "place", "source"))
    for name, chosen in (
        ("series", choice.entity),
        ("place", choice.entity),
        ("source", choice.source),
    ):
        if name in known:
            known[name] = chosen(known[name])
    return clocked(counted(known, ("ordinal",)), _CLOCKS)


def _broader(content: Content) -> Sequence[str]:
    """An event lies within its series, and where it is held."""
    return [content[name] for name in ("series", "place") if name in content]


def _options(visit: Visit, choice: RecordChoice) -> Options:
    words, series = visit.words.format, choice.snapshot.series
    return {
        "status": _kinds(visit),
        "inferred": [("", words("inferred-none"))]
        + [(one.value, words(f"inferred-{one}")) for one in Inferred],
        "series": [
            (shown(choice.entity_names, ident), name)
            for ident, name in choice.entity_names.items()
            if ident in series
        ],
        "zones": [(name, name) for name in zone_names()],
    }


def _words(fields: Fields) -> Sequence[str]:
    return fields["en"]


EVENTS = RecordKind(
    section="editions",
    named=NamedKind.ENTITY,
    filter="entity",
    has_names=True,
    columns=("event-when", "field-series", "field-place", "field-status"),
    kinds=_kinds,
    rows=_rows,
    fields=("series", "place", "source", *_PLAIN),
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
    called="event",
    at="/console/events",
    broader=_broader,
    is_told=True,
    filters=_filters,
)
