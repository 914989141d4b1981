"""Text of documents: what a news article says, whether text, HTML, PDF or DOCX."""

from facts.documents.document import Document
from facts.documents.reading import LARGEST, read_document

__all__ = ["LARGEST", "Document", "read_document"]
