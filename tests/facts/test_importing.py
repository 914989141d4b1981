"""Imports are compared first, told row by row, and written whole or not at all."""

import json
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from facts import queries
from facts.errors import ExportRefused, ImportCancelled, ImportRefused
from facts.exchange import export_facts, read_exchange_file, write_exchange_file
from facts.exchange_items import FORMAT
from facts.exchange_reading import Exchange, read_exchange
from facts.exporting import Selection
from facts.import_plan import Outcome, PlannedRow
from facts.import_watch import COMPARING, WRITING, Watch
from facts.importing import import_exchange, preview_import
from facts.journal_models import Change
from facts.models import Fact
from facts.store import FactStore
from facts.sync import assign, new, stored
from facts.vocabulary import IndicatorKind
from facts.wanted_records import RECORDS


def fact(ident: str = "share", **said: Any) -> dict[str, Any]:
    """A fact as an exchange file says it."""
    base = {"id": ident, "entity": "zhuji", "indicator": "world-share", "value": "70"}
    return {**base, "sources": [{"source": "article", "locator": "line 2"}], **said}


def exchange(**sections: list[dict[str, Any]]) -> Exchange:
    """What a file with these sections says."""
    return read_exchange(json.dumps({"format": FORMAT, **sections}))


def outcomes(rows: tuple[PlannedRow, ...]) -> dict[str, str]:
    """The outcome of each row by its name."""
    return {str(row.row): row.outcome.value for row in rows}


@pytest.fixture
def known(pearls: FactStore) -> FactStore:
    """A store with a figure of two sources and a text."""
    cited = [fact(sources=[{"source": "article", "locator": "a"}, {"source": "yearbook"}])]
    cited[0]["about"] = ["zhejiang"]
    worded = fact("fields", indicator="fields", texts={"en": "Pearls.", "ja": "真珠。"})
    del worded["value"]
    names = [{"id": "fields", "kind": "text"}]
    import_exchange(pearls, exchange(indicators=names, facts=[*cited, worded]), "mei")
    return pearls


def test_a_preview_tells_each_row_and_writes_nothing(known: FactStore) -> None:
    before = known.revision()
    changed = fact(value="71.50", sources=[{"source": "yearbook"}], about=["zhejiang"])
    rows = [changed, fact("new"), fact("lost", entity="atlantis", value="many")]
    zhuji = {"id": "zhuji", "kind": "place", "within": ["zhejiang"]}
    preview = preview_import(known, exchange(facts=rows, entities=[zhuji]))
    assert outcomes(preview.rows) == {
        "entities, row 1 'zhuji'": "unchanged",
        "facts, row 1 'share'": "changed",
        "facts, row 2 'new'": "added",
        "facts, row 3 'lost'": "mistake",
    }
    changes = {change.column: (change.before, change.after) for change in preview.rows[1].changes}
    assert changes["value"] == ("70", "71.5")
    assert changes["sources"][1] == [{"source": "yearbook"}]
    assert changes.keys() == {"value", "sources"}
    assert preview.rows[3].mistakes == ("entity: there is no 'atlantis' among the entities",)
    assert known.revision() == before
    assert preview.count(Outcome.CHANGED) == 1


def test_a_file_as_a_whole_can_be_the_mistake(known: FactStore) -> None:
    rows = preview_import(known, read_exchange("[]")).rows
    assert [(row.row, row.outcome) for row in rows] == [(None, Outcome.MISTAKE)]


def test_what_says_the_same_in_other_words_is_unchanged(known: FactStore) -> None:
    said = fact(value="70.00", about=["zhejiang"])
    said["sources"] = [{"source": "article", "locator": "a"}, {"source": "yearbook"}]
    report = import_exchange(known, exchange(facts=[said]), "bo")
    assert (report.added, report.changed) == (0, 0)


def test_two_sources_may_change_places(known: FactStore) -> None:
    turned = [{"source": "yearbook"}, {"source": "article", "locator": "a"}]
    import_exchange(known, exchange(facts=[fact(sources=turned)]), "bo")
    with known.session() as session:
        found = queries.fact(session, "share")
    assert found is not None
    assert [(source.id, locator) for source, locator in found.sources] == [
        ("yearbook", None),
        ("article", "a"),
    ]


def test_the_default_desk_may_change(known: FactStore) -> None:
    desks = [{"id": "a", "organisation": "zhuji", "default": True}]
    import_exchange(known, exchange(desks=desks), "mei")
    turned = [{"id": "z", "organisation": "zhuji", "default": True}]
    turned.append({"id": "a", "organisation": "zhuji"})
    import_exchange(known, exchange(desks=turned), "bo")
    with known.session() as session:
        defaults = {desk.id: desk.is_default for desk in queries.desks(session)}
    assert defaults == {"a": False, "z": True}


def test_two_labels_of_one_owner_are_told(known: FactStore) -> None:
    terms = [{"entity": "zhuji", "language": "ja", "text": text, "role": "label"} for text in "ab"]
    with pytest.raises(ImportRefused, match="terms, row 1: row 2 is the label of 'zhuji' already"):
        import_exchange(known, exchange(terms=terms), "bo")


def history(store: FactStore, actor: str) -> list[tuple[Any, ...]]:
    """What the history tells of one actor, without numbers, times and versions."""
    with store.session() as session:
        rows = session.scalars(select(Change).where(Change.actor == actor))
        return sorted(
            (c.action, c.table_name, c.row_id, said(c.before), said(c.after)) for c in rows
        )


def said(columns: dict[str, Any] | None) -> str:
    """Columns as text; a session tells the new version as the one before as well."""
    return json.dumps({**(columns or {}), "version": None}, sort_keys=True)


def put_by_session(store: FactStore, rows: Exchange) -> None:
    """Put facts as a session does, record by record."""
    kinds = {"world-share": IndicatorKind.NUMBER, "fields": IndicatorKind.TEXT}
    items = {item.id: item for item in rows.items["facts"].values()}
    with store.write("bo") as session:
        present = stored(session, Fact, items)
        for ident, item in items.items():
            want = RECORDS["facts"].row(item, kinds)
            if ident in present:
                assign(present[ident], want)
            else:
                session.add(new(Fact, want))


def test_the_history_is_the_one_a_session_would_have_kept(
    known: FactStore, sqlite_url: str
) -> None:
    cited = [{"source": "article", "locator": "b"}]
    rows = [
        fact(about=["zhejiang"], status="draft", sources=cited),
        fact("fields", indicator="fields", value=None, texts={"en": "Pearls!", "fr": "Perles."}),
        fact("new", about=["zhejiang"], period="2020"),
    ]
    other = FactStore.open(sqlite_url.replace("desk.db", "other.db"))
    other.migrate()
    import_exchange(other, read_exchange(export_facts(known)), "mei")
    import_exchange(known, exchange(facts=rows), "bo")
    put_by_session(other, exchange(facts=rows))
    assert len(history(known, "bo")) == 10
    assert history(known, "bo") == history(other, "bo")


def test_an_import_raises_the_version_and_the_revision_once(known: FactStore) -> None:
    before = known.revision()
    import_exchange(known, exchange(facts=[fact(value="71"), fact("new")]), "bo")
    assert known.revision() == before + 1
    with known.session() as session:
        versions = {row.id: row.version for row in session.scalars(select(Fact))}
    assert versions == {"share": 2, "fields": 1, "new": 1}


def test_an_import_compares_anew_when_another_writes_meanwhile(known: FactStore) -> None:
    def change(_done: int, _total: int, step: str) -> None:
        if step == COMPARING and known.revision() == before:
            with known.write("chen") as session:
                session.get_one(Fact, "share").value = Decimal(99)

    before = known.revision()
    said_of = exchange(facts=[fact(value="71")])
    report = import_exchange(known, said_of, "bo", Watch(progress=change))
    assert report.changed == 1
    update = next(c for c in history(known, "bo") if c[:2] == ("update", "fact"))
    assert '"value": "99"' in update[3]


def test_an_import_gives_up_when_others_keep_writing(known: FactStore) -> None:
    def change(_done: int, _total: int, _step: str) -> None:
        with known.write("chen") as session:
            session.get_one(Fact, "share").value += 1  # type: ignore[operator]

    with pytest.raises(ImportRefused, match="others keep changing the store"):
        import_exchange(known, exchange(facts=[fact(value="71")]), "bo", Watch(progress=change))


@pytest.mark.parametrize("step", [COMPARING, WRITING])
def test_an_import_that_is_stopped_changes_nothing(known: FactStore, step: str) -> None:
    steps: list[str] = []
    watch = Watch(lambda _done, _total, now: steps.append(now), lambda: step in steps)
    before = export_facts(known)
    rows = [fact(f"new-{number}") for number in range(2_500)]
    with pytest.raises(ImportCancelled, match="nothing was changed"):
        import_exchange(known, exchange(facts=rows), "bo", watch)
    assert steps[-1] == step
    assert export_facts(known) == before


def test_an_import_says_how_far_it_has_come(known: FactStore) -> None:
    told: list[tuple[int, int, str]] = []
    rows = [fact(f"new-{number}") for number in range(1_200)]
    import_exchange(
        known, exchange(facts=rows), "bo", Watch(lambda *progress: told.append(progress))
    )
    assert {step for *_, step in told} == {COMPARING, WRITING}
    assert [done for done, *_ in told if _[1] == COMPARING] == [0, 500, 1000, 1200]
    assert told[-1] == (2400, 2400, WRITING)


def test_a_database_error_changes_nothing(known: FactStore) -> None:
    before = export_facts(known)
    twice = [{"source": "article", "locator": "a"}] * 2
    with pytest.raises(ImportRefused, match="refused"):
        import_exchange(known, exchange(facts=[fact("new"), fact("bad", sources=twice)]), "bo")
    assert export_facts(known) == before


def csv(name: str, *lines: str) -> Exchange:
    """What a CSV file with these lines says."""
    return read_exchange_file(name, "\n".join(lines).encode())


def test_columns_that_a_table_does_not_have_stay_as_they_are(known: FactStore) -> None:
    header = "id,entity,indicator,value,sources"
    rows = ["share,zhuji,world-share,71,yearbook", "fields,zhuji,fields,,article"]
    said_of = csv("facts.csv", header, *rows)
    preview = preview_import(known, said_of)
    told = {row.row.ident: [c.column for c in row.changes] for row in preview.rows if row.row}
    assert told == {"share": ["value", "sources"], "fields": ["sources"]}
    import_exchange(known, said_of, "bo")
    with known.session() as session:
        share, fields = queries.fact(session, "share"), queries.fact(session, "fields")
    assert share is not None
    assert fields is not None
    assert (share.value, share.about, share.sources[0][0].id) == (71, ("zhejiang",), "yearbook")
    assert fields.texts == {"en": "Pearls.", "ja": "真珠。"}


def test_an_empty_cell_empties_what_is_stored(known: FactStore) -> None:
    header = "id,entity,indicator,value,sources,about"
    import_exchange(known, csv("facts.csv", header, "share,zhuji,world-share,70,article,"), "bo")
    with known.session() as session:
        share = queries.fact(session, "share")
    assert share is not None
    assert share.about == ()


def test_texts_alone_join_those_that_are_there(known: FactStore) -> None:
    said_of = csv("texts.csv", "fact,language,text", "fields,ja,真珠", "fields,fr,Perles.")
    preview = preview_import(known, said_of)
    assert outcomes(preview.rows) == {"texts, row 2 'fields'": "changed"}
    import_exchange(known, said_of, "bo")
    with known.session() as session:
        fields = queries.fact(session, "fields")
    assert fields is not None
    assert fields.texts == {"en": "Pearls.", "ja": "真珠", "fr": "Perles."}


def test_texts_of_no_fact_are_told(known: FactStore) -> None:
    said_of = csv("texts.csv", "fact,language,text", "nowhere,ja,真珠")
    with pytest.raises(ImportRefused, match="texts, row 2 'nowhere': there is no 'nowhere'"):
        import_exchange(known, said_of, "bo")


def test_hours_alone_take_the_place_of_those_that_are_there(known: FactStore) -> None:
    desk = {"id": "hall", "organisation": "zhuji", "hours": []}
    import_exchange(known, exchange(desks=[desk]), "mei")
    header = "desk,weekday,opens,closes"
    split = ["hall,0,09:00,11:30", "hall,0,13:30,17:00"]
    import_exchange(known, csv("hours.csv", header, *split), "bo")
    import_exchange(known, csv("hours.csv", header, *split, "hall,1,09:00,17:00"), "bo")
    with known.session() as session:
        hours = queries.desks(session)[0].hours
    assert [(day.weekday, f"{day.opens:%H:%M}") for day in hours] == [
        (0, "09:00"),
        (0, "13:30"),
        (1, "09:00"),
    ]


@pytest.mark.parametrize("suffix", [".json", ".xlsx", ".zip"])
def test_a_store_goes_through_each_kind_of_file_without_loss(
    known: FactStore, sqlite_url: str, suffix: str
) -> None:
    other = FactStore.open(sqlite_url.replace("desk.db", "other.db"))
    other.migrate()
    content = write_exchange_file(known, suffix)
    import_exchange(other, read_exchange_file(f"facts{suffix}", content), "bo")
    assert export_facts(other) == export_facts(known)


def test_chosen_facts_go_out_alone(known: FactStore) -> None:
    chosen = Selection(("facts",), ["fields", "nowhere"])
    told = json.loads(write_exchange_file(known, ".json", chosen))
    assert [row["id"] for row in told.pop("facts")] == ["fields"]
    assert told == {"format": FORMAT}
    table = write_exchange_file(known, ".csv", chosen).decode("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in table] == ["id", "fields"]
    texts = write_exchange_file(known, ".csv", Selection(("texts",))).decode("utf-8-sig")
    assert texts.splitlines() == ["fact,language,text", "fields,en,Pearls.", "fields,ja,真珠。"]


@pytest.mark.parametrize(("suffix", "message"), [(".csv", "one table"), (".pdf", "files end in")])
def test_what_a_file_cannot_hold_is_told(known: FactStore, suffix: str, message: str) -> None:
    with pytest.raises(ExportRefused, match=message):
        write_exchange_file(known, suffix)
