"""What each language has of the store: translated, missing, out of date."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.loader import load_knowledge
from facts.models import FactText, Term
from facts.store import FactStore
from facts.translation_coverage import Coverage, Wording, coverage, is_out_of_date

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
GERMAN = """\
entities:
  zhejiang: {label: Zhejiang}
  zhuji: {label: Zhuji}
  fair: {label: Perlenmesse}
  fair-1: {label: Erste Perlenmesse}
indicators:
  deals: {label: Abschlüsse}
  fields: {label: Branchen}
  opened: {label: eröffnet}
facts:
  fair-1-fields: Perlen und Schmuck.
"""


def said(text: str, minutes: int, actor: str = "mei") -> Wording:
    return Wording(NOON + timedelta(minutes=minutes), actor, text)


@pytest.mark.parametrize(
    ("original", "translation", "expected"),
    [
        ([said("a", 0)], [said("A", 10)], False),
        ([said("a", 0), said("b", 20)], [said("A", 10)], True),
        ([said("a", 0), said("b", 20)], [said("A", 10), said("B", 30)], False),
        # Taken back.
        ([said("a", 0), said("b", 20), said("a", 30)], [said("A", 10)], False),
        # Translated first.
        ([said("a", 10)], [said("A", 0)], False),
        ([said("a", 10), said("b", 20)], [said("A", 0)], True),
        ([], [said("A", 0)], False),
        ([said("a", 0)], [], False),
    ],
)
def test_a_translation_is_out_of_date_once_its_original_reads_differently(
    original: list[Wording], translation: list[Wording], expected: bool
) -> None:
    assert is_out_of_date(original, translation) is expected


def test_what_one_load_changes_was_changed_at_once() -> None:
    later = Wording(NOON + timedelta(minutes=20, seconds=2), "mei", "b")
    both = [said("A", 0), said("B", 20)]
    assert not is_out_of_date([said("a", 0), later], both)
    assert is_out_of_date([said("a", 0), Wording(later.at, "li", "b")], both)


@pytest.fixture
def german(store: FactStore, folder: Path) -> FactStore:
    """A store whose knowledge is in English and German."""
    (folder / "labels" / "de.yml").write_text(GERMAN, "utf-8")
    load_knowledge(store, folder)
    return store


def in_german(store: FactStore) -> dict[str, Coverage]:
    with store.session() as session:
        return coverage(session, ["de"])["de"]


def english_label(session: Session, text: str) -> Term:
    return session.scalars(select(Term).filter_by(text=text, language="en")).one()


def test_what_has_no_words_in_a_language_is_missing(german: FactStore) -> None:
    with german.write("mei") as session:
        session.delete(session.scalars(select(Term).filter_by(text="Erste Perlenmesse")).one())
        session.delete(session.scalars(select(Term).filter_by(text="Branchen")).one())
    assert in_german(german) == {
        "entities": Coverage(3, ("fair-1",), ()),
        "indicators": Coverage(2, ("fields",), ()),
        "facts": Coverage(1, (), ()),
    }


def test_what_one_load_brought_is_up_to_date(german: FactStore) -> None:
    with german.session() as session:
        of_both = coverage(session, ["en", "de"])
    assert of_both["en"] == of_both["de"]
    assert [len(own.out_of_date) for own in of_both["de"].values()] == [0, 0, 0]


def test_an_english_label_that_changes_leaves_its_translations_behind(german: FactStore) -> None:
    with german.write("mei") as session:
        english_label(session, "Pearl fair").text = "Fair of pearls"
    assert in_german(german)["entities"].out_of_date == ("fair",)


def test_an_alias_that_changes_leaves_nothing_behind(german: FactStore) -> None:
    with german.write("mei") as session:
        english_label(session, "Zhu Ji").text = "Chuchi"
    assert in_german(german)["entities"].out_of_date == ()


def test_a_fact_text_is_left_behind_too(german: FactStore) -> None:
    with german.write("mei") as session:
        text = session.get_one(FactText, ("fair-1-fields", "en"))
        text.text = "Pearls, jewellery and shells."
    assert in_german(german)["facts"].out_of_date == ("fair-1-fields",)
