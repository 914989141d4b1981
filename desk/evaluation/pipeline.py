"""The configured pipeline up to its intent classifier, which is what measures need of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from desk.places import E5_PACKAGES
from settings import PROJECT

CONFIG = PROJECT / "config.yml"

Step = Mapping[str, Any]
"""A component as `config.yml` has it: its `name`, with its module, and its settings."""

Pipeline = Sequence[Step]

IDENTIFIER = "nlu.language_identifier.LanguageIdentifier"
TOKENIZER = "nlu.spacy_language_tokenizer.SpacyLanguageTokenizer"
FEATURIZER = "nlu.sentence_encoder_featurizer.SentenceEncoderFeaturizer"
CLASSIFIER = "nlu.calibrated_intent_classifier.CalibratedIntentClassifier"
# It adds messages for the action; a whole message is understood the same without it.
_SPLITTER = "nlu.message_part_splitter.MessagePartSplitter"


def configured(config: Path = CONFIG) -> list[Step]:
    """The components that are configured, up to the intent classifier, without the splitter."""
    pipeline: Pipeline = yaml.safe_load(config.read_text("utf-8"))["pipeline"]
    names = [step["name"] for step in pipeline]
    kept = pipeline[: names.index(CLASSIFIER) + 1]
    return [step for step in kept if step["name"] != _SPLITTER]


def with_settings(pipeline: Pipeline, name: str, **changed: object) -> list[Step]:
    """The pipeline with other settings of one component."""
    return [{**step, **changed} if step["name"] == name else step for step in pipeline]


def packages_of(pipeline: Pipeline) -> list[Path]:
    """Folders of packages that a pipeline needs and the Rasa runtime does not have."""
    return [E5_PACKAGES] if any("e5" in step.get("encoder", "") for step in pipeline) else []
