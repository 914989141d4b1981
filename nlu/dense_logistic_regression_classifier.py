"""Rasa component: intents by softmax regression on sentence vectors; `desk compare` measures it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Text, Type

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.linear_model import LinearModel, fit
from nlu.message_rankings import set_rankings
from nlu.sentence_vectors import sentence_vectors
from nlu.trained_component import TrainedComponent

RANKING_LENGTH_KEY = "ranking_length"
INVERSE_REGULARIZATION_KEY = "C"
MAX_ITERATIONS_KEY = "max_iter"
STORED = "regression.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DenseLogisticRegressionClassifier(TrainedComponent[LinearModel], IntentClassifier):
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

    def train(self, training_data: TrainingData) -> Resource:
        """Fit to the training examples."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        model = fit(
            sentence_vectors(examples),
            [example.get(INTENT) for example in examples],
            self._config[INVERSE_REGULARIZATION_KEY],
            self._config[MAX_ITERATIONS_KEY],
        )
        return self._keep(model)

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of every message."""
        model = self._trained()
        probabilities = np.exp(model.log_probabilities(sentence_vectors(messages)))
        length = self._config[RANKING_LENGTH_KEY]
        return set_rankings(messages, model.classes, probabilities, length)

    @classmethod
    def _read(cls, folder: Path) -> LinearModel:
        return LinearModel.load(folder / STORED)

    def _write(self, learned: LinearModel, folder: Path) -> None:
        learned.save(folder / STORED)
