"""Words by the rules of each language."""

from __future__ import annotations

import pytest

from languages import LANGUAGES
from nlu.tokenizing import MAX_CHARACTERS, split_words


def words(text: str, code: str | None) -> list[str]:
    return [word for word, _ in split_words(text, code)]


@pytest.mark.parametrize("code", [*LANGUAGES, None, "xx"])
def test_every_language_has_a_tokenizer(code: str | None) -> None:
    assert words("CIIE 2018", code)


def test_offsets_point_at_the_words() -> None:
    text = "L'exposition d'importation, 2020 ?"
    assert all(text[start:].startswith(word) for word, start in split_words(text, "fr"))


def test_japanese_is_split_at_its_words() -> None:
    assert "淡水" in words("諸曁市の淡水真珠", "ja")


def test_korean_is_split_at_spaces() -> None:
    assert words("저장성의 투자", "ko") == ["저장성의", "투자"]


def test_a_very_long_text_is_split_only_at_its_beginning() -> None:
    assert len(words("a " * 50_000, "en")) == MAX_CHARACTERS / 2
