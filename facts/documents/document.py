"""A document as figures are looked for in it: paragraphs of plain text and where they come from."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Document:
    """A news article.

    Args:
        title: empty where the document has none.
        published: the day its text or its file gives, if any.
        language: `en`, `zh-Hans` or `zh-Hant`.
        paragraphs: without line breaks and in reading order; the first has number 1.
    """

    title: str
    published: date | None
    publisher: str | None
    language: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Extract:
    """What a file format gives by itself; what it does not is looked for in the text."""

    paragraphs: tuple[str, ...]
    title: str = ""
    published: date | None = None
    publisher: str | None = None
