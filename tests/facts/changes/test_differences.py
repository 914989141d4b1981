"""What differs between two states of a record."""

from facts.changes.differences import Difference, differences


def test_fields_that_differ_are_told_with_both_values() -> None:
    before = {"value": "61", "period": "2024", "unit": "count"}
    assert differences(before, {"value": "62", "period": "2024", "as_of": "2026-01-02"}) == [
        Difference(("value",), "61", "62"),
        Difference(("as_of",), None, "2026-01-02"),
        Difference(("unit",), "count", None),
    ]


def test_texts_are_told_by_language() -> None:
    before = {"texts": {"en": "Pearls.", "de": "Perlen."}}
    assert differences(before, {"texts": {"en": "Pearls.", "de": "Süßwasserperlen."}}) == [
        Difference(("texts", "de"), "Perlen.", "Süßwasserperlen.")
    ]


def test_a_new_record_differs_in_all_it_says() -> None:
    assert differences(None, {"id": "a", "kind": "place"}) == [
        Difference(("id",), None, "a"),
        Difference(("kind",), None, "place"),
    ]


def test_what_stayed_the_same_does_not_differ() -> None:
    assert differences({"value": "61"}, {"value": "61"}) == []
