"""The configured pipeline up to its intent classifier, which is what measures need of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from settings import PROJECT

CONFIG = PROJECT / "config.yml"

Step = Mapping[str, Any]
"""A component as `config.yml` has it: its `name`, with its module, and its settings."""

IDENTIFIER = "nlu.language_identifier.LanguageIdentifier"
TOKENIZER = "nlu.spacy_language_tokenizer.SpacyLanguageTokenizer"
FEATURIZER = "nlu.sentence_encoder_featurizer.SentenceEncoderFeaturizer"
CLASSIFIER = "nlu.calibrated_intent_classifier.CalibratedIntentClassifier"
# It adds messages for the action; a whole message is understood the same without it.
_SPLITTER = "nlu.message_part_splitter.MessagePartSplitter"


def configured(config: Path = CONFIG) -> list[Step]:
    """The components that are configured, up to the intent classifier, without the splitter."""
    pipeline: Sequence[Step] = yaml.safe_load(config.read_text("utf-8"))["pipeline"]
    names = [step["name"] for step in pipeline]
    kept = pipeline[: names.index(CLASSIFIER) + 1]
    return [step for step in kept if step["name"] != _SPLITTER]
