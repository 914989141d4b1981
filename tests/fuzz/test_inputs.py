"""The inputs of a fuzz run: reproducible, of every kind, and sent as they say."""

import json

import pytest

from desk.fuzzing.fuzz_input import BARE, SIGNED, TAMPERED, FuzzInput
from desk.fuzzing.generation import generate
from desk.fuzzing.requests import kinds
from desk.fuzzing.texts import TEXTS

SIGNED_ID = "conversation." + "s" * 43


@pytest.fixture(scope="module")
def inputs() -> list[FuzzInput]:
    return generate(1_000, seed=3)


def sent(one: FuzzInput) -> tuple[bytes, bytes]:
    head, _, body = b"".join(one.parts("127.0.0.1:1", SIGNED_ID)).partition(b"\r\n\r\n")
    return head, body


def test_a_seed_makes_the_same_inputs_again(inputs: list[FuzzInput]) -> None:
    assert generate(1_000, seed=3) == inputs


def test_another_seed_makes_others(inputs: list[FuzzInput]) -> None:
    assert generate(100, seed=4) != inputs[:100]


def test_there_are_as_many_as_wanted_of_every_kind(inputs: list[FuzzInput]) -> None:
    assert len(inputs) == 1_000
    assert {one.kind for one in inputs} == {*kinds(), "slow body"}


def test_texts_are_whole_json_whatever_they_hold(inputs: list[FuzzInput]) -> None:
    texts = [json.loads(one.body)["text"] for one in inputs if one.kind in TEXTS]
    assert any("\ud800" <= character <= "\udfff" for text in texts for character in text)
    assert max(map(len, texts)) > 2_000


def test_a_body_is_sent_with_its_length() -> None:
    head, body = sent(FuzzInput("any", b'{"text": "a"}'))
    assert b"\r\nContent-Length: 13" in head
    assert body == b'{"text": "a"}'


def test_a_chunked_body_is_sent_in_chunks() -> None:
    head, body = sent(FuzzInput("any", b"x" * 5_000, chunked=True))
    assert b"Content-Length" not in head
    assert body.startswith(b"1000\r\nxxx")
    assert body.endswith(b"\r\n0\r\n\r\n")


@pytest.mark.parametrize(
    ("marker", "expected"),
    [(SIGNED, SIGNED_ID.encode()), (BARE, b"conversation"), (TAMPERED, b"sAssss")],
)
def test_conversation_ids_are_put_in_when_sent(marker: bytes, expected: bytes) -> None:
    _, body = sent(FuzzInput("any", b'{"conversation_id": "' + marker + b'"}'))
    assert expected in body
    assert b"@" not in body


def test_only_slow_clients_pause(inputs: list[FuzzInput]) -> None:
    assert {one.kind for one in inputs if one.waits} == {"slow body"}
