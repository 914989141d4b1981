"""Noisy copies of training texts."""

from __future__ import annotations

from nlu.augmentation import noisy_copy


def test_the_same_text_gives_the_same_copy() -> None:
    assert noisy_copy("How many projects?") == noisy_copy("How many projects?")


def test_a_copy_has_small_letters_and_no_closing_mark() -> None:
    copy = noisy_copy("¿CUÁNTOS?")
    assert copy.islower()
    assert copy.isascii()
    assert len(copy) >= len("cuantos") - 1


def test_short_words_are_left_alone() -> None:
    assert noisy_copy("Who is it?") == "who is it"


def test_scripts_without_single_letter_slips_are_left_alone() -> None:
    assert noisy_copy("浙江签了多少项目？") == "浙江签了多少项目"
    assert noisy_copy("何が聞けますか") == "何が聞けますか"


def test_letters_of_their_own_keep_their_marks() -> None:
    assert "й" in noisy_copy("йод ещё")
