"""Writing sheets as an XLSX workbook in which every text is a text, whatever it begins with."""

from collections.abc import Iterator, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell as XlsxCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from facts.errors import ExportRefused
from facts.import_watch import UNWATCHED, WRITING, Watch
from facts.spreadsheet.cells import Cell
from facts.spreadsheet.layout import Layout, Shape
from facts.spreadsheet.limits import MOST_ROWS
from facts.spreadsheet.sheets import Sheet
from facts.spreadsheet.xlsx_texts import MOST_CHARACTERS, escaped, fits

# As text, so that Excel makes no date of "2020-11" and no number of "007" when a cell is edited.
_TEXT = "@"
_WIDE, _NARROW = 48, 18
_WIDE_COLUMNS = {"id", "text", "title", "sources", "official", "fact"}
_TOLD_EVERY = 1_000
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def xlsx(sheets: Sequence[Sheet], watch: Watch = UNWATCHED) -> bytes:
    """Return a workbook of the sheets; the first row holds the names of the columns.

    Raises:
        ExportRefused: a text or a sheet is longer than XLSX can hold.
        ImportCancelled: the watch said so.
    """
    workbook = Workbook(write_only=True)
    done, total = 0, sum(len(sheet.rows) for sheet in sheets)
    for sheet in sheets:
        for _ in _write(workbook.create_sheet(sheet.layout.name), sheet):
            if done % _TOLD_EVERY == 0:
                watch.at(done, total, WRITING)
            done += 1
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def _write(worksheet: WriteOnlyWorksheet, sheet: Sheet) -> Iterator[int]:
    """Write a sheet, yielding the number of each row."""
    if len(sheet.rows) > MOST_ROWS:
        raise ExportRefused(
            f"{sheet.layout.name}: there are {len(sheet.rows):,} rows, and a sheet of ours has"
            f" {MOST_ROWS:,} at most; export fewer facts, or JSON"
        )
    worksheet.freeze_panes = "A2"
    for number, column in enumerate(sheet.layout.columns, start=1):
        letter = get_column_letter(number)
        dimension = worksheet.column_dimensions[letter]  # type: ignore[attr-defined]
        dimension.width = _WIDE if column.name in _WIDE_COLUMNS else _NARROW
        dimension.number_format = _TEXT
    worksheet.append([_heading(worksheet, column.name) for column in sheet.layout.columns])
    styles = _Styles(worksheet)
    for number, row in enumerate(sheet.rows, start=2):
        worksheet.append(styles.cells(sheet.layout, number, row))
        yield number


def _heading(worksheet: WriteOnlyWorksheet, name: str) -> XlsxCell:
    cell = WriteOnlyCell(worksheet, name)
    cell.font = Font(bold=True)
    return cell


class _Styles:
    """The few kinds of cells of a sheet; each is used again and again, which is much quicker."""

    def __init__(self, worksheet: WriteOnlyWorksheet) -> None:
        self._plain = WriteOnlyCell(worksheet)
        self._text = WriteOnlyCell(worksheet)
        self._text.number_format = _TEXT
        self._lines = WriteOnlyCell(worksheet)
        self._lines.number_format = _TEXT
        self._lines.alignment = Alignment(wrap_text=True, vertical="top")
        self._quoted = WriteOnlyCell(worksheet)
        self._quoted.number_format = _TEXT
        self._quoted.quotePrefix = True

    def cells(self, layout: Layout, number: int, row: Sequence[Cell]) -> Iterator[XlsxCell]:
        """Yield the cells of a row; each must be written before the next is asked for."""
        for column, value in zip(layout.columns, row, strict=True):
            if not isinstance(value, str):
                self._plain.value = value
                yield self._plain
                continue
            cell = self._lines if column.shape is Shape.CITATIONS else self._text
            if value.startswith(_FORMULA_STARTS):
                cell = self._quoted
            text = escaped(value)
            if not fits(text):
                raise ExportRefused(
                    f"{layout.name}, row {number}: {column.name} has more than"
                    f" {MOST_CHARACTERS:,} characters, the most a cell holds; export JSON or CSV"
                )
            cell.value = text
            cell.data_type = "s"  # never a formula or an error, whatever the text looks like
            yield cell
