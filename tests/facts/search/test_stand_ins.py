"""Names in other languages that stand in where an indicator has none in the one asked in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from encoder import SentenceEncoder, Vectors, load_encoder
from facts.name_cache import NameCache
from facts.records import TermRecord
from facts.stand_ins import ADDED, OTHER, SAME, Alikeness, StandIns, alikeness, standing_in
from facts.terms_by_language import TermsByLanguage

SHIPPED = {
    "en": {"projects": "number of projects signed", "guests": "number of guests"},
    "ja": {"projects": "調印されたプロジェクトの数", "guests": "来場者数"},
    "zh-Hans": {"projects": "签约项目数量", "guests": "嘉宾人数"},
}
NEW = (("en", "Pearl museums"), ("zh-Hans", "珍珠博物馆数量"))
QUESTION = "真珠博物館はいくつありますか"


def named(owner: str, language: str, text: str, role: str = "label") -> TermRecord:
    return TermRecord(owner, "indicator", language, text, role)


def shipped() -> list[TermRecord]:
    return [
        named(owner, language, text)
        for language, owners in SHIPPED.items()
        for owner, text in owners.items()
    ]


def new() -> list[TermRecord]:
    return [
        TermRecord("museums", "indicator", language, text, "label", is_shipped=False)
        for language, text in NEW
    ]


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture
def cache(tmp_path: Path) -> NameCache:
    return NameCache(tmp_path / "names.db")


def axes(*rows: tuple[float, ...]) -> Vectors:
    return np.array(rows, dtype=np.float32)


def likest(names: TermsByLanguage, encoder: SentenceEncoder, language: str, text: str) -> str:
    found = names.of(language).likeness(encoder.encode([text])[0] @ names.axes, text).of_each
    return max(found, key=found.__getitem__)


def test_an_indicator_is_found_in_a_language_nobody_named_it_in(
    encoder: SentenceEncoder, cache: NameCache
) -> None:
    before = TermsByLanguage(shipped(), encoder, cache)
    assert likest(before, encoder, "ja", QUESTION) != "museums"
    after = TermsByLanguage([*shipped(), *new()], encoder, cache, before)
    assert likest(after, encoder, "ja", QUESTION) == "museums"
    assert likest(after, encoder, "ja", "来場者数は何人ですか") == "guests"


def test_what_is_named_is_as_like_a_question_as_before(
    encoder: SentenceEncoder, cache: NameCache
) -> None:
    before = TermsByLanguage(shipped(), encoder, cache)
    own = before.of("ja")
    after = TermsByLanguage([*shipped(), *new()], encoder, cache, before)
    assert after.of("ja").voices is own.voices
    assert after.of("ja").vectors is own.vectors
    assert before.fingerprint("ja") != after.fingerprint("ja")


def test_a_name_in_the_language_takes_the_place_of_those_that_stand_in(
    encoder: SentenceEncoder, cache: NameCache
) -> None:
    own = named("museums", "ja", "真珠博物館の数")
    terms = TermsByLanguage([*shipped(), *new(), own], encoder, cache).of("ja")
    assert terms.stand_ins is None
    assert "museums" in terms.indicators


def test_a_later_revision_tells_the_languages_asked_in_before(
    encoder: SentenceEncoder, cache: NameCache
) -> None:
    first = TermsByLanguage(shipped(), encoder, cache)
    first.of("ja")
    second = TermsByLanguage([*shipped(), *new()], encoder, cache, first)
    assert second.used_before == ("ja",)
    third = TermsByLanguage(shipped(), encoder, cache, second)
    assert third.used_before == ("ja",)


def test_english_and_chinese_stand_in_before_other_languages() -> None:
    names = [named("a", code, code) for code in ("de", "en", "fr", "zh-Hans")]
    assert [term.text for term in standing_in([names])] == ["en", "zh-Hans"]
    assert [term.text for term in standing_in([[names[0], names[2]]])] == ["de", "fr"]


def test_a_few_names_of_a_language_stand_in_the_label_among_them() -> None:
    names = [named("a", "en", str(number), "alias") for number in range(9)]
    assert [term.text for term in standing_in([[named("a", "en", "label"), *names]])] == [
        "label",
        "0",
        "1",
    ]


def test_two_languages_are_as_alike_as_what_both_name() -> None:
    one = {"a": axes((1, 0))[0], "b": axes((0, 1))[0], "c": axes((1, 0))[0]}
    other = {"a": axes((0.6, 0.8))[0], "b": axes((0.8, 0.6))[0]}
    found = alikeness(one, other)
    assert found.same == pytest.approx(0.6)
    assert found.other == pytest.approx(0.8)


def test_languages_that_name_nothing_both_are_as_alike_as_others() -> None:
    assert alikeness({"a": axes((1, 0))[0]}, {}) == Alikeness()
    assert Alikeness().stretch == pytest.approx(1)


def test_likeness_in_languages_less_alike_is_stretched_to_the_usual() -> None:
    pair = Alikeness(same=0.5, other=0.2)
    names = StandIns.of([named("a", "en", "a")], axes((0.5, 0)), {"en": pair})
    assert names.likeness(axes((1, 0))[0])["a"] == pytest.approx(ADDED + SAME, abs=1e-5)
    other = StandIns.of([named("a", "en", "a")], axes((0.2, 0)), {"en": pair})
    assert other.likeness(axes((1, 0))[0])["a"] == pytest.approx(ADDED + OTHER, abs=1e-5)


def test_noise_is_not_stretched_further() -> None:
    assert Alikeness(same=0.11, other=0.1).stretch == pytest.approx(1.5)
