"""Files made to hurt, or that are not what their name says, are refused in words."""

import struct
import zipfile
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from openpyxl import Workbook

from facts.errors import FileRefused
from facts.exchange import read_exchange_file
from facts.spreadsheet import limits
from facts.spreadsheet.limits import MOST_BYTES, MOST_ROWS
from facts.spreadsheet.xlsx_process import read_xlsx_apart
from facts.spreadsheet.xlsx_reading import read_xlsx

OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512)
HEADER = "id,title,language"
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def refusal(name: str, content: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(FileRefused) as caught:
        read_exchange_file(name, content)
    return str(caught.value)


def archive(members: dict[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """A ZIP of some members."""
    file = BytesIO()
    with ZipFile(file, "w", method) as opened:
        for name, content in members.items():
            opened.writestr(name, content)
    return file.getvalue()


def workbook(replaced: dict[str, bytes] | None = None, sheet: str = "sources") -> bytes:
    """A small workbook, some members of which are replaced or added."""
    made = Workbook()
    assert made.active is not None
    made.active.title = sheet
    for row in (HEADER.split(","), ["report", "Report", "en"]):
        made.active.append(row)
    file = BytesIO()
    made.save(file)
    return archive(members_of(file.getvalue()) | (replaced or {}))


def members_of(content: bytes) -> dict[str, bytes]:
    """The members of a ZIP."""
    with ZipFile(BytesIO(content)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def sheet_xml(rows: str) -> bytes:
    """The XML of a sheet that holds these rows."""
    return f'<worksheet xmlns="{NS}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def with_sheet(rows: str) -> bytes:
    """A workbook whose sheet holds these rows of XML."""
    return workbook({"xl/worksheets/sheet1.xml": sheet_xml(rows)})


def lying(content: bytes, declared: int) -> bytes:
    """A ZIP whose only member says that it unpacks to `declared` bytes."""
    size = struct.pack("<I", declared)
    local, central = content.find(b"PK\x03\x04"), content.find(b"PK\x01\x02")
    said = bytearray(content)
    said[local + 22 : local + 26] = size
    said[central + 24 : central + 28] = size
    return bytes(said)


def test_a_good_workbook_is_read_so_that_the_others_are_refused_for_what_they_are() -> None:
    exchange = read_exchange_file("a.xlsx", workbook())
    assert [item.title for item in exchange.items["sources"].values()] == ["Report"]


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.zip"])
def test_a_large_file_is_refused(name: str) -> None:
    content = {"a.csv": b"a,", "a.xlsx": b"PK\x03\x04", "a.zip": b"PK\x03\x04"}[name]
    assert "more than 20 MB; split it" in refusal(name, content.ljust(MOST_BYTES + 1, b" "))


@pytest.mark.parametrize(
    ("name", "members"),
    [
        ("a.zip", {"facts.csv": bytes(150 * 2**20)}),
        ("a.xlsx", {"xl/workbook.xml": bytes(2 * 2**20)}),
        ("a.zip", {f"{number}.csv": bytes(900_000) for number in range(120)}),
    ],
)
def test_a_zip_bomb_is_refused_before_it_is_read(name: str, members: dict[str, bytes]) -> None:
    assert "unpacks to more than 100 MB" in refusal(name, archive(members))


def test_a_zip_that_lies_about_its_size_is_refused() -> None:
    bomb = lying(archive({"facts.csv": b"id," * 2**20}), 1_000)
    assert "damaged" in refusal("a.zip", bomb)


def test_what_unpacks_to_more_than_it_says_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES_UNPACKED", 1_000)
    monkeypatch.setattr(limits, "_check_declared", lambda _member: None)
    with pytest.raises(FileRefused, match="unpacks to more"):
        limits._check_real(ZipFile(BytesIO(archive({"facts.csv": bytes(2_000)}))))


@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_an_entity_bomb_is_refused(code: str) -> None:
    bomb = (
        f'<?xml version="1.0" encoding="{code}"?>'
        '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
        f'<worksheet xmlns="{NS}"><sheetData/></worksheet>'
    ).encode(code)
    assert "XML entities" in refusal("a.xlsx", workbook({"xl/worksheets/sheet1.xml": bomb}))


def test_a_workbook_that_takes_too_much_ends_its_own_process_only() -> None:
    row = sheet_xml(f"<row>{'<c/>' * 1_000_000}</row>")
    bomb = archive(members_of(workbook()) | {"xl/worksheets/sheet1.xml": row}, ZIP_STORED)
    with pytest.raises(FileRefused, match="too much memory"):
        read_xlsx_apart(bomb, memory=250 * 2**20)


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ('<row r="9999999"><c r="A9999999"><v>1</v></c></row>', f"more than {MOST_ROWS:,} rows"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "more than 200 columns"),
        ('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', "damaged"),
        ("<row><c><v>one</v></c></row>", "damaged"),
        ("<row><c", "damaged"),
    ],
)
def test_a_workbook_beyond_its_bounds_is_refused(rows: str, message: str) -> None:
    with pytest.raises(FileRefused, match=message):
        read_xlsx(with_sheet(rows))


def test_a_csv_beyond_its_bounds_is_refused() -> None:
    assert f"{MOST_ROWS:,} rows" in refusal("sources.csv", b"id\n" + b"a\n" * (MOST_ROWS + 1))
    assert "200 columns" in refusal("sources.csv", b",".join([b"id"] * 201))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", OLE, "protected by a password, or of an old version"),
        ("a.csv", OLE, "protected by a password, or of an old version"),
        ("a.xlsx", b"%PDF-1.7", "no XLSX file though its name says so"),
        ("a.xlsx", HEADER.encode(), "no XLSX file though its name says so"),
        ("a.xlsx", archive({"facts.csv": b"id"}), "no XLSX workbook"),
        ("a.xlsx", workbook({"xl/vbaProject.bin": b"macro"}), "holds macros"),
        ("a.zip", workbook(), "holds no CSV file"),
        ("a.zip", b"", "no ZIP file though its name says so"),
        ("a.zip", b"PK\x03\x04 and no more", "damaged"),
        ("a.zip", archive({"facts.csv": b"id"}, ZIP_BZIP2), "packed in an unusual way"),
        ("a.zip", archive({"a/facts.csv": b"id", "b/facts.csv": b"id"}), "two files of one name"),
        ("a.zip", archive({str(n): b"" for n in range(1001)}, ZIP_STORED), "holds 1001 files"),
        ("sources.csv", workbook(), "no CSV file but a workbook"),
        ("sources.csv", "id,title\nä".encode("latin-1"), "not text in UTF-8"),
        ("a.json", b"\xff\xfe{}", "not text in UTF-8"),
        ("a.xlsm", workbook(), "save the workbook as XLSX"),
        ("a.xls", OLE, "save the workbook as XLSX"),
        ("a.exe", b"MZ", "only files ending in .json, .xlsx, .csv, .zip"),
        ("facts", b"{}", "only files ending in"),
    ],
)
def test_what_is_no_such_file_is_told(name: str, content: bytes, message: str) -> None:
    assert message in refusal(name, content)


def test_an_encrypted_member_is_told() -> None:
    content = bytearray(archive({"facts.csv": b"id"}))
    for place in (content.find(b"PK\x03\x04") + 6, content.find(b"PK\x01\x02") + 8):
        content[place] |= 1
    assert "protected by a password" in refusal("a.zip", bytes(content))


def test_deeply_nested_json_is_a_mistake() -> None:
    exchange = read_exchange_file("a.json", b"[" * 200_000)
    assert "not JSON" in str(exchange.mistakes[0])


def test_a_workbook_is_read_apart_as_it_is_here() -> None:
    assert read_xlsx_apart(workbook()) == read_xlsx(workbook())


def test_a_damaged_member_is_told() -> None:
    content = bytearray(archive({"facts.csv": b"id,entity,indicator" * 9}))
    content[50] ^= 255
    assert "damaged" in refusal("a.zip", bytes(content))
    assert zipfile.is_zipfile(BytesIO(bytes(content)))
