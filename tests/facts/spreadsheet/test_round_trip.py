"""What is written as a workbook or as CSV is read again without loss."""

import csv
import re
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings

from facts.errors import ExportRefused
from facts.spreadsheet.csv_reading import read_csv_archive
from facts.spreadsheet.csv_writing import csv_archive
from facts.spreadsheet.gathering import gathered
from facts.spreadsheet.sheets import laid_out
from facts.spreadsheet.xlsx_reading import read_xlsx
from facts.spreadsheet.xlsx_writing import xlsx
from tests.facts.spreadsheet.documents import ODD, Document, documents, said

_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


@settings(max_examples=60, deadline=None)
@given(documents())
def test_a_workbook_says_what_was_written(document: Document) -> None:
    assert said(gathered(read_xlsx(xlsx(laid_out(document))))) == document


@settings(max_examples=60, deadline=None)
@given(documents())
def test_csv_says_what_was_written(document: Document) -> None:
    assert said(gathered(read_csv_archive(csv_archive(laid_out(document))))) == document


def odd_terms() -> Document:
    """A term for each odd text."""
    return {
        "terms": [
            {"entity": "zhuji", "language": "en", "text": text, "role": "alias"} for text in ODD
        ]
    }


def test_no_cell_of_a_workbook_is_a_formula_or_an_error() -> None:
    with ZipFile(BytesIO(xlsx(laid_out(odd_terms())))) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert set(re.findall(r' t="(\w+)"', sheet)) == {"inlineStr"}
    assert sheet.count("<c ") > len(ODD)


def test_a_text_like_a_formula_keeps_to_text_when_its_cell_is_edited() -> None:
    workbook = xlsx(laid_out(odd_terms()))
    with ZipFile(BytesIO(workbook)) as archive:
        assert 'quotePrefix="1"' in archive.read("xl/styles.xml").decode()


def test_no_cell_of_csv_begins_like_a_formula() -> None:
    with ZipFile(BytesIO(csv_archive(laid_out(odd_terms())))) as archive:
        text = archive.read("terms.csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(StringIO(text, newline="")) for cell in row]
    assert len(cells) > 4 * len(ODD)
    assert [cell for cell in cells if cell.startswith(_FORMULA_STARTS)] == []


def test_a_text_too_long_for_excel_is_told_and_not_cut() -> None:
    document = odd_terms()
    document["terms"][2]["text"] = "🏙" * 16_384
    with pytest.raises(ExportRefused, match="terms, row 4: text has more than 32,767"):
        xlsx(laid_out(document))


def test_an_export_of_the_same_is_the_same_archive() -> None:
    assert csv_archive(laid_out(odd_terms())) == csv_archive(laid_out(odd_terms()))
