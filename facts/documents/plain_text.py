"""Plain text: its encoding, and its lines put together as paragraphs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from facts.documents.document import Extract
from facts.errors import DocumentProblem, DocumentRefused

_ENCODINGS = ("utf-8-sig", "gb18030")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
# Text in lines of a fixed width: the longest are about as wide as a page, and a line that goes on
# reaches most of the way.
_WIDEST_WRAPPED = 130
_REACHES = 0.7
_NARROWEST = 40
_ENDS = re.compile(r"[.!?。！？…:：;；][\"'”’」』)）\]]*$")
_HAN_AT_EDGE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$")


def plain_text(content: bytes) -> Extract:
    """Read a text file.

    Raises:
        DocumentRefused: the bytes are no text.
    """
    text = decoded(content)
    if _CONTROLS.search(text):
        message = "the file holds bytes that are no text: save it as UTF-8 text, or paste the text"
        raise DocumentRefused(DocumentProblem.BROKEN, message)
    return Extract(paragraphs_of(text))


def decoded(content: bytes) -> str:
    """Return text in UTF-8, UTF-16 with its mark, or the encodings of older Chinese files.

    Raises:
        DocumentRefused: the bytes are none of these.
    """
    encodings = ("utf-16",) if content.startswith(_UTF_16) else _ENCODINGS
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    message = "the encoding of the text is not known: save it as UTF-8, or paste the text"
    raise DocumentRefused(DocumentProblem.BROKEN, message)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text whose lines may be wrapped."""
    lines = [tidy(line) for line in text.splitlines()]
    widest = max((_width(line) for line in lines), default=0)
    if widest > _WIDEST_WRAPPED:
        return tuple(line for line in lines if line)
    return tuple(_joined(lines, max(_NARROWEST, int(widest * _REACHES))))


def tidy(text: str) -> str:
    """Return text on one line, with single spaces and without marks that do not show."""
    shown = (mark for mark in text if unicodedata.category(mark) not in {"Cf", "Co"})
    return " ".join("".join(shown).split())


def _joined(lines: Sequence[str], long: int) -> Iterator[str]:
    paragraph, goes_on = "", False
    for line in lines:
        if not (line and goes_on):
            if paragraph:
                yield paragraph
            paragraph = ""
        paragraph = _appended(paragraph, line)
        goes_on = _width(line) >= long and not _ENDS.search(line)
    if paragraph:
        yield paragraph


def _appended(paragraph: str, line: str) -> str:
    if not paragraph or _HAN_AT_EDGE.search(paragraph):
        return paragraph + line
    return f"{paragraph} {line}"


def _width(line: str) -> int:
    """How wide a line is shown, in Latin letters."""
    return sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in line)
