"""Long lists page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from console.visit import MOST_NUMBER, Visit

MOST_PAGES = 100_000
PAGE_SIZE = 50


@dataclass(frozen=True)
class Paged[T]:
    """The rows of one page, which page it is, and how many rows and pages there are."""

    rows: Sequence[T]
    total: int
    page: int
    pages: int


def page_number(visit: Visit) -> int:
    """Return the page that the address asks for, the first where it asks for none."""
    return min(max(1, query_number(visit, "page") or 1), MOST_PAGES)


def paged[T](visit: Visit, rows: Sequence[T]) -> Paged[T]:
    """Return the page of the rows that the address asks for."""
    page = page_number(visit)
    shown = rows[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    return Paged(shown, len(rows), page, max(1, -(-len(rows) // PAGE_SIZE)))


def query_number(visit: Visit, name: str) -> int | None:
    """Return a whole number of the address, None where it holds none that a record could have."""
    wanted = visit.query(name)
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 11):
        return None
    return min(int(wanted), MOST_NUMBER)
