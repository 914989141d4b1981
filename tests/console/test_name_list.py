"""The grid of languages: names, and facts that are told in words."""

from __future__ import annotations

import re

import pytest
from sqlalchemy.orm import Session

from console.parts import ConsoleParts
from facts.models import Fact, FactText
from tests.console.browsing import Browsing
from tests.console.conftest import SignIn

GRID = "/console/names"


@pytest.fixture
def viewer(signed_in: SignIn) -> Browsing:
    return signed_in("viewer")


def row(page: str, address: str) -> str:
    """The row of the grid that leads somewhere."""
    found = re.search(rf'<tr><th scope="row"><a href="{address}".*?</tr>', page, re.DOTALL)
    assert found is not None
    return found[0]


def add_text(session: Session, language: str, text: str) -> None:
    """Tell the motto in another language."""
    motto = session.get_one(Fact, "zhuji-motto")
    motto.texts.append(FactText(language=language, text=text))
    session.flush()


def test_names_are_shown_beside_the_official_chinese(viewer: Browsing) -> None:
    zhuji = row(viewer.text(GRID), f"{GRID}/entity/zhuji")
    assert "诸暨市" in zhuji
    assert zhuji.count(">missing<") == 17  # named in English, Chinese and Japanese


def test_names_are_found_by_words_and_by_what_is_missing(viewer: Browsing) -> None:
    page = viewer.text(f"{GRID}?words=museum&only=ja")
    assert "entity/museum" in page
    assert "entity/zhuji" not in page


def test_facts_in_words_have_a_grid_of_their_own(viewer: Browsing, parts: ConsoleParts) -> None:
    with parts.store.write("mei") as session:
        add_text(session, "zh-Hans", "珍珠为先。")
    page = viewer.text(f"{GRID}?of=texts")
    assert "珍珠为先。" in row(page, "/console/facts/zhuji-motto")
    assert "zhuji-farms" not in page


def test_a_text_older_than_the_english_is_marked(signed_in: SignIn, parts: ConsoleParts) -> None:
    with parts.store.write("mei") as session:
        add_text(session, "de", "Perlen zuerst.")
    with parts.store.write("li") as session:
        english = session.get_one(FactText, ("zhuji-motto", "en"))
        english.text = "Pearls and people first."
        session.flush()
    editor = signed_in("editor")
    motto = row(editor.text(f"{GRID}?of=texts&only=de"), "/console/facts/zhuji-motto")
    assert motto.count(">stale<") == 1
    form = editor.text("/console/facts/zhuji-motto/edit")
    assert '<p class="hint" id="h-text-de">stale</p>' in form
