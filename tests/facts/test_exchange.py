"""Facts go out as JSON with their sources, and come in all together or not at all."""

import json
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from facts import queries
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk, DeskLanguage, DeskOpening
from facts.errors import ImportRefused
from facts.event_models import EventEdition, EventSeries
from facts.exchange import export_facts, import_facts
from facts.exchange_items import FORMAT
from facts.models import Entity, Fact, FactAbout, FactSource, FactText, Indicator, Term
from facts.period import period_bounds
from facts.store import FactStore

SHIFT = {"weekday": 4, "opens": "09:00", "closes": "12:00"}
LATER = {"weekday": 4, "opens": "11:59", "closes": "17:00"}

type Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def full(pearls: FactStore) -> FactStore:
    """A store that holds a record of every kind."""
    start, end = period_bounds("2020")
    with pearls.write("mei") as session:
        session.add(Indicator(id="fields", kind="text", topic="zhejiang"))
        cited = [
            FactSource(position=0, source_id="yearbook", locator="table 2"),
            FactSource(position=1, source_id="article"),
        ]
        figure = {"value": Decimal("10900000000.00000000001"), "qualifier": "nearly"}
        days = {"period": "2020", "period_start": start, "period_end": end}
        about = [FactAbout(entity_id="zhejiang")]
        session.add(_fact("share", "world-share", sources=cited, about=about, **figure, **days))
        damage = {"status": "disputed", "reason": "digits_lost", "value_text": "3, farmers"}
        session.add(_fact("damaged", "world-share", **damage))
        session.add(_fact("draft", "world-share", status="draft"))
        texts = [FactText(language="en", text="Pearls."), FactText(language="ja", text="真珠。")]
        session.add(_fact("fields", "fields", texts=texts))
        session.add_all(Entity(id=ident, kind="event") for ident in ("fair", "fair-1"))
        session.add(EventSeries(id="fair"))
        dates = {"starts": "2020", "starts_on": start, "status": "held", "source_id": "article"}
        session.add(EventEdition(id="fair-1", series_id="fair", **dates))
        hours = [DeskOpening(weekday=4, opens=time(9), closes=time(16, 30))]
        languages = [DeskLanguage(language="ja")]
        parts = {"hours": hours, "languages": languages}
        session.add(Desk(id="hall", organisation_id="zhuji", phone="000", is_default=True, **parts))
        session.add(CalendarDay(id="2026-11-28", kind="working", weekday=4, note="an example"))
        session.add(CalendarDay(id="2026-11-27", kind="holiday", name="national_day"))
        session.add(Term(entity_id="zhuji", language="ja", text="諸曁", role="label"))
    return pearls


def _fact(ident: str, indicator: str, **columns: Any) -> Fact:
    settings = {"entity_id": "zhuji", "indicator_id": indicator, "status": "published"}
    sources = [FactSource(position=0, source_id="article")]
    return Fact(id=ident, **{**settings, "sources": sources, **columns})


@pytest.fixture
def empty(sqlite_url: str) -> FactStore:
    """A second store, empty."""
    store = FactStore.open(sqlite_url.replace("desk.db", "second.db"))
    store.migrate()
    return store


def refusal(store: FactStore, text: str) -> tuple[str, ...]:
    """Why an import is refused."""
    with pytest.raises(ImportRefused) as caught:
        import_facts(store, text, "bo")
    return caught.value.errors


def changed(store: FactStore, change: Change) -> str:
    """The store's export after a change to it."""
    data = json.loads(export_facts(store))
    change(data)
    return json.dumps(data)


def test_an_export_holds_exact_values_and_sources(full: FactStore) -> None:
    facts = {fact["id"]: fact for fact in json.loads(export_facts(full))["facts"]}
    assert facts["share"]["value"] == "10900000000.00000000001"
    assert facts["share"]["sources"] == [
        {"source": "yearbook", "locator": "table 2"},
        {"source": "article"},
    ]
    assert facts["fields"]["texts"] == {"en": "Pearls.", "ja": "真珠。"}
    assert facts["draft"]["status"] == "draft"


def test_an_export_comes_in_whole_elsewhere(full: FactStore, empty: FactStore) -> None:
    text = export_facts(full)
    report = import_facts(empty, text, "bo")
    assert export_facts(empty) == text
    rows = [row for section in json.loads(text).values() if section != FORMAT for row in section]
    assert (report.added, report.changed) == (len(rows), 0)
    with empty.session() as session:
        desk = queries.desks(session)[0]
        damaged = queries.fact(session, "damaged")
    assert (desk.hours[0].closes, desk.languages) == (time(16, 30), ("ja",))
    assert damaged is not None
    assert (damaged.value, damaged.value_text) == (None, "3, farmers")


def test_days_of_the_calendar_go_out_and_come_in(full: FactStore, empty: FactStore) -> None:
    text = export_facts(full)
    assert json.loads(text)["days"] == [
        {"id": "2026-11-27", "kind": "holiday", "name": "national_day"},
        {"id": "2026-11-28", "kind": "working", "weekday": 4, "note": "an example"},
    ]
    import_facts(empty, text, "bo")
    with empty.session() as session:
        assert [day.weekday for day in queries.calendar_days(session)] == [None, 4]


def test_who_answers_for_a_fact_goes_out_and_comes_in(full: FactStore, empty: FactStore) -> None:
    assert "owner" not in export_facts(full)
    with full.write("mei") as session:
        share = session.get_one(Fact, "share")
        share.owner, share.verified_on = "mei", date(2026, 11, 1)
    import_facts(empty, export_facts(full), "bo")
    with empty.session() as session:
        found = queries.fact(session, "share")
    assert found is not None
    assert (found.owner, found.verified_on) == ("mei", date(2026, 11, 1))
    assert "verified_on" in export_facts(empty)


def test_importing_what_is_there_changes_nothing(full: FactStore) -> None:
    before = full.revision()
    report = import_facts(full, export_facts(full), "bo")
    assert (report.added, report.changed, full.revision()) == (0, 0, before)


def test_a_changed_row_replaces_the_record(full: FactStore) -> None:
    def change(data: dict[str, Any]) -> None:
        share = next(fact for fact in data["facts"] if fact["id"] == "share")
        share.update(value="71", sources=[{"source": "article"}], about=[])

    report = import_facts(full, changed(full, change), "bo")
    with full.session() as session:
        share = queries.fact(session, "share")
        assert session.get_one(Fact, "share").changed_by == "bo"
    assert share is not None
    assert (share.value, share.source.id, share.about) == (Decimal(71), "article", ())
    assert (report.added, report.changed) == (0, 1)


def test_a_replaced_label_stays_as_an_alias(full: FactStore) -> None:
    term = {"entity": "zhuji", "language": "ja", "text": "諸曁市", "role": "label"}
    import_facts(full, changed(full, lambda data: data.update(terms=[term])), "bo")
    with full.session() as session:
        terms = [(found.text, found.role) for found in queries.all_terms(session, "ja")]
    assert terms == [("諸曁市", "label"), ("諸曁", "alias")]


@pytest.mark.parametrize(
    ("section", "row", "message"),
    [
        ("facts", {"value": "about 61"}, "value: 'about 61' is not a decimal in full"),
        ("facts", {"entity": "atlantis"}, "entity: there is no 'atlantis' among the entities"),
        ("facts", {"sources": [{"source": "rumour"}]}, "there is no 'rumour' among the sources"),
        ("facts", {"sources": []}, "sources: Tuple should have at least 1 item"),
        ("facts", {"colour": "red"}, "colour: Extra inputs are not permitted"),
        ("facts", {"period": "soon"}, "period: 'soon' is not an ISO date, month or year"),
        ("facts", {"reason": "digits_lost"}, "reason: only a disputed fact has a reason"),
        ("entities", {"kind": "planet"}, "kind: Input should be"),
        ("days", {"id": "2026-02-30"}, "id: '2026-02-30' is not in the calendar"),
        ("days", {"id": "2026-02"}, "id: '2026-02' is not a day"),
        ("days", {"kind": "feast"}, "kind: Input should be 'holiday' or 'working'"),
        ("days", {"weekday": 7}, "weekday: Input should be less than or equal to 6"),
        ("days", {"kind": "holiday"}, "only a working day has the hours of a weekday"),
        ("desks", {"time_zone": "Zhejiang"}, "'Zhejiang' is not a time zone"),
        ("desks", {"hours": [SHIFT | {"closes": "09:00"}]}, "hours.0: opens after it closes"),
        ("desks", {"hours": [SHIFT | {"opens": "09:00+08:00"}]}, "hours.0.opens: the time zone"),
        ("desks", {"hours": [SHIFT, LATER]}, "hours: hours of weekday 4 overlap"),
        ("terms", {"indicator": "world-share"}, "a term names either an entity or an indicator"),
    ],
)
def test_a_faulty_row_is_told_and_nothing_is_changed(
    full: FactStore, section: str, row: dict[str, Any], message: str
) -> None:
    def change(data: dict[str, Any]) -> None:
        data["sources"].append({"id": "new", "title": "New", "language": "en"})
        data[section][-1].update(row)

    before = export_facts(full)
    told = refusal(full, changed(full, change))
    assert any(error.startswith(f"{section}, row ") and message in error for error in told), told
    assert export_facts(full) == before


def test_all_faulty_rows_are_told_at_once(full: FactStore) -> None:
    def change(data: dict[str, Any]) -> None:
        for fact in data["facts"]:
            fact["entity"] = "atlantis"

    assert len(refusal(full, changed(full, change))) == 4


def test_what_the_database_refuses_is_told(full: FactStore) -> None:
    def change(data: dict[str, Any]) -> None:
        data["desks"].append({"id": "other", "organisation": "zhuji", "default": True})

    before = export_facts(full)
    assert len(refusal(full, changed(full, change))) == 1
    assert export_facts(full) == before


@pytest.mark.parametrize("text", ["", "[]", "{", '{"format": "other/1"}', "null"])
def test_another_format_is_refused(empty: FactStore, text: str) -> None:
    assert len(refusal(empty, text)) == 1
