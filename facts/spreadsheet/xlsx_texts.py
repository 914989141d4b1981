"""Texts as XLSX holds them: what XML cannot hold is written `_x000D_` (ECMA-376 1, 22.9.2.19)."""

import re

MOST_CHARACTERS = 32_767
"""The most that Excel keeps in a cell, in UTF-16 code units."""

_UNFIT = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """Return a text as it is written into a cell."""
    return _UNFIT.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescaped(text: str) -> str:
    """Return the text that a cell holds."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def fits(text: str) -> bool:
    """Return whether Excel keeps the whole of an escaped text."""
    return len(text.encode("utf-16-le", "surrogatepass")) <= 2 * MOST_CHARACTERS
