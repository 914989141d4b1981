"""Rasa component: the intent of a message with a probability that can be believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Sequence, Text, Type

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.classification import Examples, IntentModel, train
from nlu.kernel_model import OURS, KernelChoices
from nlu.message_properties import IS_NOISY_COPY
from nlu.message_rankings import set_rankings
from nlu.sentence_vectors import sentence_vectors
from nlu.trained_component import TrainedComponent

RANKING_LENGTH_KEY = "ranking_length"
CHARACTER_SHARE_KEY = "character_share"
CENTRES_KEY = "centres"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class CalibratedIntentClassifier(TrainedComponent[IntentModel], IntentClassifier):
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
        return {
            RANKING_LENGTH_KEY: 4,
            CHARACTER_SHARE_KEY: OURS.character_share,
            CENTRES_KEY: OURS.centres,
        }

    def train(self, training_data: TrainingData) -> Resource:
        """Fit to the training examples."""
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        # Originals first: the model is calibrated on what people wrote.
        examples.sort(key=lambda example: bool(example.get(IS_NOISY_COPY)))
        copies = sum(bool(example.get(IS_NOISY_COPY)) for example in examples)
        labels = [example.get(INTENT) for example in examples]
        choices = KernelChoices(self._config[CHARACTER_SHARE_KEY], self._config[CENTRES_KEY])
        originals = len(examples) - copies
        return self._keep(train(_as_examples(examples), labels, originals, choices))

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of every message."""
        model = self._trained()
        probabilities = model.probabilities(_as_examples(messages))
        length = self._config[RANKING_LENGTH_KEY]
        return set_rankings(messages, model.intents, probabilities, length)

    @classmethod
    def _read(cls, folder: Path) -> IntentModel:
        return IntentModel.load(folder)

    def _write(self, learned: IntentModel, folder: Path) -> None:
        learned.save(folder)


def _as_examples(messages: Sequence[Message]) -> Examples:
    return Examples(
        vectors=sentence_vectors(messages),
        texts=[message.get(TEXT) for message in messages],
        words=[_words(message) for message in messages],
    )


def _words(message: Message) -> List[str]:
    return [token.text for token in message.get(TOKENS_NAMES[TEXT]) or ()]
