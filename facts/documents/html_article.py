"""The article of a web page, without menus, advertisements and footers."""

from __future__ import annotations

from datetime import date

import trafilatura

from facts.documents.document import Extract
from facts.documents.plain_text import tidy
from facts.errors import DocumentProblem, DocumentRefused

# A date guessed from anywhere on the page, such as its copyright line, is worse than none.
_DATES = {"original_date": True, "extensive_search": False}


def html_article(content: bytes) -> Extract:
    """Read a web page.

    Raises:
        DocumentRefused: there is no article on it.
    """
    found = trafilatura.bare_extraction(
        content, include_comments=False, with_metadata=True, date_extraction_params=_DATES
    )
    text = found.text if found is not None and not isinstance(found, dict) else None
    if not text or found is None or isinstance(found, dict):
        message = "no article was found on the page: paste the text instead"
        raise DocumentRefused(DocumentProblem.EMPTY, message)
    paragraphs = (tidy(line) for line in text.splitlines())
    return Extract(
        paragraphs=tuple(paragraph for paragraph in paragraphs if paragraph),
        title=tidy(found.title or ""),
        published=_day(found.date),
        publisher=found.sitename or None,
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
