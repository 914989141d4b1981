"""The change page: what it calls records, and where it leads."""

from collections.abc import Callable
from typing import Any

import pytest

from console.parts import ConsoleParts
from facts.changes.content import current
from facts.changes.drafting import Edit, begin
from tests.console.browsing import Browsing

type SignIn = Callable[..., Browsing]


def begun(parts: ConsoleParts, section: str, key: str, **changed: Any) -> str:
    """Begin a change of a record as it is, and return the address of its page."""
    with parts.store.session() as session:
        base = current(session, section, [key]).get(key)
    number = begin(parts.store, "li", [Edit(section, key, {**(base or {}), **changed}, base)])
    return f"/console/changes/{number}"


def row(page: str, field: str) -> str:
    """The row of a field."""
    return page.partition(f'<th scope="row">{field}')[2].partition("</tr>")[0]


def test_ids_are_shown_by_name(editor: Browsing, parts: ConsoleParts) -> None:
    cited = [{"source": "poster", "locator": "left"}]
    page = editor.text(
        begun(parts, "facts", "zhuji-farms", entity="museum", sources=cited, qualifier="about")
    )
    assert "Pearl museum" in row(page, "About")
    assert "Example poster · left" in row(page, "Sources")
    assert "about this" in row(page, "How exact")


def test_units_days_and_long_figures_are_written_out(editor: Browsing, parts: ConsoleParts) -> None:
    page = editor.text(
        begun(parts, "facts", "zhuji-farms", value="10900000", unit="USD", as_of="2025-03-01")
    )
    assert "10,900,000" in row(page, "Value")
    assert "US dollars" in row(page, "Unit")
    assert "March 1, 2025" in row(page, "As of")


def test_a_year_is_no_long_figure(editor: Browsing, parts: ConsoleParts) -> None:
    page = editor.text(begun(parts, "facts", "zhuji-farms", value="2024"))
    assert "2024" in row(page, "Value")


def test_names_say_whose_and_in_which_language(editor: Browsing, parts: ConsoleParts) -> None:
    names = {"owner_kind": "entity", "owner": "zhuji", "language": "ko", "label": "주지"}
    page = editor.text(begun(parts, "names", "entity/zhuji/ko", **names))
    assert "Names of Zhuji in Korean" in page
    assert not row(page, "Whose names")
    assert '<p lang="ko" dir="auto">주지</p>' in row(page, "Name")


def test_who_answers_for_a_fact_is_no_owner_of_names(editor: Browsing, parts: ConsoleParts) -> None:
    page = editor.text(begun(parts, "facts", "zhuji-farms", owner="wang.fang"))
    assert "wang.fang" in row(page, "Who answers for it")


def test_of_lists_only_what_differs_is_shown(editor: Browsing, parts: ConsoleParts) -> None:
    about = row(
        editor.text(begun(parts, "facts", "zhuji-farms", about=["pearls", "museum"])),
        "Also concerns",
    )
    assert "Pearl museum" in about
    assert "Pearl industry" not in about


def test_a_new_record_is_called_by_its_new_name(editor: Browsing) -> None:
    fields = {"name-en": "Silk museum", "kind": "project"}
    number = editor.change(editor.post("/console/entities/save", **fields))
    page = editor.text(f"/console/changes/{number}")
    assert "Silk museum" in page
    assert "<code>" not in page
    assert not row(page, "Id")
    assert "Silk museum" in editor.text("/console/changes")
    assert page.count('href="/console/entities/silk-museum/edit"') == 2


@pytest.mark.parametrize(
    ("section", "key", "changed", "form"),
    [
        ("facts", "zhuji-farms", {"value": "1"}, "/console/facts/zhuji-farms/edit"),
        ("sources", "poster", {"title": "T"}, "/console/sources/poster/edit"),
        ("indicators", "farms", {"unit": "count"}, "/console/indicators/farms/edit"),
        ("names", "entity/zhuji/ja", {"label": "A"}, "/console/names/entity/zhuji"),
    ],
)
def test_every_record_with_a_form_leads_to_it(
    editor: Browsing, parts: ConsoleParts, section: str, key: str, changed: Any, form: str
) -> None:
    assert f'href="{form}"' in editor.text(begun(parts, section, key, **changed))


def test_mistakes_are_told_by_the_name_of_the_record(editor: Browsing, parts: ConsoleParts) -> None:
    page = begun(parts, "facts", "zhuji-farms", status="disputed", value=None)
    answer = editor.post(f"{page}/send", version="1", comment="")
    assert answer.status_code == 422
    assert "Pearl farms · Zhuji: A disputed fact needs a reason." in answer.text


def test_names_that_wait_are_written_on_in_the_same_change(
    editor: Browsing, parts: ConsoleParts
) -> None:
    address = "/console/names/entity/zhuji"
    first = editor.change(editor.post(address, **editor.hidden(address), **labels(ja="諸曁")))
    assert 'value="諸曁"' in editor.text(address)
    again = editor.post(address, **editor.hidden(address), **labels(ja="諸暨", ko="주지"))
    assert editor.change(again) == first
    page = editor.text(f"/console/changes/{first}")
    assert "Names of Zhuji in Korean" in page


def labels(**changed: str) -> dict[str, str]:
    """The labels of Zhuji's names as typed, some of them changed."""
    known = {"en": "Zhuji", "zh-Hans": "诸暨", "ja": "諸暨市"} | changed
    return {f"label-{code}": label for code, label in known.items()}
