"""How much of a text is written in which script."""

from __future__ import annotations

import pytest

from nlu.scripts import han_characters, latin_words, script_of, script_weights


@pytest.mark.parametrize(
    ("letter", "script"),
    [("a", "Latn"), ("é", "Latn"), ("ж", "Cyrl"), ("ع", "Arab"), ("浙", "Hani"), ("の", "Jpan")],
)
def test_the_script_of_a_letter(letter: str, script: str) -> None:
    assert script_of(letter) == script


def test_digits_and_emoji_are_in_no_script() -> None:
    assert script_weights("2018 😀 5%") == {}


def test_a_name_and_an_acronym_weigh_less_than_a_word() -> None:
    assert (
        script_weights("USD")["Latn"]
        < script_weights("Usd")["Latn"]
        < script_weights("usd")["Latn"]
    )


def test_a_shouted_sentence_is_a_sentence() -> None:
    assert script_weights("HOW MANY PROJECTS") == script_weights("how many projects")


def test_full_width_letters_are_latin() -> None:
    assert list(script_weights("ＡＢＣｄｅ")) == ["Latn"]


def test_letters_are_found_between_others() -> None:
    assert han_characters("CIIE 进博会?") == ["进", "博", "会"]
    assert latin_words("CIIE 进博会 expo") == ["CIIE", "expo"]
