"""Pipelines tried out: their components learn from the data they are given, or once for all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.language_identifier import LanguageIdentifier
from nlu.pipeline_trial import ranking, trained

IDENTIFIER = {"name": "nlu.language_identifier.LanguageIdentifier"}
TOKENIZER = {"name": "nlu.spacy_language_tokenizer.SpacyLanguageTokenizer"}
WITHOUT_ENCODER = {
    "name": "nlu.sentence_encoder_featurizer.SentenceEncoderFeaturizer",
    "encoder": "none",
}
LETTERS = {"name": "nlu.calibrated_intent_classifier.CalibratedIntentClassifier", "centres": 1}
COUNTS = {
    "name": "rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer.CountVectorsFeaturizer"
}
EXAMPLES = {
    "greet": ["hello", "good morning", "hi there", "hello there", "hi", "good day"],
    "thank": ["thank you", "thanks a lot", "many thanks", "thank you all", "thanks", "thx"],
}


@pytest.fixture
def examples(tmp_path: Path) -> dict[str, Any]:
    """Where the identifier learns from: one example of each of two languages."""
    for folder, text in {"en": "hey there folks", "de": "moin moin"}.items():
        (tmp_path / "data" / folder).mkdir(parents=True)
        (tmp_path / "data" / folder / "talk.yml").write_text(
            f'version: "3.1"\nnlu:\n- intent: greet\n  examples: |\n    - {text}\n'
        )
    return {**IDENTIFIER, "examples": str(tmp_path / "data")}


def data() -> TrainingData:
    return TrainingData(
        [
            Message(data={"text": text, "intent": intent})
            for intent, texts in EXAMPLES.items()
            for text in texts
        ]
    )


def folders(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("own", "kept")]
    for folder in made:
        folder.mkdir()
    return made


def test_a_trained_pipeline_ranks(tmp_path: Path, examples: dict[str, Any]) -> None:
    pipeline = [examples, TOKENIZER, WITHOUT_ENCODER, LETTERS]
    messages = [Message.build(text="hello you"), Message.build(text="oh thanks")]
    for component in trained(pipeline, data(), *folders(tmp_path)):
        messages = component.process(messages)
    assert [ranking(message)[0][0] for message in messages] == ["greet", "thank"]
    assert sum(share for _, share in ranking(messages[0])) == pytest.approx(1, abs=1e-4)


def test_the_identifier_learns_once_for_all_trials(
    tmp_path: Path, examples: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    own, kept = folders(tmp_path)
    list(trained([examples], data(), own, kept))
    learned = (kept / "LanguageIdentifier").stat().st_mtime_ns
    monkeypatch.setattr(LanguageIdentifier, "train", None)
    list(trained([examples], data(), own, kept))
    assert (kept / "LanguageIdentifier").stat().st_mtime_ns == learned
    assert list(own.iterdir()) == []


def test_two_components_of_a_kind_learn_apart(tmp_path: Path) -> None:
    own, kept = folders(tmp_path)
    whitespace = {"name": "rasa.nlu.tokenizers.whitespace_tokenizer.WhitespaceTokenizer"}
    told: list[str] = []
    pipeline = [whitespace, COUNTS, {**COUNTS, "analyzer": "char_wb", "max_ngram": 3}]
    _, words, letters = trained(pipeline, data(), own, kept, told.append)
    assert len(letters.vectorizers["text"].vocabulary_) > len(words.vectorizers["text"].vocabulary_)
    assert told == ["WhitespaceTokenizer", "CountVectorsFeaturizer", "CountVectorsFeaturizer"]
