"""The console's menu: what somebody's role opens."""

from __future__ import annotations

from typing import NamedTuple

from console.roles import Role
from console.visit import Visit


class Entry(NamedTuple):
    """One entry: the id of its words, and where it leads."""

    message: str
    path: str
    is_here: bool


_ENTRIES = (
    ("menu-home", "/console", Role.VIEWER),
    ("menu-facts", "/console/facts", Role.VIEWER),
    ("menu-changes", "/console/changes", Role.VIEWER),
    ("menu-questions", "/console/questions", Role.VIEWER),
    ("menu-names", "/console/names", Role.VIEWER),
    ("menu-insight", "/console/insight", Role.VIEWER),
    ("menu-history", "/console/history", Role.VIEWER),
    ("menu-staff", "/console/staff", Role.ADMIN),
)


def menu(visit: Visit) -> list[Entry]:
    """Return the entries that are open to the visitor."""
    here = visit.request.url.path
    return [
        Entry(message, path, _is_under(here, path))
        for message, path, role in _ENTRIES
        if visit.may(role)
    ]


def _is_under(here: str, path: str) -> bool:
    return here == path or (path != "/console" and here.startswith(f"{path}/"))
