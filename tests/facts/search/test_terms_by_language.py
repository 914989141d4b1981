"""Names by language: one language put together at a time, and the same whatever the others do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import numpy as np
import pytest

from encoder import SentenceEncoder, Vectors, load_encoder
from facts import indicator_voices, terms_by_language
from facts.indicator_terms import IndicatorTerms
from facts.name_cache import NameCache
from facts.records import TermRecord
from facts.terms_by_language import TermsByLanguage

NAMES = {
    "en": {"projects": ["number of projects", "projects signed"], "guests": ["number of guests"]},
    "de": {"projects": ["Zahl der Projekte"], "guests": ["Zahl der Gäste", "Besucher"]},
}


class WaitingEncoder:
    """The real one, but German texts wait until they may be encoded."""

    def __init__(self, real: SentenceEncoder) -> None:
        self._real = real
        self.revision, self.dimension = real.revision, real.dimension
        self.may_go_on, self.has_begun = Event(), Event()
        self.encoded: list[str] = []

    def encode(self, texts: list[str]) -> Vectors:
        self.encoded += texts
        if "Besucher" in texts:
            self.has_begun.set()
            assert self.may_go_on.wait(30)
        return self._real.encode(texts)


def terms(names: dict[str, dict[str, list[str]]] = NAMES) -> list[TermRecord]:
    return [
        TermRecord(owner, "indicator", language, text, "alias")
        for language, owners in names.items()
        for owner, texts in owners.items()
        for text in texts
    ]


@pytest.fixture(scope="module")
def real() -> SentenceEncoder:
    return load_encoder()


@pytest.fixture
def encoder(real: SentenceEncoder) -> WaitingEncoder:
    return WaitingEncoder(real)


@pytest.fixture
def cache(tmp_path: Path) -> NameCache:
    return NameCache(tmp_path / "names.db")


@pytest.fixture
def every_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every other name is in the sample."""
    monkeypatch.setattr(terms_by_language, "_SAMPLED", 3)


def started(work: Callable[[], object]) -> Thread:
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


@pytest.mark.usefixtures("every_other")
def test_names_are_encoded_when_their_language_is_asked_in(
    encoder: WaitingEncoder, cache: NameCache
) -> None:
    encoder.may_go_on.set()
    names = TermsByLanguage(terms(), encoder, cache)
    assert len(encoder.encoded) == 3
    names.of("de")
    assert set(encoder.encoded) >= {"Zahl der Projekte", "Zahl der Gäste", "Besucher"}
    assert "projects signed" not in encoder.encoded
    assert (names.has("de"), names.has("en")) == (True, False)


@pytest.mark.usefixtures("every_other")
def test_a_language_waits_for_no_other(encoder: WaitingEncoder, cache: NameCache) -> None:
    names = TermsByLanguage(terms(), encoder, cache)
    german = started(lambda: names.of("de"))
    assert encoder.has_begun.wait(30)
    assert len(names.of("en").indicators) == 2
    assert not names.has("de")
    encoder.may_go_on.set()
    german.join(30)
    assert names.has("de")


@pytest.mark.usefixtures("every_other")
def test_who_asks_at_the_same_time_waits_for_the_first(
    encoder: WaitingEncoder, cache: NameCache
) -> None:
    found: list[IndicatorTerms] = []
    names = TermsByLanguage(terms(), encoder, cache)
    threads = [started(lambda: found.append(names.of("de"))) for _ in range(3)]
    assert encoder.has_begun.wait(30)
    encoder.may_go_on.set()
    for thread in threads:
        thread.join(30)
    assert len({id(one) for one in found}) == 1
    assert encoder.encoded.count("Besucher") == 1


def test_a_language_is_weighed_once_for_all_stores(real: SentenceEncoder, cache: NameCache) -> None:
    first, second = (TermsByLanguage(terms(), real, cache) for _ in "12")
    assert not second.is_weighed("de")
    first.of("de")
    assert (second.is_weighed("de"), second.is_weighed("en")) == (True, False)
    np.testing.assert_array_equal(second.of("de").voices, first.of("de").voices)


def test_names_that_staff_give_leave_those_of_others_as_they_are(
    real: SentenceEncoder, cache: NameCache
) -> None:
    mine = TermRecord("guests", "indicator", "en", "people at the fair", "alias", is_shipped=False)
    before = TermsByLanguage(terms(), real, cache)
    before.of("de")
    after = TermsByLanguage([*terms(), mine], real, cache)
    np.testing.assert_array_equal(after.axes, before.axes)
    assert after.is_weighed("de")
    assert not after.is_weighed("en")


def test_an_indicator_that_only_staff_named_lies_where_its_names_lie(
    real: SentenceEncoder, cache: NameCache
) -> None:
    mine = TermRecord("fee", "indicator", "en", "number of guests", "label", is_shipped=False)
    centers = TermsByLanguage([*terms(), mine], real, cache).centers
    assert centers["fee"] @ centers["guests"] > centers["fee"] @ centers["projects"]


def test_a_store_without_names_has_none(real: SentenceEncoder, cache: NameCache) -> None:
    names = TermsByLanguage([], real, cache)
    assert not names.of("en").indicators
    assert not names.centers


def test_a_language_without_names_is_weighed_with_the_english_ones(
    real: SentenceEncoder, cache: NameCache
) -> None:
    names = TermsByLanguage(terms(), real, cache)
    names.of("en")
    assert names.is_weighed("fr")


def test_a_later_revision_goes_on_with_what_the_last_came_to(
    real: SentenceEncoder, cache: NameCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = TermRecord("guests", "indicator", "en", "people at the fair", "alias", is_shipped=False)
    before = TermsByLanguage(terms(), real, cache)
    german, english = before.of("de"), before.of("en")
    monkeypatch.setattr(indicator_voices, "fit", None)
    after = TermsByLanguage([*terms(), mine], real, cache, before)
    assert after.of("de") is german
    assert len(after.of("en").voices) == len(english.voices) + 1


def test_names_that_staff_took_over_stay_in_the_sample(
    real: SentenceEncoder, cache: NameCache
) -> None:
    before = TermsByLanguage(terms(), real, cache)
    theirs = [replace(term, is_shipped=term.language == "de") for term in terms()]
    after = TermsByLanguage(theirs, real, cache, before)
    np.testing.assert_array_equal(after.axes, before.axes)
    assert after.keeper is before.keeper


def test_a_sampled_name_that_is_gone_has_another_sample_taken(
    real: SentenceEncoder, cache: NameCache
) -> None:
    before = TermsByLanguage(terms(), real, cache)
    after = TermsByLanguage(terms()[1:], real, cache, before)
    assert after.sample == terms()[1:]
    assert after.keeper is not before.keeper


def test_names_after_none_are_sampled(real: SentenceEncoder, cache: NameCache) -> None:
    after = TermsByLanguage(terms(), real, cache, TermsByLanguage([], real, cache))
    assert after.sample == terms()
