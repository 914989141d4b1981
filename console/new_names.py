"""The English and Chinese names that a record gets when it is written."""

from __future__ import annotations

from collections.abc import Mapping

from console.record_form import Standing
from facts.changes.content import NAMES
from facts.changes.drafting import Edit
from facts.changes.names_item import names_key

NAMED_AT_ONCE = ("en", "zh-Hans")


def first_names(kind: str, owner: str, names: Mapping[str, str]) -> list[Edit]:
    """Return the edits that name a new record in the languages typed."""
    return [
        Edit(
            NAMES,
            names_key(kind, owner, code),
            {"owner_kind": kind, "owner": owner, "language": code, "label": names[code]},
            None,
        )
        for code in NAMED_AT_ONCE
        if names.get(code)
    ]


def names_waiting(place: Standing, kind: str) -> dict[str, str]:
    """Return the names that a waiting change gives to a new record, by language."""
    found: dict[str, str] = {}
    for code in NAMED_AT_ONCE if place.waiting else ():
        item = place.waiting and place.waiting.item(NAMES, names_key(kind, place.key, code))
        if item and item.content and item.content.get("label"):
            found[code] = item.content["label"]
    return found
