"""What a text looks like: its character sequences and words, hashed and weighted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import HashingVectorizer
from sklearn.preprocessing import normalize

from nlu.linear_model import Floats

FEATURES = 2**17
SHORTEST, LONGEST = 2, 4


def character_features(texts: Sequence[str], words: Sequence[Sequence[str]]) -> csr_matrix:
    """Counts, damped by their logarithm, of character 2- to 4-grams and words.

    Args:
        texts: n texts.
        words: the words of each text, as its language's tokenizer splits them.

    Returns:
        Shape (n, 131072). Nothing is learned here, so nothing needs to be stored.
    """
    documents = [(text.lower(), own) for text, own in zip(texts, words, strict=True)]
    counts = _vectorizer().transform(documents)
    np.log1p(counts.data, out=counts.data)
    return counts


def inverse_document_frequency(counts: csr_matrix) -> Floats:
    """Smoothed weight of every feature: the rarer, the more it tells (scikit-learn's formula)."""
    documents = counts.shape[0]
    frequency = np.bincount(counts.indices, minlength=counts.shape[1])
    weights: Floats = (np.log((1 + documents) / (1 + frequency)) + 1).astype(np.float32)
    return weights


def weighted(counts: csr_matrix, weights: Floats) -> csr_matrix:
    """The counts with their weights, every row of length one."""
    values = counts.data * weights[counts.indices]
    return normalize(csr_matrix((values, counts.indices, counts.indptr), counts.shape), copy=False)


@lru_cache(maxsize=1)
def _vectorizer() -> HashingVectorizer:
    return HashingVectorizer(
        analyzer=_features_of,
        n_features=FEATURES,
        norm=None,
        alternate_sign=False,
        dtype=np.float32,
    )


def _features_of(document: tuple[str, Sequence[str]]) -> Iterator[str]:
    text, words = document
    for word in words:
        yield f"word {word.lower()}"
    # Padding marks where the text's own words begin and end, whatever the tokenizer thinks.
    for part in text.split():
        padded = f" {part} "
        for size in range(SHORTEST, LONGEST + 1):
            for start in range(max(1, len(padded) - size + 1)):
                yield padded[start : start + size]
