"""What counts as a right answer to a wrong input."""

import json
from pathlib import Path

import pytest

from desk.fuzzing.fuzz_input import FuzzInput
from desk.fuzzing.processes import Census, changes, tracebacks
from desk.fuzzing.sending import NO_ANSWER, NO_STATUS, Received
from desk.fuzzing.verdict import what_is_wrong
from desk.scratch_desk import PASSING, part_of

MEBIBYTE = 1024 * 1024
ANSWER = {
    "conversation_id": "c",
    "language": "en",
    "intent": "greet",
    "confidence": 0.9,
    "status": "smalltalk",
    "replies": [{"text": "Hello"}],
}
PROBLEM = {"type": "urn:x", "title": "Bad Request", "status": 400, "detail": "Why."}


def received(status: int, body: object = None, seconds: float = 0.1, **headers: str) -> Received:
    kind = "application/json" if status < 400 else "application/problem+json"
    given = {"content-type": kind, **{name.replace("_", "-"): v for name, v in headers.items()}}
    return Received(status, given, json.dumps(body).encode(), seconds)


@pytest.mark.parametrize(
    "got",
    [
        received(200, ANSWER),
        received(400, PROBLEM),
        received(503, {**PROBLEM, "status": 503}, retry_after="5"),
    ],
)
def test_answers_and_problems_are_right(got: Received) -> None:
    assert what_is_wrong(FuzzInput("any"), got) is None


@pytest.mark.parametrize(
    ("got", "why"),
    [
        (received(500, PROBLEM), "status 500"),
        (received(503, PROBLEM), "503 without Retry-After"),
        (received(200, {**ANSWER, "status": "lost"}), "not an answer"),
        (received(200, {**ANSWER, "replies": []}), "not an answer"),
        (received(200, {**ANSWER, "replies": [{"text": " "}]}), "an empty reply"),
        (received(200, ANSWER, seconds=21), "no answer within 20 s"),
        (received(NO_ANSWER), "no answer within 20 s"),
        (received(NO_STATUS), "no HTTP answer"),
        (received(422, PROBLEM), "the problem names another status"),
        (received(400, "Bad Request"), "no problem document"),
        (received(400, PROBLEM, content_type="text/html"), "status 400 as text/html"),
    ],
)
def test_anything_else_is_wrong(got: Received, why: str) -> None:
    assert str(what_is_wrong(FuzzInput("any"), got)).startswith(why)


def test_a_forged_conversation_must_not_be_answered() -> None:
    forged = FuzzInput("any", refused=True)
    assert what_is_wrong(forged, received(200, ANSWER)) == "accepted what has to be refused"
    assert what_is_wrong(forged, received(400, PROBLEM)) is None


def test_bytes_that_are_no_http_may_be_refused_plainly() -> None:
    refused = received(400, "Invalid", content_type="text/plain")
    assert what_is_wrong(FuzzInput("any", is_http=False), refused) is None


def test_nobody_waits_for_the_answer_to_a_client_that_left() -> None:
    assert what_is_wrong(FuzzInput("any", hangs_up=True), received(NO_STATUS)) is None


def test_a_restarted_process_is_told() -> None:
    before, after = Census({1: "rasa"}, {1: 10}), Census({2: "rasa"}, {2: 10})
    assert changes(before, after) == ["rasa (process 1) crashed or was restarted"]


def test_what_runs_for_a_while_only_is_not_missed() -> None:
    assert part_of(("python", "-m", "desk.weighing")) == PASSING
    before, after = Census({1: "rasa", 2: PASSING}, {1: 1, 2: 1}), Census({1: "rasa"}, {1: 1})
    assert changes(before, after) == []


def test_growth_beyond_bounds_is_told() -> None:
    before, after = Census({1: "front"}, {1: 0}), Census({1: "front"}, {1: 250 * MEBIBYTE})
    assert changes(before, after) == ["memory grew by 250 MiB"]


def test_tracebacks_are_told_with_their_last_error(tmp_path: Path) -> None:
    log = 'Traceback (most recent call last):\n  File "a.py"\nKeyError: 1\n'
    (tmp_path / "front.log").write_text(f"INFO fine\n{log}{log}", encoding="utf-8")
    (tmp_path / "rasa-1.log").write_text("INFO fine\n", encoding="utf-8")
    assert tracebacks(tmp_path) == ["front.log: 2 tracebacks, the last one KeyError: 1"]
