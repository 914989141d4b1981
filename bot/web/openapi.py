"""The parts of `/openapi.json` that the endpoints' signatures do not say."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from bot.web.problems import PROBLEM_TYPE, Problem
from bot.web.turns import MessageIn
from languages import LANGUAGES

PROBLEM_REFERENCE = "#/components/schemas/Problem"
RETRIED_STATUSES = frozenset({429, 503})
RETRY_AFTER = {
    "Retry-After": {"description": "seconds to wait", "schema": {"type": "integer", "minimum": 1}}
}
JSON_MESSAGE_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": MessageIn.model_json_schema()}},
    }
}
LANGUAGE_PARAMETER: dict[str, Any] = {
    "parameters": [
        {
            "name": "language",
            "in": "path",
            "required": True,
            "description": "BCP 47 tag",
            "schema": {"type": "string"},
            "examples": {code: {"value": code} for code in LANGUAGES},
        }
    ]
}
DESCRIPTION = (
    "Questions about Zhejiang's and Zhuji's industries, fairs and desks, answered from sourced "
    "facts. Errors are problem details (RFC 9457) in the reader's language."
)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the documentation of an endpoint's errors."""
    return {status: _problem(status) for status in statuses}


def install_openapi(app: FastAPI) -> None:
    """Make `app` describe itself with the Problem schema included."""

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _with_problem_schema(app)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _problem(status: int) -> dict[str, Any]:
    documented: dict[str, Any] = {
        "description": HTTPStatus(status).phrase,
        "content": {PROBLEM_TYPE: {"schema": {"$ref": PROBLEM_REFERENCE}}},
    }
    if status in RETRIED_STATUSES:
        documented["headers"] = RETRY_AFTER
    return documented


def _with_problem_schema(app: FastAPI) -> dict[str, Any]:
    schema = get_openapi(
        title=app.title, version=app.version, description=DESCRIPTION, routes=app.routes
    )
    schemas = schema.setdefault("components", {}).setdefault("schemas", {})
    schemas["Problem"] = Problem.model_json_schema()
    return schema
