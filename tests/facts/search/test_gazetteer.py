"""Countries that the store holds nothing on, and everyday words that are none."""

import pytest

from facts.gazetteer import is_everyday_word, territory_terms


def owners(name: str, stored: dict[str, str]) -> set[str]:
    return {term.owner_id for term in territory_terms(stored) if term.text == name}


def test_a_country_is_a_territory() -> None:
    assert owners("Kenia", {}) == {"territory:KE"}


def test_another_language_s_name_of_a_stored_place_is_that_place() -> None:
    assert owners("Maurice", {"mauritius": "mauritius"}) == {"mauritius"}


@pytest.mark.parametrize(
    ("code", "language", "is_word"),
    [("IR", "es", True), ("IR", "de", False), ("ML", "ar", True), ("RE", "ru", False)],
)
def test_an_everyday_word_is_so_in_its_languages_only(
    code: str, language: str, is_word: bool
) -> None:
    assert is_everyday_word(f"territory:{code}", language) is is_word
