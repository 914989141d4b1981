"""Rasa component: adds noisy copies of training examples, so that slips are understood."""

from __future__ import annotations

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.augmentation import is_drawn, noisy_copy
from nlu.message_properties import IS_NOISY_COPY, LANGUAGE
from nlu.stateless_component import StatelessComponent

COPIED = 0.5
"""Share of the examples that are copied. With all of them, messages with a slip are understood as
well, others worse; without any, messages with a slip lose 1.4 points (decision 9)."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class NoisyCopyAugmenter(StatelessComponent):
    """Works on training data only; messages pass through untouched.

    A copy is in the language of its original, so this comes after identification.
    """

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the copies of those drawn."""
        copies = [_copy_of(example) for example in training_data.intent_examples]
        return training_data.merge(TrainingData([copy for copy in copies if copy is not None]))


def _copy_of(example: Message) -> Message | None:
    text = example.get(TEXT)
    noisy = noisy_copy(text) if is_drawn(text, COPIED) else None
    if noisy is None:
        return None
    own = {INTENT: example.get(INTENT), LANGUAGE: example.get(LANGUAGE)}
    return Message(data={**own, TEXT: noisy, IS_NOISY_COPY: True})
