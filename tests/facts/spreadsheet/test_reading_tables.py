"""Tables as people make them: typed cells, other separators, names and columns in other places."""

from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import Workbook

from facts.exchange import read_exchange_file
from facts.exchange_reading import Exchange
from facts.spreadsheet.xlsx_reading import read_xlsx
from tests.facts.spreadsheet.documents import said

FACT = ["id", "entity", "indicator", "value", "period", "as_of", "target", "sources"]


def workbook(
    *sheets: tuple[str, list[list[Any]]], formats: dict[str, str] | None = None
) -> Exchange:
    """What a workbook of some sheets says; `formats` are those of cells of the last."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets:
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    for cell, number_format in (formats or {}).items():
        made.worksheets[-1][cell].number_format = number_format
    file = BytesIO()
    made.save(file)
    return read_exchange_file("made.xlsx", file.getvalue())


def fact(*cells: Any, formats: dict[str, str] | None = None) -> dict[str, Any]:
    """A fact of typed cells after its id, entity and indicator."""
    row = ["f", "zhuji", "share", *cells]
    exchange = workbook(
        ("facts", [FACT, [*row, *[None] * (7 - len(row)), "report"]]), formats=formats
    )
    return said(exchange)["facts"][0]


def table(name: str, text: str, code: str = "utf-8") -> Exchange:
    """What a CSV file says."""
    return read_exchange_file(name, text.encode(code))


def mistakes(exchange: Exchange) -> list[str]:
    """What is wrong with a file."""
    return [str(mistake) for mistake in exchange.mistakes]


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        (1250, "1250"),
        (1250.0, "1250"),
        (0.1, "0.1"),
        (73.8, "73.8"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (-3.5, "-3.5"),
        ("007.50", "007.50"),
        (date(2024, 1, 31), "2024-01-31"),
    ],
)
def test_a_typed_value_is_exactly_what_was_typed(typed: object, value: str) -> None:
    assert fact(typed)["value"] == value


@pytest.mark.parametrize(
    ("kept", "value"),
    [
        ("73.799999999999997", "73.8"),  # how Excel itself keeps 73.8
        ("0.30000000000000004", "0.30000000000000004"),
        ("1.09E+10", "10900000000"),
        ("10900000000", "10900000000"),
    ],
)
def test_a_float_is_the_shortest_decimal_that_it_can_be(kept: str, value: str) -> None:
    made = Workbook()
    made.worksheets[0].append([7])
    file, changed = BytesIO(), BytesIO()
    made.save(file)
    with ZipFile(file) as old, ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<v>7</v>", f"<v>{kept}</v>".encode()))
    assert read_xlsx(changed.getvalue())[0].header == [value]


@pytest.mark.parametrize(
    ("typed", "number_format", "period"),
    [
        (2024, "General", "2024"),
        ("2024", "@", "2024"),
        (datetime(2020, 11, 1), "mmm-yy", "2020-11"),
        (datetime(2020, 11, 1), 'yyyy"年"m"月"', "2020-11"),
        (datetime(2020, 11, 1), "yyyy", "2020"),
        (datetime(2020, 11, 7), "dd/mm/yyyy", "2020-11-07"),
        (datetime(2020, 11, 7), "[$-409]d-mmm-yy;@", "2020-11-07"),
    ],
)
def test_a_date_cell_is_as_precise_as_it_is_shown(
    typed: object, number_format: str, period: str
) -> None:
    assert fact("1", typed, formats={"E2": number_format})["period"] == period


@pytest.mark.parametrize("typed", [True, "TRUE", "true", 1, "1", "yes", "Yes"])
def test_yes_is_said_in_many_ways(typed: object) -> None:
    assert fact("1", None, date(2024, 1, 31), typed)["target"] is True


@pytest.mark.parametrize("typed", [False, "FALSE", 0, "0", "no", None, " "])
def test_no_is_said_in_many_ways(typed: object) -> None:
    assert "target" not in fact("1", None, date(2024, 1, 31), typed)


def test_opening_hours_may_be_typed_as_times() -> None:
    desks = ("desks", [["id", "organisation"], ["hall", "zhuji"]])
    split = [[0, time(9), time(11, 30)], [0, time(13, 30), "17:00"]]
    hours = ("hours", [["desk", "weekday", "opens", "closes"], *(["hall", *row] for row in split)])
    assert said(workbook(desks, hours))["desks"][0]["hours"] == [
        {"weekday": 0, "opens": "09:00:00", "closes": "11:30:00"},
        {"weekday": 0, "opens": "13:30:00", "closes": "17:00:00"},
    ]


@pytest.mark.parametrize(
    ("typed", "number_format", "message"),
    [
        ("=1+1", "General", "value: the cell holds a formula; put in the value itself"),
        ("#N/A", "General", "value: the cell holds the error #N/A"),
        (0.7, "0%", "value: the cell is formatted as a percentage"),
    ],
)
def test_what_is_no_value_is_told_with_sheet_row_and_column(
    typed: object, number_format: str, message: str
) -> None:
    rows = [FACT, [], ["f", "zhuji", "share", typed, None, None, None, "report"]]
    told = mistakes(workbook(("facts", rows), formats={"D3": number_format}))
    assert len(told) == 1
    assert told[0].startswith(f"facts, row 3 'f': {message}")


def test_rows_are_told_by_the_numbers_seen_beside_them() -> None:
    rows = "id,entity,indicator,value,sources\n\nf,zhuji,share,1,report\n\n,zhuji,share,1,report\n"
    assert mistakes(table("facts.csv", rows)) == ["facts, row 5: id: Field required"]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_is_read_as_programs_write_it(separator: str, code: str) -> None:
    rows = [["id", "title", "language"], ["report", '"Pearls, 2024; a look"', "en"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    assert said(table("sources.csv", text, code))["sources"][0]["title"] == "Pearls, 2024; a look"


def test_a_line_that_names_the_separator_is_no_row() -> None:
    exchange = table("sources.csv", "sep=;\nid;title;language\nreport;;en\n")
    assert mistakes(exchange) == ["sources, row 2 'report': title: Field required"]


@pytest.mark.parametrize("name", ["facts.csv", "Facts (1).csv", "facts-2.csv", "my list.csv"])
def test_a_table_is_known_by_its_name_or_its_columns(name: str) -> None:
    rows = "VALUE, Id ,entity,indicator,sources\n1,f,zhuji,share,report\n"
    assert [item.value for item in table(name, rows).items["facts"].values()] == ["1"]


@pytest.mark.parametrize(
    ("name", "header", "message"),
    [
        ("things.csv", "id,kind", "things: there is no such table; name it as what it holds"),
        ("facts.csv", "id,entity,colour,sources,indicator", "row 1: there is no column 'colour'"),
        ("facts.csv", "id,id,entity,sources,indicator", "row 1: there are two columns 'id'"),
        ("facts.csv", "id,entity,sources", "row 1: the column 'indicator' is missing"),
    ],
)
def test_a_first_row_that_is_wrong_is_told_once(name: str, header: str, message: str) -> None:
    told = mistakes(table(name, f"{header}\na,b,c,d,e\na,b,c,d,e\n"))
    assert len(told) == 1
    assert message in told[0]


def test_a_cell_without_a_column_is_told() -> None:
    told = mistakes(table("sources.csv", "id,title,language\nreport,Report,en,,noted\n"))
    assert told == ["sources, row 2 'report': column E has no name in row 1"]


def test_two_sheets_of_one_kind_are_told() -> None:
    rows = [["id", "title", "language"], ["report", "Report", "en"]]
    assert mistakes(workbook(("sources", rows), ("sources 2", rows))) == [
        "sources 2: another table is 'sources' already"
    ]


def test_empty_sheets_do_not_matter() -> None:
    rows = [["id", "title", "language"], ["report", "Report", "en"]]
    assert len(said(workbook(("Sheet1", []), ("Sheet2", rows)))["sources"]) == 1


@pytest.mark.parametrize(
    ("cell", "about"),
    [
        ("zhuji, zhejiang", ("zhuji", "zhejiang")),
        ("zhuji;zhejiang;", ("zhuji", "zhejiang")),
        ("zhuji\nzhejiang", ("zhuji", "zhejiang")),
        (" zhuji ", ("zhuji",)),
    ],
)
def test_a_list_may_be_written_in_several_ways(cell: str, about: tuple[str, ...]) -> None:
    header, row = "id,entity,indicator,sources,about", f'f,ciie,share,report,"{cell}"'
    assert [i.about for i in table("facts.csv", f"{header}\n{row}").items["facts"].values()] == [
        about
    ]


def test_sources_stand_in_lines_with_their_places() -> None:
    header, cell = "id,entity,indicator,sources", "report @ page 3, table 2\r\nyearbook\n"
    exchange = table("facts.csv", f'{header}\nf,ciie,share,"{cell}"')
    assert said(exchange)["facts"][0]["sources"] == [
        {"source": "report", "locator": "page 3, table 2"},
        {"source": "yearbook"},
    ]


def test_parts_are_told_by_their_own_sheet_and_row() -> None:
    rows = "fact,language,text\nf,en,Pearls\nf,en,Again\n,ja,真珠\nf,,x\n"
    assert mistakes(table("texts.csv", rows)) == [
        "texts, row 3 'f': an earlier row is the text in 'en'",
        "texts, row 4: fact: Field required",
        "texts, row 5 'f': language: Field required",
    ]
