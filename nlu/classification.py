"""Intents of texts: fitted to examples, calibrated on examples it had not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix

from nlu.character_features import character_features, inverse_document_frequency, weighted
from nlu.errors import ModelError
from nlu.kernel_model import KernelModel, kernel_matrix, solve
from nlu.linear_model import Floats, log_softmax

FOLDS = 5
PIVOTS = 200
"""Examples nearest to the same pivot are held out together, translations with their original."""

COLDEST, HOTTEST = 0.02, 2.0


@dataclass(frozen=True)
class Examples:
    """Texts with what is known of them.

    Args:
        vectors: sentence vectors of length one, shape (n, dimension).
        texts: the n texts.
        words: the words of each.
    """

    vectors: Floats
    texts: Sequence[str]
    words: Sequence[Sequence[str]]


@dataclass(frozen=True)
class IntentModel:
    """A fitted and calibrated classifier.

    Args:
        intents: names of the classes.
        kernel: gives scores.
        feature_weights: of the character features.
        temperature: scores divided by it are log probabilities but for a constant.
    """

    intents: tuple[str, ...]
    kernel: KernelModel
    feature_weights: Floats
    temperature: float

    def probabilities(self, examples: Examples) -> Floats:
        """Probability of every intent, one row a text."""
        counts = character_features(examples.texts, examples.words)
        characters = weighted(counts, self.feature_weights)
        scores = self.kernel.scores(examples.vectors, characters)
        result: Floats = np.exp(log_softmax(scores / np.float32(self.temperature)))
        return result

    def save(self, folder: Path) -> None:
        """Write the model into a folder."""
        self.kernel.save(folder / "kernel.npz")
        np.savez_compressed(
            folder / "intents.npz",
            intents=np.array(self.intents),
            feature_weights=self.feature_weights,
            temperature=np.array(self.temperature),
        )

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: a file is missing or is something else.
        """
        kernel = KernelModel.load(folder / "kernel.npz")
        try:
            with np.load(folder / "intents.npz", allow_pickle=False) as stored:
                intents = tuple(str(name) for name in stored["intents"])
                return cls(intents, kernel, stored["feature_weights"], float(stored["temperature"]))
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"intents.npz cannot be read: {error}") from error


def train(examples: Examples, labels: Sequence[str]) -> IntentModel:
    """Fit a model to labelled examples of at least two intents."""
    intents = tuple(sorted(set(labels)))
    counts = character_features(examples.texts, examples.words)
    feature_weights = inverse_document_frequency(counts)
    characters = weighted(counts, feature_weights)
    targets = _targets(labels, intents)
    kernel = kernel_matrix(examples.vectors, characters)
    held_out = held_out_scores(kernel, targets, folds_by_meaning(examples.vectors))
    temperature = calibrate(held_out, targets.argmax(axis=1))
    voices = solve(kernel, targets)
    return IntentModel(
        intents,
        KernelModel(examples.vectors, voices, _character_weights(characters, voices)),
        feature_weights,
        temperature,
    )


def folds_by_meaning(vectors: Floats) -> NDArray[np.intp]:
    """The fold of each example; examples that mean nearly the same share one.

    The same question in twelve languages would otherwise be its own answer, and the model would
    be calibrated to a certainty it has not about questions it has never seen.
    """
    chosen = np.random.default_rng(0).permutation(len(vectors))[:PIVOTS]
    nearest = (vectors @ vectors[chosen].T).argmax(axis=1)
    return nearest % FOLDS


def held_out_scores(kernel: Floats, targets: Floats, folds: NDArray[np.intp]) -> Floats:
    """Score of every example by a model fitted to the other folds."""
    scores = np.zeros_like(targets)
    for fold in range(FOLDS):
        held, kept = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        if len(held) and len(kept):
            voices = solve(kernel[np.ix_(kept, kept)], targets[kept])
            scores[held] = kernel[np.ix_(held, kept)] @ voices
    return scores


def calibrate(scores: Floats, truth: NDArray[np.intp]) -> float:
    """The temperature at which the probabilities are likeliest (Guo et al., 2017)."""
    rows = np.arange(len(truth))

    def loss(temperature: float) -> float:
        return -float(log_softmax(scores / np.float32(temperature))[rows, truth].mean())

    return float(minimize_scalar(loss, bounds=(COLDEST, HOTTEST), method="bounded").x)


def _targets(labels: Sequence[str], intents: Sequence[str]) -> Floats:
    """+1 in the column of the example's intent, -1 elsewhere."""
    columns = {intent: column for column, intent in enumerate(intents)}
    targets = np.full((len(labels), len(intents)), -1, dtype=np.float32)
    targets[np.arange(len(labels)), [columns[label] for label in labels]] = 1
    return targets


def _character_weights(characters: csr_matrix, voices: Floats) -> Floats:
    weights: Floats = np.asarray(characters.T @ voices, dtype=np.float32)
    return weights
