"""What a person typed, made safe to read: one Unicode form, no control characters, bounded."""

from __future__ import annotations

import unicodedata

from bot.errors import BadText, EmptyText, TextTooLong

MAX_CHARACTERS = 2_000
KEPT_CONTROLS = frozenset("\t\n")
# Cc are control characters, Cs are halves of surrogate pairs, which valid UTF-8 never holds.
REFUSED_CATEGORIES = frozenset({"Cc", "Cs"})


def clean(text: str) -> str:
    """Return `text` in NFC, keeping joiners and direction marks.

    Raises:
        BadText: a control character other than tab and newline, or a lone surrogate.
        EmptyText: nothing but white space and invisible marks.
        TextTooLong: more than 2,000 characters once in NFC.
    """
    if any(is_refused(character) for character in text):
        raise BadText("control character or lone surrogate")
    return _bounded(unicodedata.normalize("NFC", text))


def clean_leniently(text: str) -> str:
    """Return `text` as `clean` does, dropping refused characters instead of refusing the text.

    Raises:
        EmptyText: nothing to read is left.
        TextTooLong: more than 2,000 characters are left.
    """
    kept = "".join(character for character in text if not is_refused(character))
    return _bounded(unicodedata.normalize("NFC", kept))


def is_refused(character: str) -> bool:
    """Tell whether a message over HTTP may not hold this character."""
    return character not in KEPT_CONTROLS and unicodedata.category(character) in REFUSED_CATEGORIES


def _bounded(text: str) -> str:
    if len(text) > MAX_CHARACTERS:
        raise TextTooLong(f"{len(text)} characters")
    if not any(_is_visible(character) for character in text):
        raise EmptyText("nothing to read")
    return text


def _is_visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) != "Cf"
