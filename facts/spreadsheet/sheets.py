"""Exchange documents laid out as the sheets of a workbook."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facts.spreadsheet.cells import Cell, written
from facts.spreadsheet.layout import LAYOUTS, Layout, Part

type Document = Mapping[str, list[dict[str, Any]]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to write: a row of cells for each record, or for each part of one."""

    layout: Layout
    rows: list[list[Cell]]


def laid_out(document: Document, names: Collection[str] = tuple(LAYOUTS)) -> list[Sheet]:
    """Return the sheets of a document, those of the given names."""
    return [
        Sheet(layout, list(_rows(layout, document[layout.section])))
        for name, layout in LAYOUTS.items()
        if name in names and layout.section in document
    ]


def _rows(layout: Layout, records: list[dict[str, Any]]) -> Iterator[list[Cell]]:
    for record in records:
        rows = [record] if layout.part is None else _parts(layout.key, layout.part, record)
        for row in rows:
            yield [written(row.get(column.name), column.shape) for column in layout.columns]


def _parts(key: str, part: Part, record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    held = record.get(part.field, ())
    if isinstance(held, dict):
        held = [{"language": code, "text": text} for code, text in held.items()]
    for one in held:
        yield {key: record["id"], **one}
