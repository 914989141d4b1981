"""Intents of texts: fitted to examples, calibrated on examples it had not seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from nlu.character_features import character_features, inverse_document_frequency, weighted
from nlu.errors import ModelError
from nlu.kernel_model import OURS, KernelChoices, KernelModel, Likenesses, likenesses, solve
from nlu.linear_model import Floats, log_softmax

FOLDS = 5
HELD_OUT_FOLDS = 1
"""One temperature is fitted to thousands of held-out examples; more folds only take longer."""

PIVOTS = 200
"""Examples nearest to the same pivot are held out together, translations with their original."""

PSEUDO_EXAMPLES = 10
"""Added to each intent's examples where its share is told (additive smoothing)."""

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
        log_shares: log of each intent's share of the examples. It is taken off again: how many
            examples an intent needed says nothing of how often people mean it.
    """

    intents: tuple[str, ...]
    kernel: KernelModel
    feature_weights: Floats
    temperature: float
    log_shares: Floats

    def probabilities(self, examples: Examples) -> Floats:
        """Probability of every intent, one row a text."""
        counts = character_features(examples.texts, examples.words)
        characters = weighted(counts, self.feature_weights)
        scores = self.kernel.scores(examples.vectors, characters)
        return np.exp(_log_probabilities(scores, self.temperature, self.log_shares))

    def save(self, folder: Path) -> None:
        """Write the model into a folder."""
        self.kernel.save(folder / "kernel.npz")
        np.savez_compressed(
            folder / "intents.npz",
            intents=np.array(self.intents),
            feature_weights=self.feature_weights,
            temperature=np.array(self.temperature),
            log_shares=self.log_shares,
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
                return cls(
                    tuple(str(name) for name in stored["intents"]),
                    kernel,
                    stored["feature_weights"],
                    float(stored["temperature"]),
                    stored["log_shares"],
                )
        except (OSError, KeyError, ValueError) as error:
            raise ModelError(f"intents.npz cannot be read: {error}") from error


def train(
    examples: Examples,
    labels: Sequence[str],
    originals: int | None = None,
    choices: KernelChoices = OURS,
) -> IntentModel:
    """Fit a model to labelled examples of at least two intents.

    Args:
        examples: n texts.
        labels: their intents.
        originals: how many of the texts, the first ones, are no copies of others; all if None.
            The model is calibrated on these alone.
        choices: of the kernel.
    """
    intents = tuple(sorted(set(labels)))
    counts = character_features(examples.texts, examples.words)
    feature_weights = inverse_document_frequency(counts[:originals])
    characters = weighted(counts, feature_weights)
    targets = _targets(labels, intents)
    log_shares = _log_shares(targets[:originals])
    alike = likenesses(examples.vectors, characters, originals or len(labels), choices)
    return IntentModel(
        intents,
        alike.model(solve(alike, targets)),
        feature_weights,
        _held_out_temperature(
            examples.vectors[:originals],
            alike.part(slice(originals)),
            targets[:originals],
            log_shares,
        ),
        log_shares,
    )


def folds_by_meaning(vectors: Floats) -> NDArray[np.intp]:
    """The fold of each example; examples that mean nearly the same share one.

    The same question in many languages would otherwise be its own answer, and the model would
    be calibrated to a certainty it has not about questions it has never seen.
    """
    chosen = np.random.default_rng(0).permutation(len(vectors))[:PIVOTS]
    nearest = (vectors @ vectors[chosen].T).argmax(axis=1)
    folds: NDArray[np.intp] = nearest % FOLDS
    # Vectors that tell nothing apart, as without an encoder, leave no other fold to learn from.
    return folds if len(set(folds)) > 1 else np.arange(len(vectors)) % FOLDS


def held_out_scores(
    alike: Likenesses, targets: Floats, folds: NDArray[np.intp]
) -> tuple[NDArray[np.intp], Floats]:
    """Rows of the first folds, and their scores by models fitted to all folds but their own."""
    rows, scores = [], []
    for fold in range(HELD_OUT_FOLDS):
        held, kept = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        if len(held) and len(kept):
            fitted = alike.part(kept)
            voices = solve(fitted, targets[kept])
            rows.append(held)
            scores.append(alike.part(held).heard(fitted.weights(voices)))
    return np.concatenate(rows), np.concatenate(scores)


def calibrate(scores: Floats, truth: NDArray[np.intp], log_shares: Floats) -> float:
    """The temperature at which the probabilities are likeliest (Guo et al., 2017).

    Every intent counts alike, however many examples it has.
    """
    rows = np.arange(len(truth))
    importance = np.exp(-log_shares)[truth]

    def loss(temperature: float) -> float:
        found = _log_probabilities(scores, temperature, log_shares)[rows, truth]
        return -float(np.average(found, weights=importance))

    return float(minimize_scalar(loss, bounds=(COLDEST, HOTTEST), method="bounded").x)


def _held_out_temperature(
    vectors: Floats, alike: Likenesses, targets: Floats, log_shares: Floats
) -> float:
    rows, scores = held_out_scores(alike, targets, folds_by_meaning(vectors))
    return calibrate(scores, targets[rows].argmax(axis=1), log_shares)


def _log_probabilities(scores: Floats, temperature: float, log_shares: Floats) -> Floats:
    return log_softmax(scores / np.float32(temperature) - log_shares)


def _log_shares(targets: Floats) -> Floats:
    """Log of the intents' shares; without the pseudo-examples a rare one would draw all doubt."""
    counts = (targets > 0).sum(axis=0) + PSEUDO_EXAMPLES
    shares: Floats = np.log(counts / counts.sum()).astype(np.float32)
    return shares


def _targets(labels: Sequence[str], intents: Sequence[str]) -> Floats:
    """+1 in the column of the example's intent, -1 elsewhere."""
    columns = {intent: column for column, intent in enumerate(intents)}
    targets = np.full((len(labels), len(intents)), -1, dtype=np.float32)
    targets[np.arange(len(labels)), [columns[label] for label in labels]] = 1
    return targets
