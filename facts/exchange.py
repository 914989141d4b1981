"""Public facts out to files and in from them: JSON, XLSX and CSV meet here."""

from pathlib import PurePath

from facts.errors import ExportRefused, FileRefused
from facts.exchange_reading import Exchange, read_exchange
from facts.exporting import EVERYTHING, Selection, as_json, exchange_document
from facts.import_watch import READING, UNWATCHED, Watch
from facts.importing import ImportReport, import_exchange
from facts.spreadsheet.csv_reading import read_csv, read_csv_archive
from facts.spreadsheet.csv_writing import csv_archive, csv_table
from facts.spreadsheet.gathering import gathered
from facts.spreadsheet.limits import MOST_BYTES_UNPACKED, check_size
from facts.spreadsheet.sheets import laid_out
from facts.spreadsheet.xlsx_process import read_xlsx_apart
from facts.spreadsheet.xlsx_writing import xlsx
from facts.store import FactStore

SUFFIXES = (".json", ".xlsx", ".csv", ".zip")

_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_OTHER_WORKBOOKS = (".xls", ".xlsm", ".xlsb", ".xltx", ".xltm", ".ods", ".numbers")


def read_exchange_file(name: str, content: bytes, watch: Watch = UNWATCHED) -> Exchange:
    """Return the items of a file; rows with mistakes are left out and reported.

    Args:
        name: the file's name; its suffix tells the kind, a CSV file's stem the table.

    Raises:
        FileRefused: the file is not what its name says, damaged, or too large.
        ImportCancelled: the watch said so.
    """
    watch.at(0, 0, READING)
    suffix = PurePath(name).suffix.lower()
    if suffix in _OTHER_WORKBOOKS:
        raise FileRefused(f"{name}: save the workbook as XLSX (.xlsx), without macros")
    if suffix not in (*SUFFIXES, ".tsv"):
        raise FileRefused(f"{name}: only files ending in {', '.join(SUFFIXES)} can be read")
    if suffix == ".json":
        return _read_json(name, content)
    _check_kind(name, suffix, content)
    if suffix == ".xlsx":
        return gathered(read_xlsx_apart(content, watch=watch))
    return gathered(read_csv_archive(content) if suffix == ".zip" else [read_csv(name, content)])


def write_exchange_file(
    store: FactStore, suffix: str, what: Selection = EVERYTHING, watch: Watch = UNWATCHED
) -> bytes:
    """Return what is chosen of the store as a file of one of SUFFIXES.

    Raises:
        ExportRefused: such a file cannot hold it.
        ImportCancelled: the watch said so.
    """
    document = exchange_document(store, what, watch)
    if suffix == ".json":
        return as_json(document).encode()
    if suffix not in SUFFIXES:
        raise ExportRefused(f"files end in {', '.join(SUFFIXES)}, not in '{suffix}'")
    if suffix != ".csv":
        sheets = laid_out(document, what.sheets)
        return xlsx(sheets, watch) if suffix == ".xlsx" else csv_archive(sheets)
    if len(what.sections) != 1:
        raise ExportRefused("a CSV file holds one table; choose one, or export .xlsx or .zip")
    return csv_table(laid_out(document, what.sections)[0])


def export_facts(store: FactStore) -> str:
    """Return every source, entity, indicator, term, fact, event, desk and calendar day as JSON.

    The text is the same for the same content, so that two exports can be compared.
    """
    return as_json(exchange_document(store))


def import_facts(store: FactStore, text: str, actor: str) -> ImportReport:
    """Add the records of an exported JSON text, or replace those of the same id.

    Raises:
        ImportRefused: rows hold mistakes; each is listed and nothing is changed.
    """
    return import_exchange(store, read_exchange(text), actor)


def _read_json(name: str, content: bytes) -> Exchange:
    check_size(content, MOST_BYTES_UNPACKED)
    try:
        return read_exchange(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FileRefused(f"{name} is not text in UTF-8, as JSON is") from error


def _check_kind(name: str, suffix: str, content: bytes) -> None:
    """Raise FileRefused if a file is not what its suffix says."""
    if content.startswith(_OLE):
        raise FileRefused(
            f"{name} is protected by a password, or of an old version of Excel;"
            " save it as XLSX without a password"
        )
    if suffix in (".xlsx", ".zip") and not content.startswith(_ZIP):
        raise FileRefused(f"{name} is no {suffix[1:].upper()} file though its name says so")
    if suffix in (".csv", ".tsv") and content.startswith(_ZIP):
        raise FileRefused(f"{name} is no CSV file but a workbook or a ZIP; name it as what it is")
