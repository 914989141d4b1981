"""What the cells of a sheet say, and how lists are written into one.

A list stands in one cell: `zhuji, zhejiang`, or one citation a line: `yearbook @ table 2`. Within
an entry a backslash goes before a comma, a semicolon and another backslash; a line break is `\\n`.
"""

import re
from typing import Any

from facts.spreadsheet.layout import Shape

type Cell = str | int | bool | None

_MOST_EXACT = 10**15
"""Spreadsheet programs keep fifteen digits of a number; longer ones are written as text."""

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r"}
_PLAIN = {escape: character for character, escape in _ESCAPES.items()}
_SEPARATORS = {",": "\\,", ";": "\\;"}
_BETWEEN = re.compile(r"(?:[^\\,;\r\n]|\\.|\\$)+", re.DOTALL)
_ESCAPED = re.compile(r"\\[\\nr,;]")


def written(value: Any, shape: Shape) -> Cell:
    """Return the cell of a value of an exchange document."""
    if value is None:
        return None
    if shape is Shape.LIST:
        return ", ".join(_escaped(entry, {**_ESCAPES, **_SEPARATORS}) for entry in value)
    if shape is Shape.CITATIONS:
        return "\n".join(_citation(cited) for cited in value)
    is_typed = isinstance(value, bool) or (isinstance(value, int) and abs(value) < _MOST_EXACT)
    return value if is_typed else str(value)


def read(text: str, shape: Shape) -> Any:
    """Return what a cell's text says, as an exchange document would."""
    if shape is Shape.LIST:
        return [
            _unescaped(entry.strip(" ")) for entry in _BETWEEN.findall(text) if entry.strip(" ")
        ]
    if shape is Shape.CITATIONS:
        return [_cited(line) for line in re.split(r"\r\n|\r|\n", text) if line.strip(" ")]
    return text.strip(" ")


def _citation(cited: dict[str, str]) -> str:
    locator = cited.get("locator")
    return f"{cited['source']} @ {_escaped(locator, _ESCAPES)}" if locator else cited["source"]


def _cited(line: str) -> dict[str, str]:
    source, _, locator = line.partition("@")
    found = {"source": source.strip(" "), "locator": _unescaped(locator.strip(" "))}
    return {key: value for key, value in found.items() if value}


def _escaped(text: str, escapes: dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _PLAIN.get(found[0], found[0][1:]), text)
