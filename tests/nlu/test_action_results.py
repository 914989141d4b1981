"""The action call: one connection for many calls, and results checked as Rasa checks them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from aiohttp import web
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig

from nlu.rasa_overhead import (
    _only_sets_slots,
    _validate_action_result,
    keep_action_server_connections,
)

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


def test_calls_share_a_connection() -> None:
    assert len(set(asyncio.run(_ports_of_three_calls()))) == 1


async def _ports_of_three_calls() -> list[int]:
    """The ports that three calls came from."""
    keep_action_server_connections()
    ports: list[int] = []

    async def answer(request: web.Request) -> web.Response:
        ports.append(request.transport.get_extra_info("peername")[1])
        return web.json_response({"events": []})

    application = web.Application()
    application.add_routes([web.post("/webhook", answer)])
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    endpoint = EndpointConfig(f"http://127.0.0.1:{runner.addresses[0][1]}/webhook")
    for _ in range(3):
        assert await endpoint.request(json={}) == {"events": []}
    async with endpoint.session() as session:
        await session.close()
    await runner.cleanup()
    return ports
