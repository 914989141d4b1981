"""The card: how a figure is written."""

from decimal import Decimal

from answers.card import CardWriter
from facts.snapshot import Snapshot
from tests.shipped import TODAY


def test_figure_in_a_unit_without_words_names_the_unit(snapshot: Snapshot) -> None:
    assert CardWriter(snapshot, "en", TODAY).figure(Decimal(5), "EUR") == "5 EUR"


def test_figure_is_written_as_the_language_writes_it(snapshot: Snapshot) -> None:
    written = CardWriter(snapshot, "ru", TODAY).figure(Decimal("12.4"), "percent")
    assert written == "12,4\xa0%"
