"""Script injection, stored and reflected, tried in every text field and shown inert."""

from __future__ import annotations

import html
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, sync_playwright
from starlette.applications import Starlette
from starlette.routing import Mount

from bot.local_client import LocalClient
from bot.reply import Answer
from bot.telegram.rendering import render_replies
from bot.web.page import page_routes
from console import accounts
from console.app import application
from console.parts import ConsoleParts
from console.roles import Role
from console.staff_database import StaffDatabase
from facts.store import FactStore
from tests.bot.fake_rasa import fake_rasa
from tests.bot.front import web_front
from tests.bot.servers import serving
from tests.console.security.browser import Browser
from tests.console.security.conftest import PASSWORD, SignedInAs
from tests.console.security.hostile_texts import (
    ATTRIBUTES,
    FACT,
    JAVASCRIPT,
    LONG,
    MARKUP,
    OUT_OF,
    RUN,
    STORED,
    TEXTS,
    fill,
)
from tests.console.security.page_forms import PageForm, PageReader

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TIMEOUT_MS = 10_000
# Ends the session or the account that looks; each has tests of its own.
LEFT_OUT = re.compile(r"/console/(sign-out|password|language|staff/|profile)")
MOST_OF_A_KIND = 3
# Tells what came of a page: whether anything ran, or became an element.
LOOK = """() => ({
  ran: window.ran ?? null,
  injected: document.querySelectorAll(".injected").length,
  handlers: [...document.querySelectorAll("*")].filter((node) =>
    [...node.attributes].some(({name}) => /^(hx-)?on/.test(name))).length,
  scripts: [...document.scripts].filter((script) => !script.src && script.textContent).length,
  links: [...document.querySelectorAll("a[href], form[action], button[formaction], [src]")].filter(
    (node) => /^\\s*(javascript|data|vbscript):/i.test(
      node.getAttribute("href") ?? node.getAttribute("action") ?? node.getAttribute("formaction")
      ?? node.getAttribute("src"))).length,
})"""
INERT = {"ran": None, "injected": 0, "handlers": 0, "scripts": 0, "links": 0}

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Chromium) -> Iterator[Page]:
    """A page that fails the test where a dialog opens."""
    context = chromium.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(TIMEOUT_MS)
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    yield page
    context.close()


def expect_inert(page: Page, told: str) -> None:
    """Expect that nothing of a text became more than text."""
    for field in page.query_selector_all("input:visible, textarea:visible")[:40]:
        field.dispatch_event("focus")
    assert page.evaluate(LOOK) == INERT, told


def crawled(browser: Browser, *first: str) -> Iterator[tuple[str, str, PageReader]]:
    """Yield address, HTML and contents of each kind of page that links lead to."""
    waiting, seen, kinds = list(first or ("/console",)), set[str](), dict[str, int]()
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(r"=[^&]*", "", re.sub(r"/[\w.-]*[\d-][\w.-]*", "/*", address))
        if address in seen or kinds.get(kind, 0) >= MOST_OF_A_KIND:
            continue
        seen.add(address)
        kinds[kind] = kinds.get(kind, 0) + 1
        answer = browser.get(address)
        assert answer.status_code < 500, address
        if answer.headers.get("content-type", "").startswith("text/html"):
            read = PageReader(address, answer.text)
            yield address, answer.text, read
            waiting += [link for link in read.links if link.startswith("/console")]


def sent(browser: Browser, form: PageForm, text: str) -> Iterator[tuple[str, str]]:
    """Send a form with a text in every field by each of its buttons; yield what comes back."""
    fields = {**form.filled(text), "form_token": browser.token}
    for action in form.actions or [form.action]:
        if form.method == "get":
            answer = browser.get(action, params=form.filled(text))
        else:
            answer = browser.client.post(action, data=fields)
        if answer.status_code == 303:
            answer = browser.get(answer.headers["location"])
        assert answer.status_code < 500, (action, text[:60], answer.text[:300])
        yield f"{form.method} {action} {text[:40]}", answer.text


def kind_of(form: PageForm) -> tuple[object, ...]:
    return form.method, re.sub(r"/[\w.-]*[\d-][\w.-]*", "/*", form.action), *sorted(form.typed)


@pytest.mark.parametrize(
    "text", [MARKUP, OUT_OF, f'<input value="{ATTRIBUTES}">', f'<a href="{JAVASCRIPT}">x']
)
def test_what_is_taken_for_more_than_text_is_seen(page: Page, text: str) -> None:
    """Else the other tests would find nothing wherever they look."""
    page.set_content(f"<title>x</title><p>{text}</p>", wait_until="domcontentloaded")
    assert page.evaluate(LOOK) != INERT


def test_what_is_sent_in_any_form_comes_back_as_text(
    signed_in: SignedInAs, store: FactStore, page: Page
) -> None:
    """Without the headers of the console, which would stop what gets through."""
    fill(store)
    admin = signed_in(Role.ADMIN)
    forms = {
        kind_of(form): form
        for _, _, read in crawled(admin)
        for form in read.forms
        if not LEFT_OUT.match(form.action) and form.typed
    }
    assert len(forms) >= 10
    answers = 0
    for form in forms.values():
        for text in (*TEXTS, LONG):
            for told, answer in sent(admin, form, text):
                page.set_content(answer, wait_until="domcontentloaded")
                expect_inert(page, told)
                answers += 1
    assert answers >= 70


def test_what_is_stored_is_text_on_every_page(
    signed_in: SignedInAs, store: FactStore, page: Page
) -> None:
    fill(store)
    admin, shown = signed_in(Role.ADMIN), 0
    for language in ("en", "zh-Hans"):
        admin.post("/console/language", {"language": language})
        for address, answer, _ in crawled(admin, "/console", f"/console/facts/{FACT}"):
            page.set_content(answer, wait_until="domcontentloaded")
            expect_inert(page, address)
            shown += html.unescape(answer).count(MARKUP)
    assert shown > 40


def test_what_is_in_an_address_is_text(signed_in: SignedInAs, page: Page) -> None:
    browser = signed_in(Role.EDITOR)
    addresses = [address for address, _, _ in crawled(browser)]
    names = (
        "words",
        "page",
        "next",
        "entity",
        "value",
        "preview",
        "record",
        "done",
        "only",
        "fair",
    )
    for text in TEXTS[:3]:
        query = dict.fromkeys((*names, "channel", "status", "question", "actor"), text)
        for address in {address.partition("?")[0] for address in addresses}:
            answer = browser.get(address, params=query)
            assert answer.status_code < 500
            page.set_content(answer.text or "<p>", wait_until="domcontentloaded")
            expect_inert(page, f"{address} {text[:40]}")
    browser.client.cookies.clear()
    for text in TEXTS:
        answer = browser.get("/console/sign-in", params={"next": text})
        page.set_content(answer.text, wait_until="domcontentloaded")
        expect_inert(page, text)


def test_on_the_running_console_nothing_runs_and_nothing_is_refused(
    parts: ConsoleParts, staff: StaffDatabase, store: FactStore, page: Page
) -> None:
    """With the console's own scripts, which show answers as the chat page does."""
    fill(store)
    first = accounts.add(staff, "desk", "li.wei", Role.ADMIN)
    accounts.change_password(staff, "li.wei", first, PASSWORD)
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Refused" in said.text else None)
    app = Starlette(routes=[*page_routes(), Mount("/", application(parts))])
    with serving(app) as root:
        page.goto(f"{root}/console/sign-in?next=/console/facts/{FACT}")
        page.get_by_label("Account").fill("li.wei")
        page.get_by_label("Password").fill(PASSWORD)
        page.locator("button.main").click()
        page.locator(".answer .card").wait_for()
        assert MARKUP in (page.locator(".answer").text_content() or "")
        expect_inert(page, "the card of a fact")
        for path in (
            "changes/1",
            "changes/2",
            "names/entity/hostile-place",
            "questions",
            "history",
        ):
            page.goto(f"{root}/console/{path}")
            expect_inert(page, path)
        page.goto(f"{root}/console/facts/{FACT}/edit")
        page.get_by_label("Who answers for it").fill(f"{STORED} and more")
        page.locator("#preview .card").wait_for()
        expect_inert(page, "the card beside the form")
    assert refused == []


def answer_of(editor: Browser) -> dict[str, Any]:
    """The answer on the hostile fact, as the chat page and Telegram get it."""
    shown = editor.get(f"/console/facts/{FACT}?preview=en").text
    found = re.search(r'data-answer="([^"]*)"', shown)
    assert found is not None
    answer: dict[str, Any] = json.loads(html.unescape(found[1]))
    return answer


def test_the_chat_page_shows_it_as_text(
    signed_in: SignedInAs, store: FactStore, page: Page, tmp_path: Path
) -> None:
    fill(store)
    answer = answer_of(signed_in(Role.EDITOR))
    body = {**answer, "conversation_id": "x", "intent": "ask_industry_fact", "confidence": 1.0}
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Refused" in said.text else None)
    page.route("**/api/v1/messages", lambda route: route.fulfill(json=body))
    with serving(fake_rasa()) as rasa:
        app = web_front(tmp_path, LocalClient(4, 5), rasa_urls=(rasa,), actions_url=rasa)
        with serving(app) as root:
            page.goto(root)
            page.locator(".suggestions .chip").first.wait_for()
            page.fill("#message", "anything")
            page.keyboard.press("Enter")
            page.locator(".turn.desk .card").last.wait_for()
            assert MARKUP in (page.locator(".turn.desk").last.text_content() or "")
            assert page.evaluate("window.ran ?? null") is None
            assert page.locator(".injected").count() == 0
            assert page.locator("a[href^='javascript']").count() == 0
    assert refused == []


def test_telegram_shows_it_as_text(signed_in: SignedInAs, store: FactStore) -> None:
    fill(store)
    answer = answer_of(signed_in(Role.EDITOR))
    replies = Answer.model_validate(
        {
            **answer,
            "conversation_id": "x",
            "intent": "ask_industry_fact",
            "confidence": 1.0,
        }
    ).replies
    messages = [part.text for part in render_replies(replies, lambda key, value: None)]
    assert messages
    for message in messages:
        assert set(re.findall(r"<[^>]*>", message)) <= {"<b>", "</b>"}
        assert message.count("<b>") == message.count("</b>")
    assert RUN in html.unescape("".join(messages))
