"""Sources, entities and indicators: found, written, kept from harm, and taken away."""

from collections.abc import Callable
from typing import Any

import pytest

from console.parts import ConsoleParts
from tests.console.browsing import Browsing
from tests.console.kept_records import drafted, stored

type SignIn = Callable[..., Browsing]

KINDS = ("sources", "entities", "indicators")
SOURCE = {"title": "Example report", "language": "en"}
MUSEUM = {"name-en": "Silk museum", "name-zh-Hans": "丝绸博物馆", "kind": "project"}


def edited(browser: Browsing, address: str, **fields: Any) -> Any:
    """Open a form, and send it with these fields."""
    kind = "/".join(address.split("/")[:3])
    return browser.post(f"{kind}/save", **(browser.hidden(f"{address}/edit") | fields))


@pytest.mark.parametrize("kind", KINDS)
def test_lists_count_the_facts_of_each(editor: Browsing, kind: str) -> None:
    page = editor.text(f"/console/{kind}")
    one = {"sources": "yearbook", "entities": "pearls", "indicators": "farms"}[kind]
    row = page.partition(f"/console/{kind}/{one}")[2].partition("</tr>")[0]
    assert '<td class="number">1</td>' in row


@pytest.mark.parametrize(
    ("query", "found", "missing"),
    [
        ("entities?words=諸暨", "zhuji", "museum"),
        ("entities?words=pearl&kind=project", "museum", "pearls"),
        ("indicators?words=养殖", "farms", "motto"),
        ("indicators?kind=text", "motto", "farms"),
        ("sources?words=yearbook", "yearbook", "leaflet"),
        ("sources?kind=undated", "poster", "yearbook"),
    ],
)
def test_words_in_any_language_and_kinds_find(
    editor: Browsing, query: str, found: str, missing: str
) -> None:
    page, kind = editor.text(f"/console/{query}"), query.partition("?")[0]
    assert f"/console/{kind}/{found}" in page
    assert f"/console/{kind}/{missing}" not in page


def test_a_record_shows_names_facts_and_what_refers_to_it(editor: Browsing) -> None:
    page = editor.text("/console/entities/zhuji")
    for text in ("Zhejiang", "諸暨市", "Pearl farms · Zhuji", "more than 61,000 companies"):
        assert text in page
    assert "cannot be taken away" in page


def test_a_source_links_to_the_web_without_telling_where_from(
    editor: Browsing, approver: Browsing
) -> None:
    sent = editor.post("/console/sources/save", url="https://example.org/a?b=1&c=2", **SOURCE)
    approver.publish(approver.change(sent))
    page = editor.text("/console/sources/example-report")
    assert 'href="https://example.org/a?b=1&c=2" rel="noopener noreferrer"' in page


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://example.org", "example.org", "http:"]
)
def test_only_web_addresses_are_kept(editor: Browsing, url: str) -> None:
    answer = editor.post("/console/sources/save", url=url, **SOURCE)
    assert answer.status_code == 422
    assert "begins with https://" in answer.text
    assert 'value="Example report"' in answer.text


def test_what_is_wrong_stands_beside_its_field_in_the_readers_language(editor: Browsing) -> None:
    editor.post("/console/language", language="zh-Hans", next="/console")
    answer = editor.post("/console/indicators/save", kind="number", **{"name-en": "Boats"})
    assert answer.status_code == 422
    field = answer.text.partition('id="f-unit"')[2].partition("</div>")[0]
    assert 'id="e-unit"' in field


def test_a_new_record_has_its_first_names_in_one_change(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post("/console/entities/save", within="Zhuji · zhuji", **MUSEUM))
    assert set(drafted(parts, number)) == {
        ("entities", "silk-museum"),
        ("names", "entity/silk-museum/en"),
        ("names", "entity/silk-museum/zh-Hans"),
    }
    approver.publish(number)
    content = {"id": "silk-museum", "kind": "project", "within": ["zhuji"]}
    assert stored(parts, "entities", "silk-museum") == content
    assert "丝绸博物馆" in editor.text("/console/entities/silk-museum")


def test_a_new_record_needs_a_name(editor: Browsing) -> None:
    answer = editor.post("/console/entities/save", kind="place")
    assert answer.status_code == 422
    assert "Write the name in English or in Chinese." in answer.text


def test_a_draft_is_written_on_in_the_same_change(editor: Browsing, parts: ConsoleParts) -> None:
    number = editor.change(editor.post("/console/entities/save", **MUSEUM))
    page = editor.text("/console/entities/silk-museum/edit")
    assert 'value="Silk museum"' in page
    answer = edited(
        editor,
        "/console/entities/silk-museum",
        **(MUSEUM | {"kind": "industry", "name-zh-Hans": ""}),
    )
    assert editor.change(answer) == number
    assert drafted(parts, number) == {
        ("entities", "silk-museum"): {"id": "silk-museum", "kind": "industry"},
        ("names", "entity/silk-museum/en"): {
            "owner_kind": "entity",
            "owner": "silk-museum",
            "language": "en",
            "label": "Silk museum",
        },
    }


@pytest.mark.parametrize(
    ("address", "fields"),
    [
        ("/console/sources/yearbook", {"title": "Example yearbook 2025", "language": "en"}),
        ("/console/entities/museum", {"kind": "industry"}),
        ("/console/indicators/visitors", {"kind": "number", "unit": "count"}),
    ],
)
def test_the_later_of_two_is_told_and_overwrites_nothing(
    editor: Browsing, approver: Browsing, parts: ConsoleParts, address: str, fields: dict[str, str]
) -> None:
    seen = editor.hidden(f"{address}/edit")
    approver.publish(approver.change(edited(approver, address, **fields)))
    section, key = address.split("/")[2:]
    before = stored(parts, section, key)
    answer = editor.post(f"/console/{section}/save", **(seen | fields))
    # The approver may not publish their own change, so it still waits.
    assert answer.status_code == 409
    assert "What you typed is still here." in answer.text
    assert stored(parts, section, key) == before


def test_a_record_changed_meanwhile_is_not_overwritten(
    editor: Browsing, signed_in: SignIn, parts: ConsoleParts
) -> None:
    seen = editor.hidden("/console/entities/museum/edit")
    approver = signed_in("approver")
    other = signed_in("editor", "other.example")
    approver.publish(other.change(edited(other, "/console/entities/museum", kind="industry")))
    answer = editor.post("/console/entities/save", **(seen | {"kind": "topic"}))
    assert answer.status_code == 409
    assert "Somebody changed this meanwhile" in answer.text
    museum = stored(parts, "entities", "museum")
    assert museum is not None
    assert museum["kind"] == "industry"


def test_saving_what_is_there_already_begins_no_change(editor: Browsing) -> None:
    answer = edited(editor, "/console/entities/museum", kind="project")
    assert answer.status_code == 200
    assert "Nothing was changed." in answer.text


def test_an_entity_cannot_lie_within_itself(editor: Browsing) -> None:
    answer = edited(editor, "/console/entities/zhejiang", kind="place", within="zhuji")
    assert answer.status_code == 422
    assert "It cannot lie within itself." in answer.text


def test_what_is_not_there_is_told_beside_the_field(editor: Browsing) -> None:
    answer = edited(editor, "/console/entities/museum", kind="project", within="atlantis")
    assert answer.status_code == 422
    assert 'id="e-within"' in answer.text
    assert 'value="atlantis"' in answer.text


def test_a_record_that_nothing_refers_to_is_taken_away_with_its_names(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post("/console/entities/museum/remove"))
    assert set(drafted(parts, number).values()) == {None}
    approver.publish(number)
    assert stored(parts, "entities", "museum") is None
    assert stored(parts, "names", "entity/museum/zh-Hans") is None
    assert editor.get("/console/entities/museum").status_code == 404


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("/console/entities/zhejiang", "One place, industry, event or organisation that lies"),
        ("/console/entities/pearls", "One kind of statement"),
        ("/console/indicators/farms", "One fact"),
        ("/console/sources/leaflet", "One fact"),
    ],
)
def test_what_something_refers_to_stays(
    editor: Browsing, parts: ConsoleParts, address: str, reason: str
) -> None:
    answer = editor.post(f"{address}/remove")
    assert answer.status_code == 409
    assert reason in answer.text
    assert stored(parts, *address.split("/")[2:]) is not None


def test_a_reference_made_after_the_draft_stops_its_publication(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    number = editor.change(editor.post("/console/entities/museum/remove"))
    indicator = edited(
        editor, "/console/indicators/visitors", kind="number", unit="person", topic="museum"
    )
    assert approver.publish(editor.change(indicator)).status_code == 303
    answer = approver.publish(number)
    assert answer.status_code == 422
    assert "Something still refers to this" in answer.text
    assert stored(parts, "entities", "museum") is not None


def test_an_earlier_state_comes_back(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    first = stored(parts, "sources", "poster")
    answer = edited(editor, "/console/sources/poster", title="Another", language="en")
    approver.publish(editor.change(answer))
    state = editor.hidden("/console/sources/poster")["state"]
    answer = editor.post("/console/sources/poster/restore", state=state)
    approver.publish(editor.change(answer))
    assert stored(parts, "sources", "poster") == first


def test_undated_sources_are_put_in_order(
    editor: Browsing, approver: Browsing, parts: ConsoleParts
) -> None:
    fields = {"rank-leaflet": "20", "rank-poster": "3"}
    seen = editor.hidden("/console/sources/order")
    number = editor.change(editor.post("/console/sources/order", **seen, **fields))
    approver.publish(number)
    ranks = [(stored(parts, "sources", one) or {})["undated_rank"] for one in ("poster", "leaflet")]
    assert ranks == [1, 2]


@pytest.mark.parametrize("rank", ["0", "first", "-1", "٣"])
def test_an_order_is_whole_numbers(editor: Browsing, rank: str) -> None:
    seen = editor.hidden("/console/sources/order")
    answer = editor.post("/console/sources/order", **seen, **{"rank-leaflet": rank})
    assert answer.status_code == 422


def test_viewers_look_and_do_not_write(signed_in: SignIn) -> None:
    viewer = signed_in("viewer")
    page = viewer.text("/console/entities/museum")
    assert "/edit" not in page
    assert "/remove" not in page
    assert viewer.get("/console/entities/museum/edit").status_code == 403
    assert viewer.post("/console/entities/save", **MUSEUM).status_code == 403


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_nothing_at_unknown_addresses(editor: Browsing, kind: str) -> None:
    assert editor.get(f"/console/{kind}/nothing").status_code == 404
    assert editor.get(f"/console/{kind}/nothing/edit").status_code == 404
    assert editor.post(f"/console/{kind}/nothing/remove").status_code == 404
    assert editor.post(f"/console/{kind}/nothing/restore", state="1").status_code == 404


def test_script_in_a_title_is_inert(editor: Browsing, approver: Browsing) -> None:
    title = "<script>alert(1)</script>"
    number = editor.change(editor.post("/console/sources/save", title=title, language="en"))
    for path in (f"/console/changes/{number}", "/console/changes"):
        assert title not in editor.get(path).text
    approver.publish(number)
    assert title not in editor.get("/console/sources").text
