"""Fitting the weights by which the readings of a question are ranked (`facts/readings.py`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np

from desk.evaluation.conditional_logit import Choices, Flags, Floats, fit, likeliest
from desk.evaluation.folds import folds
from desk.evaluation.reading_evidence import LIKENESS, WEIGHTS, Case, Kind

_DECAY = 1.0
"""How strongly each weight is drawn to the committed one, in its own squared units: so little that
what is held out hardly tells by them, though they were fitted to all languages once."""


@dataclass(frozen=True)
class Worth:
    """How often the first reading is right, of 1.

    Args:
        committed: with the weights of `facts/`.
        held_out: with weights fitted to other languages.
    """

    questions: int
    committed: float
    held_out: float


@dataclass(frozen=True)
class FittedReadings:
    """Weights with what they are worth.

    Args:
        weights: by what they weigh, in units of likeness.
        worth: of each kind of question there is.
    """

    weights: Mapping[str, float]
    worth: Mapping[Kind, Worth]


def fit_readings(known: Sequence[Case]) -> FittedReadings:
    """Fit to all cases; what that is worth is measured on languages held out.

    Raises:
        DeskError: all cases are of one language.
    """
    choices = _choices(known)
    committed = _first_is_right(choices, np.ones(len(WEIGHTS)))
    held_out = np.zeros(len(known), dtype=np.bool_)
    for held in folds([case.language for case in known]):
        held_out[held] = _first_is_right(choices.only(held), factors(choices.only(~held)))
    kinds = np.array([case.kind for case in known])
    return FittedReadings(
        weights=_in_units_of_likeness(factors(choices)),
        worth={
            kind: Worth(int(of.sum()), float(committed[of].mean()), float(held_out[of].mean()))
            for kind in get_args(Kind)
            if (of := kinds == kind).any()
        },
    )


def factors(choices: Choices) -> Floats:
    """How many times the committed weights those are that fit best, of shape (weights,).

    Drawn to the committed ones, which are first made as sharp or blunt as fits best, since only the
    differences of scores matter for the order.
    """
    answerable = choices.only(choices.are_answerable)
    score = answerable.evidence.sum(axis=1, keepdims=True)
    sharpness = fit(Choices(score, answerable.right, answerable.sizes), np.zeros(1), np.ones(1))
    sharp = Choices(sharpness * answerable.evidence, answerable.right, answerable.sizes)
    ones = np.ones(len(WEIGHTS))
    return fit(sharp, _DECAY * ones, ones)


def _choices(known: Sequence[Case]) -> Choices:
    return Choices(
        np.concatenate([case.evidence for case in known]),
        np.concatenate([case.right for case in known]),
        np.array([len(case.right) for case in known]),
    )


def _first_is_right(choices: Choices, weights: Floats) -> Flags:
    """Whether the best reading of each question is right, of shape (questions,)."""
    first: Flags = choices.right[choices.starts + likeliest(choices, weights)]
    return first


def _in_units_of_likeness(times: Floats) -> dict[str, float]:
    """The weights; those of likeness keep their sum, which the thresholds of the search measure."""
    fitted = dict(zip(WEIGHTS, times * list(WEIGHTS.values()), strict=True))
    unit = sum(WEIGHTS[name] for name in LIKENESS) / sum(fitted[name] for name in LIKENESS)
    return {name: float(unit * weight) for name, weight in fitted.items()}
