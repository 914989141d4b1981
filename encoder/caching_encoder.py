"""What the encoders share: cleaning, a lock, loading on first use, recent texts kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from threading import Lock

import numpy as np

from encoder.sentence_encoder import Vectors

MAX_CHARACTERS = 2_000
"""Longer texts are cut: time and memory grow with length, and no question is this long."""

RECENT_TEXTS = 2_048
"""Texts whose vectors are kept (4 MB at 512 dimensions)."""

BatchEncoder = Callable[[list[str]], Vectors]


class CachingEncoder:
    """A sentence encoder over a function that encodes one batch.

    One call at a time enters that function: neither wheel promises thread safety.

    Args:
        revision: model and version.
        dimension: length of a vector.
        load: reads the weights and returns the batch function; called once, on first use.
    """

    def __init__(self, revision: str, dimension: int, load: Callable[[], BatchEncoder]) -> None:
        self.revision = revision
        self.dimension = dimension
        self._load = load
        self._batch_encoder: BatchEncoder | None = None
        self._recent: OrderedDict[str, Vectors] = OrderedDict()
        self._lock = Lock()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of the texts: float32 of shape (len(texts), dimension), each of length one."""
        if not texts:
            return np.empty((0, self.dimension), dtype=np.float32)
        cleaned = [clean(text) for text in texts]
        with self._lock:
            known = self._encode_distinct(list(dict.fromkeys(cleaned)))
        return np.stack([known[text] for text in cleaned])

    def _encode_distinct(self, texts: list[str]) -> dict[str, Vectors]:
        known = {text: self._recent[text] for text in texts if text in self._recent}
        missing = [text for text in texts if text not in known]
        if missing:
            known.update(zip(missing, self._encode_missing(missing), strict=True))
        for text in texts[-RECENT_TEXTS:]:
            self._remember(text, known[text])
        return known

    def _encode_missing(self, texts: list[str]) -> Vectors:
        if self._batch_encoder is None:
            self._batch_encoder = self._load()
        return _unit_length(self._batch_encoder(texts))

    def _remember(self, text: str, vector: Vectors) -> None:
        # A copy, so that one kept row does not keep its whole batch alive.
        if text not in self._recent:
            self._recent[text] = vector.copy()
        self._recent.move_to_end(text)
        if len(self._recent) > RECENT_TEXTS:
            self._recent.popitem(last=False)


def clean(text: str) -> str:
    """The text as an encoder may safely get it: no NUL, valid Unicode, of bounded length."""
    cut = text[:MAX_CHARACTERS].replace("\0", " ")
    return cut.encode("utf-8", "replace").decode("utf-8").strip()


def _unit_length(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = (vectors / np.maximum(lengths, np.float32(1e-9))).astype(np.float32)
    return unit
