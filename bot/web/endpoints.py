"""The HTTP API: one function an endpoint."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Literal, Protocol

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from bot.channels import CHANNEL_HEADER, TERMINAL, WEB, Channel
from bot.metrics import Metrics
from bot.reply import Answer
from bot.telegram.errors import UnreadableUpdate
from bot.web.errors import Forbidden, InvalidRequest, NotFound, NotReady
from bot.web.interface import Interface, interface
from bot.web.json_body import read_json
from bot.web.openapi import JSON_MESSAGE_BODY, LANGUAGE_PARAMETER, problems
from bot.web.rate_limit import TurnLimiter
from bot.web.readiness import OK, RETRY_AFTER_SECONDS, Readiness
from bot.web.turns import WebTurns, read_message
from languages import match
from languages.accepted import accepted_language

MAX_UPDATE_BYTES = 1024 * 1024
WEBHOOK_SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105  a header's name


class TelegramUpdates(Protocol):
    """The part of the Telegram front that webhooks reach."""

    async def accept(self, update: dict[str, Any], secret: str | None) -> None:
        """Store an update; it is confirmed once this returns."""
        ...


class Health(BaseModel):
    """The process is up."""

    status: Literal["ok"] = "ok"


class Ready(BaseModel):
    """Every part answers."""

    status: Literal["ready"] = "ready"
    checks: dict[str, Literal["ok"]]


@dataclass(frozen=True, slots=True)
class WebParts:
    """What the endpoints work with."""

    turns: WebTurns
    limiter: TurnLimiter
    readiness: Readiness
    metrics: Metrics


class Api:
    """The endpoints, one method each."""

    def __init__(self, parts: WebParts) -> None:
        """Work with `parts`."""
        self._parts = parts

    async def post_message(self, request: Request) -> Answer:
        """Answer one turn."""
        counted = self._parts.limiter.admit(request)
        message = read_message(await read_json(request))
        wanted = match(message.language) if message.language else None
        request.state.language = wanted.code if wanted else None
        key = self._parts.turns.key_of(message)
        if counted and key is not None:
            self._parts.limiter.admit_conversation(key)
        hint = accepted_language(request.headers.get("accept-language", ""))
        channel = channel_of(request)
        return await self._parts.turns.answer(message, hint.code if hint else None, channel)

    async def get_interface(self, request: Request) -> Interface:
        """Return the page's words in the language that the path names."""
        found = match(request.path_params["language"])
        if found is None:
            raise NotFound
        return interface(found.code)

    async def get_health(self) -> Health:
        """Answer, which is all it takes."""
        return Health()

    async def get_readiness(self) -> Ready:
        """Ask every part whether it answers."""
        checks = dict(await self._parts.readiness.checks())
        if any(state != OK for state in checks.values()):
            raise NotReady(checks, RETRY_AFTER_SECONDS)
        return Ready.model_validate({"checks": checks})

    async def get_metrics(self) -> Response:
        """Return the counters."""
        return Response(self._parts.metrics.render(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def channel_of(request: Request) -> Channel:
    """Return what a turn is counted under: the desk's own commands name themselves."""
    return TERMINAL if request.headers.get(CHANNEL_HEADER) == TERMINAL else WEB


def api_router(parts: WebParts) -> APIRouter:
    """Return the public API."""
    router, api = APIRouter(), Api(parts)
    add_conversation_routes(router, api)
    add_operation_routes(router, api)
    return router


def add_conversation_routes(router: APIRouter, api: Api) -> None:
    """Add what a chat needs."""
    router.add_api_route(
        "/api/v1/messages",
        api.post_message,
        methods=["POST"],
        responses=problems(400, 404, 408, 413, 415, 422, 429, 503),
        openapi_extra=JSON_MESSAGE_BODY,
        operation_id="post_message",
        summary="Ask, and get the answer to one turn",
    )
    router.add_api_route(
        "/api/v1/interface/{language}",
        api.get_interface,
        responses=problems(404),
        openapi_extra=LANGUAGE_PARAMETER,
        operation_id="get_interface",
        summary="The chat page's words in one language",
    )


def add_operation_routes(router: APIRouter, api: Api) -> None:
    """Add what the people who run the desk need."""
    router.add_api_route(
        "/healthz",
        api.get_health,
        operation_id="get_health",
        summary="Whether the process is up",
    )
    router.add_api_route(
        "/readyz",
        api.get_readiness,
        responses=problems(503),
        operation_id="get_readiness",
        summary="Whether store, dialogue engine and actions all answer",
    )
    router.add_api_route(
        "/metrics",
        api.get_metrics,
        response_class=Response,
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
        operation_id="get_metrics",
        summary="Counters in Prometheus format",
    )


def telegram_router(telegram: TelegramUpdates, secret: str) -> APIRouter:
    """Return the endpoint that Telegram posts updates to."""
    router = APIRouter(include_in_schema=False)

    @router.post("/telegram/webhook")
    async def post_update(request: Request) -> Response:
        given = request.headers.get(WEBHOOK_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            raise Forbidden
        update = await read_json(request, MAX_UPDATE_BYTES)
        if not isinstance(update, dict):
            raise InvalidRequest
        try:
            await telegram.accept(update, given)
        except UnreadableUpdate as error:
            raise InvalidRequest from error
        return Response(status_code=HTTPStatus.OK)

    return router
