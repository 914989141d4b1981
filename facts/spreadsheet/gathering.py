"""Making an exchange of tables: every row becomes an item, or a mistake with its place."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from facts.exchange_items import EXCHANGED
from facts.exchange_reading import Addition, Exchange, RowName, checked_item, read_rows
from facts.spreadsheet.cells import read
from facts.spreadsheet.headers import Heading, heading
from facts.spreadsheet.layout import LAYOUTS, Layout, Part
from facts.spreadsheet.tables import RawCell, Table

type Row = dict[str, Any]
# What each row says, by its name; nothing where a cell of it cannot be read.
type Rows = dict[RowName, Row | None]


def gathered(tables: Iterable[Table]) -> Exchange:
    """Return what tables say; rows with mistakes are left out and reported."""
    exchange = Exchange()
    sheets = _sheets(exchange, tables)
    if exchange.mistakes:  # of whole sheets; each row would only tell them again
        return exchange
    rows = {name: _rows(exchange, *sheet) for name, sheet in sheets.items()}
    for section in EXCHANGED:
        parts = [layout for layout in LAYOUTS.values() if layout.section == section and layout.part]
        _gather(exchange, section, rows.get(section, {}), {p: rows.get(p.name, {}) for p in parts})
        if section in sheets:
            missing = {p.part.field for p in parts if p.part and p.name not in sheets}
            exchange.silent[section] = sheets[section][0].silent | missing
    return exchange


def _sheets(exchange: Exchange, tables: Iterable[Table]) -> dict[str, tuple[Heading, Table]]:
    """Return the tables that hold anything by what they are."""
    sheets: dict[str, tuple[Heading, Table]] = {}
    for table in tables:
        known = heading(exchange, table) if table.header or table.rows else None
        if known is not None and known.layout.name in sheets:
            exchange.refuse(f"{table.name}: another table is '{known.layout.name}' already")
        elif known is not None:
            sheets[known.layout.name] = known, table
    return sheets


def _rows(exchange: Exchange, known: Heading, table: Table) -> Rows:
    rows: Rows = {}
    for number, cells in table.rows:
        ident = known.ident(cells)
        name = RowName(known.layout.name, number, ident)
        rows[name] = _row(exchange, known, name, cells)
    return rows


def _row(exchange: Exchange, known: Heading, name: RowName, cells: list[RawCell]) -> Row | None:
    mistakes = list(known.mistakes(cells))
    for mistake in mistakes:
        exchange.refuse(mistake, name)
    if mistakes:
        return None
    return {
        column.name: read(cell, column.shape)
        for column, cell in zip(known.columns, cells, strict=False)
        if column is not None and isinstance(cell, str)
    }


def _gather(exchange: Exchange, section: str, rows: Rows, parts: Mapping[Layout, Rows]) -> None:
    """Read the records of a section with the lists that stand in sheets of their own."""
    lists: dict[str, Row] = {name.ident: {} for name in rows}
    additions: dict[str, Addition] = {}
    for layout, part_rows in parts.items():
        for name, part, row in _parts(exchange, layout, part_rows):
            if name.ident not in lists:
                lists[name.ident] = {}
                additions[name.ident] = Addition(name, lists[name.ident])
            _add(exchange, name, part, row, lists[name.ident])
    own = ((name.number, row | lists[name.ident]) for name, row in rows.items() if row is not None)
    read_rows(exchange, section, own)
    exchange.additions[section] = list(additions.values())


def _parts(exchange: Exchange, layout: Layout, rows: Rows) -> Iterator[tuple[RowName, Part, Row]]:
    """Yield the sound rows of a sheet of parts, without the column that names their record."""
    for name, row in rows.items():
        if row is None or layout.part is None:
            continue
        if not name.ident:
            exchange.refuse(f"{layout.key}: Field required", name)
            continue
        said = {column: value for column, value in row.items() if column != layout.key}
        item = checked_item(exchange, layout.part.item, name, said)
        if item is not None:
            yield name, layout.part, item.model_dump(mode="json", exclude_defaults=True)


def _add(exchange: Exchange, name: RowName, part: Part, row: Row, lists: Row) -> None:
    if not part.is_by_language:
        lists.setdefault(part.field, []).append(row)
        return
    texts = lists.setdefault(part.field, {})
    if row["language"] in texts:
        exchange.refuse(f"an earlier row is the text in '{row['language']}'", name)
    texts[row["language"]] = row["text"]
