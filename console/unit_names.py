"""What units are called, apart from any figure."""

from __future__ import annotations

from languages.messages import CONSOLE, FALLBACK, Messages, message_ids


def unit_name(words: Messages, unit: str) -> str:
    """Return the reader's word for a unit, the unit itself where nobody has one for it yet."""
    message = f"unit-name-{unit}"
    return words.format(message) if message in message_ids(FALLBACK, CONSOLE) else unit
