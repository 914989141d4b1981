"""Folding and the likeness of texts by their spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.folding import fold
from facts.lexical import LexicalIndex


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Förderung", "forderung"),
        ("STRASSE straße", "strasse strasse"),
        ("２０２０", "2020"),
        ("٢٠٢٠", "2020"),
        ("أموال", "اموال"),
        ("ガ", "ガ"),
        ("й", "й"),
        ("İstanbul", "istanbul"),
        ("a\u200db", "ab"),
    ],
)
def test_fold_unifies_what_readers_take_as_the_same(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=60))
def test_fold_is_stable(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_spelling_prefers_the_text_it_shares_most_with() -> None:
    index = LexicalIndex(["pearl farmers", "foreign companies", "养殖面积"])
    assert index.scores("how many pearl farmers").argmax() == 0
    assert index.scores("珍珠养殖面积多大").argmax() == 2
    assert index.scores("").max() == 0.0
