"""Looking for facts in an article: long work that tells how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from console.parts import ConsoleParts
from facts.documents import Document, read_document
from facts.errors import DocumentRefused
from facts.import_watch import PROPOSING, READING, Watch

if TYPE_CHECKING:
    from facts.proposals import Proposal


@dataclass(frozen=True)
class ReadArticle:
    """What was found in an article, or why it could not be read.

    Args:
        text: what was pasted, so that it need not be pasted again.
        source: the source that staff named, by field.
    """

    text: str
    source: dict[str, str]
    document: Document | None = None
    proposals: Sequence[Proposal] = ()
    refused: DocumentRefused | None = None


def read_article(
    parts: ConsoleParts, name: str, content: bytes, begun: ReadArticle, watch: Watch
) -> ReadArticle:
    """Return what a file or a pasted text holds.

    Raises:
        ImportCancelled: the watch said so.
    """
    # It needs spaCy, which takes seconds to import and which no other page needs.
    proposals = import_module("facts.proposals")
    watch.at(0, 0, READING)
    try:
        document = read_document(name, content)
        watch.at(0, 0, PROPOSING)
        with parts.store.session() as session:
            snapshot = parts.snapshots.current()
            found = proposals.propose(document, snapshot, parts.encoder, session, watch)
    except DocumentRefused as refused:
        return ReadArticle(begun.text, begun.source, refused=refused)
    return ReadArticle(begun.text, begun.source, document, found)
