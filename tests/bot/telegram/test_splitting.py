"""Characters as readers see them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.splitting import graphemes


@pytest.mark.parametrize(
    "cluster",
    ["é", "👩\u200d🔬", "👍🏽", "🇨🇳", "\u1112\u1161\u11ab", "ก็", "❤\ufe0f", "कि"],
)
def test_keeps_together_what_is_read_as_one(cluster: str) -> None:
    assert graphemes(cluster + cluster) == [cluster, cluster]


@given(st.text())
def test_loses_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text
