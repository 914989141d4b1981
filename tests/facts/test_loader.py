"""Knowledge loads as a whole, by stable id, and around what staff changed."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from facts import loader, queries
from facts.desk_models import Desk
from facts.loader import load_knowledge
from facts.models import Entity, Fact, Term
from facts.store import FactStore

SAMPLE = Path(__file__).parent / "knowledge"

type Edit = Callable[[str, str, str], Path]


@pytest.fixture
def loaded(store: FactStore, folder: Path) -> FactStore:
    """A store that holds the folder's knowledge."""
    load_knowledge(store, folder)
    return store


def passage(first: str, following: str) -> str:
    """The lines of the sample from one that starts to one that follows."""
    text = (SAMPLE / "pearls.yml").read_text(encoding="utf-8")
    return text[text.index(first) : text.index(following)]


def terms(store: FactStore, owner: str) -> set[tuple[str, str]]:
    """The English terms of an owner and their roles."""
    with store.session() as session:
        found = queries.all_terms(session, "en")
    return {(term.text, term.role) for term in found if term.owner_id == owner}


def test_a_number_is_loaded_with_everything_said_of_it(loaded: FactStore) -> None:
    with loaded.session() as session:
        fact = queries.fact(session, "fair-1-deals")
    assert fact is not None
    assert fact.value == Decimal("10900000000.00000000001")
    assert (fact.qualifier, fact.unit, fact.period) == ("more_than", "project", "2020-11")
    assert (fact.about, str(fact.as_of)) == (("zhuji",), "2020-11-07")
    assert (fact.source.id, fact.sources[0][1]) == ("article", "paragraph 3")


def test_a_disputed_reading_is_never_a_number(loaded: FactStore) -> None:
    with loaded.session() as session:
        fact = queries.fact(session, "zhuji-deals")
    assert fact is not None
    assert (fact.value, fact.value_text, fact.reason) == (None, "38, deals", "digits_lost")


def test_words_dates_events_and_desks_are_loaded(loaded: FactStore) -> None:
    with loaded.session() as session:
        fields, opened = (queries.fact(session, f"fair-1-{n}") for n in ("fields", "opened"))
        edition, desk = queries.editions(session)[0], queries.desks(session)[0]
    assert fields is not None
    assert fields.texts == {"en": "Pearls and jewellery."}
    assert opened is not None
    assert opened.value_text == "2020-11"
    assert (edition.id, edition.starts, edition.place) == ("fair-1", "2020-11", "zhuji")
    assert (desk.is_default, desk.topics, desk.phone) == (True, ("fair",), None)
    assert terms(loaded, "zhuji") == {
        ("Zhuji", "label"),
        ("Zhuji City", "alias"),
        ("Zhu Ji", "alias"),
    }


def test_a_second_load_changes_nothing(loaded: FactStore, folder: Path) -> None:
    before = loaded.revision()
    report = load_knowledge(loaded, folder)
    assert (report.added, report.changed, report.removed) == (0, 0, 0)
    assert loaded.revision() == before


def test_a_second_load_of_edited_files_changes_only_what_they_say(
    loaded: FactStore, touched: Path
) -> None:
    before = loaded.revision()
    report = load_knowledge(loaded, touched)
    assert (report.added, report.changed, report.removed) == (0, 0, 0)
    assert loaded.revision() == before


def test_an_unchanged_folder_is_not_read_again(
    loaded: FactStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader, "checked_knowledge", _must_not_be_called)
    report = load_knowledge(loaded, folder)
    assert not report.was_read
    assert report.facts > 0
    assert "en" in report.languages


def _must_not_be_called(_folder: Path) -> None:
    pytest.fail("the files were read again")


def test_a_changed_value_is_updated(loaded: FactStore, edit: Edit) -> None:
    report = load_knowledge(loaded, edit("pearls.yml", "more_than", "nearly"))
    with loaded.session() as session:
        fact = queries.fact(session, "fair-1-deals")
    assert fact is not None
    assert (fact.qualifier, report.changed) == ("nearly", 1)


def test_a_label_and_an_alias_change_places(loaded: FactStore, edit: Edit) -> None:
    swapped = "{label: Zhu Ji, aliases: [Zhuji City, Zhuji]}"
    old = "{label: Zhuji, aliases: [Zhuji City, Zhu Ji]}"
    load_knowledge(loaded, edit("labels/en.yml", old, swapped))
    assert terms(loaded, "zhuji") == {
        ("Zhu Ji", "label"),
        ("Zhuji City", "alias"),
        ("Zhuji", "alias"),
    }


def test_a_new_label_replaces_the_old_one(loaded: FactStore, edit: Edit) -> None:
    load_knowledge(loaded, edit("labels/en.yml", "label: Zhejiang", "label: Zhejiang Province"))
    assert terms(loaded, "zhejiang") == {("Zhejiang Province", "label")}


def test_a_fact_no_longer_stated_is_retired(loaded: FactStore, edit: Edit) -> None:
    fact = passage("  - id: fair-1-opened", "series:")
    load_knowledge(loaded, edit("pearls.yml", fact, ""))
    with loaded.session() as session:
        assert session.get_one(Fact, "fair-1-opened").status == "retired"


def test_a_disputed_fact_no_longer_stated_is_retired(loaded: FactStore, edit: Edit) -> None:
    fact = passage("  - id: zhuji-deals", "  - id: fair-1-opened")
    load_knowledge(loaded, edit("pearls.yml", fact, ""))
    with loaded.session() as session:
        assert session.get_one(Fact, "zhuji-deals").status == "retired"


def test_an_entity_no_longer_stated_goes_with_its_names(loaded: FactStore, edit: Edit) -> None:
    edit(
        "pearls.yml", "  - id: zhejiang\n", "  - id: hangzhou\n    kind: place\n  - id: zhejiang\n"
    )
    folder = edit("labels/en.yml", "entities:\n", "entities:\n  hangzhou: {label: Hangzhou}\n")
    load_knowledge(loaded, folder)
    edit("pearls.yml", "  - id: hangzhou\n    kind: place\n", "")
    report = load_knowledge(loaded, edit("labels/en.yml", "  hangzhou: {label: Hangzhou}\n", ""))
    assert (terms(loaded, "hangzhou"), report.removed) == (set(), 2)


def test_a_fact_changed_by_staff_stays(loaded: FactStore, edit: Edit) -> None:
    with loaded.write("mei") as session:
        session.get_one(Fact, "fair-1-deals").value = Decimal(62)
    report = load_knowledge(loaded, edit("pearls.yml", "more_than", "nearly"))
    with loaded.session() as session:
        fact = session.get_one(Fact, "fair-1-deals")
        assert (fact.value, fact.qualifier, fact.changed_by) == (Decimal(62), "more_than", "mei")
    assert report.left_to_staff == 1


def test_a_text_changed_by_staff_stays(loaded: FactStore, edit: Edit) -> None:
    with loaded.write("mei") as session:
        session.get_one(Fact, "fair-1-fields").texts[0].text = "Pearls."
    load_knowledge(loaded, edit("labels/en.yml", "Pearls and jewellery.", "Jewellery."))
    with loaded.session() as session:
        assert session.get_one(Fact, "fair-1-fields").texts[0].text == "Pearls."


def test_a_label_changed_by_staff_stays(loaded: FactStore, touched: Path) -> None:
    with loaded.write("mei") as session:
        session.query(Term).filter_by(text="Zhejiang").one().text = "Zhejiang Province"
    load_knowledge(loaded, touched)
    assert terms(loaded, "zhejiang") == {("Zhejiang Province", "label")}


def test_a_label_added_by_staff_outranks_that_of_knowledge(loaded: FactStore, edit: Edit) -> None:
    with loaded.write("mei") as session:
        session.query(Term).filter_by(text="Zhejiang").one().role = "alias"
        session.flush()
        session.add(Term(entity_id="zhejiang", language="en", text="Chekiang", role="label"))
    load_knowledge(loaded, edit("labels/en.yml", "label: Zhejiang", "label: Zhejiang Province"))
    assert terms(loaded, "zhejiang") == {
        ("Chekiang", "label"),
        ("Zhejiang", "alias"),
        ("Zhejiang Province", "alias"),
    }


def test_what_staff_deleted_does_not_come_back(loaded: FactStore, touched: Path) -> None:
    with loaded.write("mei") as session:
        session.delete(session.query(Term).filter_by(text="Zhu Ji").one())
        session.delete(session.get_one(Fact, "fair-1-opened"))
    load_knowledge(loaded, touched)
    assert ("Zhu Ji", "alias") not in terms(loaded, "zhuji")
    with loaded.session() as session:
        assert session.get(Fact, "fair-1-opened") is None


def test_the_default_desk_that_staff_chose_stands(loaded: FactStore, touched: Path) -> None:
    with loaded.write("mei") as session:
        session.delete(session.get_one(Desk, "fair-desk"))
        session.flush()
        session.add(Desk(id="town-hall", organisation_id="zhuji", is_default=True))
    with loaded.write("knowledge") as session:
        session.add(Desk(id="fair-desk", organisation_id="zhejiang"))
    load_knowledge(loaded, touched)
    with loaded.session() as session:
        defaults = [desk.id for desk in queries.desks(session) if desk.is_default]
    assert defaults == ["town-hall"]


def test_an_entity_added_by_staff_stays(loaded: FactStore, touched: Path) -> None:
    with loaded.write("mei") as session:
        session.add(Entity(id="ningbo", kind="place"))
    load_knowledge(loaded, touched)
    with loaded.session() as session:
        assert session.get(Entity, "ningbo") is not None


def test_a_figure_never_passes_through_float(store: FactStore, edit: Edit) -> None:
    quoted = '"10900000000.00000000001"'
    load_knowledge(store, edit("pearls.yml", quoted, quoted.strip('"')))
    with store.session() as session:
        fact = queries.fact(session, "fair-1-deals")
    assert fact is not None
    assert str(fact.value) == "10900000000.00000000001"
