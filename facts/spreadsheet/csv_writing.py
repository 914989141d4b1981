"""Writing sheets as CSV: one table a file, or all of them in one ZIP."""

import csv
from codecs import BOM_UTF8
from collections.abc import Sequence
from io import BytesIO, StringIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from facts.spreadsheet.cells import Cell
from facts.spreadsheet.csv_texts import guarded
from facts.spreadsheet.sheets import Sheet


def csv_table(sheet: Sheet) -> bytes:
    """Return a sheet as CSV in UTF-8; the mark at its beginning tells Excel so."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow([column.name for column in sheet.layout.columns])
    writer.writerows([_text(cell) for cell in row] for row in sheet.rows)
    return BOM_UTF8 + text.getvalue().encode()


def csv_archive(sheets: Sequence[Sheet]) -> bytes:
    """Return a ZIP of `facts.csv`, `sources.csv` and so on; the same for the same content."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for sheet in sheets:
            member = ZipInfo(f"{sheet.layout.name}.csv")  # dated 1980, whenever it is written
            archive.writestr(member, csv_table(sheet), ZIP_DEFLATED)
    return file.getvalue()


def _text(cell: Cell) -> str:
    if isinstance(cell, bool):
        return str(cell).lower()
    return "" if cell is None else guarded(str(cell))
