"""The forms of the console's pages, as a browser would send them untouched."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from html.parser import HTMLParser

type Fields = dict[str, list[str]]
"""The values of each name, in the order of the page."""


@dataclass
class PageForm:
    """A form: where it is sent, and the fields it holds."""

    action: str
    fields: Fields = field(default_factory=lambda: defaultdict(list))


class _FormReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[PageForm] = []
        self._open = ""  # the list or the text that is being read

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(PageForm(found.get("action", "")))
        elif self.forms and tag in ("select", "textarea"):
            self._open = found.get("name", "")
        elif self.forms and tag == "option" and self._open and "selected" in found:
            self._add(self._open, found.get("value", ""))
        elif self.forms and tag == "input" and "name" in found:
            self._input(found)

    def handle_data(self, data: str) -> None:
        if self._open and self.lasttag == "textarea":
            self._add(self._open, data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("select", "textarea"):
            self._open = ""

    def _input(self, found: dict[str, str]) -> None:
        if found.get("type") not in ("checkbox", "radio") or "checked" in found:
            self._add(found["name"], found.get("value", ""))

    def _add(self, name: str, value: str) -> None:
        self.forms[-1].fields[name].append(value)


def form_sent_to(action: str, html: str) -> PageForm:
    """Return the form of a page that is sent to an address.

    Raises:
        LookupError: there is none.
    """
    reader = _FormReader()
    reader.feed(html)
    for form in reader.forms:
        if form.action == action:
            return form
    raise LookupError(f"no form is sent to {action}")
