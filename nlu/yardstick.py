"""What the pipeline makes of others' data: ``python -m nlu.yardstick < task.json > result.json``.

The components of ``config.yml``, from the language identifier to the intent classifier, are
created, trained, loaded and asked through their own classes, as Rasa's graph does it. Left out is
the message part splitter alone: it adds messages for the action, and the ranking of a whole
message is the same without it.

A task is ``{"train": [[text, label, language], …], "test": [[text, language], …]}``, each language
null where it is to be identified, and may name another ``"encoder"`` than ``config.yml``. A result
is ``{"rankings": [[[label, probability], …], …]}``, the five likeliest labels of each test text, to
which no threshold was applied.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, List, Tuple

from nlu.deferred_import import defer_import
from nlu.rasa_server import UNUSED_WITHOUT_NEURAL_COMPONENTS

CONFIG = Path("config.yml")
IDENTIFIER = "nlu.language_identifier.LanguageIdentifier"
SPLITTER = "nlu.message_part_splitter.MessagePartSplitter"
CLASSIFIER = "nlu.calibrated_intent_classifier.CalibratedIntentClassifier"
FEATURIZER = "nlu.sentence_encoder_featurizer.SentenceEncoderFeaturizer"
RANKING_LENGTH = 5
KNOWN_LANGUAGE = "known_language"

Step = Tuple[str, Dict[str, Any]]


def steps(pipeline: Sequence[Dict[str, Any]], encoder: str | None = None) -> Iterator[Step]:
    """The classes' names up to the classifier, each with what is configured of it."""
    own: Dict[str, Dict[str, Any]] = {CLASSIFIER: {"ranking_length": RANKING_LENGTH}}
    if encoder:
        own[FEATURIZER] = {"encoder": encoder}
    for configured in pipeline:
        name = configured["name"]
        if name != SPLITTER:
            given = {key: value for key, value in configured.items() if key != "name"}
            yield name, {**given, **own.get(name, {})}
        if name == CLASSIFIER:
            return


def rankings(task: Dict[str, Any], folder: Path) -> List[List[Tuple[str, float]]]:
    """The ranking of each test text by components trained on the training texts.

    Args:
        task: as the module's docstring says.
        folder: empty; the trained components are kept there.
    """
    data = import_module("rasa.shared.nlu.training_data.training_data").TrainingData(
        [_message(text, language, intent=label) for text, label, language in task["train"]]
    )
    messages = [_message(text, language) for text, language in task["test"]]
    for component in _trained(steps(_pipeline(), task.get("encoder")), data, folder):
        messages = component.process(messages)
        _tell_known_languages(messages)
    return [_pairs(message) for message in messages]


def _trained(configured: Iterator[Step], data: Any, folder: Path) -> Iterator[Any]:
    """Each component once it has learned from the data and prepared them for the next."""
    graph, resource = map(import_module, ("rasa.engine.graph", "rasa.engine.storage.resource"))
    storage_module = import_module("rasa.engine.storage.local_model_storage")
    storage = storage_module.LocalModelStorage.create(folder)
    context = graph.ExecutionContext(graph.GraphSchema({}), node_name="yardstick")
    for name, given in configured:
        kind = _class_of(name)
        made = ({**kind.get_default_config(), **given}, storage, resource.Resource(name), context)
        component = kind.create(*made)
        if hasattr(component, "train"):
            component.train(data)
            component = kind.load(*made)
        if hasattr(component, "process_training_data"):
            data = component.process_training_data(data)
            _tell_known_languages(data.training_examples)
        yield component


def _tell_known_languages(messages: Sequence[Any]) -> None:
    """Let a language that came with a text stand, as that of a folder does in our training."""
    for message in messages:
        code = message.get(KNOWN_LANGUAGE)
        if code:
            message.set("language", {"code": code, "confidence": 1.0, "candidates": [[code, 1.0]]})


def _message(text: str, language: str | None, **more: str) -> Any:
    message = import_module("rasa.shared.nlu.training_data.message").Message
    return message(data={"text": text, KNOWN_LANGUAGE: language, **more})


def _pairs(message: Any) -> List[Tuple[str, float]]:
    return [(intent["name"], intent["confidence"]) for intent in message.get("intent_ranking")]


def _pipeline() -> List[Dict[str, Any]]:
    read_yaml = import_module("rasa.shared.utils.io").read_yaml
    pipeline: List[Dict[str, Any]] = read_yaml(CONFIG.read_text(encoding="utf-8"))["pipeline"]
    return pipeline


def _class_of(name: str) -> Any:
    module, _, kind = name.rpartition(".")
    return getattr(import_module(module), kind)


def main() -> None:
    """Do the task that comes in."""
    out = sys.stdout
    # Rasa logs to standard output.
    with redirect_stdout(sys.stderr), TemporaryDirectory() as folder:
        defer_import(UNUSED_WITHOUT_NEURAL_COMPONENTS)
        import_module("nlu.rasa_overhead").remove_overhead()
        result = {"rankings": rankings(json.load(sys.stdin), Path(folder))}
    json.dump(result, out)


if __name__ == "__main__":
    main()
