"""Indicators: what facts state, such as a number of companies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.routing import BaseRoute

from console.field_words import FieldWords
from console.pages.records import RecordPages
from console.record_choice import RecordChoice, shown
from console.record_kinds import Content, Fields, Options, RecordKind, Row, filled
from console.visit import Visit
from facts.finding.models import NamedKind
from facts.vocabulary import IndicatorKind


def routes() -> list[BaseRoute]:
    """Return the routes of indicators."""
    return RecordPages(INDICATORS).routes()


def _kinds(visit: Visit) -> list[tuple[str, str]]:
    return [(kind.value, visit.words.format(f"kind-{kind}")) for kind in IndicatorKind]


def _rows(_visit: Visit, said: FieldWords) -> list[Row]:
    indicators = said.choice.snapshot.indicators
    return [_row(said, ident, indicators[ident].kind) for ident in said.choice.indicator_names]


def _row(said: FieldWords, ident: str, kind: str) -> Row:
    record = said.choice.snapshot.indicators[ident]
    cells = (
        said.words.format(f"kind-{kind}"),
        said.unit(record.unit) if record.unit else "",
        said.name("entities", record.topic) if record.topic else "",
    )
    return Row(ident, said.name("indicators", ident), kind, cells)


def _shown(content: Content, choice: RecordChoice) -> Fields:
    topic = content.get("topic", "")
    return {
        "kind": [content["kind"]],
        "unit": [content.get("unit", "")],
        "topic": [shown(choice.entity_names, topic)],
    }


def _content(fields: Fields, choice: RecordChoice) -> dict[str, Any]:
    known = filled(fields, ("kind", "unit", "topic"))
    return known | ({"topic": choice.entity(known["topic"])} if "topic" in known else {})


def _options(visit: Visit, choice: RecordChoice) -> Options:
    said = FieldWords.of(visit, choice)
    units = {one.unit for one in choice.snapshot.indicators.values() if one.unit}
    return {"kind": _kinds(visit), "unit": [(unit, said.unit(unit)) for unit in sorted(units)]}


def _words(fields: Fields) -> Sequence[str]:
    return fields["en"]


INDICATORS = RecordKind(
    section="indicators",
    named=NamedKind.INDICATOR,
    filter="indicator",
    has_names=True,
    columns=("indicator-kind", "indicator-unit", "indicator-topic"),
    kinds=_kinds,
    rows=_rows,
    fields=("kind", "unit", "topic"),
    shown=_shown,
    content=_content,
    words=_words,
    options=_options,
)
