"""What a run found, for reading."""

from __future__ import annotations

from collections import Counter

from desk.evaluation.table import aligned
from desk.fuzzing.run import CHECKED, Findings
from desk.fuzzing.sending import NO_ANSWER, NO_STATUS

WORDS = {CHECKED: "checked", NO_ANSWER: "no answer", NO_STATUS: "no status"}


def table(counts: Counter[tuple[str, int]]) -> str:
    """Return the answers as an aligned table: a line a kind, a column a status."""
    statuses = sorted({status for _, status in counts})
    head = ["inputs", *(WORDS.get(status, str(status)) for status in statuses), "all"]
    rows = [_row(kind, counts, statuses) for kind in sorted({kind for kind, _ in counts})]
    totals = [sum(n for (_, s), n in counts.items() if s == status) for status in statuses]
    return aligned([head, *rows, ["all", *map(str, totals), str(counts.total())]])


def _row(kind: str, counts: Counter[tuple[str, int]], statuses: list[int]) -> list[str]:
    numbers = [counts[kind, status] for status in statuses]
    return [kind, *(str(number) if number else "" for number in numbers), str(sum(numbers))]


def summary(findings: Findings) -> str:
    """Return one line on time and memory."""
    growth = findings.growth / 1024**2
    return f"slowest answer {findings.slowest:.1f} s, memory grew by {growth:.0f} MiB"
