"""Reading an exchange file: every row checked for itself and against the others and the store."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pydantic import ValidationError

from facts.exchange_items import EXCHANGED, FORMAT
from facts.knowledge_items import Item

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "entities": {"within": "entities"},
    "indicators": {"topic": "entities"},
    "facts": {"entity": "entities", "about": "entities", "indicator": "indicators"},
    "questions": {"facts": "facts"},
    "series": {
        "id": "entities",
        "organisers": "entities",
        "topics": "entities",
        "recurrence_source": "sources",
    },
    "editions": {"id": "entities", "series": "series", "place": "entities", "source": "sources"},
    "desks": {
        "organisation": "entities",
        "topics": "entities",
        "places": "entities",
        "source": "sources",
    },
    "terms": {"entity": "entities", "indicator": "indicators"},
}
"""The fields of each section that hold ids, and the section those are of."""


class RowName(NamedTuple):
    """Where a row stands in its file: the sheet or list, the row's number there, its id if any."""

    section: str
    number: int
    ident: str = ""

    def __str__(self) -> str:
        place = f"{self.section}, row {self.number}"
        return f"{place} '{self.ident}'" if self.ident else place


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with a row, or with the whole file where no row is named."""

    message: str
    row: RowName | None = None

    def __str__(self) -> str:
        return f"{self.row}: {self.message}" if self.row else self.message


@dataclass(frozen=True, slots=True)
class Addition:
    """Lists of a record whose own row is not in the file: the texts of a stored fact, say."""

    row: RowName
    lists: dict[str, Any]


@dataclass(slots=True)
class Exchange:
    """The items of a file by section and row, and the mistakes met so far.

    `silent` names the columns that the file does not speak of: what is stored there stays.
    `additions` are what it says of records without a row of their own, by section.
    """

    items: dict[str, dict[RowName, Any]] = field(
        default_factory=lambda: {section: {} for section in EXCHANGED}
    )
    mistakes: list[Mistake] = field(default_factory=list)
    silent: dict[str, frozenset[str]] = field(default_factory=dict)
    additions: dict[str, list[Addition]] = field(default_factory=dict)

    def refuse(self, message: str, row: RowName | None = None) -> None:
        """Note a mistake."""
        self.mistakes.append(Mistake(message, row))


def read_exchange(text: str) -> Exchange:
    """Return the items of an exchange text; rows with mistakes are left out and reported."""
    exchange = Exchange()
    try:
        data = json.loads(text, parse_float=str, parse_int=str)
    except (ValueError, RecursionError) as error:
        exchange.refuse(f"the text is not JSON: {error}")
        return exchange
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        exchange.refuse(f"the text is not of the format {FORMAT}")
        return exchange
    for section, rows in data.items():
        if section == "format":
            continue
        if section not in EXCHANGED or not isinstance(rows, list):
            exchange.refuse(f"{section}: there is no such list")
            continue
        read_rows(exchange, section, enumerate(rows, start=1))
    return exchange


def read_rows(exchange: Exchange, section: str, rows: Iterable[tuple[int, object]]) -> None:
    """Add the numbered rows of a section; an id counts once."""
    seen: set[str] = set()
    for number, row in rows:
        ident = _ident(row)
        name = RowName(section, number, ident)
        if ident and ident in seen:
            exchange.refuse("the id stands in an earlier row", name)
        seen.add(ident)
        item = checked_item(exchange, EXCHANGED[section], name, row)
        if item is not None:
            exchange.items[section][name] = item


def checked_item[T: Item](
    exchange: Exchange, model: type[T], name: RowName, row: object
) -> T | None:
    """Return the item of a row, or none after noting what is wrong with it."""
    try:
        return model.model_validate(row)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            where = ".".join(str(step) for step in detail["loc"])
            message = detail["msg"].removeprefix("Value error, ")
            exchange.refuse(f"{where}: {message}" if where else message, name)
    return None


def reference_mistakes(
    exchange: Exchange, known: Mapping[str, Collection[str]]
) -> Iterator[Mistake]:
    """Yield references to ids that neither the file nor the store (`known`) holds."""
    held = {
        section: {*known.get(section, ()), *(item.id for item in items.values())}
        for section, items in exchange.items.items()
        if section != "terms"
    }
    for section, references in REFERENCES.items():
        for name, item in exchange.items[section].items():
            for column, target in references.items():
                for ident in idents(getattr(item, column)):
                    if ident not in held[target]:
                        yield _unknown(name, column, ident, target)
    for name, item in exchange.items["facts"].items():
        for cited in item.sources:
            if cited.source not in held["sources"]:
                yield _unknown(name, "sources", cited.source, "sources")


def _unknown(row: RowName, column: str, ident: str, target: str) -> Mistake:
    return Mistake(f"{column}: there is no '{ident}' among the {target}", row)


def _ident(row: object) -> str:
    ident = row.get("id") if isinstance(row, dict) else None
    return ident if isinstance(ident, str) else ""


def idents(reference: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the ids of a field that refers to one record, to several or to none."""
    if reference is None:
        return ()
    return (reference,) if isinstance(reference, str) else reference
