"""Kernel ridge classification: every training example speaks for its intent by its likeness.

Regularized least squares on ±1 targets (Rifkin, Yeo and Poggio, 2003). On sentence vectors it
beats logistic regression by four points here, because an intent is many small clusters of meaning,
not one half-space. Likeness of meaning is told by way of some thousand centres (Williams and
Seeger, 2001), so that neither memory nor a message's time grows with the training data; that of
characters is exact.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular
from scipy.sparse import csr_matrix

from nlu.errors import ModelError
from nlu.linear_model import Floats

# Chosen on the tuning questions; see docs/decisions/0009-twenty-languages.md.
WIDTH = 0.75
"""γ of the kernel exp(-γ·|u-v|²) over sentence vectors of length one."""

CHARACTER_SHARE = 0.3
"""Weight of the linear kernel over character features beside it."""

RIDGE = 0.15
"""λ: how far a training example may be missed."""

CENTRES = 3_000
"""Examples by which likeness of meaning is told. With 2,000 fewer follow-ups are understood."""

# The system is solved until no class misses its targets by more than this share of them.
TOLERANCE = 0.05
MOST_STEPS = 20
# On the centres' likeness to themselves, so that two that mean the same do no harm.
JITTER = 1e-4
ROWS_AT_ONCE = 2_048


@dataclass(frozen=True)
class KernelChoices:
    """What a kernel may be told otherwise, to measure what it is worth.

    Args:
        character_share: weight of the linear kernel over character features, 0 to leave it out.
        centres: most examples by which likeness of meaning is told.
    """

    character_share: float = CHARACTER_SHARE
    centres: int = CENTRES


OURS = KernelChoices()


@dataclass(frozen=True)
class KernelModel:
    """A fitted classifier; a score is the sum of what each centre and each feature says.

    Args:
        centres: sentence vectors, one a column, shape (dimension, m).
        voices: what likeness to each centre adds for each class, shape (m, classes).
        character_weights: the same for character features, shape (features, classes).
    """

    centres: Floats
    voices: Floats
    character_weights: Floats

    def scores(self, vectors: Floats, characters: csr_matrix) -> Floats:
        """Score of every class, one row a text."""
        by_meaning: Floats = likeness(vectors, self.centres) @ self.voices
        by_meaning += np.asarray(characters @ self.character_weights)
        return by_meaning

    def save(self, path: Path) -> None:
        """Write the arrays to one file; half precision changes no decision and halves it."""
        used = np.flatnonzero(self.character_weights.any(axis=1))
        np.savez_compressed(
            path,
            centres=self.centres.astype(np.float16),
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
                return cls(stored["centres"].astype(np.float32), voices, weights)
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"{path.name} cannot be read: {error}") from error


@dataclass(frozen=True)
class Likenesses:
    """How alike n texts are, as products of their coordinates.

    Args:
        centres: sentence vectors, one a column, shape (dimension, m).
        to_voices: turns weights of coordinates into voices of centres, shape (m, m).
        meanings: coordinates whose products are likenesses of meaning, shape (n, m).
        characters: character features, rows of length one, shape (n, features).
        character_share: weight of their products beside those of the coordinates.
    """

    centres: Floats
    to_voices: Floats
    meanings: Floats
    characters: csr_matrix
    character_share: float

    def part(self, rows: slice | NDArray[np.intp]) -> Likenesses:
        """Those of some of the texts."""
        return replace(self, meanings=self.meanings[rows], characters=self.characters[rows])

    def weights(self, speakers: Floats) -> tuple[Floats, Floats]:
        """What texts with these voices say together, by coordinate and by character feature."""
        by_character = np.asarray(self.characters.T @ speakers, dtype=np.float32)
        return self.meanings.T @ speakers, np.float32(self.character_share) * by_character

    def heard(self, weights: tuple[Floats, Floats]) -> Floats:
        """What each text hears of that, shape (n, classes)."""
        by_meaning, by_character = weights
        heard: Floats = self.meanings @ by_meaning
        heard += np.asarray(self.characters @ by_character)
        return heard

    def model(self, speakers: Floats) -> KernelModel:
        """The classifier in which these texts have these voices."""
        by_meaning, by_character = self.weights(speakers)
        return KernelModel(self.centres, self.to_voices @ by_meaning, by_character)


def likeness(rows: Floats, columns: Floats) -> Floats:
    """exp(-γ·|u-v|²) for every row u and column v, vectors of length one."""
    result: Floats = rows @ columns
    result -= 1
    result *= np.float32(2 * WIDTH)
    return np.exp(result, out=result)


def likenesses(
    vectors: Floats, characters: csr_matrix, originals: int, choices: KernelChoices = OURS
) -> Likenesses:
    """Compare texts with centres chosen from the first of them.

    Args:
        vectors: sentence vectors of length one, shape (n, dimension).
        characters: shape (n, features).
        originals: how many texts, the first ones, are no copies of others.
        choices: of the kernel.
    """
    chosen = np.sort(np.random.default_rng(0).permutation(originals)[: choices.centres])
    centres = np.ascontiguousarray(vectors[chosen].T)
    among = likeness(vectors[chosen], centres).astype(np.float64)
    among[np.diag_indices(len(chosen))] += JITTER
    factor = cholesky(among, lower=True, overwrite_a=True, check_finite=False)
    inverse = solve_triangular(factor, np.eye(len(chosen)), lower=True, check_finite=False)
    to_voices = np.ascontiguousarray(inverse.T, dtype=np.float32)
    meanings = np.empty((len(vectors), len(chosen)), dtype=np.float32)
    for start in range(0, len(vectors), ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        np.matmul(likeness(vectors[rows], centres), to_voices, out=meanings[rows])
    return Likenesses(centres, to_voices, meanings, characters, choices.character_share)


def solve(alike: Likenesses, targets: Floats) -> Floats:
    """The voices with which the texts reproduce the targets but for the ridge.

    Conjugate gradients, each class on its own step length, preconditioned by the likenesses of
    meaning with those of characters taken for their diagonal.

    Args:
        alike: of n texts.
        targets: shape (n, classes).
    """
    precondition = _Preconditioner(alike.meanings, alike.character_share)
    voices, missed = np.zeros_like(targets), targets.copy()
    enough = TOLERANCE**2 * _squares(targets, targets)
    towards = precondition(missed)
    direction, fall = towards.copy(), _squares(missed, towards)
    for _ in range(MOST_STEPS):
        heard = alike.heard(alike.weights(direction)) + np.float32(RIDGE) * direction
        step = fall / _squares(direction, heard)
        voices += step * direction
        missed -= step * heard
        if (_squares(missed, missed) <= enough).all():
            break
        towards = precondition(missed)
        before, fall = fall, _squares(missed, towards)
        direction = towards + (fall / before) * direction
    return voices


class _Preconditioner:
    """The inverse of meanings·meaningsᵀ + μ·1, by Woodbury's formula."""

    def __init__(self, meanings: Floats, character_share: float) -> None:
        self._meanings = meanings
        self._diagonal = np.float32(RIDGE + character_share)
        squared = meanings.T @ meanings
        squared[np.diag_indices(len(squared))] += self._diagonal
        self._factor = cho_factor(squared, lower=True, overwrite_a=True, check_finite=False)

    def __call__(self, columns: Floats) -> Floats:
        inner = cho_solve(self._factor, self._meanings.T @ columns, check_finite=False)
        result: Floats = (columns - self._meanings @ inner) / self._diagonal
        return result


def _squares(left: Floats, right: Floats) -> Floats:
    """Inner product of each column with its fellow."""
    products: Floats = np.einsum("ij,ij->j", left, right)
    return products
