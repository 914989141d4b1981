"""What every sentence encoder offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class SentenceEncoder(Protocol):
    """Turns texts of any language into vectors whose dot product is their likeness."""

    @property
    def revision(self) -> str:
        """Model and version: vectors of different revisions must never be compared."""
        ...

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of the texts: float32 of shape (len(texts), dimension), each of length one."""
        ...
