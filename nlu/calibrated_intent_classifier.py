"""Rasa component: the intent of a message with a probability that can be believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from encoder import Vectors
from nlu.classification import Examples, IntentModel, train
from nlu.errors import ModelError
from nlu.message_properties import IS_NOISY_COPY

RANKING_LENGTH_KEY = "ranking_length"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CalibratedIntentClassifier(GraphComponent, IntentClassifier):
    """Classifies by meaning (dense sentence features) and by characters and words."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Components that should be included in the pipeline before this component."""
        return [Featurizer]

    @staticmethod
    def required_packages() -> List[Text]:
        """Packages this component needs."""
        return ["sklearn", "scipy"]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {RANKING_LENGTH_KEY: 4}

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Optional[IntentModel] = None,
    ) -> None:
        """Construct the classifier, trained or not."""
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> CalibratedIntentClassifier:
        """Create an untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CalibratedIntentClassifier:
        """Load the trained classifier."""
        with model_storage.read_from(resource) as folder:
            model = IntentModel.load(Path(folder))
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit to the training examples."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        # Originals first: the model is calibrated on what people wrote.
        examples.sort(key=lambda example: bool(example.get(IS_NOISY_COPY)))
        copies = sum(bool(example.get(IS_NOISY_COPY)) for example in examples)
        labels = [example.get(INTENT) for example in examples]
        self._model = train(_as_examples(examples), labels, originals=len(examples) - copies)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(Path(folder))
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of every message."""
        if self._model is None:
            raise ModelError("the intent classifier has not been trained")
        probabilities = self._model.probabilities(_as_examples(messages))
        for message, row in zip(messages, probabilities, strict=True):
            ranking = _ranking(self._model.intents, row)[: self._config[RANKING_LENGTH_KEY]]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _as_examples(messages: Sequence[Message]) -> Examples:
    return Examples(
        vectors=np.vstack([_vector(message) for message in messages]),
        texts=[message.get(TEXT) for message in messages],
        words=[_words(message) for message in messages],
    )


def _vector(message: Message) -> Vectors:
    _, sentence_features = message.get_dense_features(TEXT)
    if sentence_features is None:
        raise ModelError("the pipeline has no dense featurizer before the classifier")
    vector: Vectors = sentence_features.features
    return vector


def _words(message: Message) -> List[str]:
    return [token.text for token in message.get(TOKENS_NAMES[TEXT]) or ()]


def _ranking(intents: Sequence[str], probabilities: Vectors) -> List[Dict[Text, Any]]:
    return [
        {INTENT_NAME_KEY: intents[index], PREDICTED_CONFIDENCE_KEY: float(probabilities[index])}
        for index in np.argsort(-probabilities)
    ]
