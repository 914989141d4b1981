"""Noisy copies of training texts."""

from __future__ import annotations

import pytest

from nlu.augmentation import noisy_copy


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
