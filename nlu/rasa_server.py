"""Rasa's own command line, with two things put right first.

``python -m nlu.rasa_server run …`` is ``rasa run …``. What is changed, and what each change was
measured to be worth, is in ``docs/decisions/0003-rasa-overhead.md``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import rasa.__main__
import rasa.core.agent
from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from rasa.core.actions.action import DOCS_BASE_URL, RemoteAction
from rasa.core.tracker_store import TrackerStore

# Imported here so that a mistake in it is an error at start: Rasa answers a store it cannot
# import with a warning and conversations kept in memory.
from nlu.slot_tracker_store import SlotTrackerStore  # noqa: F401


def main() -> None:
    """Run Rasa's command line."""
    validate_action_results_with_one_validator()
    let_tracker_store_errors_through()
    rasa.__main__.main()


def validate_action_results_with_one_validator() -> None:
    """Compile the schema of action results once.

    Rasa hands it to ``jsonschema.validate``, which first checks the schema itself against the
    schema of schemas, at every turn.
    """
    RemoteAction._validate_action_result = _validate_action_result


def let_tracker_store_errors_through() -> None:
    """Leave the tracker store unwrapped.

    Rasa wraps it so that any error goes on with an empty conversation in memory, silently
    forgetting the investor. An error must reach the front, which says that there is no reply.
    """
    rasa.core.agent.FailSafeTrackerStore = _unwrapped


def _unwrapped(
    tracker_store: TrackerStore, _on_error: Callable[[Exception], None] | None = None
) -> TrackerStore:
    return tracker_store


def _validate_action_result(_action: RemoteAction, result: dict[str, Any]) -> bool:
    error = best_match(_action_result_validator().iter_errors(result))
    if error is None:
        return True
    error.message += (
        ". Failed to validate Action server response from API, make sure your response from the "
        f"Action endpoint is valid. For more information visit {DOCS_BASE_URL}/custom-actions"
    )
    raise error


@lru_cache(maxsize=1)
def _action_result_validator() -> Validator:
    schema = RemoteAction.action_response_format_spec()
    compiled: Validator = validator_for(schema)(schema)
    return compiled


if __name__ == "__main__":
    main()
