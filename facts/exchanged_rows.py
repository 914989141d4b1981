"""Rows of the store in the words of an exchange file."""

from typing import Any

from facts.base import Base
from facts.column_types import canonical_decimal
from facts.desk_models import Desk
from facts.knowledge_items import Item
from facts.models import Fact

_OWN_NAMES = {
    "entity_id": "entity",
    "indicator_id": "indicator",
    "series_id": "series",
    "place_id": "place",
    "source_id": "source",
    "recurrence_source_id": "recurrence_source",
    "organisation_id": "organisation",
    "is_default": "default",
}
_LISTS = {
    "within": "broader_id",
    "about": "entity_id",
    "facts": "fact_id",
    "organisers": "entity_id",
    "topics": "entity_id",
    "places": "entity_id",
    "languages": "language",
}


def exchanged(model: type[Item], row: Base) -> dict[str, Any]:
    """Return a row as its item says it, checked by the item; what is not known is left out."""
    data = {_OWN_NAMES.get(key, key): value for key, value in _columns(row).items()}
    known = {key: data[key] for key in model.model_fields if data.get(key) is not None}
    return model.model_validate(known).model_dump(mode="json", exclude_defaults=True)


def _columns(row: Base) -> dict[str, Any]:
    columns = {column.key: getattr(row, column.key) for column in row.__mapper__.column_attrs}
    for name, column in _LISTS.items():
        if hasattr(type(row), name):
            columns[name] = [getattr(part, column) for part in getattr(row, name)]
    if isinstance(row, Desk):
        columns["hours"] = [
            {"weekday": h.weekday, "opens": h.opens, "closes": h.closes} for h in row.hours
        ]
    return columns | (_statement(row) if isinstance(row, Fact) else {})


def _statement(fact: Fact) -> dict[str, Any]:
    return {
        "value": fact.value_text if fact.value is None else canonical_decimal(fact.value),
        "sources": [{"source": s.source_id, "locator": s.locator} for s in fact.sources],
        "texts": {text.language: text.text for text in fact.texts},
    }
