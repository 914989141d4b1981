"""What a pipeline makes of others' data: ``python -m nlu.yardstick < task.json``.

A task is ``{"pipeline": […], "train": [[text, label, language], …], "test": [[text, language], …],
"kept": …}``: components as ``config.yml`` has them, from the language identifier to the intent
classifier; texts, each language null where it is to be identified; and a folder that the tasks of a
run share: what a component learns from no task is learned once (:mod:`nlu.pipeline_trial`).

What comes out is a JSON object a line: ``{"doing": what}`` as the work goes on, at the end
``{"rankings": [[[label, probability], …], …]}``, the likeliest labels of each test text, to which
no threshold was applied.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Dict, List

from nlu.pipeline_trial import Ranking, ranking, trained
from nlu.rasa_program import Task, Tell, do_task

KNOWN_LANGUAGE = "known_language"


def rankings(task: Task, folder: Path, tell: Tell) -> Dict[str, List[Ranking]]:
    """The ranking of each test text by components trained on the training texts.

    Args:
        task: as the module's docstring says.
        folder: empty; the trained components are kept there.
        tell: called with what is done now.
    """
    data = import_module("rasa.shared.nlu.training_data.training_data").TrainingData(
        [_message(text, language, intent=label) for text, label, language in task["train"]]
    )
    messages = [_message(text, language) for text, language in task["test"]]
    components = trained(task["pipeline"], data, folder, Path(task["kept"]), tell)
    identifier = next(components)
    _tell_known_languages(data.training_examples)
    messages = identifier.process(messages)
    _tell_known_languages(messages)
    for component in components:
        messages = component.process(messages)
    return {"rankings": [ranking(message) for message in messages]}


def _tell_known_languages(messages: Sequence[Any]) -> None:
    """Let a language that came with a text stand, as that of a folder does in our training."""
    for message in messages:
        code = message.get(KNOWN_LANGUAGE)
        if code:
            message.set("language", {"code": code, "confidence": 1.0, "candidates": [[code, 1.0]]})


def _message(text: str, language: str | None, **more: str) -> Any:
    message = import_module("rasa.shared.nlu.training_data.message").Message
    return message(data={"text": text, KNOWN_LANGUAGE: language, **more})


if __name__ == "__main__":
    do_task(rankings)
