"""Links and forms of a page, as its HTML has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

TYPED = frozenset({"text", "search", "url", "date", "password", "email", "tel", "number", "time"})


@dataclass
class PageForm:
    """One form.

    Args:
        typed: the fields that one types into.
        fixed: the values of the others.
        actions: the addresses that its buttons send it to.
    """

    method: str
    action: str
    typed: list[str] = field(default_factory=list)
    fixed: dict[str, str] = field(default_factory=dict)
    actions: list[str] = field(default_factory=list)

    def filled(self, text: str) -> Mapping[str, str]:
        """Return what is sent with a text in every field."""
        return self.fixed | dict.fromkeys(self.typed, text)


class PageReader(HTMLParser):
    """Collects the links and forms of a page.

    Args:
        address: the page's own.
    """

    def __init__(self, address: str, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[PageForm] = []
        self._address = address
        self._select = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        match tag:
            case "a":
                self.links.append(self._path(found.get("href", "")))
            case "form":
                action = self._path(found.get("action", self._address))
                self.forms.append(PageForm(found.get("method", "get"), action))
            case "input" | "textarea" | "button" | "select" if self.forms:
                self._field(tag, found)
            case "option" if self._select:
                self.forms[-1].fixed.setdefault(self._select, found.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = ""

    def _field(self, tag: str, found: Mapping[str, str]) -> None:
        form, name = self.forms[-1], found.get("name", "")
        if tag == "button" and "formaction" in found:
            form.actions.append(self._path(found["formaction"]))
        elif tag == "select":
            self._select = name
        elif name and (tag == "textarea" or found.get("type", "text") in TYPED):
            form.typed.append(name)
        elif name:
            form.fixed.setdefault(name, found.get("value", ""))

    def _path(self, address: str) -> str:
        parts = urlsplit(urljoin(self._address, address))
        return parts.path + (f"?{parts.query}" if parts.query else "")
