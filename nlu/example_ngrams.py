"""What the training examples show of each language: its character sequences."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Mapping

import numpy as np
from sklearn.feature_extraction.text import HashingVectorizer

from nlu.linear_model import LinearModel, fit

INVERSE_REGULARIZATION = 3.0
NGRAM_FEATURES = 2**15
MAX_ITERATIONS = 30


def learn_ngrams(examples: Mapping[str, Sequence[str]]) -> LinearModel:
    """Learn the character sequences of each language.

    Args:
        examples: texts by language code, of at least two languages.
    """
    texts: list[str] = []
    labels: list[str] = []
    for code, own in examples.items():
        lowered = [text.lower() for text in own]
        copies = sorted({*lowered, *map(without_accents, lowered)})
        texts += copies
        labels += [code] * len(copies)
    features = _vectorizer().transform(texts)
    return fit(features, labels, INVERSE_REGULARIZATION, MAX_ITERATIONS)


def ngram_scores(model: LinearModel, text: str) -> dict[str, float]:
    """Log probability of each language by its character sequences alone."""
    scores = model.log_probabilities(_vectorizer().transform([text.lower()]))[0]
    return dict(zip(model.classes, map(float, scores), strict=True))


def without_accents(text: str) -> str:
    """The text as typed on a keyboard that lacks the accents of Latin letters.

    Marks on kana and Cyrillic letters stay: が and й are letters of their own.
    """
    return "".join(_base_letter(character) for character in text)


# Letters with a stroke or without a dot have no accent that Unicode could take off.
_PLAIN = str.maketrans("đĐłŁıøØ", "dDlLioO")


def _base_letter(character: str) -> str:
    base = unicodedata.normalize("NFD", character.translate(_PLAIN))[:1]
    return base if base.isascii() else character


@lru_cache(maxsize=1)
def _vectorizer() -> HashingVectorizer:
    return HashingVectorizer(
        analyzer="char_wb",
        ngram_range=(1, 4),
        n_features=NGRAM_FEATURES,
        alternate_sign=False,
        dtype=np.float32,
    )
