"""Rasa component: the sentence vector of a message, as a feature and for the action."""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import Any, Dict, List, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from encoder import DEFAULT_ENCODER, SentenceEncoder, Vectors, load_encoder
from nlu.message_properties import EMBEDDING, EMBEDDING_REVISION

ENCODER_KEY = "encoder"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoderFeaturizer(DenseFeaturizer, GraphComponent):
    """Adds the multilingual sentence vector as a dense sentence feature."""

    @classmethod
    def required_components(cls) -> List[Type]:
        """Components that should be included in the pipeline before this component."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """The component's default config."""
        return {**DenseFeaturizer.get_default_config(), ENCODER_KEY: DEFAULT_ENCODER}

    def __init__(self, config: Dict[Text, Any], name: Text) -> None:
        """Construct the featurizer."""
        super().__init__(name, config)
        self._encoder = _shared_encoder(config[ENCODER_KEY])

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEncoderFeaturizer:
        """Create the component with its encoder read in, so that no message waits for it."""
        featurizer = cls(config, execution_context.node_name)
        featurizer._encoder.encode([""])
        return featurizer

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Text:
        """The encoder's revision: another one makes another feature, so training must rerun."""
        return _shared_encoder(config.get(ENCODER_KEY, DEFAULT_ENCODER)).revision

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        """Validates that the component is configured properly."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Add the vector to every training example."""
        examples = training_data.training_examples
        for example, vector in zip(examples, self._encode(examples), strict=True):
            self._add_feature(example, vector)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        """Add the vector to every message, and put it into the output."""
        for message, vector in zip(messages, self._encode(messages), strict=True):
            self._add_feature(message, vector)
            message.set(EMBEDDING, _packed(vector), add_to_output=True)
            message.set(EMBEDDING_REVISION, self._encoder.revision, add_to_output=True)
        return messages

    def _encode(self, messages: List[Message]) -> Vectors:
        return self._encoder.encode([message.get(TEXT) or "" for message in messages])

    def _add_feature(self, message: Message, vector: Vectors) -> None:
        self.add_features_to_message(
            sequence=None, sentence=vector[np.newaxis, :], attribute=TEXT, message=message
        )


@lru_cache(maxsize=None)
def _shared_encoder(name: str) -> SentenceEncoder:
    """One encoder a process: its weights are most of what the process holds."""
    return load_encoder(name)


def _packed(vector: Vectors) -> str:
    return base64.b64encode(vector.astype(np.float16).tobytes()).decode("ascii")
