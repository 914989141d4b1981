"""Everything around the turns: health, metrics, page, errors, headers, description."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.testclient import TestClient

from bot.local_client import NotReached
from bot.metrics import Metrics
from bot.web.endpoints import telegram_router
from bot.web.page import STATIC
from bot.web.problems import STATUS
from languages import LANGUAGES
from tests.bot.conftest import Ask, RecordingRasa
from tests.bot.front import ACTIONS, RASA, MockClient, web_front
from tests.bot.test_messages_api import assert_problem

WEBHOOK, SECRET_HEADER = "/telegram/webhook", "X-Telegram-Bot-Api-Secret-Token"


def test_the_process_says_it_is_up(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


def test_ready_when_every_part_answers(client: TestClient) -> None:
    assert client.get("/readyz").json()["checks"] == {"store": "ok", "rasa": "ok", "actions": "ok"}


def test_one_rasa_process_is_enough_to_be_ready(tmp_path: Path) -> None:
    def second_is_starting(request: httpx.Request) -> httpx.Response:
        if request.url.host == "rasa2.test":
            raise NotReached("refused")
        return httpx.Response(200)

    urls = (RASA, "http://rasa2.test")
    front = web_front(tmp_path, MockClient(second_is_starting), rasa_urls=urls)
    assert TestClient(front).get("/readyz").status_code == 200


class BrokenStore:
    def revision(self) -> int:
        raise OSError("disk gone")


def _actions_down(request: httpx.Request) -> httpx.Response:
    if str(request.url).startswith(ACTIONS):
        raise NotReached("refused")
    return httpx.Response(200)


def _rasa_down(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200 if str(request.url).startswith(ACTIONS) else 500)


@pytest.mark.parametrize(
    ("part", "handler", "store"),
    [
        ("actions", _actions_down, None),
        ("rasa", _rasa_down, None),
        ("store", lambda _: httpx.Response(200), BrokenStore()),
    ],
)
def test_not_ready_when_a_part_does_not_answer(
    tmp_path: Path, part: str, handler: Any, store: Any
) -> None:
    client = TestClient(web_front(tmp_path, MockClient(handler), store=store))
    response = client.get("/readyz")
    problem = assert_problem(response, 503)
    assert [name for name, state in problem["checks"].items() if state == "failed"] == [part]
    assert int(response.headers["retry-after"]) > 0


def test_turns_and_errors_are_counted(client: TestClient, ask: Ask) -> None:
    ask("hello")
    ask("a\x07")
    counters = client.get("/metrics").text
    labels = 'channel="web",intent="greet",language="en",status="smalltalk"'
    assert f"desk_turns_total{{{labels}}} 1.0" in counters
    assert 'desk_errors_total{channel="web",error="BadText"} 1.0' in counters
    assert 'desk_turn_seconds_count{channel="web"} 1.0' in counters


@pytest.mark.parametrize("path", ["/nothing", "/api/v1", "/api/v1/messages/", "/docs", "/static/x"])
def test_an_unknown_path_is_a_404_problem(client: TestClient, path: str) -> None:
    assert_problem(client.get(path), 404)


@pytest.mark.parametrize("path", ["/static/%00", "/static/..%2f..%2fpage.py", "/static/index.html"])
def test_only_the_page_s_own_files_are_served(client: TestClient, path: str) -> None:
    assert_problem(client.get(path), 404)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/v1/messages"),
        ("POST", "/"),
        ("DELETE", "/healthz"),
        ("PUT", "/static/chat.js"),
    ],
)
def test_another_method_is_405_with_allow(client: TestClient, method: str, path: str) -> None:
    response = client.request(method, path)
    assert_problem(response, 405)
    assert response.headers["allow"]


@pytest.mark.parametrize("path", ["/", "/healthz", "/nothing", "/api/v1/messages"])
def test_every_response_carries_the_security_headers(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    assert "script-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-inline" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_no_other_origin_may_read_the_api(client: TestClient) -> None:
    origin = {"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    responses = [
        client.options("/api/v1/messages", headers=origin),
        client.get("/", headers=origin),
    ]
    assert not any("access-control-allow-origin" in found.headers for found in responses)


def test_something_unexpected_is_a_503_problem_not_a_500(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_metrics: Metrics) -> bytes:
        raise RuntimeError

    monkeypatch.setattr(Metrics, "render", fail)
    app = web_front(tmp_path, MockClient(lambda _: httpx.Response(200)))
    response = TestClient(app, raise_server_exceptions=False).get("/metrics")
    assert_problem(response, 503)
    assert response.headers["retry-after"]
    assert response.headers["content-security-policy"]


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_the_interface_comes_in_every_language(client: TestClient, code: str) -> None:
    found = client.get(f"/api/v1/interface/{code}").json()
    assert found["language"]["code"] == code
    assert [item["name"] for item in found["languages"]] == [
        language.name for language in LANGUAGES.values()
    ]
    assert all(found["messages"].values())
    assert len(found["suggestions"]) == 4


def test_an_interface_in_no_language_of_ours_is_404(client: TestClient) -> None:
    assert_problem(client.get("/api/v1/interface/tlh"), 404)


@pytest.mark.parametrize(
    ("accepted", "code", "direction"), [("ar-EG", "ar", "rtl"), ("", "en", "ltr")]
)
def test_the_page_comes_in_the_browser_s_language(
    client: TestClient, accepted: str, code: str, direction: str
) -> None:
    page = client.get("/", headers={"Accept-Language": accepted}).text
    assert f'<html lang="{code}" dir="{direction}">' in page


class _References(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inline_scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.found += [value for name in ("src", "href") if (value := values.get(name))]
        runs = values.get("type") != "application/json" and "src" not in values
        self.inline_scripts += tag == "script" and runs


def test_the_page_needs_nothing_from_elsewhere(client: TestClient) -> None:
    page = _References()
    page.feed(client.get("/").text)
    assert page.inline_scripts == 0
    for path in page.found:
        assert path.startswith(("#", "/"))
        assert path.startswith("#") or client.get(path).status_code == 200


def test_the_scripts_import_only_files_that_are_served(client: TestClient) -> None:
    imports = [
        name
        for script in STATIC.glob("*.js")
        for name in re.findall(r'from "\./(.+?)"', script.read_text("utf-8"))
    ]
    assert imports
    assert all(client.get(f"/static/{name}").status_code == 200 for name in imports)


def test_the_scripts_never_write_html() -> None:
    forbidden = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(")
    assert not [path for path in STATIC.glob("*.js") if forbidden.search(path.read_text("utf-8"))]


def test_a_file_that_has_not_changed_is_not_sent_again(client: TestClient) -> None:
    etag = client.get("/static/page.css").headers["etag"]
    assert client.get("/static/page.css", headers={"If-None-Match": etag}).status_code == 304


def test_the_description_names_every_error_of_a_turn(client: TestClient) -> None:
    described = client.get("/openapi.json").json()
    responses = described["paths"]["/api/v1/messages"]["post"]["responses"]
    # 403 belongs to the Telegram webhook, which is not part of the public API.
    statuses = {str(int(status)) for status in STATUS.values()} - {"403"}
    assert responses.keys() == {"200", *statuses}
    assert "Problem" in described["components"]["schemas"]


class FakeTelegram:
    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []

    async def accept(self, update: dict[str, Any], secret: str | None) -> None:
        assert secret == "secret"
        self.updates.append(update)


@pytest.fixture
def telegram() -> FakeTelegram:
    return FakeTelegram()


@pytest.fixture
def webhook(tmp_path: Path, telegram: FakeTelegram, rasa: RecordingRasa) -> Iterator[TestClient]:
    app = web_front(tmp_path, MockClient(rasa), telegram_router(telegram, "secret"))
    with TestClient(app) as client:
        yield client


def test_an_update_reaches_telegram(webhook: TestClient, telegram: FakeTelegram) -> None:
    response = webhook.post(WEBHOOK, json={"update_id": 1}, headers={SECRET_HEADER: "secret"})
    assert response.status_code == 200
    assert telegram.updates == [{"update_id": 1}]


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: ""}])
def test_an_update_without_the_secret_is_refused(
    webhook: TestClient, telegram: FakeTelegram, headers: dict[str, str]
) -> None:
    assert_problem(webhook.post(WEBHOOK, json={"update_id": 1}, headers=headers), 403)
    assert telegram.updates == []


def test_the_webhook_is_no_part_of_the_description(webhook: TestClient) -> None:
    assert WEBHOOK not in json.dumps(webhook.get("/openapi.json").json())


def test_without_telegram_there_is_no_webhook(client: TestClient) -> None:
    assert_problem(client.post(WEBHOOK, json={}), 404)
