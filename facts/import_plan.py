"""What an import would do with each row of its file."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from facts.bulk_changes import RowChange
from facts.exchange_reading import Mistake, RowName


class Outcome(StrEnum):
    """What an import does with a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    MISTAKE = "mistake"


@dataclass(frozen=True, slots=True)
class ColumnChange:
    """What stands in a column now and after the import, as an exchange file would say it."""

    column: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """What an import does with one row, or why it cannot; no row where the whole file is meant."""

    row: RowName | None
    outcome: Outcome
    changes: tuple[ColumnChange, ...] = ()
    mistakes: tuple[str, ...] = ()


@dataclass(slots=True)
class ImportPlan:
    """What an import does with each row, the changes of each section's tables, the mistakes.

    `revision` is the store's at the time of comparing.
    """

    revision: int
    rows: list[PlannedRow] = field(default_factory=list)
    changes: dict[str, list[RowChange]] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def add(self, row: RowName, outcome: Outcome, changes: Sequence[ColumnChange] = ()) -> None:
        """Note what happens with a row."""
        self.rows.append(PlannedRow(row, outcome, tuple(changes)))

    def count(self, outcome: Outcome) -> int:
        """Return how many rows come out so."""
        return sum(row.outcome is outcome for row in self.rows)
