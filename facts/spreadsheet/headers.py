"""Recognising sheets by their name or their columns, and columns by the names in the first row."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from facts.exchange_reading import Exchange, RowName
from facts.spreadsheet.layout import LAYOUTS, Column, Layout
from facts.spreadsheet.tables import RawCell, Table, Unreadable

# "facts (1)" is what a browser makes of a second download.
_COPY = re.compile(r"[\s_-]*(\(\d+\)|\d*)$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a table is, and its column at each place; none where nothing is named."""

    layout: Layout
    columns: tuple[Column | None, ...]

    @property
    def silent(self) -> frozenset[str]:
        """The columns of the layout that the table does not have."""
        return frozenset(column.name for column in self.layout.columns) - {
            column.name for column in self.columns if column
        }

    def ident(self, cells: Sequence[RawCell]) -> str:
        """Return the id of the record that a row of the table is about."""
        for column, cell in zip(self.columns, cells, strict=False):
            if column and column.name == self.layout.key and isinstance(cell, str):
                return cell.strip(" ")
        return ""

    def mistakes(self, cells: Sequence[RawCell]) -> Iterator[str]:
        """Yield what is wrong with the cells of a row before they are read."""
        for place, cell in enumerate(cells):
            column = self.columns[place] if place < len(self.columns) else None
            if column is None and cell is not None:
                yield f"column {get_column_letter(place + 1)} has no name in row 1"
            elif column is not None and isinstance(cell, Unreadable):
                yield f"{column.name}: {cell.why}"


def heading(exchange: Exchange, table: Table) -> Heading | None:
    """Return what a table is, or none after noting why its rows cannot be read."""
    names = [_name(cell) for cell in table.header]
    layout = _by_name(table.name) or _by_columns({name for name in names if name})
    if layout is None:
        known = ", ".join(LAYOUTS)
        exchange.refuse(f"{table.name}: there is no such table; name it as what it holds: {known}")
        return None
    mistakes = _mistakes(layout, names)
    for mistake in mistakes:
        exchange.refuse(mistake, RowName(layout.name, 1))
    if mistakes:
        return None
    by_name = {column.name: column for column in layout.columns}
    return Heading(layout, tuple(by_name.get(name) for name in names))


def _by_name(name: str) -> Layout | None:
    return LAYOUTS.get(_COPY.sub("", name.strip().casefold()))


def _by_columns(names: set[str]) -> Layout | None:
    """Return the only layout that has all these columns and needs no others."""
    fitting = [
        layout
        for layout in LAYOUTS.values()
        if {column.name for column in layout.columns if column.is_required}
        <= names
        <= {column.name for column in layout.columns}
    ]
    return fitting[0] if len(fitting) == 1 else None


def _mistakes(layout: Layout, names: list[str]) -> list[str]:
    known = [column.name for column in layout.columns]
    return [
        *(f"there is no column '{name}'" for name in names if name and name not in known),
        *(f"there are two columns '{name}'" for name in known if names.count(name) > 1),
        *(
            f"the column '{column.name}' is missing"
            for column in layout.columns
            if column.is_required and column.name not in names
        ),
    ]


def _name(cell: RawCell) -> str:
    return cell.strip().casefold() if isinstance(cell, str) else ""
