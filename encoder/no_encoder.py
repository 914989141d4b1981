"""No encoder: every text means the same, so that only its letters can tell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from encoder.sentence_encoder import Vectors


class NoEncoder:
    """Shows what an encoder is worth: a pipeline is measured without one and with."""

    revision = "none"
    dimension = 1

    def encode(self, texts: Sequence[str]) -> Vectors:
        """The same vector for each text: float32 of shape (len(texts), 1)."""
        return np.ones((len(texts), self.dimension), dtype=np.float32)
