"""An imported file as a change set: the same as importing it at once, and approved before."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facts.changes.drafting import begin
from facts.changes.review import publish, send
from facts.changes.vocabulary import Origin
from facts.errors import ChangedMeanwhile, FileRefused, ImportCancelled
from facts.exchange import export_facts, import_facts, read_exchange_file
from facts.exchange_items import FORMAT
from facts.exchange_reading import Exchange, read_exchange
from facts.import_edits import draft_import
from facts.import_plan import Outcome
from facts.import_watch import COMPARING, Watch
from facts.importing import import_exchange
from facts.store import FactStore
from tests.facts.changes.conftest import CONTENT, edit, version

FACT = {"id": "zhuji-farms", "entity": "zhuji", "indicator": "farms", "period": "2024"}
CITED = [{"source": "yearbook", "locator": "page 3"}]


def said(**sections: list[dict[str, Any]]) -> Exchange:
    """What a file with these sections says."""
    return read_exchange(json.dumps({"format": FORMAT, **sections}))


def term(text: str, role: str, **of: str) -> dict[str, str]:
    return {"language": "ja", "text": text, "role": role, **of}


FILES = {
    "facts added and changed": said(
        facts=[
            FACT | {"value": "62.0", "sources": CITED, "about": ["pearls"]},
            FACT | {"id": "later", "value": "7", "sources": CITED, "period": "2025"},
        ]
    ),
    "a field emptied": said(facts=[{**FACT, "value": "61", "sources": [{"source": "yearbook"}]}]),
    "records that refer to each other": said(
        facts=[FACT | {"id": "silk", "indicator": "mills", "value": "3", "sources": CITED}],
        indicators=[{"id": "mills", "kind": "number", "unit": "count", "topic": "silk"}],
        entities=[{"id": "silk", "kind": "industry"}],
        terms=[term("絹", "label", entity="silk"), term("工場", "alias", indicator="mills")],
        days=[{"id": "2026-11-28", "kind": "working", "weekday": 4}],
    ),
    "a label replaced": said(
        terms=[term("諸暨市", "label", entity="zhuji"), term("しょき", "alias", entity="zhuji")]
    ),
    "a label made an alias": said(terms=[term("諸暨", "alias", entity="zhuji")]),
    "label and alias change places": said(
        terms=[term("諸暨", "alias", entity="zhuji"), term("諸暨市", "label", entity="zhuji")]
    ),
    "nothing": read_exchange(CONTENT),
}


@pytest.fixture
def other_desk(tmp_path: Path) -> Iterator[FactStore]:
    """A store of the same content."""
    with closing(FactStore.open(f"sqlite:///{tmp_path / 'other.db'}")) as opened:
        opened.migrate()
        import_facts(opened, CONTENT, "somebody")
        yield opened


@pytest.mark.parametrize("name", FILES)
def test_an_approved_import_is_what_an_import_at_once_is(
    desk: FactStore, other_desk: FactStore, name: str
) -> None:
    found = draft_import(desk, FILES[name])
    if found.edits:
        number = begin(desk, "li", found.edits, Origin.IMPORT)
        send(desk, "li", number, version(desk, number))
        publish(desk, "wang", number, version(desk, number))
    report = import_exchange(other_desk, FILES[name], "wang")
    assert export_facts(desk) == export_facts(other_desk)
    assert (found.counts[Outcome.ADDED], found.counts[Outcome.CHANGED]) == (
        report.added,
        report.changed,
    )


def test_rows_that_change_nothing_are_counted_only(desk: FactStore) -> None:
    found = draft_import(desk, FILES["nothing"])
    assert (found.mistakes, found.edits) == ((), ())
    assert found.counts[Outcome.UNCHANGED] == 9


def test_a_sheet_of_texts_adds_to_the_facts_there_are(desk: FactStore) -> None:
    fact = {"id": "words", "entity": "zhuji", "indicator": "motto", "texts": {"en": "Pearls."}}
    import_facts(desk, json.dumps({"format": FORMAT, "facts": [fact | {"sources": CITED}]}), "mei")
    sheet = "fact,language,text\nwords,ja,真珠。\n".encode()
    (only,) = draft_import(desk, read_exchange_file("texts.csv", sheet)).edits
    assert only.content is not None
    assert only.content["texts"] == {"en": "Pearls.", "ja": "真珠。"}
    assert only.base is not None


def test_what_no_change_set_could_publish_is_told_with_its_row(desk: FactStore) -> None:
    file = said(
        facts=[
            FACT | {"value": "70", "sources": CITED},
            {"id": "m", "entity": "zhuji", "indicator": "motto", "sources": CITED},
        ]
    )
    found = draft_import(desk, file)
    assert [(str(row.row), row.mistakes) for row in found.mistakes] == [
        ("facts, row 2 'm'", ("texts: a text fact needs its words in at least one language",))
    ]
    assert found.edits == ()


def test_a_record_that_waits_in_a_change_is_told(desk: FactStore) -> None:
    number = begin(desk, "li", [edit(desk, "facts", "zhuji-farms", value="62")])
    found = draft_import(desk, said(facts=[FACT | {"value": "70", "sources": CITED}]))
    assert found.mistakes[0].mistakes == (f"it waits in change {number} already",)


def test_what_others_change_after_the_report_is_not_overwritten(desk: FactStore) -> None:
    found = draft_import(desk, said(facts=[FACT | {"value": "70", "sources": CITED}]))
    import_exchange(desk, said(facts=[FACT | {"value": "65", "sources": CITED}]), "mei")
    with pytest.raises(ChangedMeanwhile):
        begin(desk, "li", found.edits, Origin.IMPORT)


def test_a_file_of_more_than_anybody_looks_through_is_refused(desk: FactStore) -> None:
    with pytest.raises(FileRefused, match="split it"):
        draft_import(desk, FILES["facts added and changed"], most=1)


def test_where_the_file_speaks_of_a_record_is_told(desk: FactStore) -> None:
    found = draft_import(desk, FILES["facts added and changed"])
    assert {key: str(row) for (_, key), row in found.places.items()} == {
        "zhuji-farms": "facts, row 1 'zhuji-farms'",
        "later": "facts, row 2 'later'",
    }


def test_looking_at_a_file_can_be_stopped(desk: FactStore) -> None:
    told: list[str] = []
    watch = Watch(lambda _done, _total, step: told.append(step), lambda: COMPARING in told)
    with pytest.raises(ImportCancelled):
        draft_import(desk, FILES["facts added and changed"], watch)
