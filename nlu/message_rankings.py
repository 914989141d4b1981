"""A classifier's probabilities as Rasa wants them on messages."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence, Text

import numpy as np
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
)
from rasa.shared.nlu.training_data.message import Message

from nlu.linear_model import Floats


def set_rankings(
    messages: List[Message], intents: Sequence[str], probabilities: Floats, length: int
) -> List[Message]:
    """Set intent and ranking of every message.

    Args:
        messages: n of them.
        intents: the classes.
        probabilities: shape (n, classes).
        length: how many intents a ranking has at most.
    """
    for message, row in zip(messages, probabilities, strict=True):
        ranking = _ranking(intents, row)[:length]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
    return messages


def _ranking(intents: Sequence[str], probabilities: Floats) -> List[Dict[Text, Any]]:
    return [
        {INTENT_NAME_KEY: intents[index], PREDICTED_CONFIDENCE_KEY: float(probabilities[index])}
        for index in np.argsort(-probabilities)
    ]
