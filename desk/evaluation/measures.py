"""Measures of a whole run: shares, macro F1, calibration and confusion, as pure functions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """The predictions whose confidence lies in one of equal parts of 0 to 1.

    Args:
        count: how many there are.
        confidence: their mean confidence.
        accuracy: the share of them that is right.
    """

    count: int
    confidence: float
    accuracy: float


def share(right: Iterable[bool]) -> float | None:
    """The share that is right, 0 to 1; None of none."""
    counted = list(right)
    return sum(counted) / len(counted) if counted else None


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float | None:
    """The mean of the F1 of every class that is expected or given, 0 to 1; None of no pairs.

    F1 of a class is 2·TP / (2·TP + FP + FN) (van Rijsbergen, Information Retrieval, 1979). Classes
    count alike, however many examples they have (Opitz and Burst, Macro F1 and Macro F1, 2019).

    Args:
        pairs: of each example the class expected and the class given.
    """
    right = Counter(expected for expected, given in pairs if expected == given)
    seen = Counter(name for pair in pairs for name in pair)  # 2·TP + FP + FN of each class
    scores = [2 * right[name] / seen[name] for name in seen]
    return sum(scores) / len(scores) if scores else None


def reliability(predictions: Iterable[tuple[float, bool]], bins: int = BINS) -> list[Bin]:
    """Predictions by confidence in bins of equal width, empty bins left out.

    Args:
        predictions: of each its confidence, 0 to 1, and whether it is right.
    """
    parts: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for confidence, right in predictions:
        parts[min(int(confidence * bins), bins - 1)].append((confidence, right))
    return [
        Bin(len(part), sum(c for c, _ in part) / len(part), sum(r for _, r in part) / len(part))
        for part in parts
        if part
    ]


def calibration_error(predictions: Iterable[tuple[float, bool]], bins: int = BINS) -> float | None:
    """Expected calibration error, 0 to 1; None of no predictions.

    The mean distance of accuracy from confidence over the bins, weighted by what is in each (Guo,
    Pleiss, Sun and Weinberger, On Calibration of Modern Neural Networks, 2017, equation 3).
    """
    parts = reliability(predictions, bins)
    total = sum(part.count for part in parts)
    if not total:
        return None
    return sum(part.count * abs(part.accuracy - part.confidence) for part in parts) / total


def confusion(
    pairs: Iterable[tuple[str, str]], classes: Sequence[str]
) -> tuple[tuple[int, ...], ...]:
    """How often each class was given for each expected one: a row per expected class."""
    counted = Counter(pairs)
    return tuple(tuple(counted[expected, given] for given in classes) for expected in classes)
