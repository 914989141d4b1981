"""A store with one published fact, and steps that staff do with change sets."""

from collections.abc import Callable
from typing import Any

import pytest

from facts.changes.content import current
from facts.changes.drafting import Edit, begin
from facts.changes.reading import change_set
from facts.changes.review import publish, send
from facts.exchange import import_facts
from facts.store import FactStore

CONTENT = """{
 "format": "investor-desk-facts/1",
 "sources": [{"id": "yearbook", "title": "Example yearbook", "language": "en",
  "published": "2025-03-01"}],
 "entities": [{"id": "zhuji", "kind": "place"}, {"id": "pearls", "kind": "industry"}],
 "indicators": [
  {"id": "farms", "kind": "number", "unit": "count"}, {"id": "motto", "kind": "text"}
 ],
 "facts": [
  {"id": "zhuji-farms", "entity": "zhuji", "about": ["pearls"], "indicator": "farms", "value": "61",
   "period": "2024", "sources": [{"source": "yearbook", "locator": "page 3"}]}
 ],
 "terms": [
  {"entity": "zhuji", "language": "en", "text": "Zhuji", "role": "label"},
  {"entity": "zhuji", "language": "ja", "text": "諸暨", "role": "label"},
  {"indicator": "farms", "language": "en", "text": "Farms", "role": "label"}
 ]
}"""

type Draft = Callable[..., int]


@pytest.fixture
def desk(store: FactStore) -> FactStore:
    """A store that staff keep."""
    import_facts(store, CONTENT, "somebody")
    return store


def stored(desk: FactStore, section: str, key: str) -> dict[str, Any] | None:
    """A record as the store holds it."""
    with desk.session() as session:
        return current(session, section, [key]).get(key)


def version(desk: FactStore, number: int) -> int:
    """The version of a change set."""
    with desk.session() as session:
        return change_set(session, number).version


def edit(desk: FactStore, section: str, key: str, **changed: Any) -> Edit:
    """An edit of some fields of a record as it is."""
    base = stored(desk, section, key)
    wanted = {**(base or {}), **changed}
    return Edit(section, key, {k: v for k, v in wanted.items() if v is not None}, base)


def published(desk: FactStore, *edits: Edit) -> int:
    """A change set that Li wrote and Wang published."""
    number = begin(desk, "li", edits)
    send(desk, "li", number, version(desk, number))
    publish(desk, "wang", number, version(desk, number))
    return number
