"""Changes as staff draft them, of the shipped store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from facts.changes.content import current
from facts.changes.names_item import names_key
from facts.changes.records import ItemRecord
from facts.store import FactStore


def stored(store: FactStore, section: str, key: str) -> dict[str, Any] | None:
    """A record as the store holds it."""
    with store.session() as session:
        return current(session, section, [key]).get(key)


def changed(store: FactStore, section: str, key: str, **fields: Any) -> ItemRecord:
    """A record with some fields as they are to be."""
    base = stored(store, section, key)
    return ItemRecord(section, key, {**(base or {}), **fields}, base)


def new_fact(store: FactStore, ident: str, entity: str, indicator: str, **more: Any) -> ItemRecord:
    """A new fact, said to be from a source that there is."""
    cited = stored(store, "facts", "zhuji-pearl-farmers") or {}
    content = {"id": ident, "entity": entity, "indicator": indicator, "value": "12"}
    return ItemRecord("facts", ident, {**content, "sources": cited["sources"], **more}, None)


def new_indicator(ident: str, names: dict[str, Sequence[str]]) -> list[ItemRecord]:
    """A new indicator with its names by language, the one shown first."""
    item = {"id": ident, "kind": "number", "unit": "count"}
    named = [_names("indicator", ident, language, list(texts)) for language, texts in names.items()]
    return [ItemRecord("indicators", ident, item, None), *named]


def further_name(store: FactStore, kind: str, owner: str, language: str, name: str) -> ItemRecord:
    """One name more for an entity or indicator."""
    key = names_key(kind, owner, language)
    base = stored(store, "names", key) or {}
    return changed(store, "names", key, aliases=[*base.get("aliases", ()), name])


def _names(kind: str, owner: str, language: str, texts: list[str]) -> ItemRecord:
    content = {"owner_kind": kind, "owner": owner, "language": language, "label": texts[0]}
    further = {"aliases": texts[1:]} if texts[1:] else {}
    return ItemRecord("names", names_key(kind, owner, language), content | further, None)
