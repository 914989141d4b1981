"""Shorter vectors that keep nearly all of what tells the long ones apart."""

from __future__ import annotations

import numpy as np

from encoder.sentence_encoder import Vectors

# So many rows show the main directions of all.
_SAMPLED = 8_192


def principal_axes(vectors: Vectors, dimension: int) -> Vectors:
    """The directions in which vectors of length one differ most.

    Args:
        vectors: of shape (rows, long dimension).
        dimension: how many directions to keep at most.

    Returns:
        Orthonormal columns, of shape (long dimension, dimension): ``vectors @ axes`` are the
        shorter vectors, and products of these are nearly those of the long ones.
    """
    sample = vectors[:: max(1, len(vectors) // _SAMPLED)]
    _, directions = np.linalg.eigh(sample.T @ sample)
    axes: Vectors = np.ascontiguousarray(directions[:, -dimension:], dtype=np.float32)
    return axes
