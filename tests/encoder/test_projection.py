"""Shorter vectors keep what the long ones say of each other."""

import numpy as np

from encoder import principal_axes


def unit(vectors: np.ndarray) -> np.ndarray:
    shortened: np.ndarray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return shortened


def test_vectors_that_lie_in_few_directions_lose_nothing() -> None:
    rng = np.random.default_rng(1)
    vectors = unit(rng.normal(size=(300, 8)) @ rng.normal(size=(8, 64))).astype(np.float32)
    axes = principal_axes(vectors, 8)
    short = vectors @ axes
    assert axes.shape == (64, 8)
    assert np.allclose(short @ short.T, vectors @ vectors.T, atol=1e-4)


def test_fewer_directions_than_asked_for_are_all_kept() -> None:
    vectors = unit(np.random.default_rng(2).normal(size=(5, 4))).astype(np.float32)
    axes = principal_axes(vectors, 8)
    assert np.allclose(axes @ axes.T, np.eye(4), atol=1e-5)


def test_no_vectors_are_no_error() -> None:
    assert principal_axes(np.zeros((0, 4), dtype=np.float32), 8).shape == (4, 4)
