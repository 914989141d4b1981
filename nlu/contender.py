"""A pipeline measured on our own training data: ``python -m nlu.contender < task.json``.

A task is ``{"pipeline": […], "languages": […], "questions": […], "kept": folder}``: components as
``config.yml`` has them, with their modules; codes of the languages whose examples are learned from;
texts; and the folder of :func:`nlu.pipeline_trial.trained`. One process measures one contender, so
that the most memory it ever held is the contender's.

What comes out is a JSON object a line: ``{"doing": what}`` as the work goes on, at the end
``{"rankings": …, "milliseconds": …, "training_seconds": …, "peak_bytes": …}``: each question's
intents with their probabilities, and the processor's milliseconds for it, asked alone. Processor
time is told because, unlike the clock's, it does not depend on what else the machine does.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Dict, List, Tuple

from languages import LANGUAGES
from nlu.pipeline_trial import Ranking, ranking, trained
from nlu.rasa_program import Task, Tell, do_task

EXAMPLES = Path("data/nlu")
WARM_UP = 20
"""Messages asked before any is timed."""

COUNTED_EVERY = 50
BYTES_A_UNIT = 1024
"""Linux tells a process's peak in KiB (getrusage(2))."""


def measured(task: Task, folder: Path, tell: Tell) -> Dict[str, Any]:
    """What becomes of a contender.

    Args:
        task: as the module's docstring says.
        folder: empty; the trained components are kept there.
        tell: called with what is done now.
    """
    data = _training_data(task["languages"])
    began = time.process_time()
    components = list(trained(task["pipeline"], data, folder, Path(task["kept"]), tell))
    training_seconds = time.process_time() - began
    for example in data.intent_examples[:WARM_UP]:
        _ask(components, example.get("text"))
    answers = list(_answers(components, task["questions"], tell))
    return {
        "rankings": [ranking for ranking, _ in answers],
        "milliseconds": [milliseconds for _, milliseconds in answers],
        "training_seconds": training_seconds,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_A_UNIT,
    }


def _training_data(languages: Sequence[str]) -> Any:
    importer = import_module("rasa.shared.importers.rasa").RasaFileImporter
    folders = [EXAMPLES / LANGUAGES[code].folder for code in languages]
    return importer(training_data_paths=[str(folder) for folder in folders]).get_nlu_data()


def _answers(
    components: Sequence[Any], texts: Sequence[str], tell: Tell
) -> Iterator[Tuple[Ranking, float]]:
    """Each text's ranking and the processor's milliseconds for it."""
    for done, text in enumerate(texts):
        if done % COUNTED_EVERY == 0:
            tell(f"asking {done} of {len(texts)}")
        began = time.process_time()
        message = _ask(components, text)
        yield ranking(message), 1000 * (time.process_time() - began)


def _ask(components: Sequence[Any], text: str) -> Any:
    message = import_module("rasa.shared.nlu.training_data.message").Message
    messages: List[Any] = [message.build(text=text)]
    for component in components:
        messages = component.process(messages)
    return messages[0]


if __name__ == "__main__":
    do_task(measured)
