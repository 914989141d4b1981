"""Rasa component: the intent of a message with a probability that can be believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Text, Type

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.classification import Examples, IntentModel, train
from nlu.errors import ModelError
from nlu.kernel_model import OURS, KernelChoices
from nlu.message_properties import IS_NOISY_COPY
from nlu.message_rankings import set_rankings
from nlu.sentence_vectors import sentence_vectors

RANKING_LENGTH_KEY = "ranking_length"
CHARACTER_SHARE_KEY = "character_share"
CENTRES_KEY = "centres"


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
        return {
            RANKING_LENGTH_KEY: 4,
            CHARACTER_SHARE_KEY: OURS.character_share,
            CENTRES_KEY: OURS.centres,
        }

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
        choices = KernelChoices(self._config[CHARACTER_SHARE_KEY], self._config[CENTRES_KEY])
        originals = len(examples) - copies
        self._model = train(_as_examples(examples), labels, originals, choices)
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(Path(folder))
        return self._resource

    def process(self, messages: List[Message]) -> List[Message]:
        """Set intent and ranking of every message."""
        if self._model is None:
            raise ModelError("the intent classifier has not been trained")
        probabilities = self._model.probabilities(_as_examples(messages))
        length = self._config[RANKING_LENGTH_KEY]
        return set_rankings(messages, self._model.intents, probabilities, length)


def _as_examples(messages: Sequence[Message]) -> Examples:
    return Examples(
        vectors=sentence_vectors(messages),
        texts=[message.get(TEXT) for message in messages],
        words=[_words(message) for message in messages],
    )


def _words(message: Message) -> List[str]:
    return [token.text for token in message.get(TOKENS_NAMES[TEXT]) or ()]
