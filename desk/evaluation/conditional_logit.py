"""Conditional logit: how much each piece of evidence counts where one of several is chosen.

McFadden, Conditional logit analysis of qualitative choice behavior, 1973. Where several
alternatives are right, their probabilities are added up, and the steps are those of Lange, A
gradient algorithm locally equivalent to the EM algorithm, 1995.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_STEPS = 30
_CONVERGED = 1e-8


@dataclass(frozen=True)
class Choices:
    """Choices people would have made.

    Args:
        evidence: of the alternatives of all choices, one choice after the other, of shape
            (alternatives, pieces).
        right: whether an alternative is right, of shape (alternatives,).
        sizes: how many alternatives each choice has, one at least, of shape (choices,).
    """

    evidence: Floats
    right: Flags
    sizes: NDArray[np.intp]

    @classmethod
    def of_equal(cls, evidence: Floats, chosen: NDArray[np.intp]) -> Choices:
        """Choices with equally many alternatives of which one is right.

        Args:
            evidence: of shape (choices, alternatives, pieces).
            chosen: the right alternative of each choice, of shape (choices,).
        """
        choices, alternatives, pieces = evidence.shape
        right = np.arange(alternatives) == chosen[:, None]
        flat = evidence.reshape(choices * alternatives, pieces)
        return cls(flat, right.ravel(), np.full(choices, alternatives))

    def only(self, rows: Flags) -> Choices:
        """Some of the choices."""
        kept = np.repeat(rows, self.sizes)
        return Choices(self.evidence[kept], self.right[kept], self.sizes[rows])

    @property
    def starts(self) -> NDArray[np.intp]:
        """The first alternative of each choice, of shape (choices,)."""
        return np.cumsum(self.sizes) - self.sizes

    @property
    def are_answerable(self) -> Flags:
        """Whether an alternative of a choice is right, of shape (choices,)."""
        return np.logical_or.reduceat(self.right, self.starts)


def fit(choices: Choices, decay: Floats, towards: Floats | None = None) -> Floats:
    """The weights under which the right alternatives are likeliest, by Newton's method.

    Args:
        choices: each with a right alternative at least.
        decay: how strongly each weight is drawn, in squared units, of shape (pieces,).
        towards: what the weights are drawn to, of shape (pieces,); 0 when none.
    """
    drawn_to = np.zeros(choices.evidence.shape[1]) if towards is None else towards
    weights = drawn_to
    for _ in range(_STEPS):
        gradient, curvature = _derivatives(choices, weights)
        gradient += decay * (weights - drawn_to)
        step = np.linalg.solve(curvature + np.diag(decay), gradient)
        weights = weights - step
        if float(gradient @ step) < _CONVERGED * len(choices.sizes):
            break
    return weights


def likeliest(choices: Choices, weights: Floats) -> NDArray[np.intp]:
    """The best alternative of each choice, the first of equals, of shape (choices,)."""
    scores = choices.evidence @ weights
    each = np.split(scores, choices.starts[1:])
    return np.array([own.argmax() for own in each], dtype=np.intp)


def _derivatives(choices: Choices, weights: Floats) -> tuple[Floats, Floats]:
    """Gradient of the negative log likelihood, and its Hessian.

    Where several alternatives are right, the Hessian is less by how far these lie apart.
    """
    scores = choices.evidence @ weights
    likely = _shares(scores, choices)
    likely_and_right = _shares(np.where(choices.right, scores, -np.inf), choices)
    gradient = (likely - likely_and_right) @ choices.evidence
    mean = np.add.reduceat(likely[:, None] * choices.evidence, choices.starts)
    apart = choices.evidence - np.repeat(mean, choices.sizes, axis=0)
    return gradient, apart.T @ (likely[:, None] * apart)


def _shares(scores: Floats, choices: Choices) -> Floats:
    """The probability of each alternative within its choice (softmax)."""
    highest = np.maximum.reduceat(scores, choices.starts)
    grown = np.exp(scores - np.repeat(highest, choices.sizes))
    shares: Floats = grown / np.repeat(np.add.reduceat(grown, choices.starts), choices.sizes)
    return shares
