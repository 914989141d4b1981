"""What kind of document a file is, by its content; its name only has to agree."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from facts.errors import DocumentProblem, DocumentRefused

ACCEPTED = "give a text, HTML, PDF or DOCX file, or paste the text"

_SEARCHED = 1_024
_TAG = re.compile(rb"<\s*(?:!doctype|html|head|body|article|div|p|meta)\b", re.IGNORECASE)
_OTHER_CONTENT = {
    b"\xd0\xcf\x11\xe0": "an old Word or Excel file: save it as DOCX",
    b"{\\rtf": "an RTF file: save it as DOCX",
    b"\x89PNG": "a picture: paste the text it shows",
    b"\xff\xd8\xff": "a picture: paste the text it shows",
    b"GIF8": "a picture: paste the text it shows",
}


class Kind(StrEnum):
    """The kinds of documents that are read."""

    TEXT = "text"
    HTML = "HTML"
    PDF = "PDF"
    DOCX = "DOCX"


_BY_SUFFIX = {
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
    ".md": Kind.TEXT,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".pdf": Kind.PDF,
    ".docx": Kind.DOCX,
}


def kind_of(name: str, content: bytes) -> Kind:
    """Return the kind that a file is named for and holds.

    Raises:
        DocumentRefused: the name is of no kind that is read, or the content is something else.
    """
    named = _BY_SUFFIX.get(PurePath(name).suffix.lower())
    if named is None:
        raise _wrong_type(f"{name!r} is not a kind of document that is read: {ACCEPTED}")
    for beginning, what in _OTHER_CONTENT.items():
        if content.startswith(beginning):
            raise _wrong_type(f"{name!r} holds {what}")
    held = _held(content)
    # A page's source is text as well.
    if held is not named and not (named is Kind.TEXT and held is Kind.HTML):
        raise _wrong_type(f"{name!r} holds no {named}, but what looks like {held}: {ACCEPTED}")
    return named


def _held(content: bytes) -> Kind:
    opening = content[:_SEARCHED]
    if b"%PDF-" in opening:
        return Kind.PDF
    if content.startswith(b"PK\x03\x04"):
        return Kind.DOCX
    return Kind.HTML if _TAG.search(opening.replace(b"\x00", b"")) else Kind.TEXT


def _wrong_type(message: str) -> DocumentRefused:
    return DocumentRefused(DocumentProblem.WRONG_TYPE, message)
