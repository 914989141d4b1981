"""The sentence vectors that dense featurizers left on messages."""

from __future__ import annotations

from typing import Sequence

import numpy as np
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from encoder import Vectors
from nlu.errors import ModelError


def sentence_vectors(messages: Sequence[Message]) -> Vectors:
    """The vector of each message, one a row.

    Raises:
        ModelError: a message has none.
    """
    return np.vstack([_vector(message) for message in messages])


def _vector(message: Message) -> Vectors:
    _, sentence_features = message.get_dense_features(TEXT)
    if sentence_features is None:
        raise ModelError("the pipeline has no dense featurizer before the classifier")
    vector: Vectors = sentence_features.features
    return vector
