"""How many turns one address and one conversation may ask for."""

from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path

import pytest
from starlette.requests import Request
from starlette.testclient import TestClient

from bot.errors import RateLimited
from bot.web.rate_limit import TokenBuckets, TurnLimiter, address_group, client_address
from tests.bot.conftest import RecordingRasa
from tests.bot.front import MockClient, web_front
from tests.bot.test_messages_api import PATH, assert_problem

PROXIES = (ip_network("10.0.0.0/8"),)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def request_from(host: str, *forwarded: str) -> Request:
    headers = [(b"x-forwarded-for", value.encode()) for value in forwarded]
    return Request({"type": "http", "client": (host, 1234), "headers": headers})


def limited_client(folder: Path, rasa: RecordingRasa, limit: int | None, host: str) -> TestClient:
    app = web_front(folder, MockClient(rasa), limiter=TurnLimiter(limit, PROXIES))
    return TestClient(app, client=(host, 50000))


def test_a_bucket_empties_and_fills_again() -> None:
    clock = Clock()
    buckets = TokenBuckets(2, clock=clock)
    buckets.take("key")
    buckets.take("key")
    with pytest.raises(RateLimited) as raised:
        buckets.take("key")
    assert raised.value.retry_after == 30
    clock.now += 30
    buckets.take("key")


@pytest.mark.parametrize("per_minute", [1, 7, 30, 1000])
def test_a_waiting_time_is_long_enough(per_minute: int) -> None:
    clock = Clock()
    buckets = TokenBuckets(per_minute, clock=clock)
    for _ in range(per_minute):
        buckets.take("key")
    with pytest.raises(RateLimited) as raised:
        buckets.take("key")
    assert raised.value.retry_after
    clock.now += raised.value.retry_after
    buckets.take("key")


def test_keys_have_buckets_of_their_own() -> None:
    buckets = TokenBuckets(1)
    buckets.take("one")
    buckets.take("other")
    with pytest.raises(RateLimited):
        buckets.take("one")


def test_the_number_of_buckets_is_bounded() -> None:
    buckets = TokenBuckets(1, max_buckets=10)
    for number in range(1000):
        buckets.take(str(number))
    assert len(buckets._buckets) == 10


@pytest.mark.parametrize(
    ("host", "forwarded", "expected"),
    [
        ("203.0.113.5", (), "203.0.113.5"),
        ("203.0.113.5", ("198.51.100.1",), "203.0.113.5"),
        ("10.0.0.1", ("198.51.100.1",), "198.51.100.1"),
        ("10.0.0.1", ("6.6.6.6, 198.51.100.1, 10.2.2.2",), "198.51.100.1"),
        ("10.0.0.1", ("6.6.6.6", "198.51.100.1"), "198.51.100.1"),
        ("10.0.0.1", (), "10.0.0.1"),
        ("10.0.0.1", ("nonsense",), "0.0.0.0"),
        ("::ffff:203.0.113.5", (), "203.0.113.5"),
        ("testclient", (), "0.0.0.0"),
    ],
)
def test_only_trusted_proxies_may_name_the_sender(
    host: str, forwarded: tuple[str, ...], expected: str
) -> None:
    assert str(client_address(request_from(host, *forwarded), PROXIES)) == expected


def test_one_ipv6_network_is_one_sender() -> None:
    first = client_address(request_from("2001:db8::1"), ())
    second = client_address(request_from("2001:db8::ffff:2"), ())
    assert address_group(first) == address_group(second)


def test_an_address_is_limited(tmp_path: Path, rasa: RecordingRasa) -> None:
    client = limited_client(tmp_path, rasa, None, "203.0.113.5")
    responses = [client.post(PATH, json={"text": "hello"}) for _ in range(31)]
    assert {response.status_code for response in responses[:30]} == {200}
    assert_problem(responses[30], 429)
    assert int(responses[30].headers["retry-after"]) > 0


def test_this_machine_is_exempt_by_default(tmp_path: Path, rasa: RecordingRasa) -> None:
    client = limited_client(tmp_path, rasa, None, "127.0.0.1")
    assert {client.post(PATH, json={"text": "hello"}).status_code for _ in range(40)} == {200}


def test_this_machine_is_limited_when_a_limit_is_set(tmp_path: Path, rasa: RecordingRasa) -> None:
    client = limited_client(tmp_path, rasa, 3, "127.0.0.1")
    codes = [client.post(PATH, json={"text": "hello"}).status_code for _ in range(4)]
    assert codes == [200, 200, 200, 429]


def test_a_conversation_is_limited_from_any_address(tmp_path: Path, rasa: RecordingRasa) -> None:
    client = limited_client(tmp_path, rasa, 3, "10.0.0.1")
    answered = client.post(PATH, json={"text": "hello"}).json()
    message = {"text": "hello", "conversation_id": answered["conversation_id"]}
    codes = [
        client.post(PATH, json=message, headers={"X-Forwarded-For": f"203.0.113.{n}"}).status_code
        for n in range(4)
    ]
    assert codes == [200, 200, 200, 429]
