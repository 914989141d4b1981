"""A pipeline tried out: its components trained and asked through their own classes.

It does what Rasa's graph does, without a model file and without a server, so that each part can be
measured.
"""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, Dict, List, Tuple

LEARNS_THE_SAME = frozenset({"nlu.language_identifier.LanguageIdentifier"})
"""Components that learn from ``data/nlu``, whatever data are tried."""

Ranking = List[Tuple[str, float]]
Step = Dict[str, Any]
"""A component as ``config.yml`` has it: its ``name``, with its module, and its settings."""


def trained(
    pipeline: Sequence[Step],
    data: Any,
    folder: Path,
    kept: Path,
    tell: Callable[[str], None] = lambda _kind: None,
) -> Iterator[Any]:
    """Each component once it has learned from the data and prepared them for the next.

    Args:
        pipeline: at least one component.
        data: Rasa's training data; what components add to the examples stays there.
        folder: empty; the trained components are kept there.
        kept: keeps for other trials what is the same in all of them.
        tell: called with a component's class as its turn comes.
    """
    for number, step in enumerate(pipeline):
        component = _component(step, number, data, folder, kept, tell)
        if hasattr(component, "process_training_data"):
            data = component.process_training_data(data)
        yield component


def _component(
    step: Step, number: int, data: Any, folder: Path, kept: Path, tell: Callable[[str], None]
) -> Any:
    """The component of a step, trained if it learns anything."""
    module, _, name = step["name"].rpartition(".")
    tell(name)
    kind = getattr(import_module(module), name)
    if step["name"] in LEARNS_THE_SAME:
        made = _construction(kind, step, name, kept)
        with _alone(kept):
            if not (kept / name).exists():
                kind.create(*made).train(data)
        return kind.load(*made)
    # A pipeline may have two of a kind.
    made = _construction(kind, step, f"{name}{number}", folder)
    if not hasattr(kind, "train"):
        return kind.create(*made)
    kind.create(*made).train(data)
    return kind.load(*made)


def _construction(kind: Any, step: Step, node: str, folder: Path) -> Tuple[Any, ...]:
    """What Rasa makes a component from: configuration, storage, resource and context."""
    graph, resource = map(import_module, ("rasa.engine.graph", "rasa.engine.storage.resource"))
    storage = import_module("rasa.engine.storage.local_model_storage").LocalModelStorage
    given = {key: value for key, value in step.items() if key != "name"}
    context = graph.ExecutionContext(graph.GraphSchema({}), node_name=node)
    config = {**kind.get_default_config(), **given}
    return config, storage.create(folder), resource.Resource(node), context


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let a trial beside this one wait until what both need is learned."""
    with (folder / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def ranking(message: Any) -> Ranking:
    """The intents that a classifier left on a message, with their probabilities."""
    return [(intent["name"], intent["confidence"]) for intent in message.get("intent_ranking")]
