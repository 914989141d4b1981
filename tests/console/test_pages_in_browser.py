"""Pages of the console in a real browser: accessible, and as wide as their screen."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, BrowserContext, sync_playwright
from starlette.applications import Starlette

from bot.web.page import page_routes
from console.duties import WantedDuty, add_duty
from console.parts import ConsoleParts
from facts.publish_gate.findings import FindingKind
from tests.bot.servers import serving
from tests.console.browsing import Browsing
from tests.console.event_records import fill_events
from tests.console.idle_gate import IdleGate
from tests.console.test_publish_gate import TAKEN, drafted

type SignIn = Callable[..., Browsing]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TIMEOUT_MS = 20_000
WCAG = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDE, NARROW = 1280, 375
ONE_LINE_OF_THE_BAR = 70
IS_FOCUSED = "node => node === document.activeElement"
PAGES = (
    "/console/entities?words=zhuji",
    "/console/entities/zhuji",
    "/console/entities/zhuji/edit",
    "/console/entities/museum",
    "/console/entities/new",
    "/console/indicators",
    "/console/indicators/farms",
    "/console/indicators/new",
    "/console/sources",
    "/console/sources/yearbook",
    "/console/sources/new",
    "/console/sources/order",
    "/console/names/entity/zhuji",
    "/console/events",
    "/console/events/fair-2",
    "/console/events/fair-2/edit",
    "/console/events/new",
    "/console/series",
    "/console/series/fair",
    "/console/series/new",
    "/console/calendar?month=2090-11",
    "/console/calendar?month=2026-10",
    "/console/calendar/2026-10-10",
    "/console/calendar/2026-10-10/edit",
    "/console/desks",
    "/console/desks/office-desk",
    "/console/desks/office-desk/edit",
    "/console/exchange?words=zhuji",
    "/console/article",
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def root(app: Starlette) -> Iterator[str]:
    """The console on loopback, with the files it shares with the chat page."""
    app.router.routes.extend(page_routes())
    with serving(app) as address:
        yield address


def opened(browser: Browser, root: str, who: Browsing, width: int) -> BrowserContext:
    """The browser of somebody who is signed in already."""
    context = browser.new_context(locale="en-GB", viewport={"width": width, "height": 800})
    context.set_default_timeout(TIMEOUT_MS)
    cookies = [{"name": name, "value": value, "url": root} for name, value in who.cookies.items()]
    context.add_cookies(cookies)  # type: ignore[arg-type]
    return context


def wrong_with(context: BrowserContext, address: str) -> list[str]:
    """What axe finds on a page, and whether the page is wider than its screen."""
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(address)
    found = Axe().run(page, options=WCAG).response["violations"]
    problems = [f"{address}: {one['id']} {one['nodes'][0]['html']}" for one in found]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        problems.append(f"{address}: wider than the screen")
    page.close()
    return problems


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_pages_of_records_are_accessible(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts, width: int
) -> None:
    fill_events(parts.store)
    editor = signed_in("editor")
    wanted = WantedDuty("editor.example", "office-desk", date(2020, 1, 1), None, range(7))
    add_duty(parts.staff, "desk", wanted)
    number = editor.change(editor.post("/console/sources/save", title="Example", language="en"))
    context = opened(browser, root, editor, width)
    pages = (*PAGES, f"/console/changes/{number}", "/console/changes", "/console")
    assert [wrong for page in pages for wrong in wrong_with(context, root + page)] == []


def test_a_form_with_mistakes_is_accessible(browser: Browser, root: str, signed_in: SignIn) -> None:
    context = opened(browser, root, signed_in("editor"), WIDE)
    page = context.new_page()
    page.goto(f"{root}/console/indicators/new")
    page.get_by_label("Name in English").fill("Boats")
    page.get_by_role("button", name="Save as draft").click()
    page.get_by_text("A number needs a unit.").wait_for()
    described = page.get_by_label("Unit", exact=True).get_attribute("aria-describedby") or ""
    assert "e-unit" in described.split()
    assert Axe().run(page, options=WCAG).response["violations"] == []


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_a_change_that_questions_stop_is_accessible(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts, width: int
) -> None:
    assert isinstance(parts.gate, IdleGate)
    parts.gate.findings = (TAKEN, replace(TAKEN, kind=FindingKind.OWN_LOST, answers={}))
    page = f"/console/changes/{drafted(parts, period='2025')}"
    approver = signed_in("approver")
    approver.post(f"{page}/questions")
    assert TAKEN.question in approver.text(page)
    context = opened(browser, root, approver, width)
    assert wrong_with(context, root + page) == []
    assert wrong_with(context, f"{root}/console/facts/zhuji-farms/edit") == []


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_the_menu_stays_on_one_line(
    browser: Browser, root: str, signed_in: SignIn, language: str
) -> None:
    admin = signed_in("admin")
    admin.post("/console/language", language=language, next="/console")
    page = opened(browser, root, admin, WIDE).new_page()
    page.goto(f"{root}/console/sources")
    for bar in page.locator(".bar").all():
        box = bar.bounding_box()
        assert box is not None
        assert box["height"] < ONE_LINE_OF_THE_BAR


def test_the_menu_opens_without_scripts_on_a_phone(
    browser: Browser, root: str, signed_in: SignIn
) -> None:
    with_scripts = opened(browser, root, signed_in("editor"), NARROW)
    context = browser.new_context(
        java_script_enabled=False,
        viewport={"width": NARROW, "height": 800},
        storage_state=with_scripts.storage_state(),
    )
    page = context.new_page()
    page.goto(f"{root}/console/sources")
    page.get_by_role("link", name="Changes").click()
    assert page.url == f"{root}/console/changes"


def test_a_calendar_is_walked_by_keyboard(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts
) -> None:
    fill_events(parts.store)
    page = opened(browser, root, signed_in("editor"), WIDE).new_page()
    page.goto(f"{root}/console/calendar?month=2090-11")
    days = page.get_by_role("table")
    days.get_by_role("link", name="November 4, 2090").focus()
    page.keyboard.press("ArrowRight")
    assert days.get_by_role("link", name="November 5, 2090").evaluate(IS_FOCUSED)
    page.keyboard.press("ArrowDown")
    assert days.get_by_role("link", name="November 12, 2090").evaluate(IS_FOCUSED)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowLeft")
    assert days.get_by_role("link", name="November 4, 2090").evaluate(IS_FOCUSED)
    page.keyboard.press("PageDown")
    page.wait_for_url(f"{root}/console/calendar?month=2090-12")
    page.keyboard.press("Tab")
    page.get_by_role("link", name="Month before").click()
    days.get_by_role("link", name="Pearl fair 2090").first.click()
    page.wait_for_url(f"{root}/console/events/fair-2")


def test_a_phone_gets_the_calendar_as_a_list(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts
) -> None:
    fill_events(parts.store)
    page = opened(browser, root, signed_in("editor"), NARROW).new_page()
    page.goto(f"{root}/console/calendar?month=2090-11")
    assert page.get_by_role("table").count() == 0
    day = page.get_by_role("listitem").filter(has_text="November 6, 2090")
    assert day.get_by_role("link", name="Pearl fair 2090").is_visible()


def test_the_answer_follows_what_is_typed(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts
) -> None:
    fill_events(parts.store)
    page = opened(browser, root, signed_in("editor"), WIDE).new_page()
    page.goto(f"{root}/console/events/fair-2/edit")
    page.get_by_label("Ends", exact=True).fill("2090-11-01")
    page.locator("#preview").get_by_text("It ends before it starts.").wait_for()
    page.get_by_label("Ends", exact=True).fill("2090-11-07")
    page.locator("#preview-language").select_option("fr")
    page.locator("#preview").get_by_text("Inscription : https://example.org/register").wait_for()
    page.goto(f"{root}/console/desks/office-desk/edit")
    page.get_by_label("Tuesday to Friday as on Monday").check()
    page.get_by_label("Monday, shift 1, opens").fill("09:00")
    page.get_by_label("Monday, shift 1, closes").fill("17:00")
    page.get_by_label("Time zone").fill("Asia/Shanghai")
    page.get_by_label("Day and time").fill("2026-10-01T10:00")
    page.locator("#preview").get_by_text("National Day").wait_for()


def test_pictures_of_the_guide(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts
) -> None:
    """With DESK_SCREENSHOTS set to a folder, it leaves the pictures of events and desks there."""
    fill_events(parts.store)
    page = opened(browser, root, signed_in("editor"), WIDE).new_page()
    for name, address, shown in (
        ("calendar", "calendar?month=2026-02", "Spring Festival"),
        ("event", "events/fair-2/edit", "Registration: https://example.org/register"),
        ("desk", "desks/office-desk/edit", "Example office"),
    ):
        page.goto(f"{root}/console/{address}")
        page.get_by_text(shown).first.wait_for()
        if folder := os.environ.get("DESK_SCREENSHOTS"):
            page.screenshot(path=f"{folder}/console-{name}.png")
