"""Import and articles in a real browser: long work that moves on by itself, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page

from console.jobs import AT_ONCE
from console.parts import ConsoleParts
from tests.console import test_pages_in_browser as pages
from tests.console.browsing import Browsing
from tests.console.test_article_pages import TEXT
from tests.console.test_exchange_pages import CSV
from tests.console.test_jobs import Held, begin

type SignIn = Callable[..., Browsing]

pytestmark = pages.pytestmark
browser, root = pages.browser, pages.root


@contextmanager
def busy(parts: ConsoleParts) -> Iterator[None]:
    """A console whose workers all have something to do meanwhile."""
    held = [Held() for _ in range(AT_ONCE)]
    for number, work in enumerate(held):
        begin(parts.jobs, work, f"somebody.{number}")
    yield
    for work in held:
        work.go.set()


def chosen(page: Page, root: str, file: Path) -> None:
    """Choose a file on the page of the import, and have it looked at."""
    page.goto(f"{root}/console/exchange")
    page.get_by_label("File").set_input_files(file)
    page.get_by_role("button", name="Look at the file").click()


def expect_accessible(page: Page) -> None:
    found = Axe().run(page, options=pages.WCAG).response["violations"]
    assert [one["id"] for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", [pages.WIDE, pages.NARROW])
def test_a_file_is_stopped_then_looked_at_and_kept(
    browser: Browser, root: str, signed_in: SignIn, parts: ConsoleParts, tmp_path: Path, width: int
) -> None:
    file = tmp_path / "facts.csv"
    file.write_text(CSV, encoding="utf-8")
    page = pages.opened(browser, root, signed_in("editor"), width).new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    with busy(parts):
        chosen(page, root, file)
        page.get_by_text("Waiting for other work to end").wait_for()
        expect_accessible(page)
        page.get_by_role("button", name="Stop").click()
        page.get_by_text("This was stopped. Nothing was changed.").wait_for()
        page.get_by_role("link", name="Begin anew").click()
        chosen(page, root, file)
        page.get_by_text("Waiting for other work to end").wait_for()
    page.get_by_role("heading", name="What the file would change").wait_for()  # by itself
    expect_accessible(page)
    page.get_by_role("button", name="Keep as a change").click()
    page.get_by_text("from an imported file").wait_for()
    assert "/console/changes/" in page.url


@pytest.mark.parametrize("width", [pages.WIDE, pages.NARROW])
def test_facts_of_an_article_are_corrected_and_kept(
    browser: Browser, root: str, signed_in: SignIn, width: int
) -> None:
    page = pages.opened(browser, root, signed_in("editor"), width).new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(f"{root}/console/article")
    page.get_by_label("Text").fill(TEXT)
    page.get_by_role("button", name="Look for facts").click()
    figure = page.get_by_role("group", name="Figure 2")
    figure.get_by_text("1,200").wait_for()
    expect_accessible(page)
    figure.get_by_label("Take this over").check()
    figure.get_by_label("Value").fill("many")
    page.get_by_role("button", name="Keep as a change").click()
    page.get_by_text("Write the number in full").wait_for()
    expect_accessible(page)
    figure.get_by_label("Value").fill("1250")
    page.get_by_role("button", name="Keep as a change").click()
    page.get_by_text("from an article").wait_for()
    assert "Example report on Zhuji" in page.content()
