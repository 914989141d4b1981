"""Items of an exchange file beside the stored records of the same id."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from facts.base import Base
from facts.column_types import canonical_decimal
from facts.exchange_items import EXCHANGED
from facts.exchange_reading import Addition
from facts.exchanged_rows import exchanged
from facts.import_plan import ColumnChange
from facts.knowledge_items import Item
from facts.vocabulary import IndicatorKind
from facts.wanted_records import Kinds


def completed(
    section: str, said: Item | Addition, row: Base | None, silent: frozenset[str]
) -> Item | None:
    """Return the whole item that a row of a file stands for; none if it adds to no record.

    Args:
        silent: columns the file does not speak of; there a stored record stays as it is.
    """
    if isinstance(said, Addition):
        return None if row is None else _added_to(section, said, row)
    if row is None or not silent:
        return said
    kept = EXCHANGED[section].model_validate(exchanged(EXCHANGED[section], row))
    return said.model_copy(update={column: getattr(kept, column) for column in silent})


def column_changes(section: str, row: Base, item: Item, kinds: Kinds) -> list[ColumnChange]:
    """Return the columns of a stored record that an item would change."""
    before = exchanged(EXCHANGED[section], row)
    after = item.model_dump(mode="json", exclude_defaults=True)
    if "value" in after and kinds.get(after["indicator"]) is IndicatorKind.NUMBER:
        after["value"] = _plain_decimal(after)
    return [
        ColumnChange(column, before.get(column), after.get(column))
        for column in type(item).model_fields
        if _in_order(column, before.get(column)) != _in_order(column, after.get(column))
    ]


def _added_to(section: str, said: Addition, row: Base) -> Item:
    """Texts join those of other languages; any other list takes the place of the stored one."""
    data = exchanged(EXCHANGED[section], row)
    for column, value in said.lists.items():
        is_by_language = isinstance(value, dict)
        data[column] = {**data.get(column, {}), **value} if is_by_language else value
    return EXCHANGED[section].model_validate(data)


def _plain_decimal(fact: Mapping[str, Any]) -> str:
    """A disputed reading is kept as its document prints it."""
    value: str = fact["value"]
    return value if fact.get("reason") else canonical_decimal(Decimal(value))


def _in_order(column: str, value: Any) -> Any:
    """Of lists, only the sources of a fact have an order that counts."""
    if not isinstance(value, list) or column == "sources":
        return value
    return sorted(value, key=str)
