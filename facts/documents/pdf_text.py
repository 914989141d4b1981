"""The text of a PDF document."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from facts.documents.document import Extract
from facts.documents.plain_text import paragraphs_of, tidy
from facts.errors import DocumentProblem, DocumentRefused

MOST_PAGES = 200


def pdf_text(content: bytes) -> Extract:
    """Read a PDF document.

    Raises:
        DocumentRefused: it is protected, broken, too long, or pictures only.
    """
    try:
        reader = PdfReader(BytesIO(content))
        _require_open(reader)
        text = "\n\n".join(page.extract_text() for page in reader.pages)
        title = reader.metadata.title if reader.metadata else None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        # pypdf meets the odd ways in which files are broken with these.
        message = "the PDF is broken: export it again, or paste the text"
        raise DocumentRefused(DocumentProblem.BROKEN, message) from error
    paragraphs = paragraphs_of(text)
    if not paragraphs:
        message = "the PDF holds pictures without text, as scanners make them: paste the text"
        raise DocumentRefused(DocumentProblem.SCANNED, message)
    return Extract(paragraphs, title=tidy(title or ""))


def _require_open(reader: PdfReader) -> None:
    if reader.is_encrypted and not _opens(reader):
        message = "the PDF is protected by a password: save it without one, or paste the text"
        raise DocumentRefused(DocumentProblem.PROTECTED, message)
    if len(reader.pages) > MOST_PAGES:
        message = f"the PDF has more than {MOST_PAGES} pages: give those with the article only"
        raise DocumentRefused(DocumentProblem.TOO_LARGE, message)


def _opens(reader: PdfReader) -> bool:
    """Whether it opens without a password: some only forbid printing."""
    try:
        return bool(reader.decrypt(""))
    except (FileNotDecryptedError, DependencyError):
        return False
