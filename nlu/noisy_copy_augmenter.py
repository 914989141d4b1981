"""Rasa component: adds a noisy copy of every training example, so that slips are understood."""

from __future__ import annotations

from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.augmentation import noisy_copy
from nlu.message_properties import IS_NOISY_COPY, LANGUAGE


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class NoisyCopyAugmenter(GraphComponent):
    """Works on training data only; messages pass through untouched.

    A copy is in the language of its original, so this comes after identification.
    """

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> NoisyCopyAugmenter:
        """Create the component."""
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the copies that differ from their originals."""
        copies = [_copy_of(example) for example in training_data.intent_examples]
        return training_data.merge(TrainingData([copy for copy in copies if copy is not None]))

    def process(self, messages: List[Message]) -> List[Message]:
        """Leave messages as they are."""
        return messages


def _copy_of(example: Message) -> Message | None:
    text = example.get(TEXT)
    noisy = noisy_copy(text)
    if noisy is None:
        return None
    own = {INTENT: example.get(INTENT), LANGUAGE: example.get(LANGUAGE)}
    return Message(data={**own, TEXT: noisy, IS_NOISY_COPY: True})
