"""Reading an XLSX workbook as tables of texts; what is no value is told, not guessed."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import Any

from defusedxml.common import DefusedXmlException
from openpyxl import load_workbook

from facts.errors import FileRefused
from facts.spreadsheet.limits import check_size, opened_archive
from facts.spreadsheet.tables import RawCell, Table, Unreadable
from facts.spreadsheet.xlsx_texts import unescaped

_WORKBOOK = "xl/workbook.xml"
_MACROS = "vbaProject.bin"
_NOT_SHOWN = re.compile(r"\[[^\]]*\]|\"[^\"]*\"")
_DAMAGED = "the file is damaged or no XLSX workbook ({}); save it anew as XLSX"


def read_xlsx(content: bytes) -> list[Table]:
    """Return the sheets of a workbook.

    Raises:
        FileRefused: it is no workbook, holds macros, is damaged or too large.
    """
    check_size(content)
    with opened_archive(content) as archive:
        names = archive.namelist()
    if any(name.endswith(_MACROS) for name in names):
        raise FileRefused("the workbook holds macros; save it as XLSX, without them")
    if _WORKBOOK not in names:
        raise FileRefused("the file is no XLSX workbook; save it as XLSX")
    try:
        return list(_tables(content))
    except (FileRefused, MemoryError):
        raise
    except DefusedXmlException as error:
        raise FileRefused("the file defines XML entities, which no workbook does") from error
    except Exception as error:  # a damaged workbook fails anywhere within the library
        raise FileRefused(_DAMAGED.format(type(error).__name__)) from error


def _tables(content: bytes) -> Iterator[Table]:
    workbook = load_workbook(BytesIO(content), read_only=True, keep_links=False)
    for sheet in workbook.worksheets:
        sheet.reset_dimensions()  # what the file says of its size may be wrong
        table = Table(sheet.title)
        for number, row in enumerate(sheet.iter_rows(), start=1):
            cells = [_raw(cell) for cell in row]
            while cells and cells[-1] is None:
                cells.pop()
            table.add(number, cells)
        yield table
    workbook.close()


def _raw(cell: Any) -> RawCell:
    """Return what a cell says as text; numbers and dates as exactly as the file has them."""
    value = cell.value
    if cell.data_type == "f":
        return Unreadable("the cell holds a formula; put in the value itself")
    if cell.data_type == "e":
        return Unreadable(f"the cell holds the error {value}")
    if value is None or isinstance(value, str):
        return unescaped(value) if value and value.strip(" ") else None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return _number(value, cell.number_format)
    return _moment(value, cell.number_format)


def _number(value: float, number_format: str) -> RawCell:
    if "%" in number_format:
        return Unreadable("the cell is formatted as a percentage; write 70 for 70 %, as a number")
    # The shortest decimal that is this float is the one that was typed.
    return format(Decimal(repr(value)), "f").removesuffix(".0")


def _moment(value: Any, number_format: str) -> RawCell:
    """A date is as precise as it is shown: `Nov-20` is a month."""
    if isinstance(value, timedelta):
        value = (datetime.min + value).time()
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()[: _precision(number_format)]
    return str(value.isoformat())


def _precision(number_format: str) -> int:
    """Return how many characters of an ISO date a format shows."""
    shown = _NOT_SHOWN.sub("", number_format).lower()
    if "y" not in shown or "d" in shown:
        return len("2020-11-07")
    return len("2020-11") if "m" in shown else len("2020")
