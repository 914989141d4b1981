"""Tables as a workbook or a CSV file gives them, before anything is made of their cells."""

from dataclasses import dataclass, field

from facts.errors import FileRefused
from facts.spreadsheet.limits import MOST_COLUMNS, MOST_ROWS


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that holds no value, and why."""

    why: str


type RawCell = str | Unreadable | None


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: the names in its first row, and the rows below by the number seen beside them."""

    name: str
    header: list[RawCell] = field(default_factory=list)
    rows: list[tuple[int, list[RawCell]]] = field(default_factory=list)

    def add(self, number: int, cells: list[RawCell]) -> None:
        """Add a row, the first being the header; rows of empty cells are left out.

        Raises:
            FileRefused: there are more rows or columns than a desk has use for.
        """
        if len(cells) > MOST_COLUMNS:
            raise FileRefused(
                f"{self.name}, row {number}: there are more than {MOST_COLUMNS} columns;"
                " delete those beside the table"
            )
        if number > MOST_ROWS + 1:
            raise FileRefused(
                f"{self.name}: there are more than {MOST_ROWS:,} rows;"
                " split it into several files, or delete the empty rows below the table"
            )
        if number == 1:
            self.header.extend(cells)
        elif any(cell is not None for cell in cells):
            self.rows.append((number, cells))
