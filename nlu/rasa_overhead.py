"""What is put right in Rasa before it runs.

What each change was measured to be worth is in ``docs/decisions/0005-rasa-overhead.md``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Optional

import aiohttp
import rasa.core.agent
import rasa.core.processor
import rasa.engine.training.graph_trainer
from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from rasa.core.actions.action import DOCS_BASE_URL, RemoteAction
from rasa.core.tracker_store import TrackerStore
from rasa.engine.graph import GraphNodeHook
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data import loading
from rasa.shared.nlu.training_data.message import Message
from rasa.utils.endpoints import EndpointConfig

from nlu.sequential_graph_runner import SequentialGraphRunner

# Imported here so that a mistake in it is an error at start: Rasa answers a store it cannot
# import with a warning, and keeps conversations in memory.
from nlu.slot_tracker_store import SlotTrackerStore  # noqa: F401

_SESSION = "kept_session"


def remove_overhead() -> None:
    """Apply every change to the Rasa of this process."""
    validate_action_results_with_one_validator()
    load_models_without_their_training_graph()
    let_tracker_store_errors_through()
    run_components_one_after_another()
    keep_action_server_connections()
    keep_nothing_for_another_training()
    hash_examples_by_their_text()
    read_training_files_once()
    copy_examples_without_what_they_hold()


def validate_action_results_with_one_validator() -> None:
    """Compile the schema of action results once, and ask it only about unusual ones.

    Rasa hands it to ``jsonschema.validate``, which first checks the schema itself against the
    schema of schemas, at every turn.
    """
    RemoteAction._validate_action_result = _validate_action_result


def load_models_without_their_training_graph() -> None:
    """Read of a trained model what serving needs.

    Its training graph names Rasa's validator, and that imports every neural component.
    """
    ModelMetadata.from_dict = classmethod(_metadata_without_training_graph)


def let_tracker_store_errors_through() -> None:
    """Leave the tracker store unwrapped.

    Rasa wraps it so that any error goes on with an empty conversation in memory, silently
    forgetting the investor. An error must reach the front, which says that there is no reply.
    """
    rasa.core.agent.FailSafeTrackerStore = _unwrapped


def run_components_one_after_another() -> None:
    """Leave out the task scheduler between the components."""
    rasa.core.processor.DaskGraphRunner = SequentialGraphRunner


def keep_action_server_connections() -> None:
    """Keep connections to the action server open; Rasa makes a new one for every call."""
    EndpointConfig.session = _kept_session


def keep_nothing_for_another_training() -> None:
    """Leave out the fingerprints of what each component made of the training data.

    Rasa keeps them to train less the next time; here a hash of everything decides whether to
    train at all, and then all is trained.
    """
    rasa.engine.training.graph_trainer.TrainingHook = _KeepsNothing


def hash_examples_by_their_text() -> None:
    """Find equal training examples by text and intent.

    Rasa's hash is a fingerprint of everything an example holds, made anew after every copy; whether
    two are equal is still decided by that.
    """
    Message.__hash__ = _hash_of_text


def read_training_files_once() -> None:
    """Keep what a file of examples says.

    Rasa reads and checks all of them five times in one training, and the language identifier needs
    them by language.
    """
    loading._load = lru_cache(maxsize=None)(loading._load)


def copy_examples_without_what_they_hold() -> None:
    """Give the copy of an example its own place for every value, and the values themselves.

    Rasa copies all examples deeply whenever it merges files. Components set values, they change
    none.
    """
    Message.__deepcopy__ = _copied


_read_metadata = ModelMetadata.from_dict.__func__


def _metadata_without_training_graph(
    cls: type[ModelMetadata], serialized: dict[str, Any]
) -> ModelMetadata:
    metadata: ModelMetadata = _read_metadata(cls, {**serialized, "train_schema": {"nodes": {}}})
    return metadata


def _unwrapped(
    tracker_store: TrackerStore, _on_error: Callable[[Exception], None] | None = None
) -> TrackerStore:
    return tracker_store


_new_session = EndpointConfig.session


def _kept_session(endpoint: EndpointConfig) -> _Kept:
    # Idle connections are closed after 15 s, aiohttp's own limit; the action server waits 120 s.
    session: Optional[aiohttp.ClientSession] = endpoint.kwargs.get(_SESSION)
    if session is None or session.closed:
        session = endpoint.kwargs[_SESSION] = _new_session(endpoint)
    return _Kept(session)


class _Kept:
    """A session that is not closed where it is used."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self._session

    async def __aexit__(self, *_: object) -> None:
        return None


def _hash_of_text(message: Message) -> int:
    return hash((message.get(TEXT), message.get(INTENT)))


def _copied(message: Message, _memo: dict[int, Any]) -> Message:
    properties, features = set(message.output_properties), list(message.features)
    return Message(message.data, properties, message.time, features)


class _KeepsNothing(GraphNodeHook):
    """Stands where Rasa caches the outputs of components."""

    def __init__(self, **_: object) -> None:
        """Take what the cache would, and need none of it."""

    def on_before_node(self, *_: object, **__: object) -> dict[str, Any]:
        """Nothing to remember."""
        return {}

    def on_after_node(self, *_: object, **__: object) -> None:
        """Nothing to keep."""


def _validate_action_result(_action: RemoteAction, result: dict[str, Any]) -> bool:
    if _only_sets_slots(result):
        return True
    error = best_match(_action_result_validator().iter_errors(result))
    if error is None:
        return True
    error.message += (
        ". Failed to validate Action server response from API, make sure your response from the "
        f"Action endpoint is valid. For more information visit {DOCS_BASE_URL}/custom-actions"
    )
    raise error


def _only_sets_slots(result: dict[str, Any]) -> bool:
    """Whether a result is what our actions always send, which the schema allows."""
    events, responses = result.get("events"), result.get("responses", [])
    return (
        isinstance(events, list)
        and isinstance(responses, list)
        and all(isinstance(response, dict) for response in responses)
        and all(_sets_a_slot(event) for event in events)
    )


def _sets_a_slot(event: Any) -> bool:
    return (
        isinstance(event, dict)
        and event.get("event") == "slot"
        and isinstance(event.get("name"), str)
        and event.get("timestamp") is None
    )


@lru_cache(maxsize=1)
def _action_result_validator() -> Validator:
    schema = RemoteAction.action_response_format_spec()
    compiled: Validator = validator_for(schema)(schema)
    return compiled
