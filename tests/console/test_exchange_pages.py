"""Export to a file, and import by way of a report and a change set."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import unescape

import pytest
from httpx import Response

from console.parts import ConsoleParts
from facts.changes.drafting import Edit, begin
from facts.changes.reading import change_set
from facts.exchange import export_facts, read_exchange_file, write_exchange_file
from facts.exchange_items import EXCHANGED
from facts.exporting import Selection
from tests.console.browsing import Browsing

type SignIn = Callable[..., Browsing]
SECONDS = 60.0
HEADER = "id,entity,indicator,value,period,sources\n"
CSV = """id,entity,indicator,value,qualifier,period,sources
zhuji-farms,zhuji,farms,62000,,2024,yearbook @ page 3
zhuji-visitors,zhuji,visitors,1000,,2025,leaflet
"""


@pytest.fixture
def editor(signed_in: SignIn) -> Browsing:
    return signed_in("editor", "li.wei")


def sent(editor: Browsing, name: str, content: bytes | str) -> Response:
    """The last page that a file leads to."""
    data = content.encode() if isinstance(content, str) else content
    address = "/console/exchange/import"
    files = {"file": (name, data)}
    answer = editor.client.post(address, data={"form_token": editor.token}, files=files)
    return followed(editor, answer)


def followed(who: Browsing, answer: Response) -> Response:
    """The page at the end of the way, past the work that it waits for."""
    while answer.status_code == 303:
        address = answer.headers["location"]
        if address.startswith("/console/jobs/"):
            parts: ConsoleParts = who.client.app.state.parts  # type: ignore[attr-defined]
            assert parts.jobs.wait(address.rpartition("/")[2], SECONDS)
        answer = who.get(address)
    return answer


def report(answer: Response) -> str:
    """The address of the report that an answer is."""
    return str(answer.request.url.path)


def test_a_file_is_looked_at_without_changing_anything(
    editor: Browsing, parts: ConsoleParts
) -> None:
    before = parts.store.revision()
    page = unescape(sent(editor, "facts.csv", CSV).text)
    assert "<del>more than this</del>" in page
    assert "<del>61,000</del> → <ins>62,000</ins>" in page
    assert "Visitors · Zhuji" in page
    assert "facts, row 3" in page
    assert parts.store.revision() == before


def test_a_file_is_kept_as_one_change_that_a_second_person_publishes(
    editor: Browsing, signed_in: SignIn, parts: ConsoleParts
) -> None:
    looked_at = report(sent(editor, "facts.csv", CSV))
    page = followed(editor, editor.post(f"{looked_at}/keep"))
    number = int(page.url.path.rpartition("/")[2])
    with parts.store.session() as session:
        kept = change_set(session, number)
    assert (kept.origin, kept.author, kept.size) == ("import", "li.wei", 2)
    assert kept.steps[0].comment == "facts.csv"
    approver = signed_in("approver", "wang.fang")
    assert approver.publish(number).status_code == 303
    assert "zhuji-visitors" in export_facts(parts.store)


def test_mistakes_are_told_row_by_row_with_what_to_do(editor: Browsing) -> None:
    lines = "a,zhuji,farms,many,2024,yearbook\nb,atlantis,farms,1,2024,yearbook\n"
    answer = sent(editor, "facts.csv", HEADER + lines)
    page = unescape(answer.text)
    assert "facts, row 2" in page
    assert "<code>value</code> Write the number in full" in page
    assert "<code>entity</code> Choose one from the list, or add it." in page
    assert "Keep as a change" not in page
    refused = editor.post(f"{report(answer)}/keep")
    assert refused.headers["location"] == report(answer)


def test_a_file_that_changes_nothing_needs_no_change(editor: Browsing, parts: ConsoleParts) -> None:
    page = sent(editor, "all.json", export_facts(parts.store)).text
    assert "There is nothing to keep." in page


def test_a_record_that_waits_is_told_with_its_change(editor: Browsing, parts: ConsoleParts) -> None:
    content = {"id": "zhuji-visitors", "entity": "zhuji", "indicator": "visitors", "value": "2"}
    cited = content | {"sources": [{"source": "leaflet"}]}
    number = begin(parts.store, "mei", [Edit("facts", "zhuji-visitors", cited, None)])
    assert f"waits in change {number} already" in sent(editor, "facts.csv", CSV).text


def test_what_changed_since_the_report_is_not_overwritten(
    editor: Browsing, parts: ConsoleParts
) -> None:
    looked_at = report(sent(editor, "facts.csv", CSV))
    followed(editor, editor.post(f"{looked_at}/keep"))
    answer = followed(editor, editor.post(f"{looked_at}/keep"))
    assert answer.status_code == 409
    assert "waits in change" in answer.text


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("facts.pdf", b"%PDF-1.7", "Only files that end in"),
        ("facts.xlsx", b"no workbook", "The file is not what its name says."),
        ("facts.xlsm", b"PK\x03\x04", "without macros"),
        ("facts.xlsx", b"PK\x03\x04" + b"\0" * 50, "The file is damaged."),
        ("facts.csv", "价值".encode("gb18030"), "The text is not in UTF-8."),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_words(
    editor: Browsing, name: str, content: bytes, told: str
) -> None:
    answer = sent(editor, name, content)
    assert answer.status_code == 422
    assert told in answer.text


def test_a_file_that_is_no_exchange_is_told_as_a_whole(editor: Browsing) -> None:
    page = sent(editor, "facts.json", "[]").text
    assert "The file as a whole" in page
    assert "not laid out as an export is" in page


def test_no_file_is_told_beside_the_field(editor: Browsing) -> None:
    answer = editor.post("/console/exchange/import")
    assert answer.status_code == 422
    assert 'id="e-file">Choose a file first.' in answer.text


def exported(who: Browsing, query: str = "", **fields: object) -> Response:
    """The file that the form of the export leads to."""
    page = followed(who, who.post(f"/console/exchange/export{query}", **fields))
    return who.get(f"{page.url.path}/file")


@pytest.mark.parametrize("suffix", [".xlsx", ".zip", ".json"])
def test_what_is_exported_can_be_imported_again(
    editor: Browsing, parts: ConsoleParts, suffix: str
) -> None:
    file = exported(editor, section=["facts", "sources"], format=suffix)
    assert file.headers["content-disposition"].endswith(f'{suffix}"')
    assert file.content == write_exchange_file(
        parts.store, suffix, Selection(("sources", "facts"))
    ) or (suffix == ".xlsx")
    found = read_exchange_file(f"f{suffix}", file.content)
    assert [len(found.items[name]) for name in ("sources", "facts", "entities")] == [3, 2, 0]


def test_only_the_facts_of_a_list_are_exported(editor: Browsing) -> None:
    listed = editor.text("/console/facts?words=motto")
    assert "/console/exchange?words=motto" in listed
    assert "Of the facts only the one in the list" in editor.text("/console/exchange?words=motto")
    file = exported(editor, "?words=motto", section=["facts"], format=".json", only="yes")
    assert [fact["id"] for fact in json.loads(file.text)["facts"]] == ["zhuji-motto"]


def test_nothing_chosen_is_told_and_the_form_stays(editor: Browsing) -> None:
    answer = editor.post("/console/exchange/export", format=".json")
    assert answer.status_code == 422
    assert "Choose at least one." in answer.text


@pytest.mark.parametrize("language", ["en", "zh-Hans"])
def test_each_part_of_an_export_has_a_name(editor: Browsing, language: str) -> None:
    editor.post("/console/language", language=language, next="/console")
    page = editor.text("/console/exchange")
    assert page.count('name="section"') == len(EXCHANGED)


def test_viewers_export_and_do_not_import(signed_in: SignIn) -> None:
    viewer = signed_in("viewer")
    assert "Look at the file" not in viewer.text("/console/exchange")
    assert exported(viewer, section=["sources"], format=".json").status_code == 200


def test_files_and_reports_are_their_owner_s(editor: Browsing, signed_in: SignIn) -> None:
    other = signed_in("approver", "wang.fang")
    page = followed(editor, editor.post("/console/exchange/export", section="days", format=".json"))
    looked_at = report(sent(editor, "facts.csv", CSV))
    for address in (page.url.path, f"{page.url.path}/file", looked_at):
        assert editor.get(address).status_code == 200
        assert other.get(address).status_code == 404
    assert other.post(f"{looked_at}/keep").status_code == 404
