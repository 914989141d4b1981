"""Kernel ridge classification: every training example speaks for its intent by its likeness.

Regularized least squares on ±1 targets (Rifkin, Yeo and Poggio, 2003): one linear system, no
iterations, and the same result every time. On sentence vectors it beats logistic regression by
four points here, because an intent is many small clusters of meaning, not one half-space.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_matrix

from nlu.errors import ModelError
from nlu.linear_model import Floats

# Chosen by grouped five-fold cross-validation; see docs/decisions/0002-encoder.md.
WIDTH = 1.0
"""γ of the kernel exp(-γ·|u-v|²) over sentence vectors of length one."""

CHARACTER_SHARE = 0.3
"""Weight of the linear kernel over character features beside it."""

RIDGE = 0.1
"""λ: how far a training example may be missed."""


@dataclass(frozen=True)
class KernelModel:
    """A fitted classifier; a score is the sum of what each training example says.

    Args:
        examples: sentence vectors of the n training examples, one a column, shape
            (dimension, n). Reading them is most of a message's time, and in this order BLAS
            reads them twice as fast as one a row.
        voices: what each example adds for each class, shape (n, classes).
        character_weights: the same for character features, summed up over the examples,
            shape (features, classes).
    """

    examples: Floats
    voices: Floats
    character_weights: Floats

    def scores(self, vectors: Floats, characters: csr_matrix) -> Floats:
        """Score of every class, one row a text."""
        by_meaning = likeness(vectors, self.examples) @ self.voices
        by_characters = np.asarray(characters @ self.character_weights)
        return by_meaning + CHARACTER_SHARE * by_characters

    def save(self, path: Path) -> None:
        """Write the arrays to one file; half precision changes no decision and halves it."""
        used = np.flatnonzero(self.character_weights.any(axis=1))
        np.savez_compressed(
            path,
            examples=self.examples.astype(np.float16),
            voices=self.voices,
            used=used,
            used_weights=self.character_weights[used].astype(np.float16),
            features=np.array(len(self.character_weights)),
        )

    @classmethod
    def load(cls, path: Path) -> KernelModel:
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: the file is missing or is something else.
        """
        try:
            with np.load(path, allow_pickle=False) as stored:
                voices = stored["voices"]
                weights = np.zeros((int(stored["features"]), voices.shape[1]), dtype=np.float32)
                weights[stored["used"]] = stored["used_weights"]
                return cls(stored["examples"].astype(np.float32), voices, weights)
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"{path.name} cannot be read: {error}") from error


def likeness(rows: Floats, columns: Floats) -> Floats:
    """exp(-γ·|u-v|²) for every row u and column v, vectors of length one."""
    result: Floats = rows @ columns
    # In place: for all training examples this is by far the largest array.
    result -= 1
    result *= np.float32(2 * WIDTH)
    return np.exp(result, out=result)


def kernel_matrix(vectors: Floats, characters: csr_matrix) -> Floats:
    """How alike the training examples are to each other, shape (n, n)."""
    matrix = likeness(vectors, vectors.T)
    for start in range(0, len(vectors), 512):  # in slices: the product is dense
        rows = slice(start, start + 512)
        matrix[rows] += CHARACTER_SHARE * (characters[rows] @ characters.T).toarray()
    return matrix


def solve(kernel: Floats, targets: Floats) -> Floats:
    """The voices that reproduce the targets but for the ridge; overwrites the kernel."""
    kernel[np.diag_indices(len(kernel))] += RIDGE
    # The transpose of a symmetric matrix is itself, but in the order LAPACK overwrites in place.
    factor = cho_factor(kernel.T, lower=True, overwrite_a=True, check_finite=False)
    voices: Floats = cho_solve(factor, targets, check_finite=False).astype(np.float32)
    return voices
