"""Fitting weights: they are found again where they made the choices."""

import numpy as np
import pytest

from desk.errors import DeskError
from desk.evaluation.conditional_logit import Choices, fit, likeliest
from desk.evaluation.folds import folds


def made_choices(weights: np.ndarray, count: int) -> Choices:
    """Choices among four alternatives by people with these weights (Gumbel noise, McFadden)."""
    chance = np.random.default_rng(7)
    evidence = chance.normal(size=(count, 4, len(weights)))
    chosen = (evidence @ weights + chance.gumbel(size=(count, 4))).argmax(axis=1)
    return Choices.of_equal(evidence, chosen)


def made_groups(weights: np.ndarray, count: int) -> Choices:
    """Choices among two to six alternatives that come in pairs of which both are told as right."""
    chance = np.random.default_rng(7)
    sizes = chance.integers(2, 7, size=count)
    evidence = chance.normal(size=(int(sizes.sum()), len(weights)))
    liking = evidence @ weights + chance.gumbel(size=len(evidence))
    right = [
        np.arange(len(own)) // 2 == own.argmax() // 2
        for own in np.split(liking, np.cumsum(sizes)[:-1])
    ]
    return Choices(evidence, np.concatenate(right), sizes)


def test_weights_that_made_the_choices_are_found() -> None:
    true = np.array([1.5, -0.7, 0.0])
    found = fit(made_choices(true, 4000), np.full(3, 1e-3))
    assert found == pytest.approx(true, abs=0.15)


def test_weights_are_found_where_one_of_several_right_alternatives_was_chosen() -> None:
    true = np.array([1.5, -0.7, 0.0])
    found = fit(made_groups(true, 6000), np.full(3, 1e-3))
    assert found == pytest.approx(true, abs=0.15)


def test_decay_draws_to_nought() -> None:
    choices = made_choices(np.array([1.5, -0.7]), 300)
    free, drawn = fit(choices, np.zeros(2) + 1e-3), fit(choices, np.full(2, 1e3))
    assert np.abs(drawn).max() < 0.3 * np.abs(free).max()


def test_decay_draws_to_what_is_given() -> None:
    choices, given = made_choices(np.array([1.5, -0.7]), 300), np.array([0.4, 0.9])
    assert fit(choices, np.full(2, 1e6), given) == pytest.approx(given, abs=0.01)


def test_the_likeliest_alternative_has_the_best_score() -> None:
    evidence = np.array([[0.0], [1.0], [2.0], [1.0], [3.0]])
    choices = Choices(evidence, np.zeros(5, dtype=np.bool_), np.array([2, 3]))
    assert likeliest(choices, np.array([1.0])).tolist() == [1, 2]
    assert likeliest(choices, np.array([-1.0])).tolist() == [0, 1]


def test_some_of_the_choices_keep_their_alternatives() -> None:
    right = np.array([True, False, False, False, False, True])
    choices = Choices(np.arange(6.0)[:, None], right, np.array([2, 3, 1]))
    assert choices.are_answerable.tolist() == [True, False, True]
    kept = choices.only(choices.are_answerable)
    assert kept.evidence.ravel().tolist() == [0, 1, 5]
    assert (kept.right.tolist(), kept.sizes.tolist()) == ([True, False, True], [2, 1])


def test_every_language_is_held_out_once() -> None:
    languages = ["de", "en", "fr", "ja", "ko", "en"]
    held = np.array(list(folds(languages)))
    assert held.sum(axis=0).tolist() == [1] * len(languages)
    assert held[:, 1].tolist() == held[:, 5].tolist()


def test_one_language_alone_cannot_be_held_out() -> None:
    with pytest.raises(DeskError, match="en alone"):
        list(folds(["en", "en"]))
