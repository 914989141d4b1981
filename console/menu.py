"""The console's menu: groups of pages, and the pages of the group one is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from console.roles import Role
from console.visit import Visit


class Entry(NamedTuple):
    """One entry: the id of its words, and where it leads."""

    message: str
    path: str
    is_here: bool


class _Page(NamedTuple):
    message: str
    path: str
    role: Role


@dataclass(frozen=True)
class Menu:
    """What the visitor's role opens.

    Args:
        groups: the first row; each leads to the first page of its group.
        pages: the second row: the pages of the group that the visitor is in.
        everything: all groups by the id of their words, each with its pages.
    """

    groups: tuple[Entry, ...] = ()
    pages: tuple[Entry, ...] = ()
    everything: tuple[tuple[str, tuple[Entry, ...]], ...] = ()


_GROUPS = (
    ("menu-home", (_Page("menu-home", "/console", Role.VIEWER),)),
    (
        "menu-knowledge",
        (
            _Page("menu-facts", "/console/facts", Role.VIEWER),
            _Page("menu-entities", "/console/entities", Role.VIEWER),
            _Page("menu-indicators", "/console/indicators", Role.VIEWER),
            _Page("menu-sources", "/console/sources", Role.VIEWER),
            _Page("menu-names", "/console/names", Role.VIEWER),
            _Page("menu-exchange", "/console/exchange", Role.VIEWER),
            _Page("menu-article", "/console/article", Role.EDITOR),
        ),
    ),
    (
        "menu-events",
        (
            _Page("menu-editions", "/console/events", Role.VIEWER),
            _Page("menu-series", "/console/series", Role.VIEWER),
            _Page("menu-calendar", "/console/calendar", Role.VIEWER),
            _Page("menu-desks", "/console/desks", Role.VIEWER),
        ),
    ),
    ("menu-questions", (_Page("menu-questions", "/console/questions", Role.VIEWER),)),
    (
        "menu-changes",
        (
            _Page("menu-changes", "/console/changes", Role.VIEWER),
            _Page("menu-history", "/console/history", Role.VIEWER),
        ),
    ),
    ("menu-insight", (_Page("menu-insight", "/console/insight", Role.VIEWER),)),
    ("menu-staff", (_Page("menu-staff", "/console/staff", Role.ADMIN),)),
)


def menu(visit: Visit) -> Menu:
    """Return the entries that are open to the visitor."""
    open_to = [(message, _open(visit, pages)) for message, pages in _GROUPS]
    everything = tuple((message, pages) for message, pages in open_to if pages)
    here = next((pages for _, pages in everything if _is_here(pages)), ())
    return Menu(
        groups=tuple(
            Entry(message, pages[0].path, _is_here(pages)) for message, pages in everything
        ),
        pages=here if len(here) > 1 else (),
        everything=everything,
    )


def _open(visit: Visit, pages: tuple[_Page, ...]) -> tuple[Entry, ...]:
    here = visit.request.url.path
    return tuple(
        Entry(page.message, page.path, _is_under(here, page.path))
        for page in pages
        if visit.may(page.role)
    )


def _is_here(pages: tuple[Entry, ...]) -> bool:
    return any(page.is_here for page in pages)


def _is_under(here: str, path: str) -> bool:
    return here == path or (path != "/console" and here.startswith(f"{path}/"))
