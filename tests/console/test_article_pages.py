"""An article: what may be facts in it is listed, and what staff take over becomes one change."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from httpx import Response

from console.parts import ConsoleParts
from facts.changes.reading import change_set
from tests.console.browsing import Browsing
from tests.console.test_exchange_pages import followed

type SignIn = Callable[..., Browsing]

TEXT = """Example report on Zhuji

In 2024 Zhuji had more than 65,000 pearl farms. In 2025 Zhuji welcomed 1,200 visitors.
"""
_FIELD = re.compile(
    r'<input(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")(?![^>]*type="checkbox")[^>]*>'
)
_LIST = re.compile(r'<select id="[^"]*" name="([^"]+)"[^>]*>(.*?)</select>', re.DOTALL)


@pytest.fixture
def editor(signed_in: SignIn) -> Browsing:
    return signed_in("editor", "li.wei")


def found_in(editor: Browsing, text: str = TEXT, **source: str) -> Response:
    """The page of what is found in a text."""
    return followed(editor, editor.post("/console/article/read", text=text, **source))


def fields_of(page: str) -> dict[str, str | list[str]]:
    """The fields of the page's own form, as they stand."""
    form = page.partition('action="/console/article/keep"')[2].partition("</form>")[0]
    found = {name: unescape(value) for name, value in _FIELD.findall(form)}
    for name, options in re.findall(
        r'<select id="[^"]*" name="([^"]+)"[^>]*>(.*?)</select>', form, re.S
    ):
        chosen = re.search(r'value="([^"]*)" selected', options)
        found[name] = chosen[1] if chosen else ""
    rows = re.findall(r'name="row" value="(\d+)"', form)
    return {**found, "row": rows}


def kept(editor: Browsing, fields: dict[str, str | list[str]], **changed: str) -> Response:
    return editor.post("/console/article/keep", **{**fields, **changed})


def row_of(fields: dict[str, str | list[str]], value: str) -> str:
    """The number of the row of a value."""
    return next(n for n in fields["row"] if fields[f"value-{n}"] == value)


def test_what_is_found_stands_with_its_sentence_and_what_is_stored(editor: Browsing) -> None:
    page = unescape(found_in(editor).text)
    assert "In 2024 Zhuji had more than <mark>65,000 pearl farms</mark>." in page
    fields = fields_of(page)
    farms = row_of(fields, "65000")
    assert fields[f"entity-{farms}"] == "Zhuji · zhuji"
    assert fields[f"indicator-{farms}"] == "Pearl farms · farms"
    assert (fields[f"qualifier-{farms}"], fields[f"period-{farms}"]) == ("more_than", "2024")
    assert "A stored fact says otherwise:" in page
    assert 'href="/console/facts/zhuji-farms"' in page
    assert fields["source-title"] == "Example report on Zhuji"


def test_what_is_taken_over_becomes_one_change_with_its_source(
    editor: Browsing, parts: ConsoleParts
) -> None:
    fields = fields_of(found_in(editor).text)
    visitors = row_of(fields, "1200")
    changed = {f"take-{visitors}": "yes", f"value-{visitors}": "1250"}
    answer = kept(editor, fields, **changed, **{"source-publisher": "Example paper"})
    with parts.store.session() as session:
        change = change_set(session, editor.change(answer))
    assert change.origin == "article"
    source, fact = (item.content or {} for item in change.items)
    assert (source["title"], source["publisher"]) == ("Example report on Zhuji", "Example paper")
    assert (fact["entity"], fact["indicator"], fact["value"]) == ("zhuji", "visitors", "1250")
    assert fact["sources"] == [{"source": source["id"], "locator": "paragraph 2"}]


def test_a_source_that_is_stored_is_cited_as_it_is(editor: Browsing, parts: ConsoleParts) -> None:
    page = found_in(editor, **{"source-source": "Example yearbook · yearbook"}).text
    fields = fields_of(page)
    assert fields["source-source"] == "Example yearbook · yearbook"
    answer = kept(editor, fields, **{f"take-{row_of(fields, '1200')}": "yes"})
    with parts.store.session() as session:
        change = change_set(session, editor.change(answer))
    assert [item.section for item in change.items] == ["facts"]
    assert change.items[0].content is not None
    assert change.items[0].content["sources"][0]["source"] == "yearbook"


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(editor: Browsing) -> None:
    fields = fields_of(found_in(editor).text)
    farms, visitors = row_of(fields, "65000"), row_of(fields, "1200")
    wrong = {
        f"take-{farms}": "yes",
        f"value-{farms}": "many",
        f"take-{visitors}": "yes",
        f"entity-{visitors}": "Atlantis",
        "source-published": "yesterday",
    }
    answer = kept(editor, fields, **wrong)
    assert answer.status_code == 422
    page = unescape(answer.text)
    assert f'id="e-value-{farms}">Write the number in full' in page
    assert f'id="e-entity-{visitors}">Choose one from the list' in page
    assert 'id="e-source-published">Write a day' in page
    again = fields_of(page)
    assert again == {**fields, **{k: v for k, v in wrong.items() if not k.startswith("take")}}
    assert page.count('value="yes" checked') == 2


def test_two_facts_of_the_same_words_get_ids_of_their_own(
    editor: Browsing, parts: ConsoleParts
) -> None:
    fields = fields_of(found_in(editor).text)
    farms, visitors = row_of(fields, "65000"), row_of(fields, "1200")
    same = {f"{name}-{visitors}": fields[f"{name}-{farms}"] for name in ("indicator", "period")}
    taken = {f"take-{farms}": "yes", f"take-{visitors}": "yes"}
    number = editor.change(kept(editor, fields, **same, **taken))  # type: ignore[arg-type]
    with parts.store.session() as session:
        keys = [one.key for one in change_set(session, number).items if one.section == "facts"]
    assert len(set(keys)) == 2


@pytest.mark.parametrize(
    ("missing", "told"),
    [({"source-title": ""}, "A source is needed."), ({}, "Tick at least one figure")],
)
def test_without_a_source_or_a_figure_nothing_is_kept(
    editor: Browsing, missing: dict[str, str], told: str
) -> None:
    answer = kept(editor, fields_of(found_in(editor).text), **missing)
    assert answer.status_code == 422
    assert told in answer.text


def test_a_source_that_waits_already_is_told_with_its_change(editor: Browsing) -> None:
    fields = fields_of(found_in(editor).text)
    taken = {f"take-{row_of(fields, '1200')}": "yes"}
    number = editor.change(kept(editor, fields, **taken))
    answer = kept(editor, fields, **taken)
    assert answer.status_code == 409
    assert f"waits in change {number} already" in unescape(answer.text)
    assert fields_of(answer.text) == fields


def test_what_an_article_says_is_never_taken_for_html(editor: Browsing) -> None:
    page = found_in(editor, "In 2024 Zhuji had <script>alert(1)</script> 65,000 pearl farms.").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("article.exe", b"MZ", "This is no text, HTML, PDF or DOCX file"),
        ("article.pdf", b"PK\x03\x04", "not what its name says"),
        ("article.pdf", b"%PDF-1.7 broken", "The file is damaged."),
        ("article.txt", b" \n ", "There is no text in this."),
    ],
)
def test_what_cannot_be_read_is_told_and_the_source_stays(
    editor: Browsing, name: str, content: bytes, told: str
) -> None:
    data = {"form_token": editor.token, "source-title": "Example title"}
    files = {"file": (name, content)}
    answer = editor.client.post("/console/article/read", data=data, files=files)
    page = followed(editor, answer)
    assert page.status_code == 422
    assert told in page.text
    assert 'value="Example title"' in page.text


def test_a_text_in_another_language_is_told_and_stays(editor: Browsing) -> None:
    text = "В 2024 году в Чжуцзи работало более 65 000 жемчужных ферм."
    page = found_in(editor, text)
    assert "Only English and Chinese articles" in page.text
    assert text in page.text


def test_nothing_to_read_is_told(editor: Browsing) -> None:
    answer = editor.post("/console/article/read")
    assert answer.status_code == 422
    assert "Paste the text or choose a file." in answer.text
