"""Chinese or Japanese, where a text is Han characters alone."""

from __future__ import annotations

import pytest

from nlu.han_identification import HanIdentifier, is_japanese_only


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("浙江利用外资多少", "zh-Hans"),
        ("浙江利用外資多少億美元呢這個數字", "zh-Hant"),
        ("諸暨市的淡水珍珠產量佔全球比重是", "zh-Hant"),
        ("営業時間", "ja"),
        ("投資相談窓口", "ja"),
    ],
)
def test_characters_tell(text: str, code: str) -> None:
    found = HanIdentifier().identify(text)
    assert max(found, key=lambda name: found[name]) == code


def test_shared_characters_leave_both_chinese_open() -> None:
    found = HanIdentifier().identify("浙江")
    assert found["zh-Hans"] == pytest.approx(found["zh-Hant"])
    assert 0 < found["ja"] < 0.5


def test_probabilities_sum_to_one() -> None:
    for text in ("浙江", "营业", "営業", "龘"):
        assert sum(HanIdentifier().identify(text).values()) == pytest.approx(1)


@pytest.mark.parametrize(
    ("character", "japanese"), [("駅", True), ("図", True), ("国", False), ("國", False)]
)
def test_characters_of_japan_alone(character: str, japanese: bool) -> None:
    assert is_japanese_only(character) is japanese
