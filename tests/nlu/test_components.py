"""The components, as Rasa's graph makes them."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.calibrated_intent_classifier import CalibratedIntentClassifier
from nlu.dense_logistic_regression_classifier import DenseLogisticRegressionClassifier
from nlu.errors import ModelError
from nlu.language_identifier import LanguageIdentifier
from nlu.sentence_encoder_featurizer import SentenceEncoderFeaturizer
from nlu.spacy_language_tokenizer import SpacyLanguageTokenizer

CONTEXT = ExecutionContext(GraphSchema({}), node_name="test")
EXAMPLES = {
    "greet": ["hello", "good morning", "hi there", "hallo", "guten Tag", "你好"],
    "ask_contact": [
        "who can help me",
        "phone number",
        "whom do I call",
        "wen rufe ich an",
        "联系谁",
    ],
    "ask_upcoming_events": ["next fair", "when is the expo", "nächste Messe", "展会什么时候"],
}


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    return LocalModelStorage.create(tmp_path)


def make(kind: Any, storage: LocalModelStorage, **config: Any) -> Any:
    settings = {**kind.get_default_config(), **config}
    return kind.create(settings, storage, Resource(kind.__name__), CONTEXT)


def reload(kind: Any, storage: LocalModelStorage, resource: Resource, **config: Any) -> Any:
    return kind.load({**kind.get_default_config(), **config}, storage, resource, CONTEXT)


def prepare(storage: LocalModelStorage, messages: list[Message]) -> list[Message]:
    for kind in (LanguageIdentifier, SpacyLanguageTokenizer, SentenceEncoderFeaturizer):
        messages = make(kind, storage).process(messages)
    return messages


def examples() -> TrainingData:
    messages = [
        Message(data={"text": text, "intent": intent})
        for intent, texts in EXAMPLES.items()
        for text in texts
    ]
    return TrainingData(training_examples=messages)


def test_the_language_is_a_property_of_the_output(storage: LocalModelStorage) -> None:
    message = make(LanguageIdentifier, storage).process([Message(data={"text": "您好，请问"})])[0]
    language = message.as_dict(only_output_properties=True)["language"]
    assert language["code"] == "zh-Hans"
    assert language["candidates"][0] == ["zh-Hans", language["confidence"]]


def test_the_identifier_learns_from_the_folders_of_languages(
    storage: LocalModelStorage, tmp_path: Path
) -> None:
    for folder, text in {"en": "hey there folks", "de": "moin moin", "fr": "coucou"}.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "talk.yml").write_text(
            f'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - {text}\n'
            f"- intent: change_language\n  examples: |\n    - 中文\n"
        )
    config = {"examples": str(tmp_path)}
    resource = make(LanguageIdentifier, storage, **config).train(TrainingData())
    trained = reload(LanguageIdentifier, storage, resource, **config)
    message = trained.process([Message(data={"text": "moin"})])[0]
    assert message.get("language")["code"] == "de"


def test_tokens_follow_the_language(storage: LocalModelStorage) -> None:
    message = prepare(storage, [Message(data={"text": "諸曁市の淡水真珠"})])[0]
    assert "淡水" in [token.text for token in message.get("text_tokens")]


def test_the_vector_is_feature_and_output(storage: LocalModelStorage) -> None:
    message = prepare(storage, [Message(data={"text": "pearls"})])[0]
    _, feature = message.get_dense_features("text")
    sent = np.frombuffer(base64.b64decode(message.get("embedding")), dtype=np.float16)
    assert feature.features.shape == (1, 512)
    assert np.allclose(sent, feature.features[0], atol=1e-3)


def test_the_encoder_is_part_of_the_fingerprint() -> None:
    config = SentenceEncoderFeaturizer.get_default_config()
    assert "use-multilingual-v3" in SentenceEncoderFeaturizer.fingerprint_addon(config)


CLASSIFIERS = [CalibratedIntentClassifier, DenseLogisticRegressionClassifier]


@pytest.mark.parametrize("kind", CLASSIFIERS)
def test_a_classifier_learns_is_stored_and_ranks(storage: LocalModelStorage, kind: Any) -> None:
    data = examples()
    prepare(storage, data.training_examples)
    resource = make(kind, storage).train(data)
    trained = reload(kind, storage, resource, ranking_length=2)
    asked = prepare(storage, [Message(data={"text": "Wen kann ich anrufen?"})])
    message = trained.process(asked)[0]
    assert message.get("intent")["name"] == "ask_contact"
    assert len(message.get("intent_ranking")) == 2


@pytest.mark.parametrize("kind", CLASSIFIERS)
def test_an_untrained_classifier_says_so(storage: LocalModelStorage, kind: Any) -> None:
    with pytest.raises(ModelError, match="not been trained"):
        make(kind, storage).process([Message(data={"text": "hi"})])
