"""What the pipeline makes of others' data: ``python -m nlu.yardstick < task.json > result.json``.

The components of ``config.yml``, from the language identifier to the intent classifier, are tried
(:mod:`nlu.pipeline_trial`). Left out is the message part splitter alone: it adds messages for the
action, and the ranking of a whole message is the same without it.

A task is ``{"train": [[text, label, language], …], "test": [[text, language], …], "kept": …}``,
each language null where it is to be identified. ``kept`` is a folder that the tasks of a run share:
what a component learns from no task is learned once. A result is
``{"rankings": [[[label, probability], …], …]}``, the five likeliest labels of each test text, to
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
from typing import Any, Dict, List

from nlu.deferred_import import defer_import
from nlu.pipeline_trial import Ranking, Step, ranking, trained
from nlu.rasa_server import UNUSED_WITHOUT_NEURAL_COMPONENTS

CONFIG = Path("config.yml")
SPLITTER = "nlu.message_part_splitter.MessagePartSplitter"
CLASSIFIER = "nlu.calibrated_intent_classifier.CalibratedIntentClassifier"
RANKING_LENGTH = 5
KNOWN_LANGUAGE = "known_language"


def pipeline_of(configured: Sequence[Step]) -> Iterator[Step]:
    """The components up to the classifier, which tells more than it is configured to."""
    for step in configured:
        if step["name"] == CLASSIFIER:
            yield {**step, "ranking_length": RANKING_LENGTH}
            return
        if step["name"] != SPLITTER:
            yield step


def rankings(task: Dict[str, Any], folder: Path) -> List[Ranking]:
    """The ranking of each test text by components trained on the training texts.

    Args:
        task: as the module's docstring says.
        folder: empty; the trained components are kept there.
    """
    data = import_module("rasa.shared.nlu.training_data.training_data").TrainingData(
        [_message(text, language, intent=label) for text, label, language in task["train"]]
    )
    messages = [_message(text, language) for text, language in task["test"]]
    components = trained(list(pipeline_of(_configured())), data, folder, Path(task["kept"]))
    identifier = next(components)
    _tell_known_languages(data.training_examples)
    messages = identifier.process(messages)
    _tell_known_languages(messages)
    for component in components:
        messages = component.process(messages)
    return [ranking(message) for message in messages]


def _tell_known_languages(messages: Sequence[Any]) -> None:
    """Let a language that came with a text stand, as that of a folder does in our training."""
    for message in messages:
        code = message.get(KNOWN_LANGUAGE)
        if code:
            message.set("language", {"code": code, "confidence": 1.0, "candidates": [[code, 1.0]]})


def _message(text: str, language: str | None, **more: str) -> Any:
    message = import_module("rasa.shared.nlu.training_data.message").Message
    return message(data={"text": text, KNOWN_LANGUAGE: language, **more})


def _configured() -> List[Step]:
    read_yaml = import_module("rasa.shared.utils.io").read_yaml
    pipeline: List[Step] = read_yaml(CONFIG.read_text(encoding="utf-8"))["pipeline"]
    return pipeline


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
