"""Reading an exchange file: every row checked for itself and against the others and the store."""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from facts.exchange_items import EXCHANGED, FORMAT
from facts.knowledge_checks import fact_mistakes
from facts.vocabulary import IndicatorKind

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "entities": {"within": "entities"},
    "indicators": {"topic": "entities"},
    "facts": {"entity": "entities", "about": "entities", "indicator": "indicators"},
    "series": {"id": "entities", "organisers": "entities", "topics": "entities"},
    "editions": {"id": "entities", "series": "series", "place": "entities", "source": "sources"},
    "desks": {"organisation": "entities", "topics": "entities", "places": "entities"},
    "terms": {"entity": "entities", "indicator": "indicators"},
}
"""The fields of each section that hold ids, and the section those are of."""


@dataclass(slots=True)
class Exchange:
    """The items of a file by section and row name, and the mistakes met so far."""

    items: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {section: {} for section in EXCHANGED}
    )
    mistakes: list[str] = field(default_factory=list)


def read_exchange(text: str) -> Exchange:
    """Return the items of an exchange text; rows with mistakes are left out and reported."""
    exchange = Exchange()
    try:
        data = json.loads(text, parse_float=str, parse_int=str)
    except ValueError as error:
        exchange.mistakes.append(f"the text is not JSON: {error}")
        return exchange
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        exchange.mistakes.append(f"the text is not of the format {FORMAT}")
        return exchange
    for section, rows in data.items():
        if section != "format":
            _read_section(exchange, section, rows)
    return exchange


def reference_mistakes(exchange: Exchange, known: Mapping[str, Collection[str]]) -> Iterator[str]:
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
                        yield f"{name}: {column}: there is no '{ident}' among the {target}"
    for name, item in exchange.items["facts"].items():
        for cited in item.sources:
            if cited.source not in held["sources"]:
                yield f"{name}: sources: there is no '{cited.source}' among the sources"


def value_mistakes(exchange: Exchange, kinds: Mapping[str, IndicatorKind]) -> Iterator[str]:
    """Yield facts whose value does not fit the kind of their indicator."""
    for name, item in exchange.items["facts"].items():
        for message, column in fact_mistakes(item, kinds.get(item.indicator)):
            yield f"{name}: {column}: {message}"


def _read_section(exchange: Exchange, section: str, rows: object) -> None:
    if section not in EXCHANGED or not isinstance(rows, list):
        exchange.mistakes.append(f"{section}: there is no such list")
        return
    seen: set[str] = set()
    for number, row in enumerate(rows, start=1):
        ident = row.get("id", "") if isinstance(row, dict) else ""
        name = f"{section}, row {number}" + (f" '{ident}'" if ident else "")
        if ident and ident in seen:
            exchange.mistakes.append(f"{name}: the id stands in an earlier row")
        seen.add(ident)
        _read_row(exchange, section, name, row)


def _read_row(exchange: Exchange, section: str, name: str, row: object) -> None:
    try:
        exchange.items[section][name] = EXCHANGED[section].model_validate(row)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            where = ".".join(str(step) for step in detail["loc"])
            message = detail["msg"].removeprefix("Value error, ")
            exchange.mistakes.append(
                f"{name}: {where}: {message}" if where else f"{name}: {message}"
            )


def idents(reference: str | tuple[str, ...] | None) -> tuple[str, ...]:
    """Return the ids of a field that refers to one record, to several or to none."""
    if reference is None:
        return ()
    return (reference,) if isinstance(reference, str) else reference
