"""Rasa component: intents by softmax regression on sentence vectors; `desk compare` measures it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.errors import ModelError
from nlu.linear_model import LinearModel, fit
from nlu.message_rankings import set_rankings
from nlu.sentence_vectors import sentence_vectors

RANKING_LENGTH_KEY = "ranking_length"
INVERSE_REGULARIZATION_KEY = "C"
MAX_ITERATIONS_KEY = "max_iter"
STORED = "regression.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DenseLogisticRegressionClassifier(GraphComponent, IntentClassifier):
    """What Rasa's LogisticRegressionClassifier is, on dense features instead of sparse ones."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Components that should be included in the pipeline before this component."""
        return [Featurizer]

    @staticmethod
    def required_packages() -> List[Text]:
        """Packages this component needs."""
        return ["sklearn"]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {RANKING_LENGTH_KEY: 10, INVERSE_REGULARIZATION_KEY: 50.0, MAX_ITERATIONS_KEY: 500}

    def __init__(
        self,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Optional[LinearModel] = None,
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
    ) -> DenseLogisticRegressionClassifier:
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
    ) -> DenseLogisticRegressionClassifier:
        """Load the trained classifier."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, LinearModel.load(Path(folder) / STORED))

    def train(self, training_data: TrainingData) -> Resource:
        """Fit to the training examples."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._model = fit(
            sentence_vectors(examples),
            [example.get(INTENT) for example in examples],
            self._config[INVERSE_REGULARIZATION_KEY],
            self._config[MAX_ITERATIONS_KEY],
        )
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(Path(folder) / STORED)
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of every message."""
        if self._model is None:
            raise ModelError("the intent classifier has not been trained")
        probabilities = np.exp(self._model.log_probabilities(sentence_vectors(messages)))
        length = self._config[RANKING_LENGTH_KEY]
        return set_rankings(messages, self._model.classes, probabilities, length)
