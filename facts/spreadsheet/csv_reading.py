"""Reading CSV tables: with commas, semicolons or tabs, alone or several in a ZIP."""

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from io import StringIO
from pathlib import PurePosixPath

from facts.errors import FileRefused
from facts.spreadsheet.csv_texts import unguarded
from facts.spreadsheet.layout import LAYOUTS
from facts.spreadsheet.limits import MOST_BYTES, MOST_BYTES_UNPACKED, check_size, opened_archive
from facts.spreadsheet.tables import Table

_SEPARATORS = (",", ";", "\t")
_SEPARATOR_LINE = "sep="


def read_csv(name: str, content: bytes, most: int = MOST_BYTES) -> Table:
    """Return the table of a CSV file, named as the file is without its suffix.

    Raises:
        FileRefused: it is no text in UTF-8, or too large.
    """
    check_size(content, most)
    text = _without_separator_line(_text(name, content))
    csv.field_size_limit(MOST_BYTES_UNPACKED)  # of the whole process: the csv module has no other
    table = Table(PurePosixPath(name).stem)
    rows = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    try:
        for number, row in enumerate(rows, start=1):
            while row and not row[-1].strip(" "):
                row.pop()
            table.add(number, [unguarded(cell) if cell.strip(" ") else None for cell in row])
    except csv.Error as error:
        raise FileRefused(f"{name} is not CSV: {error}") from error
    return table


def read_csv_archive(content: bytes) -> list[Table]:
    """Return the tables of a ZIP of CSV files.

    Raises:
        FileRefused: it is damaged, encrypted or too large, holds no CSV file or one name twice.
    """
    check_size(content)
    with opened_archive(content) as archive:
        paths = [path for path in archive.namelist() if _is_table(path)]
        tables = [read_csv(path, archive.read(path), MOST_BYTES_UNPACKED) for path in paths]
    names = [table.name for table in tables]
    if not names:
        raise FileRefused("the ZIP holds no CSV file")
    if len(names) > len(set(names)):
        raise FileRefused("the ZIP holds two files of one name; put in one of them only")
    return tables


def _is_table(path: str) -> bool:
    """Return whether a member is a table, and not what a system puts beside it."""
    parts = PurePosixPath(path)
    hidden = "__MACOSX" in parts.parts or parts.name.startswith(".")
    return parts.suffix.lower() in (".csv", ".tsv") and not hidden


def _text(name: str, content: bytes) -> str:
    code = "utf-16" if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return content.decode(code)
    except UnicodeDecodeError as error:
        raise FileRefused(f"{name} is not text in UTF-8; save it as 'CSV UTF-8'") from error


def _without_separator_line(text: str) -> str:
    """Excel hides a first line that names the separator, and so counts rows after it."""
    if text[: len(_SEPARATOR_LINE)].lower() != _SEPARATOR_LINE:
        return text
    return text.partition("\n")[2]


def _separator(text: str) -> str:
    """Return the separator by which the first row has most names of columns."""
    known = {column.name for layout in LAYOUTS.values() for column in layout.columns}

    def names(separator: str) -> int:
        first: list[str] = next(csv.reader(StringIO(text, newline=""), delimiter=separator), [])
        return sum(cell.strip().casefold() in known for cell in first)

    try:
        return max(_SEPARATORS, key=names)
    except csv.Error:
        return _SEPARATORS[0]
