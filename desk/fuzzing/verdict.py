"""Whether what came back is right: an answer, or a refusal, as the contract describes it."""

from __future__ import annotations

from http import HTTPStatus

from pydantic import BaseModel, ConfigDict, ValidationError

from bot.reply import Answer
from desk.fuzzing.fuzz_input import MESSAGES, FuzzInput
from desk.fuzzing.sending import ANSWER_WITHIN, NO_ANSWER, NO_STATUS, Received

PROBLEM_TYPE = "application/problem+json"
BAD_HTTP = {NO_STATUS, HTTPStatus.BAD_REQUEST, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE}


class _Problem(BaseModel):
    model_config = ConfigDict(strict=True)

    type: str
    title: str
    status: int
    detail: str


def what_is_wrong(one: FuzzInput, got: Received) -> str | None:
    """Return why an answer is not as it has to be; None where it is."""
    if one.hangs_up or (not one.is_http and got.status in BAD_HTTP):
        return None
    if got.status == NO_ANSWER or got.seconds > ANSWER_WITHIN:
        return f"no answer within {ANSWER_WITHIN:.0f} s"
    if got.status == NO_STATUS:
        return f"no HTTP answer: {got.body[:80]!r}"
    return _accepted(one, got) if got.status < HTTPStatus.BAD_REQUEST else _refused(one, got)


def _accepted(one: FuzzInput, got: Received) -> str | None:
    if one.refused:
        return "accepted what has to be refused"
    return _answer(got) if one.path == MESSAGES and one.method == "POST" else None


def _refused(one: FuzzInput, got: Received) -> str | None:
    if got.status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return _problem(one, got)
    return _server_error(got)


def _server_error(got: Received) -> str | None:
    if got.status != HTTPStatus.SERVICE_UNAVAILABLE:
        return f"status {got.status}"
    return None if "retry-after" in got.headers else "503 without Retry-After"


def _problem(one: FuzzInput, got: Received) -> str | None:
    if one.method == "HEAD":
        return None
    kind = got.headers.get("content-type", "")
    if kind.partition(";")[0] != PROBLEM_TYPE:
        return f"status {got.status} as {kind or 'nothing'}: {got.body[:80]!r}"
    try:
        problem = _Problem.model_validate_json(got.body)
    except ValidationError as error:
        return f"no problem document: {error.errors(include_url=False)[0]['msg']}"
    return None if problem.status == got.status else "the problem names another status"


def _answer(got: Received) -> str | None:
    try:
        answer = Answer.model_validate_json(got.body, strict=True)
    except ValidationError as error:
        return f"not an answer: {error.errors(include_url=False)[0]['msg']}"
    return None if all(reply.text.strip() for reply in answer.replies) else "an empty reply"
