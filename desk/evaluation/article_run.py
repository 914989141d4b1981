"""Proposing facts from the documents of a folder, beside those stored from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desk.errors import DeskError
from desk.evaluation.article_matching import Matching, matching, source_of
from encoder import SentenceEncoder
from facts import queries
from facts.documents import Document, read_document
from facts.errors import DocumentRefused
from facts.proposals import Proposal, propose
from facts.snapshot import SnapshotCache
from facts.store import FactStore

_ALL = 1_000_000


def matchings(store: FactStore, encoder: SentenceEncoder, folder: Path) -> list[Matching]:
    """What is proposed from each document of a folder, beside what is stored from it.

    Raises:
        DeskError: the folder or a document of it cannot be read.
    """
    snapshot = SnapshotCache(store, encoder).current()
    with store.session() as session:
        facts = queries.facts_of(session, limit=_ALL)
        sources = queries.all_sources(session)
        found = [
            (path.name, document, propose(document, snapshot, encoder, session))
            for path, document in _documents(folder)
        ]
    return [
        matching(name, source_of(document, sources), facts, dict(snapshot.indicators), proposals)
        for name, document, proposals in found
    ]


def proposals_of(store: FactStore, encoder: SentenceEncoder, file: Path) -> list[Proposal]:
    """What is proposed from one document.

    Raises:
        DeskError: it cannot be read.
    """
    snapshot = SnapshotCache(store, encoder).current()
    with store.session() as session:
        return propose(_document(file), snapshot, encoder, session)


def _documents(folder: Path) -> Iterator[tuple[Path, Document]]:
    paths = sorted(path for path in folder.glob("*") if path.is_file())
    if not paths:
        raise DeskError(f"{folder} holds no documents")
    for path in paths:
        yield path, _document(path)


def _document(path: Path) -> Document:
    try:
        return read_document(path.name, path.read_bytes())
    except OSError as error:
        raise DeskError(f"{path} cannot be read: {error.strerror}") from error
    except DocumentRefused as error:
        raise DeskError(f"{path}: {error}") from error
