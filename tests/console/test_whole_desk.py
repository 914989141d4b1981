"""The console in front of the whole desk, used as newcomers would: in a browser, by two people.

With DESK_SCREENSHOTS set to a folder, it leaves the pictures of the staff guide there.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from desk.training import ensure_model
from tests.bot.telegram.bot_api import RecordingBotApi
from tests.bot.telegram.front_process import free_port
from tests.bot.telegram.updates import message, person
from tests.bot.telegram.whole_desk import READY_WITHIN, desk_on_telegram, told

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
TIMEOUT_MS = 30_000
ASKED_WITHIN_MS = 300_000
ADMIN = "an-example-of-tests"
NEW = "another-example-of-tests"
IN_JAPANESE = "諸暨で真珠を取引する企業は何社ありますか？"
IN_RUSSIAN = "Сколько предприятий торгует жемчугом в Чжуцзи?"
IN_CHINESE = "诸暨有多少家珍珠博物馆？"
NEW_IN_JAPANESE = "諸暨には真珠博物館がいくつありますか？"
NEW_IN_RUSSIAN = "Сколько музеев жемчуга в Чжуцзи?"
SOURCE = "Example report on pearls"

pytestmark = [
    pytest.mark.browser,
    pytest.mark.telegram,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(CHROMIUM is None, reason="needs chromium (apt-get install chromium)"),
]


@dataclass(frozen=True)
class Office:
    """A running desk with a browser before it and a Bot API server behind it."""

    root: str
    browser: Browser
    api: RecordingBotApi

    async def opened(self, path: str = "/console", locale: str = "en-GB") -> Page:
        """A page in a browser of its own; an error in a script fails the test."""
        size = {"width": 1280, "height": 860}
        context = await self.browser.new_context(
            base_url=self.root,
            locale=locale,
            viewport=size,  # type: ignore[arg-type]
        )
        context.set_default_timeout(TIMEOUT_MS)
        page = await context.new_page()
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        await page.goto(path)
        return page

    async def signed_in(self, name: str, password: str) -> Page:
        """The console as somebody sees it after signing in."""
        page = await self.opened()
        await page.get_by_label("Account").fill(name)
        await page.get_by_label("Password").fill(password)
        await page.get_by_role("button", name="Sign in").click()
        await page.get_by_role("button", name="Sign out").wait_for()
        return page

    async def first_time(self, name: str, password: str) -> Page:
        """Somebody's first sign-in, which asks for a password of their own."""
        page = await self.signed_in(name, password)
        await page.get_by_label("Present password").fill(password)
        await page.get_by_label("New password", exact=True).fill(NEW)
        await page.get_by_label("New password again").fill(NEW)
        await page.get_by_role("button", name="Change password").click()
        await expect(page.get_by_role("status").first).to_contain_text("has been changed")
        return page

    async def chat(self, question: str, locale: str) -> str:
        """What the chat page answers."""
        page = await self.opened("/", locale)
        await page.locator("#message").fill(question)
        await page.keyboard.press("Enter")
        answer = page.locator(".turn.desk")
        await answer.wait_for()
        text = await answer.inner_text()
        await page.context.close()
        return text

    async def telegram(self, question: str, chat: int) -> str:
        """What Telegram is answered."""
        before = len(self.api.sent)
        await self.api.feed(message(question, sender=person(chat, "ru")))
        return told((await self.api.messages(before + 1))[before:], chat)


@asynccontextmanager
async def office(data_dir: Path) -> AsyncIterator[Office]:
    """Run a desk and yield it once its console answers."""
    port = free_port()
    async with (
        desk_on_telegram(data_dir, port, TELEGRAM_MODE="polling", DESK_ADMIN_PASSWORD=ADMIN) as api,
        async_playwright() as playwright,
    ):
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        root = f"http://127.0.0.1:{port}"
        await until_open(f"{root}/console/sign-in")
        yield Office(root, browser, api)
        await browser.close()


async def until_open(address: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as client, asyncio.timeout(READY_WITHIN):
        while True:
            if (await client.get(address)).is_success:
                return
            await asyncio.sleep(0.5)


async def picture(page: Page, name: str) -> None:
    """Keep what the page shows now, if pictures are wanted."""
    if folder := os.environ.get("DESK_SCREENSHOTS"):
        await page.screenshot(path=f"{folder}/console-{name}.png")


async def added(admin: Page, name: str, role: str) -> str:
    """The first password of a new account."""
    await admin.goto("/console/staff")
    await admin.locator("#f-name").fill(name)
    await admin.locator("#f-role").select_option(role)
    await admin.get_by_role("button", name="Add an account").click()
    return await admin.locator("code.big").inner_text()


async def write_fact(page: Page, value: str) -> None:
    """Fill the form of a fact on Zhuji that comes with a new source; what is stated is left."""
    await page.goto("/console/facts/new")
    await page.get_by_label("About whom or what").fill("Zhuji’s pearl industry")
    await page.get_by_label("Value", exact=True).fill(value)
    await page.get_by_label("Period", exact=True).fill("2025")
    await page.get_by_text("Not in the list: add a source").click()
    await page.locator("#f-new-source-title").fill(SOURCE)
    await page.locator("#f-new-source-published").fill("2025-06-01")


async def state_something_new(page: Page) -> None:
    """Name what is stated in English and Chinese, since it is in no list yet."""
    await page.get_by_text("Not in the list: add what is stated").click()
    await page.locator("#f-new-indicator-en").fill("Pearl museums")
    await page.locator("#f-new-indicator-zh-Hans").fill("珍珠博物馆数量")
    await page.locator("#f-new-indicator-unit").fill("count")
    await page.locator("#preview-language").select_option("zh-Hans")
    await expect(page.locator("#preview .figure")).to_contain_text("3")
    await expect(page.locator("#preview")).to_contain_text("珍珠博物馆数量")


async def save_and_send(page: Page) -> str:
    """Save what was typed, send it for approval, and return the address of the change."""
    await page.get_by_role("button", name="Save as draft").click()
    await page.get_by_role("button", name="Send for approval").click()
    # Questions are asked in twenty languages meanwhile, all of them the first time.
    await expect(page.locator(".tag.in_review")).to_be_visible(timeout=ASKED_WITHIN_MS)
    await expect(page.get_by_text("Passed: the questions of other facts")).to_be_visible()
    return page.url.partition("?")[0]


async def approve(page: Page, change: str) -> None:
    """Publish a change as the second person."""
    await page.goto(change)
    await page.get_by_role("button", name="Approve and publish").click()
    await expect(page.locator(".tag.published").first).to_be_visible()


def test_two_people_publish_a_fact_and_investors_get_it_at_once(tmp_path: Path) -> None:
    ensure_model()

    async def work() -> None:
        async with office(tmp_path) as desk:
            admin = await desk.signed_in("admin", ADMIN)
            await picture(admin, "start")
            li = await desk.first_time("li.wei", await added(admin, "li.wei", "editor"))
            wang = await desk.first_time("wang.fang", await added(admin, "wang.fang", "approver"))
            assert SOURCE not in await desk.chat(IN_JAPANESE, "ja-JP")

            await write_fact(li, "170")
            await li.get_by_label("What is stated").fill("Pearl trading enterprises")
            change = await save_and_send(li)
            await expect(li.get_by_role("button", name="Approve and publish")).to_have_count(0)
            await approve(wang, change)
            assert "170" in await desk.chat(IN_JAPANESE, "ja-JP")
            assert SOURCE in await desk.telegram(IN_RUSSIAN, 1)

            await li.goto(f"/console/facts?words={SOURCE}")
            await picture(li, "facts")
            await li.get_by_role("link", name="Pearl trading enterprises").click()
            await li.get_by_role("link", name="Edit").click()
            await li.get_by_label("Value", exact=True).fill("175")
            await li.get_by_role("button", name="Save as draft").click()
            await li.get_by_role("button", name="Send for approval").click()
            await expect(li.locator(".tag.in_review")).to_be_visible()
            await approve(wang, li.url)
            assert "175" in await desk.chat(IN_JAPANESE, "ja-JP")

            await li.goto(f"/console/facts?words={SOURCE}")
            await li.get_by_role("link", name="Pearl trading enterprises").click()
            await picture(li, "states")
            await li.get_by_role("button", name="Go back to this state").click()
            await li.get_by_role("button", name="Send for approval").click()
            await approve(wang, li.url)
            assert "170" in await desk.chat(IN_JAPANESE, "ja-JP")
            assert "170" in await desk.telegram(IN_RUSSIAN, 1)

    asyncio.run(work())


def test_something_new_is_asked_for_in_languages_it_is_not_named_in(tmp_path: Path) -> None:
    ensure_model()

    async def work() -> None:
        async with office(tmp_path) as desk:
            admin = await desk.signed_in("admin", ADMIN)
            wang = await desk.first_time("wang.fang", await added(admin, "wang.fang", "approver"))
            await write_fact(admin, "3")
            await state_something_new(admin)
            await picture(admin, "fact")
            change = await save_and_send(admin)
            await wang.goto(change)
            await picture(wang, "change")
            await approve(wang, change)
            assert "珍珠博物馆数量" in await desk.chat(IN_CHINESE, "zh-CN")
            assert SOURCE in await desk.chat(NEW_IN_JAPANESE, "ja-JP")
            assert SOURCE in await desk.telegram(NEW_IN_RUSSIAN, 1)

    asyncio.run(work())
