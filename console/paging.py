"""Which page of a long list is wanted."""

from __future__ import annotations

from console.visit import Visit

MOST_PAGES = 100_000


def page_number(visit: Visit) -> int:
    """Return the page that the address asks for, the first where it asks for none."""
    wanted = visit.query("page")
    if not (wanted.isascii() and wanted.isdigit() and len(wanted) < 8):
        return 1
    return min(max(1, int(wanted)), MOST_PAGES)
