"""Cells of a CSV file that no spreadsheet program may take for a formula.

A text that begins like one gets an apostrophe before it, as does one that has the apostrophe of
itself, so that reading takes away exactly what writing put there.
"""

import re

# Also the wide forms, which East Asian versions take for the narrow ones.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def guarded(text: str) -> str:
    """Return a text as it is written into a cell."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return the text that a cell holds."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
