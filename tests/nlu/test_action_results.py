"""Results of actions: what ours send passes at once, anything else is checked as Rasa checks it."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction

from nlu.rasa_overhead import _only_sets_slots, _validate_action_result

SLOT = {"event": "slot", "name": "context", "value": {"entity": "zhuji"}, "timestamp": None}
ACTION = RemoteAction("action_industry_fact", None)


@pytest.mark.parametrize(
    "result",
    [
        {"events": [], "responses": []},
        {"events": [SLOT, {**SLOT, "value": None}], "responses": [{"custom": {"language": "en"}}]},
    ],
)
def test_what_passes_at_once_passes_the_schema_too(result: dict[str, Any]) -> None:
    assert _only_sets_slots(result)
    assert ACTION._validate_action_result(result)


@pytest.mark.parametrize(
    "result",
    [
        {"responses": []},
        {"events": None},
        {"events": [{"event": "slot"}]},
        {"events": [{"event": "slot", "name": 7}]},
        {"events": ["slot"]},
        {"events": [], "responses": [7]},
    ],
)
def test_anything_else_is_checked_by_the_schema(result: dict[str, Any]) -> None:
    assert not _only_sets_slots(result)


def test_a_broken_result_is_refused() -> None:
    with pytest.raises(ValidationError, match="Failed to validate Action server response"):
        _validate_action_result(ACTION, {"events": "none"})
