"""POST /api/v1/messages: the contract of one turn over HTTP."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from bot.conversations import SIGNED_ID_PATTERN
from tests.bot.conftest import Ask, RecordingRasa
from tests.bot.fake_rasa import SILENT, contract
from tests.bot.front import SECRET_KEY

PATH = "/api/v1/messages"
JSON = {"Content-Type": "application/json"}


def assert_problem(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert problem["status"] == status
    assert {"type", "title", "detail"} <= problem.keys()
    return problem


def test_an_answer_is_the_recorded_turn_with_a_signed_id(ask: Ask) -> None:
    recorded = contract("fact_en")
    answer = ask(recorded["request"]["message"]).json()
    expected = dict(recorded["answer"][0]["custom"])
    del expected["language_lock"]
    assert re.fullmatch(SIGNED_ID_PATTERN, answer.pop("conversation_id"))
    assert answer == expected


def test_rasa_never_sees_the_id(ask: Ask, rasa: RecordingRasa) -> None:
    ask(conversation_id="made-by-a-client")
    assert "made-by-a-client" not in json.dumps(rasa.messages)
    assert SECRET_KEY not in json.dumps(rasa.messages)


def test_a_conversation_is_continued_by_its_signed_id(ask: Ask, rasa: RecordingRasa) -> None:
    first = ask().json()
    second = ask(conversation_id=first["conversation_id"]).json()
    assert second["conversation_id"] == first["conversation_id"]
    assert rasa.messages[0]["sender"] == rasa.messages[1]["sender"]


def test_a_new_id_of_the_client_is_signed(ask: Ask) -> None:
    assert (
        ask(conversation_id="made-by-a-client")
        .json()["conversation_id"]
        .startswith("made-by-a-client.")
    )


def test_an_existing_id_is_refused_unsigned(ask: Ask) -> None:
    ask(conversation_id="made-by-a-client")
    assert_problem(ask(conversation_id="made-by-a-client"), 400)


def test_an_id_the_desk_made_is_refused_unsigned(ask: Ask) -> None:
    bare, _, _ = ask().json()["conversation_id"].partition(".")
    assert_problem(ask(conversation_id=bare), 400)


def test_an_id_whose_first_turn_failed_may_begin_again(ask: Ask) -> None:
    assert_problem(ask(SILENT, conversation_id="made-by-a-client"), 503)
    assert ask(conversation_id="made-by-a-client").status_code == 200


@pytest.mark.parametrize(
    "conversation_id",
    [
        "",
        "short",
        "x" * 65,
        "with space",
        "with/slash",
        "naïve-name",
        "valid-id.",
        "valid-id.x" * 5,
    ],
)
def test_a_malformed_or_badly_signed_id_is_400(ask: Ask, conversation_id: str) -> None:
    assert_problem(ask(conversation_id=conversation_id), 400)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("de-AT", "de"), ("pt-BR", "pt"), ("zh-TW", "zh-Hant"), ("zh-HK", "zh-Hant"),
     ("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("AR", "ar")],
)  # fmt: skip
def test_a_language_is_matched_and_locked(
    ask: Ask, rasa: RecordingRasa, tag: str, code: str
) -> None:
    ask(language=tag)
    assert rasa.messages[-1]["metadata"]["language_lock"] == code


def test_a_locked_language_stays_for_later_turns(ask: Ask, rasa: RecordingRasa) -> None:
    first = ask(language="de").json()
    ask(conversation_id=first["conversation_id"])
    assert rasa.messages[-1]["metadata"]["language_lock"] == "de"


def test_a_language_chosen_in_the_chat_stays_too(ask: Ask, rasa: RecordingRasa) -> None:
    first = ask("#language:de").json()
    ask(conversation_id=first["conversation_id"])
    assert rasa.messages[-1]["metadata"]["language_lock"] == "de"


@pytest.mark.parametrize("tag", ["", "xx", "tlh", "english", "de\n", "!!"])
def test_an_unsupported_language_is_422(ask: Ask, tag: str) -> None:
    assert_problem(ask(language=tag), 422)


def test_the_browser_s_language_is_a_hint_only(client: TestClient, rasa: RecordingRasa) -> None:
    client.post(PATH, json={"text": "hi"}, headers={"Accept-Language": "xx, ko;q=0.5, ja;q=0.9"})
    metadata = rasa.messages[-1]["metadata"]
    assert (metadata["language_lock"], metadata["language_hint"]) == (None, "ja")


def test_an_unknown_fair_is_404(ask: Ask) -> None:
    assert_problem(ask(fair="no-such-fair"), 404)


def test_a_button_s_value_is_posted_back_unchanged(ask: Ask, rasa: RecordingRasa) -> None:
    ask("#fact:ciie-2020-projects")
    assert rasa.messages[-1]["message"] == "#fact:ciie-2020-projects"


def test_a_leading_slash_is_plain_text(ask: Ask, rasa: RecordingRasa) -> None:
    assert ask(' /ask_contact{"x": 1}').status_code == 200
    assert not rasa.messages[-1]["message"].strip().startswith("/")


def test_rasa_is_sent_nfc(ask: Ask, rasa: RecordingRasa) -> None:
    ask("cafe\u0301")
    assert rasa.messages[-1]["message"] == "café"


@pytest.mark.parametrize("text", ["\x00", "a\x07b", "a\rb", "a\x85b", "", "   "])
def test_text_nobody_can_read_is_422(ask: Ask, rasa: RecordingRasa, text: str) -> None:
    assert_problem(ask(text), 422)
    assert rasa.messages == []


def test_text_of_2000_characters_is_read(ask: Ask) -> None:
    assert ask("珠" * 2000).status_code == 200


def test_longer_text_is_413(ask: Ask) -> None:
    problem = assert_problem(ask("珠" * 2001), 413)
    assert "2,000" in problem["detail"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b'{"text": NaN}', 400),
        (b'{"text": "a", "text": "b"}', 400),
        (b'{"text": "a", "x": ' + b"1" * 5000 + b"}", 400),
        (b"[" * 30_000, 400),
        (b'{"text": "a", "x": ' + b"[" * 30_000 + b"]" * 30_000 + b"}", 400),
        (b'{"text": "\xff"}', 422),
        (b'{"text": "\\ud800"}', 422),
        (b'{"text": "a", "conversation_id": "\\ud800\\ud800\\ud800\\ud800."}', 422),
        (b'{"text": "a", "language": "\\udc00"}', 422),
        (b'{"text": 1}', 422),
        (b'{"text": null}', 422),
        (b"{}", 422),
        (b"[]", 422),
        (b"null", 422),
        (b'{"text": "a", "fair": 1}', 422),
    ],
)
def test_bodies_out_of_form_are_problems(client: TestClient, body: bytes, status: int) -> None:
    assert_problem(client.post(PATH, content=body, headers=JSON), status)


def test_members_out_of_form_are_named(ask: Ask) -> None:
    assert assert_problem(ask(language=1, fair=[]), 422)["errors"] == ["/language", "/fair"]


@pytest.mark.parametrize(
    "media_type", ["", "text/plain", "application/xml", "application/json; charset=latin-1"]
)
def test_another_media_type_is_415(client: TestClient, media_type: str) -> None:
    response = client.post(PATH, content=b'{"text": "a"}', headers={"Content-Type": media_type})
    assert_problem(response, 415)


def test_json_declared_as_utf8_is_read(client: TestClient) -> None:
    headers = {"Content-Type": 'Application/JSON; charset="UTF-8"'}
    assert client.post(PATH, content=b'{"text": "a"}', headers=headers).status_code == 200


def test_a_large_body_is_413(client: TestClient) -> None:
    body = json.dumps({"text": "a", "x": "y" * 70_000})
    assert_problem(client.post(PATH, content=body, headers=JSON), 413)


def test_a_silent_rasa_is_503_with_retry_after(ask: Ask) -> None:
    response = ask(SILENT)
    assert_problem(response, 503)
    assert int(response.headers["retry-after"]) > 0


def test_an_error_is_told_in_the_language_of_the_request(ask: Ask) -> None:
    assert ask("a\x07", language="en").headers["content-language"] == "en"
    assert ask("a\x07", language="ar").headers["content-language"] == "ar"


def test_an_error_is_told_in_the_reader_s_language(client: TestClient) -> None:
    response = client.post(PATH, content=b"{", headers={**JSON, "Accept-Language": "fr-CA"})
    assert response.headers["content-language"] == "fr"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
member = st.sampled_from(["text", "conversation_id", "language", "fair"])


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.dictionaries(member, anything))
def test_no_json_makes_it_fail(client: TestClient, members: dict[str, Any]) -> None:
    body = json.dumps(members)
    response = client.post(PATH, content=body, headers=JSON)
    assert response.status_code in {200, 400, 404, 413, 422}


@settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail(client: TestClient, body: bytes) -> None:
    response = client.post(PATH, content=body, headers=JSON)
    assert response.status_code in {200, 400, 422}
