"""A fitted softmax regression as three arrays: the same numbers, and no pickle to load."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import spmatrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from nlu.errors import ModelError

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class LinearModel:
    """Weights of a softmax regression.

    Args:
        classes: names of the classes, n of them.
        weights: shape (features, n); a sparse text reads a few rows of it.
        bias: shape (n,).
    """

    classes: tuple[str, ...]
    weights: Floats
    bias: Floats

    def log_probabilities(self, features: Floats | spmatrix) -> Floats:
        """Log probability of every class, one row a text."""
        return log_softmax(np.asarray(features @ self.weights) + self.bias)

    def save(self, path: Path) -> None:
        """Write the arrays to one file."""
        np.savez_compressed(
            path, classes=np.array(self.classes), weights=self.weights, bias=self.bias
        )

    @classmethod
    def load(cls, path: Path) -> LinearModel:
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: the file is missing or is something else.
        """
        try:
            with np.load(path, allow_pickle=False) as stored:
                classes = tuple(str(name) for name in stored["classes"])
                return cls(classes, stored["weights"], stored["bias"])
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"{path.name} cannot be read: {error}") from error


def fit(
    features: Any, labels: list[str], inverse_regularization: float, max_iterations: int
) -> LinearModel:
    """Fit a softmax regression to at least two classes."""
    regression = LogisticRegression(
        C=inverse_regularization, max_iter=max_iterations, class_weight="balanced"
    )
    with warnings.catch_warnings():
        # Stopping early is meant: it regularizes as well as a smaller C, in a third of the time.
        warnings.simplefilter("ignore", ConvergenceWarning)
        regression.fit(features, labels)
    weights, bias = regression.coef_, regression.intercept_
    if len(regression.classes_) == 2:
        weights, bias = np.vstack([0 * weights, weights]), np.hstack([0 * bias, bias])
    classes = tuple(str(name) for name in regression.classes_)
    by_feature = np.ascontiguousarray(weights.T, dtype=np.float32)
    return LinearModel(classes, by_feature, bias.astype(np.float32))


def log_softmax(scores: Floats) -> Floats:
    """Log probabilities of scores, one row a text."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return result
