"""The chat page in a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from bot.local_client import LocalClient
from tests.bot.fake_rasa import SILENT, SLOW, contract, fake_rasa
from tests.bot.front import web_front
from tests.bot.servers import serving

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TIMEOUT_MS = 10_000
FIRST_QUESTION = contract("fact_en")["request"]["message"]
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def front(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with serving(fake_rasa()) as rasa:
        client = LocalClient(connections=64, timeout=10)
        folder = tmp_path_factory.mktemp("front")
        app = web_front(folder, client, rasa_urls=(rasa,), actions_url=rasa, timeout=10)
        with serving(app) as address:
            yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def opened(browser: Browser, front: str, **options: Any) -> Page:
    """Open the page in a tab of its own; an error in a script fails the test."""
    page = browser.new_context(**{"locale": "en-GB", **options}).new_page()
    page.set_default_timeout(TIMEOUT_MS)
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(front)
    page.locator(".suggestions .chip").first.wait_for()
    return page


@pytest.fixture
def page(browser: Browser, front: str) -> Iterator[Page]:
    page = opened(browser, front)
    yield page
    page.context.close()


def ask(page: Page, text: str) -> None:
    answers = page.locator(".turn.desk")
    before = answers.count()
    page.fill("#message", text)
    page.keyboard.press("Enter")
    answers.nth(before).wait_for()


def posted(request: Request) -> dict[str, Any]:
    """Return the message that a request carries."""
    message: dict[str, Any] = request.post_data_json or {}
    return message


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=WCAG).response["violations"]
    return [f"{item['id']}: {item['nodes'][0]['html']}" for item in found]


def test_a_question_gets_its_figure_and_source(page: Page) -> None:
    ask(page, FIRST_QUESTION)
    expect(page.locator(".figure strong")).to_have_text("61")
    expect(page.locator(".source")).to_contain_text("Shanghai Daily (SHINE)")


def test_a_source_with_an_address_is_a_link(page: Page) -> None:
    ask(page, contract("fact_ru")["request"]["message"])
    link = page.locator(".source a")
    expect(link).to_have_attribute("href", "https://www.shine.cn/example")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_a_source_whose_title_is_cut_in_the_answer_is_shown_as_one(page: Page) -> None:
    answer = contract("fact_en")["answer"][0]["custom"]
    reply, title = answer["replies"][0], "Zhejiang signs projects " * 6
    source = {"title": title, "publisher": None, "published": None, "url": "https://a.example/"}
    cut = {"text": f"**61**\nProjects\nSource: “{title[:80]}…” (undated)"}
    facts = [{**reply["facts"][0], "source": source}]
    body = {**answer, "conversation_id": "x", "replies": [{**reply, **cut, "facts": facts}]}
    page.route("**/api/v1/messages", lambda route: route.fulfill(json=body))
    ask(page, FIRST_QUESTION)
    expect(page.locator(".source")).to_have_count(1)
    expect(page.locator(".source a")).to_have_text(f"{title[:80]}…")


def test_where_to_register_is_a_link(page: Page) -> None:
    ask(page, contract("events_en")["request"]["message"])
    link = page.locator(".card a")
    expect(link).to_have_attribute("href", "https://www.example.org/register")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    expect(page.locator(".card p").last).to_have_text(
        "Registration: https://www.example.org/register"
    )


def test_an_address_of_another_kind_stays_text(page: Page) -> None:
    answer = contract("events_en")["answer"][0]["custom"]
    reply = answer["replies"][0]
    address = "javascript:alert(1)"
    events = [{**reply["events"][0], "registration_url": address}]
    shown = {**reply, "text": f"Fair\nRegistration: {address}", "events": events}
    body = {**answer, "conversation_id": "x", "replies": [shown]}
    page.route("**/api/v1/messages", lambda route: route.fulfill(json=body))
    ask(page, FIRST_QUESTION)
    expect(page.locator(".card p").last).to_have_text(f"Registration: {address}")
    expect(page.locator(".card a")).to_have_count(0)


def test_a_button_asks_its_value_under_its_title(page: Page) -> None:
    ask(page, FIRST_QUESTION)
    with page.expect_request("**/api/v1/messages") as request:
        page.get_by_role("button", name="Total value").click()
    assert posted(request.value)["text"] == "#fact:ciie-2020-value"
    expect(page.locator(".turn.person").last).to_contain_text("Total value")


def test_the_conversation_continues_under_its_signed_id(page: Page) -> None:
    ask(page, "hello")
    with page.expect_request("**/api/v1/messages") as request:
        ask(page, "hello")
    assert "." in posted(request.value)["conversation_id"]


def test_the_conversation_survives_a_reload(page: Page) -> None:
    ask(page, FIRST_QUESTION)
    page.reload()
    expect(page.locator(".figure strong")).to_have_text("61")
    ask(page, "hello")


def test_a_new_conversation_begins_empty(page: Page) -> None:
    ask(page, "hello")
    page.get_by_role("button", name="New conversation").click()
    expect(page.locator(".turn")).to_have_count(0)
    expect(page.locator("#welcome")).to_be_visible()
    with page.expect_request("**/api/v1/messages") as request:
        ask(page, "hello")
    assert "conversation_id" not in posted(request.value)


def test_an_answer_to_an_abandoned_conversation_is_not_shown(page: Page) -> None:
    page.fill("#message", SLOW)
    with page.expect_response("**/api/v1/messages"):
        page.keyboard.press("Enter")
        page.get_by_role("button", name="New conversation").click()
    ask(page, "hello")
    expect(page.locator(".turn.desk")).to_have_count(1)


def test_a_broken_id_begins_a_new_conversation_unnoticed(page: Page) -> None:
    ask(page, "hello")
    page.evaluate(
        """() => {
          const state = JSON.parse(sessionStorage.getItem("investor-desk"));
          sessionStorage.setItem("investor-desk", JSON.stringify({...state, id: state.id + "x"}));
        }"""
    )
    page.reload()
    ask(page, "hello")
    expect(page.locator(".turn.desk")).to_have_count(2)


def test_an_error_is_told_and_can_be_tried_again(page: Page) -> None:
    page.fill("#message", SILENT)
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("could not answer")
    page.unroute_all()
    page.route("**/api/v1/messages", lambda route: route.continue_(post_data='{"text":"hello"}'))
    retry = page.get_by_role("button", name="Try again")
    expect(retry).to_be_enabled(timeout=TIMEOUT_MS)
    retry.click()
    page.locator(".turn.desk").wait_for()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_desk_that_cannot_be_reached_is_told(page: Page) -> None:
    page.route("**/api/v1/messages", lambda route: route.abort())
    page.fill("#message", "hello")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("cannot be reached")


def test_what_the_desk_says_never_becomes_html(page: Page) -> None:
    answer = contract("greet_en")["answer"][0]["custom"]
    reply = {**answer["replies"][0], "text": "<img src=x onerror=alert(1)> **<b>bold</b>**"}
    body = {**answer, "conversation_id": "x", "replies": [reply]}
    page.route("**/api/v1/messages", lambda route: route.fulfill(json=body))
    ask(page, "<script>alert(1)</script>")
    expect(page.locator(".card strong")).to_have_text("<b>bold</b>")
    assert page.locator("#log img, #log script, #log b").count() == 0


def test_choosing_a_language_changes_page_and_answers(page: Page) -> None:
    ask(page, "hello")
    page.select_option("#language", "ar")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    with page.expect_request("**/api/v1/messages") as request:
        ask(page, "hello?")
    assert posted(request.value)["language"] == "ar"
    expect(page.locator(".turn.desk").last).to_have_attribute("lang", "ar")
    with page.expect_request("**/api/v1/messages") as request:
        ask(page, "hello?")
    assert "language" not in posted(request.value)


def test_the_menu_names_every_language_in_itself(page: Page) -> None:
    names = page.locator("#language option").all_text_contents()
    assert {"English", "简体中文", "العربية", "한국어"} <= set(names)


def test_arabic_reads_from_right_to_left(browser: Browser, front: str) -> None:
    page = opened(browser, front, locale="ar")
    ask(page, contract("fact_ar")["request"]["message"])
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    person, desk = page.locator(".bubble").bounding_box(), page.locator(".card").bounding_box()
    assert person
    assert desk
    assert person["x"] < desk["x"] + desk["width"] - person["width"]
    assert violations(page) == []
    page.context.close()


def test_the_keyboard_is_enough(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.type(FIRST_QUESTION)
    page.keyboard.press("Enter")
    page.locator(".chips .chip").first.wait_for()
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Whom to contact")).to_be_focused()
    page.keyboard.press("Enter")
    page.locator(".turn.desk").nth(1).wait_for()
    expect(page.locator("#message")).to_be_focused()


def test_shift_enter_begins_a_new_line(page: Page) -> None:
    page.focus("#message")
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    expect(page.locator("#message")).to_have_value("one\ntwo")


def test_too_long_a_question_cannot_be_sent(page: Page) -> None:
    page.fill("#message", "x" * 2001)
    expect(page.locator("#counter")).to_have_text("2,001 of 2,000 characters")
    expect(page.locator("#send")).to_be_disabled()


@pytest.mark.parametrize("width", [320, 375, 1280])
def test_nothing_is_wider_than_the_screen(browser: Browser, front: str, width: int) -> None:
    page = opened(browser, front, viewport={"width": width, "height": 640})
    ask(page, FIRST_QUESTION)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.querySelector('#log').scrollWidth") <= width
    expect(page.locator(".chips .chip").last).to_be_in_viewport()
    page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible(browser: Browser, front: str, scheme: Any) -> None:
    page = opened(browser, front, color_scheme=scheme, reduced_motion="reduce")
    assert violations(page) == []
    ask(page, FIRST_QUESTION)
    page.fill("#message", SILENT)
    page.keyboard.press("Enter")
    page.get_by_role("alert").wait_for()
    page.fill("#message", "x" * 2001)
    assert violations(page) == []
    page.context.close()
