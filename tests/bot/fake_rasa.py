"""A Rasa REST channel that answers with the example exchanges of `tests/contracts`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

CONTRACTS = Path(__file__).parent.parent / "contracts"
SILENT, SLOW, BROKEN = "make rasa silent", "make rasa slow", "make rasa broken"
SLOW_SECONDS = 0.4
DEFAULT = "no_answer_en"


def contract(name: str) -> dict[str, Any]:
    """Return an example exchange: the front's `request` and Rasa's `answer`."""
    recorded: dict[str, Any] = json.loads((CONTRACTS / f"{name}.json").read_text("utf-8"))
    return recorded


def contract_names() -> list[str]:
    """Return the names of all exchanges."""
    return sorted(path.stem for path in CONTRACTS.glob("*.json"))


def answer_to(message: str, language_lock: str | None = None) -> list[dict[str, Any]]:
    """Return the answer to `message`, or to anything in a locked language."""
    if message == SILENT:
        return []
    exchanges = {name: contract(name) for name in contract_names()}
    asked = {exchange["request"]["message"]: name for name, exchange in exchanges.items()}
    name = asked.get(message)
    if name is None and language_lock:
        name = next((found for found in exchanges if found.endswith(f"_{language_lock}")), None)
    answer: list[dict[str, Any]] = exchanges[name or DEFAULT]["answer"]
    return answer


def fake_rasa(on_request: Callable[[dict[str, Any]], None] = lambda _: None) -> Starlette:
    """Return an ASGI application that stands in for one Rasa process and the action server."""

    async def webhook(request: Request) -> Response:
        message = await request.json()
        on_request(message)
        if message["message"] == BROKEN:
            return JSONResponse({"status": "failure"}, status_code=500)
        if message["message"] == SLOW:
            await asyncio.sleep(SLOW_SECONDS)
        lock = message["metadata"]["language_lock"]
        return JSONResponse(answer_to(message["message"], lock))

    async def alive(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return Starlette(
        routes=[
            Route("/webhooks/rest/webhook", webhook, methods=["POST"]),
            Route("/health", alive),
            Route("/", alive),
        ]
    )
