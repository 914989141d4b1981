"""Vectors of names: each text is encoded once per encoder, and kept."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import batched

import numpy as np

from encoder import SentenceEncoder, Vectors
from facts.name_cache import NameCache

_BATCH = 256


def name_vectors(cache: NameCache, encoder: SentenceEncoder, texts: Sequence[str]) -> Vectors:
    """Vectors of the texts, of shape (len(texts), dimension); what is missing is encoded and kept.

    They have the precision they are kept with, also those just encoded.
    """
    by_hash = {_hash(text): text for text in texts}
    known = cache.vectors(encoder.revision, list(by_hash))
    missing = [key for key in by_hash if key not in known]
    for keys in batched(missing, _BATCH):
        vectors = encoder.encode([by_hash[key] for key in keys]).astype(np.float16)
        encoded = {key: vector.tobytes() for key, vector in zip(keys, vectors, strict=True)}
        cache.keep_vectors(encoder.revision, encoded)
        known |= encoded
    kept = b"".join(known[_hash(text)] for text in texts)
    found = np.frombuffer(kept, dtype=np.float16).reshape(len(texts), encoder.dimension)
    return found.astype(np.float32)


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()
