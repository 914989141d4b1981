"""The store keeps exact values, who changed what, and what the database itself enforces."""

from contextlib import suppress
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from sqlalchemy import delete, select, text

from facts import queries
from facts.calendar_models import CalendarDay
from facts.desk_models import Desk, DeskOpening, DeskTopic
from facts.errors import PeriodError, ReadOnlyStore, StoreError, StoreUnavailable
from facts.history import add_all
from facts.journal_models import Change, LoadedKnowledge
from facts.models import (
    Entity,
    EntityWithin,
    Fact,
    FactAbout,
    FactSource,
    FactText,
    Indicator,
    Term,
)
from facts.store import FactStore


def a_fact(ident: str = "share", source: str = "show-report", **columns: object) -> Fact:
    """A published fact about Zhuji, unless the columns say otherwise."""
    settings = {"entity_id": "zhuji", "indicator_id": "world-share", "status": "published"}
    cited = [FactSource(position=0, source_id=source, locator="paragraph 3")]
    return Fact(id=ident, sources=cited, **{**settings, "value": Decimal(70), **columns})


def changes_of(store: FactStore, table: str) -> list[Change]:
    """The history of one table, oldest first."""
    with store.session() as session:
        query = select(Change).where(Change.table_name == table).order_by(Change.id)
        return list(session.scalars(query))


@pytest.mark.parametrize(
    "value",
    [
        "10900000000.00000000001",
        "0",
        "-3.5",
        "123456789012345678901234567890.12345678901234567890123456789",
    ],
)
def test_decimals_are_exact(pearls: FactStore, value: str) -> None:
    with pearls.write("mei") as session:
        session.add(a_fact(value=Decimal(value)))
    with pearls.session() as session:
        found = queries.fact(session, "share")
    assert found is not None
    assert str(found.value) == value


def test_a_decimal_has_no_exponent_or_trailing_zeros(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(a_fact(value=Decimal("1.09E+10")))
        session.add(a_fact("other", value=Decimal("24.40")))
    with pearls.session() as session:
        values = {str(fact.value) for fact in queries.facts_of(session)}
    assert values == {"10900000000", "24.4"}


@pytest.mark.parametrize("value", [0.1, Decimal("NaN"), Decimal("Infinity")])
def test_a_float_or_no_number_is_refused(pearls: FactStore, value: object) -> None:
    with pytest.raises((StoreError, TypeError, ValueError)), pearls.write("mei") as session:
        session.add(a_fact(value=value))


@pytest.mark.parametrize(
    "columns",
    [
        {"entity_id": "atlantis"},
        {"indicator_id": "unknown"},
        {"source": "unknown"},
        {"status": "rumoured"},
        {"qualifier": "roughly"},
        {"status": "disputed", "value": None},
        {"status": "disputed", "reason": "digits_lost"},
        {"reason": "digits_lost"},
        {"value_text": "38"},
        {"period": "2020"},
        {"period": "2020", "period_start": date(2020, 2, 1), "period_end": date(2020, 1, 1)},
    ],
)
def test_the_database_refuses_a_faulty_fact(pearls: FactStore, columns: dict[str, object]) -> None:
    with pytest.raises(StoreError), pearls.write("mei") as session:
        session.add(a_fact(**columns))  # type: ignore[arg-type]
    with pearls.session() as session:
        assert queries.facts_of(session) == []


def test_an_owner_has_one_label_in_a_language(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(Term(entity_id="zhuji", language="en", text="Zhuji", role="label"))
    with pytest.raises(StoreError), pearls.write("mei") as session:
        session.add(Term(entity_id="zhuji", language="en", text="Zhuji City", role="label"))


@pytest.mark.parametrize("owners", [{}, {"entity_id": "zhuji", "indicator_id": "world-share"}])
def test_a_term_has_exactly_one_owner(pearls: FactStore, owners: dict[str, str]) -> None:
    with pytest.raises(StoreError), pearls.write("mei") as session:
        session.add(Term(language="en", text="Zhuji", role="label", **owners))


def test_there_is_one_default_desk(pearls: FactStore) -> None:
    desks = [Desk(id=name, organisation_id="zhuji", is_default=True) for name in ("one", "two")]
    with pytest.raises(StoreError), pearls.write("mei") as session:
        session.add_all(desks)


def test_a_desk_is_read_with_its_hours(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        hours = [DeskOpening(weekday=0, opens=time(9), closes=time(17, 30))]
        topics = [DeskTopic(entity_id="zhejiang")]
        session.add(Desk(id="one", organisation_id="zhuji", hours=hours, topics=topics))
    with pearls.session() as session:
        desk = queries.desks(session)[0]
    assert (desk.hours[0].weekday, desk.hours[0].closes) == (0, time(17, 30))
    assert (desk.topics, desk.phone) == (("zhejiang",), None)


def test_a_corrected_day_has_a_history(store: FactStore) -> None:
    with store.write("mei") as session:
        session.add(CalendarDay(id="2026-11-27", kind="holiday", name="An example"))
    with store.write("bo") as session:
        session.delete(session.get_one(CalendarDay, "2026-11-27"))
    changes = [(c.actor, c.action, c.row_id) for c in changes_of(store, "calendar_day")]
    assert changes == [("mei", "insert", "2026-11-27"), ("bo", "delete", "2026-11-27")]


@pytest.mark.parametrize(
    "ident", ["", "tomorrow", "2026-11", "20261127", "2026-02-30", "2026-W48-5"]
)
def test_a_day_of_the_calendar_is_a_date(ident: str) -> None:
    with pytest.raises(PeriodError):
        CalendarDay(id=ident, kind="holiday")


@pytest.mark.parametrize(
    "columns", [{"kind": "feast"}, {"weekday": 7, "kind": "working"}, {"weekday": 1}]
)
def test_the_database_refuses_a_faulty_day(store: FactStore, columns: dict[str, object]) -> None:
    with pytest.raises(StoreError), store.write("mei") as session:
        session.add(CalendarDay(id="2026-11-27", **{"kind": "holiday", **columns}))


def test_history_says_who_changed_what(pearls: FactStore) -> None:
    before = datetime.now(UTC)
    with pearls.write("mei") as session:
        session.add(a_fact())
    with pearls.write("bo") as session:
        session.get_one(Fact, "share").value = Decimal(73)
    with pearls.write("chen") as session:
        session.delete(session.get_one(Fact, "share"))
    inserted, updated, deleted = changes_of(pearls, "fact")
    assert [c.action for c in (inserted, updated, deleted)] == ["insert", "update", "delete"]
    assert [c.actor for c in (inserted, updated, deleted)] == ["mei", "bo", "chen"]
    assert inserted.before is None
    assert updated.before is not None
    assert updated.after is not None
    assert (updated.before["value"], updated.after["value"]) == ("70", "73")
    assert updated.before["changed_by"] == "mei"
    assert deleted.after is None
    assert before <= inserted.at <= updated.at <= deleted.at <= datetime.now(UTC)


def test_history_covers_the_parts_of_a_record(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(a_fact(value=None, texts=[FactText(language="en", text="pearls")]))
    with pearls.write("bo") as session:
        session.get_one(Fact, "share").texts[0].text = "Pearls"
    assert [change.row_id for change in changes_of(pearls, "fact_text")] == ["share/en"] * 2
    assert changes_of(pearls, "fact_source")[0].row_id == "share/0"


def test_history_covers_a_part_that_is_taken_out(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(a_fact(about=[FactAbout(entity_id="zhejiang")]))
    with pearls.write("bo") as session:
        fact = session.get_one(Fact, "share")
        fact.about.clear()
    with pearls.session() as session:
        fact = session.get_one(Fact, "share")
        assert (fact.about, fact.changed_by, fact.version) == ([], "bo", 2)
    taken_out = changes_of(pearls, "fact_about")[-1]
    assert (taken_out.action, taken_out.row_id) == ("delete", "share/zhejiang")


def test_changing_a_part_makes_its_record_staffs_and_a_new_version(pearls: FactStore) -> None:
    with pearls.write("knowledge") as session:
        session.add(a_fact(value=None, texts=[FactText(language="en", text="pearls")]))
    for wording in ("Pearls", "Pearls."):
        with pearls.write("bo") as session:
            session.get_one(Fact, "share").texts[0].text = wording
    with pearls.session() as session:
        fact = session.get_one(Fact, "share")
        assert (fact.changed_by, fact.version) == ("bo", 3)


def test_a_record_of_which_several_parts_change_is_in_the_history_itself(
    pearls: FactStore,
) -> None:
    texts = [FactText(language=code, text="pearls") for code in ("en", "de")]
    with pearls.write("mei") as session:
        session.add(a_fact(value=None, texts=texts))
    with pearls.write("bo") as session:
        for text_of in session.get_one(Fact, "share").texts:
            text_of.text = "Pearls"
    update = changes_of(pearls, "fact")[-1]
    assert (update.action, update.actor) == ("update", "bo")
    assert update.before is not None
    assert update.before["changed_by"] == "mei"


def test_a_part_without_its_record_is_refused(pearls: FactStore) -> None:
    with pytest.raises(StoreError, match="through its entity"), pearls.write("bo") as session:
        session.add(EntityWithin(entity_id="zhejiang", broader_id="zhuji"))


@pytest.mark.parametrize("verb", ["DELETE FROM change", "UPDATE change SET actor = 'nobody'"])
def test_history_is_append_only(pearls: FactStore, verb: str) -> None:
    with pytest.raises(StoreError, match="append-only"), pearls.write("mei") as session:
        session.execute(text(verb))
    assert {change.actor for change in changes_of(pearls, "entity")} == {"mei"}


def test_bulk_changes_are_refused(pearls: FactStore) -> None:
    with pytest.raises(ReadOnlyStore), pearls.write("mei") as session:
        session.execute(delete(Entity))


def test_a_reading_session_refuses_changes(pearls: FactStore) -> None:
    with pearls.session() as session:
        session.add(Indicator(id="gdp", kind="number", unit="CNY"))
        with pytest.raises(ReadOnlyStore):
            session.flush()


def test_records_added_together_have_a_history_each(pearls: FactStore) -> None:
    before = pearls.revision()
    named = {"entity_id": "zhuji", "indicator_id": None, "language": "en", "role": "alias"}
    with pearls.write("mei") as session:
        add_all(session, Term, [{**named, "id": f"t-{name}", "text": name} for name in "ab"])
        session.add(Term(id="t-c", **{**named, "text": "c"}))
    assert pearls.revision() == before + 1
    told = {change.row_id: (change.actor, change.after) for change in changes_of(pearls, "term")}
    assert told["t-a"] == ("mei", {**named, "id": "t-a", "text": "a", "changed_by": "mei"})
    assert told["t-a"][1].keys() == told["t-c"][1].keys()


def test_a_reading_session_adds_nothing_together(pearls: FactStore) -> None:
    with pearls.session() as session, pytest.raises(ReadOnlyStore):
        add_all(session, Indicator, [{"id": "gdp", "kind": "number", "unit": "CNY"}])


def test_a_change_needs_an_actor(store: FactStore) -> None:
    with pytest.raises(StoreError), store.write(""):
        pass


def test_the_revision_rises_once_with_each_write(pearls: FactStore) -> None:
    before = pearls.revision()
    with pearls.write("mei") as session:
        session.add(a_fact())
        session.flush()
        session.add(a_fact("other"))
    assert pearls.revision() == before + 1


def test_a_write_that_fails_changes_nothing(pearls: FactStore) -> None:
    before = pearls.revision()
    with suppress(RuntimeError), pearls.write("mei") as session:
        session.add(a_fact())
        session.flush()
        raise RuntimeError
    with pearls.session() as session:
        assert queries.fact(session, "share") is None
    assert pearls.revision() == before


def test_a_write_without_a_change_leaves_the_revision(pearls: FactStore) -> None:
    before = pearls.revision()
    with pearls.write("mei") as session:
        session.get_one(Entity, "zhuji").kind = "place"
    assert pearls.revision() == before


def test_what_was_loaded_is_no_public_fact(pearls: FactStore) -> None:
    before = pearls.revision()
    with pearls.write("knowledge") as session:
        session.add(LoadedKnowledge(id=1, fingerprint="a", facts=1, languages=["en"]))
    assert pearls.revision() == before
    assert changes_of(pearls, "loaded_knowledge") == []


def test_an_entity_that_facts_cite_stays(pearls: FactStore) -> None:
    with pearls.write("mei") as session:
        session.add(a_fact(about=[FactAbout(entity_id="zhejiang")]))
    with pytest.raises(StoreError), pearls.write("mei") as session:
        session.delete(session.get_one(Entity, "zhejiang"))


def test_migrating_again_keeps_everything(pearls: FactStore) -> None:
    before = pearls.revision()
    pearls.migrate()
    with pearls.session() as session:
        assert len(queries.all_entities(session)) == 2
    assert pearls.revision() == before


@pytest.mark.parametrize("url", ["mysql://localhost/desk", "nonsense"])
def test_another_database_is_refused(url: str) -> None:
    with pytest.raises(StoreUnavailable):
        FactStore.open(url)


def test_a_store_that_is_not_migrated_says_so(database_url: str) -> None:
    store = FactStore.open(database_url)
    with pytest.raises(StoreUnavailable):
        store.revision()
    store.close()


def test_a_server_that_is_down_is_said_in_one_line() -> None:
    store = FactStore.open("postgresql://nobody@127.0.0.1:1/desk")
    with pytest.raises(StoreUnavailable):
        store.migrate()
