"""Noisy copies of training texts."""

from __future__ import annotations

import pytest

from nlu.augmentation import is_drawn, noisy_copy


def test_the_same_text_gives_the_same_copy() -> None:
    assert noisy_copy("How many projects?") == noisy_copy("How many projects?")


def test_a_copy_has_small_letters_no_accents_and_no_closing_mark() -> None:
    copy = noisy_copy("¿CUÁNTAS EMPRESAS?")
    assert copy is not None
    assert copy.islower()
    assert copy.isascii()
    assert copy[-1].isalpha()


def test_one_slip_changes_at_most_two_letters() -> None:
    copy = noisy_copy("foreign companies")
    assert copy is not None
    assert len("foreign companies") - len(copy) in (0, 1)


@pytest.mark.parametrize(
    "text", ["Who is it?", "浙江签了多少项目？", "何が聞けますか", "كم عدد المشاريع؟", ""]
)
def test_short_words_and_other_scripts_are_not_copied(text: str) -> None:
    assert noisy_copy(text) is None


def test_letters_of_their_own_keep_their_marks() -> None:
    copy = noisy_copy("йод содержится")
    assert copy is not None
    assert "й" in copy


def test_about_a_share_of_texts_is_drawn_and_always_the_same() -> None:
    texts = [f"text {number}" for number in range(400)]
    drawn = [text for text in texts if is_drawn(text, 0.25)]
    assert 70 < len(drawn) < 130
    assert drawn == [text for text in texts if is_drawn(text, 0.25)]
    assert all(is_drawn(text, 1.0) for text in texts)
    assert not any(is_drawn(text, 0.0) for text in texts)
