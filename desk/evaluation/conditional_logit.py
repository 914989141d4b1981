"""Conditional logit: how much each piece of evidence counts where one of several is chosen.

McFadden, Conditional logit analysis of qualitative choice behavior, 1973.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEPS = 30
_CONVERGED = 1e-8


@dataclass(frozen=True)
class Choices:
    """Choices people would have made.

    Args:
        evidence: shape (choices, alternatives, pieces).
        chosen: the right alternative of each choice, shape (choices,).
    """

    evidence: Floats
    chosen: NDArray[np.intp]

    def only(self, rows: NDArray[np.bool_]) -> Choices:
        """Some of the choices."""
        return Choices(self.evidence[rows], self.chosen[rows])


def fit(choices: Choices, decay: NDArray[np.float64]) -> Floats:
    """The weights under which the right alternatives are likeliest, by Newton's method.

    Args:
        decay: how strongly each weight is drawn to 0, in squared units, shape (pieces,).
    """
    weights = np.zeros(choices.evidence.shape[2])
    for _ in range(_STEPS):
        gradient, curvature = _derivatives(choices, weights)
        gradient += decay * weights
        step = np.linalg.solve(curvature + np.diag(decay), gradient)
        weights -= step
        if float(gradient @ step) < _CONVERGED * len(choices.chosen):
            break
    return weights


def likeliest(evidence: Floats, weights: Floats) -> NDArray[np.intp]:
    """The best alternative of each choice."""
    best: NDArray[np.intp] = (evidence @ weights).argmax(axis=1)
    return best


def _derivatives(choices: Choices, weights: Floats) -> tuple[Floats, Floats]:
    """Gradient and Hessian of the negative log likelihood."""
    probabilities = _softmax(choices.evidence @ weights)
    mean = np.einsum("nc,nck->nk", probabilities, choices.evidence)
    rows = np.arange(len(choices.chosen))
    gradient = (mean - choices.evidence[rows, choices.chosen]).sum(axis=0)
    spread = np.sqrt(probabilities)[:, :, None] * (choices.evidence - mean[:, None, :])
    flat = spread.reshape(-1, spread.shape[2])
    return gradient, flat.T @ flat


def _softmax(scores: Floats) -> Floats:
    grown = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares: Floats = grown / grown.sum(axis=1, keepdims=True)
    return shares
