"""Vectors of labels, kept in the store so that each text is encoded once per encoder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

import numpy as np
from sqlalchemy import select
from sqlalchemy.orm import Session

from encoder import SentenceEncoder, Vectors
from facts.journal_models import Embedding
from facts.store import FactStore

_BATCH = 256
_ACTOR = "encoder"

Progress = Callable[[int, int], None]


def label_vectors(
    store: FactStore,
    encoder: SentenceEncoder,
    texts: Sequence[str],
    progress: Progress = lambda _done, _all: None,
) -> Vectors:
    """Vectors of the texts, of shape (len(texts), dimension); what is missing is encoded and kept.

    Args:
        progress: told how many of the missing texts are done.
    """
    hashes = [_hash(text) for text in texts]
    with store.session() as session:
        known = _known(session, encoder.revision)
    missing = {key: text for key, text in zip(hashes, texts, strict=True) if key not in known}
    known.update(_encode(store, encoder, missing, progress))
    kept = b"".join(known[key] for key in hashes)
    vectors = np.frombuffer(kept, dtype=np.float16).reshape(len(texts), encoder.dimension)
    return vectors.astype(np.float32)


def _known(session: Session, revision: str) -> dict[str, bytes]:
    query = select(Embedding.text_hash, Embedding.vector).where(
        Embedding.encoder_revision == revision
    )
    return dict(session.execute(query).tuples().all())


def _encode(
    store: FactStore, encoder: SentenceEncoder, missing: dict[str, str], progress: Progress
) -> dict[str, bytes]:
    encoded: dict[str, bytes] = {}
    keys = list(missing)
    for start in range(0, len(keys), _BATCH):
        batch = keys[start : start + _BATCH]
        vectors = encoder.encode([missing[key] for key in batch]).astype(np.float16)
        rows = {key: vector.tobytes() for key, vector in zip(batch, vectors, strict=True)}
        _keep(store, encoder.revision, rows)
        encoded |= rows
        progress(start + len(batch), len(keys))
    return encoded


def _keep(store: FactStore, revision: str, vectors: dict[str, bytes]) -> None:
    with store.write(_ACTOR) as session:
        for key, vector in vectors.items():
            row = Embedding(text_hash=key, encoder_revision=revision, vector=vector)
            session.merge(row)


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
