"""The text of a Word document, once its archive has been looked over."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import docx
from defusedxml.ElementTree import fromstring
from docx.document import Document as DocxDocument
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table

from facts.documents.document import Extract
from facts.documents.plain_text import tidy
from facts.errors import DocumentProblem, DocumentRefused

LARGEST_UNPACKED = 50 * 1024 * 1024
MOST_PARTS = 2_000
_MAIN_PART = "word/document.xml"
_XML = (".xml", ".rels")


def docx_text(content: bytes) -> Extract:
    """Read a Word document.

    Raises:
        DocumentRefused: it is broken, something else, or made to swell when it is unpacked.
    """
    try:
        _look_over(content)
        document = docx.Document(BytesIO(content))
        paragraphs = tuple(text for text in map(tidy, _texts(document)) if text)
        title = tidy(document.core_properties.title)
    except (BadZipFile, PackageNotFoundError, ValueError, KeyError, SyntaxError) as error:
        # Entities in XML raise a ValueError of defusedxml, broken XML a SyntaxError.
        message = "the DOCX file is broken or unsafe: save it again in Word, or paste the text"
        raise DocumentRefused(DocumentProblem.BROKEN, message) from error
    return Extract(paragraphs, title=title)


def _look_over(content: bytes) -> None:
    """Refuse archives that are no Word document, swell, or define entities in their XML."""
    with ZipFile(BytesIO(content)) as archive:
        parts = archive.infolist()
        if _MAIN_PART not in archive.namelist():
            message = "the file is an archive, but no Word document: save it as DOCX"
            raise DocumentRefused(DocumentProblem.WRONG_TYPE, message)
        # No part unpacks to more than it declares: zipfile stops there.
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            message = "the DOCX file unpacks to more than is read: paste the text instead"
            raise DocumentRefused(DocumentProblem.TOO_HEAVY, message)
        for part in parts:
            if part.filename.endswith(_XML):
                fromstring(archive.read(part), forbid_dtd=True)


def _texts(document: DocxDocument) -> Iterator[str]:
    """The paragraphs and the rows of tables, in reading order."""
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield " ".join(cell.text for cell in row.cells)
        else:
            yield block.text
