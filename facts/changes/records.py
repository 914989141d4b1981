"""What readers of change sets get: frozen values, never database objects."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class ItemRecord:
    """What one record is to become (None: taken away), and what it was (None: new)."""

    section: str
    key: str
    content: Mapping[str, Any] | None
    base: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class StepRecord:
    """Who did what with a change set, and what they said."""

    at: datetime
    actor: str
    step: str
    comment: str | None


@dataclass(frozen=True, slots=True)
class ChangeSetSummary:
    """A change set by the first of its records, and how many there are."""

    id: int
    status: str
    origin: str
    author: str
    authors: tuple[str, ...]
    changed_at: datetime
    version: int
    first: ItemRecord | None
    size: int


@dataclass(frozen=True, slots=True)
class ChangeSetRecord:
    """A change set with its content, all or a page of it, and every step of its way."""

    id: int
    status: str
    origin: str
    author: str
    authors: tuple[str, ...]
    questions: tuple[int, ...]
    changed_at: datetime
    version: int
    items: tuple[ItemRecord, ...]
    size: int
    steps: tuple[StepRecord, ...]

    def item(self, section: str, key: str) -> ItemRecord | None:
        """Return what it does to one record, or None."""
        wanted = (section, key)
        return next((item for item in self.items if (item.section, item.key) == wanted), None)
