"""Where the console shows records and edits them."""

from __future__ import annotations

from facts.changes.content import NAMES

_PAGES = {
    "facts": "/console/facts",
    "sources": "/console/sources",
    "entities": "/console/entities",
    "indicators": "/console/indicators",
    "series": "/console/series",
    "editions": "/console/events",
    "desks": "/console/desks",
    "days": "/console/calendar",
}


def page_of(section: str, key: str) -> str | None:
    """Return the address of a record's page; None where there is none for its section."""
    if section == NAMES:
        return f"/console/names/{key.rpartition('/')[0]}"
    return f"{_PAGES[section]}/{key}" if section in _PAGES else None


def form_of(section: str, key: str) -> str | None:
    """Return the address of the form that edits a record; None where there is none."""
    page = page_of(section, key)
    return f"{page}/edit" if page is not None and section != NAMES else page
