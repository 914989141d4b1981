"""Reading a document: its kind, its text in a process of its own, and what its text says of it."""

from __future__ import annotations

import os
import subprocess
import sys

from facts.documents.article_language import article_language
from facts.documents.document import Document, Extract
from facts.documents.front_matter import published_of, publisher_of, title_of
from facts.documents.kinds import Kind, kind_of
from facts.documents.limits import SECONDS
from facts.documents.messages import Parsed
from facts.documents.plain_text import plain_text
from facts.errors import DocumentProblem, DocumentRefused
from settings import PROJECT

LARGEST = 10 * 1024 * 1024
"""Bytes of a file."""
LONGEST = 200_000
"""Characters of its text; a newspaper page has about 20,000."""

_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "HOME")


def read_document(name: str, content: bytes) -> Document:
    """Return the article a file holds.

    Args:
        name: of the file; its ending has to agree with what the file holds.

    Raises:
        DocumentRefused: it is too large, of another kind, protected, broken, scanned, made to do
            harm, empty, or neither English nor Chinese.
    """
    if len(content) > LARGEST:
        message = f"the file has more than {LARGEST // 1024**2} MB: paste the text instead"
        raise DocumentRefused(DocumentProblem.TOO_LARGE, message)
    kind = kind_of(name, content)
    extract = plain_text(content) if kind is Kind.TEXT else _parsed_apart(kind, content)
    return _document(extract)


def too_heavy() -> DocumentRefused:
    """The error of a document that takes more memory or time than any article needs."""
    message = "the document takes too much memory or time to read: paste the text instead"
    return DocumentRefused(DocumentProblem.TOO_HEAVY, message)


def _document(extract: Extract) -> Document:
    paragraphs = extract.paragraphs
    if not paragraphs:
        raise DocumentRefused(DocumentProblem.EMPTY, "the document holds no text: paste the text")
    if sum(map(len, paragraphs)) > LONGEST:
        message = f"the text has more than {LONGEST:,} characters: give the article alone"
        raise DocumentRefused(DocumentProblem.TOO_LARGE, message)
    return Document(
        title=extract.title or title_of(paragraphs),
        published=extract.published or published_of(paragraphs),
        publisher=extract.publisher or publisher_of(paragraphs),
        language=article_language(paragraphs),
        paragraphs=paragraphs,
    )


def _parsed_apart(kind: Kind, content: bytes) -> Extract:
    """Parse a document in a process of its own, which may fail instead of this one."""
    kept = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        done = subprocess.run(
            (sys.executable, "-m", "facts.documents", kind),
            input=content,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            cwd=PROJECT,
            env=kept,
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        raise too_heavy() from error
    return Parsed.model_validate_json(done.stdout).extract()
