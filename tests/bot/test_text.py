"""What happens to a message's text before anything else reads it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadText, EmptyText, TextTooLong
from bot.text import MAX_CHARACTERS, clean, clean_leniently

readable = st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=200).map(
    lambda text: "a" + text
)
control = st.characters(categories=("Cc", "Cs"), exclude_characters="\t\n")


@given(readable)
def test_readable_text_comes_out_in_nfc(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@given(readable)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(readable, control, readable)
def test_control_characters_and_lone_surrogates_are_refused(
    before: str, character: str, after: str
) -> None:
    with pytest.raises(BadText):
        clean(before + character + after)


@given(readable, control, readable)
def test_lenient_cleaning_drops_them(before: str, character: str, after: str) -> None:
    assert clean_leniently(before + character + after) == clean(before + after)


@pytest.mark.parametrize("mark", ["\u200d", "\u200c", "\u200e", "\u200f", "\u202b", "\u2067"])
def test_joiners_and_direction_marks_are_kept(mark: str) -> None:
    assert mark in clean(f"क्{mark}ष")


@pytest.mark.parametrize("kept", ["\t", "\n"])
def test_tab_and_newline_are_kept(kept: str) -> None:
    assert clean(f"a{kept}b") == f"a{kept}b"


def test_the_limit_counts_characters_not_bytes() -> None:
    assert len(clean("珠" * MAX_CHARACTERS)) == MAX_CHARACTERS


def test_one_character_more_is_too_long() -> None:
    with pytest.raises(TextTooLong):
        clean("珠" * (MAX_CHARACTERS + 1))


def test_the_limit_is_applied_after_composition() -> None:
    assert len(clean("e\u0301" * MAX_CHARACTERS)) == MAX_CHARACTERS


@pytest.mark.parametrize("text", ["", "  \n\t", "\u200b\u200f", "\u3000"])
def test_text_with_nothing_to_read_is_refused(text: str) -> None:
    with pytest.raises(EmptyText):
        clean(text)
