"""Records as the store has them, and as a change set would have them."""

from __future__ import annotations

from typing import Any

from console.parts import ConsoleParts
from facts.changes.content import current
from facts.changes.reading import change_set


def stored(parts: ConsoleParts, section: str, key: str) -> dict[str, Any] | None:
    """A record of the store; None where there is none."""
    with parts.store.session() as session:
        return current(session, section, [key]).get(key)


def drafted(parts: ConsoleParts, number: int) -> dict[tuple[str, str], Any]:
    """What a change set would make of each of its records."""
    with parts.store.session() as session:
        return {(i.section, i.key): i.content for i in change_set(session, number).items}
