"""What the names of indicators speak for: fitted to them, kept, fitted anew when they change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from encoder import SentenceEncoder, Vectors, load_encoder
from facts import indicator_voices
from facts.indicator_voices import VoiceKeeper, alike, fit
from facts.lexical import LexicalIndex
from facts.name_cache import NameCache

OWNERS = ("projects", "projects", "sectors", "sectors", "guests")
TEXTS = (
    "number of projects signed",
    "how many projects were signed",
    "fields of the projects signed",
    "sectors of the signed projects",
    "number of guests",
)
INDICATORS = ("projects", "sectors", "guests")


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture(scope="module")
def vectors(encoder: SentenceEncoder) -> Vectors:
    return encoder.encode(TEXTS)


@pytest.fixture
def cache(tmp_path: Path) -> NameCache:
    return NameCache(tmp_path / "names.db")


def speak_for(question: str, encoder: SentenceEncoder) -> str:
    """The indicator that the voices speak for most."""
    index, vectors = LexicalIndex(TEXTS), encoder.encode(TEXTS)
    voices = fit(OWNERS, TEXTS, vectors, index)
    meaning = vectors @ encoder.encode([question])[0]
    return INDICATORS[int((alike(meaning, index.scores(question)) @ voices).argmax())]


@pytest.mark.parametrize(
    ("question", "indicator"),
    [
        ("how many projects did they sign?", "projects"),
        ("in which fields were the projects they signed?", "sectors"),
        ("how many guests?", "guests"),
    ],
)
def test_a_word_that_tells_neighbours_apart_decides(
    encoder: SentenceEncoder, question: str, indicator: str
) -> None:
    assert speak_for(question, encoder) == indicator


def test_names_beyond_the_most_have_no_voice(
    vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indicator_voices, "MOST_TERMS", 3)
    voices = fit(OWNERS, TEXTS, vectors, LexicalIndex(TEXTS))
    assert voices[:3].any()
    assert not voices[3:].any()


def test_voices_are_worked_out_once_for_the_same_names(
    cache: NameCache, vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = LexicalIndex(TEXTS)
    first = VoiceKeeper(cache, "encoder/1").voices("en", OWNERS, TEXTS, vectors, index)
    monkeypatch.setattr(indicator_voices, "fit", None)
    again = VoiceKeeper(cache, "encoder/1").voices("en", OWNERS, TEXTS, vectors, index)
    np.testing.assert_allclose(again, first, atol=1e-3)


@pytest.mark.parametrize(
    ("revision", "owners"), [("encoder/2", OWNERS), ("encoder/1", ("guests", *OWNERS[1:]))]
)
def test_another_encoder_or_other_names_have_other_voices(
    cache: NameCache, vectors: Vectors, revision: str, owners: Sequence[str]
) -> None:
    index = LexicalIndex(TEXTS)
    VoiceKeeper(cache, "encoder/1").voices("en", OWNERS, TEXTS, vectors, index)
    found = VoiceKeeper(cache, revision).voices("en", owners, TEXTS, vectors, index)
    np.testing.assert_allclose(found, fit(owners, TEXTS, vectors, index), atol=1e-3)


def test_a_name_more_is_fitted_around_the_others(
    cache: NameCache, vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = VoiceKeeper(cache, "encoder/1")
    keeper.voices("en", OWNERS[:4], TEXTS[:4], vectors[:4], LexicalIndex(TEXTS[:4]))
    exact = fit(OWNERS, TEXTS, vectors, LexicalIndex(TEXTS))
    monkeypatch.setattr(indicator_voices, "fit", None)
    voices = keeper.voices("en", OWNERS, TEXTS, vectors, LexicalIndex(TEXTS))
    assert voices.shape == exact.shape
    np.testing.assert_allclose(voices, exact, atol=0.2)
    assert voices[4].argmax() == INDICATORS.index("guests")


def test_a_name_less_leaves_the_voices_of_the_others(cache: NameCache, vectors: Vectors) -> None:
    keeper = VoiceKeeper(cache, "encoder/1")
    before = keeper.voices("en", OWNERS, TEXTS, vectors, LexicalIndex(TEXTS))
    after = keeper.voices("en", OWNERS[:4], TEXTS[:4], vectors[:4], LexicalIndex(TEXTS[:4]))
    np.testing.assert_array_equal(after, before[:4, :2])


def test_many_new_names_are_fitted_with_all(
    cache: NameCache, vectors: Vectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indicator_voices, "MOST_CONTINUED", 1)
    keeper = VoiceKeeper(cache, "encoder/1")
    keeper.voices("en", OWNERS[:3], TEXTS[:3], vectors[:3], LexicalIndex(TEXTS[:3]))
    found = keeper.voices("en", OWNERS, TEXTS, vectors, LexicalIndex(TEXTS))
    np.testing.assert_allclose(found, fit(OWNERS, TEXTS, vectors, LexicalIndex(TEXTS)), atol=1e-3)
