"""Several sentence encoders as one: their vectors side by side."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from encoder.sentence_encoder import SentenceEncoder, Vectors


class JoinedEncoder:
    """Likeness by this encoder is the mean of the likenesses by its parts.

    Args:
        parts: at least one encoder.
    """

    def __init__(self, parts: Sequence[SentenceEncoder]) -> None:
        self._parts = parts
        self.revision = "+".join(part.revision for part in parts)
        self.dimension = sum(part.dimension for part in parts)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of the texts: float32 of shape (len(texts), dimension), each of length one."""
        joined = np.hstack([part.encode(texts) for part in self._parts])
        shortened: Vectors = joined / np.float32(len(self._parts) ** 0.5)
        return shortened
