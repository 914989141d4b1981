"""Parses one document within limits: `python -m facts.documents PDF < file` prints JSON."""

import sys
from collections.abc import Callable, Mapping

from facts.documents.document import Extract
from facts.documents.docx_text import docx_text
from facts.documents.html_article import html_article
from facts.documents.kinds import Kind
from facts.documents.limits import limit_this_process
from facts.documents.messages import Parsed
from facts.documents.pdf_text import pdf_text
from facts.documents.reading import too_heavy
from facts.errors import DocumentRefused

_PARSERS: Mapping[Kind, Callable[[bytes], Extract]] = {
    Kind.HTML: html_article,
    Kind.PDF: pdf_text,
    Kind.DOCX: docx_text,
}


def main(kind: Kind, content: bytes) -> Parsed:
    """Parse the document, whatever it is made of."""
    limit_this_process()
    try:
        return Parsed.of(_PARSERS[kind](content))
    except DocumentRefused as refused:
        return Parsed.refused(refused)
    except (MemoryError, RecursionError):
        return Parsed.refused(too_heavy())


if __name__ == "__main__":
    sys.stdout.write(main(Kind(sys.argv[1]), sys.stdin.buffer.read()).model_dump_json())
