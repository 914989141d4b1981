"""Errors as problem details (RFC 9457), told in the reader's language."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Annotated, Any, cast

from fastapi import FastAPI
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot import errors
from bot.metrics import Metrics
from bot.text import MAX_CHARACTERS
from bot.web import errors as web_errors
from bot.web.reader_language import reader_language
from bot.web.security_headers import SECURITY_HEADERS
from languages import LANGUAGES
from languages.messages import messages

logger = logging.getLogger(__name__)

PROBLEM_TYPE = "application/problem+json"
URN = "urn:investor-desk:problem:"
UNEXPECTED_RETRY_AFTER = 10
CHANNEL = "web"

STATUS: dict[type[errors.BotError], HTTPStatus] = {
    errors.BadConversation: HTTPStatus.BAD_REQUEST,
    web_errors.NotJson: HTTPStatus.BAD_REQUEST,
    web_errors.Forbidden: HTTPStatus.FORBIDDEN,
    errors.UnknownFair: HTTPStatus.NOT_FOUND,
    web_errors.NotFound: HTTPStatus.NOT_FOUND,
    web_errors.BodyTooSlow: HTTPStatus.REQUEST_TIMEOUT,
    errors.TextTooLong: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    web_errors.BodyTooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    web_errors.UnsupportedMediaType: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    errors.BadText: HTTPStatus.UNPROCESSABLE_ENTITY,
    errors.UnsupportedLanguage: HTTPStatus.UNPROCESSABLE_ENTITY,
    web_errors.InvalidRequest: HTTPStatus.UNPROCESSABLE_ENTITY,
    web_errors.NotUtf8: HTTPStatus.UNPROCESSABLE_ENTITY,
    errors.RateLimited: HTTPStatus.TOO_MANY_REQUESTS,
    errors.BotError: HTTPStatus.SERVICE_UNAVAILABLE,
}
ROUTING_MESSAGES = {
    HTTPStatus.NOT_FOUND: "error-not-found",
    HTTPStatus.METHOD_NOT_ALLOWED: "error-method-not-allowed",
}


class Problem(BaseModel):
    """A problem (RFC 9457); `type` names it for programs, `detail` is for people to read."""

    type: Annotated[str, Field(examples=[URN + "text-too-long"])]
    title: str
    status: int
    detail: str
    errors: Annotated[
        list[str] | None, Field(description="JSON pointers to the members that are wrong")
    ] = None
    checks: Annotated[
        dict[str, str] | None, Field(description="which part does not answer (only /readyz)")
    ] = None


def problem_response(
    request: Request,
    status: HTTPStatus,
    message_id: str,
    headers: dict[str, str] | None = None,
    **members: Any,
) -> JSONResponse:
    """Return the problem that `message_id` names, in the reader's language."""
    language = reader_language(request)
    problem = Problem(
        type=URN + message_id.removeprefix("error-"),
        title=status.phrase,
        status=status,
        detail=_detail(language, message_id),
        **members,
    )
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=status,
        media_type=PROBLEM_TYPE,
        headers={"Content-Language": language, **(headers or {})},
    )


def install_problem_handlers(app: FastAPI, metrics: Metrics) -> None:
    """Make every error of `app` a problem, and count those of the turns."""

    def on_bot_error(request: Request, error: Exception) -> Response:
        bot_error = cast(errors.BotError, error)
        if not isinstance(bot_error, errors.DialogueError):  # the dialogue counts its own
            metrics.failed(CHANNEL, bot_error)
        return _bot_problem(request, bot_error)

    app.add_exception_handler(errors.BotError, on_bot_error)
    app.add_exception_handler(HTTPException, _routing_problem)
    app.add_exception_handler(Exception, _unexpected_problem)


def status_of(error: errors.BotError) -> HTTPStatus:
    """Return the status of the error's nearest class that has one."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def _bot_problem(request: Request, error: errors.BotError) -> Response:
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else {}
    members: dict[str, Any] = {}
    if isinstance(error, web_errors.InvalidRequest) and error.pointers:
        members["errors"] = list(error.pointers)
    if isinstance(error, web_errors.NotReady):
        members["checks"] = error.checks
    return problem_response(request, status_of(error), error.message_id, headers, **members)


def _routing_problem(request: Request, error: Exception) -> Response:
    routing_error = cast(HTTPException, error)
    status = HTTPStatus(routing_error.status_code)
    message_id = ROUTING_MESSAGES.get(status, "error-invalid-request")
    return problem_response(request, status, message_id, dict(routing_error.headers or {}))


def _unexpected_problem(request: Request, error: Exception) -> Response:
    logger.error("unexpected %s on %s", type(error).__name__, request.scope["path"])
    # This answer is made outside the middleware that adds the headers elsewhere.
    headers = {"Retry-After": str(UNEXPECTED_RETRY_AFTER), **SECURITY_HEADERS}
    return problem_response(request, HTTPStatus.SERVICE_UNAVAILABLE, "error-internal", headers)


def _detail(language: str, message_id: str) -> str:
    arguments: dict[str, Any] = {}
    if message_id == errors.TextTooLong.message_id:
        arguments["limit"] = MAX_CHARACTERS
    if message_id == errors.UnsupportedLanguage.message_id:
        arguments["languages"] = ", ".join(known.name for known in LANGUAGES.values())
    return messages(language).format(message_id, **arguments)
