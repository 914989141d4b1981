"""What the process that parses a document tells the one that asked, as JSON."""

from __future__ import annotations

from datetime import date

from pydantic import BaseModel

from facts.documents.document import Extract
from facts.errors import DocumentProblem, DocumentRefused


class Parsed(BaseModel):
    """A document that was read, or why it was not."""

    paragraphs: tuple[str, ...] = ()
    title: str = ""
    published: date | None = None
    publisher: str | None = None
    problem: DocumentProblem | None = None
    message: str = ""

    @classmethod
    def of(cls, extract: Extract) -> Parsed:
        """What is told of a document that was read."""
        return cls(
            paragraphs=extract.paragraphs,
            title=extract.title,
            published=extract.published,
            publisher=extract.publisher,
        )

    @classmethod
    def refused(cls, refused: DocumentRefused) -> Parsed:
        """What is told of a document that was not."""
        return cls(problem=refused.problem, message=str(refused))

    def extract(self) -> Extract:
        """Return what was read.

        Raises:
            DocumentRefused: it could not be.
        """
        if self.problem is not None:
            raise DocumentRefused(self.problem, self.message)
        return Extract(self.paragraphs, self.title, self.published, self.publisher)
