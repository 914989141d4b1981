"""The file of what names come to: kept for the next store, and done without where it is broken."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from encoder import Vectors
from facts import name_cache
from facts.embeddings import name_vectors
from facts.name_cache import NameCache


class CountingEncoder:
    """Tells texts apart by their length, and remembers what it encoded."""

    revision, dimension = "length/1", 2

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: list[str]) -> Vectors:
        self.encoded += texts
        return np.array([[len(text), 1 / 3] for text in texts], dtype=np.float32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "names" / "names.db"


def test_each_text_is_encoded_once(path: Path) -> None:
    encoder = CountingEncoder()
    name_vectors(NameCache(path), encoder, ["two", "three", "two"])
    found = name_vectors(NameCache(path), encoder, ["four", "three"])
    assert encoder.encoded == ["two", "three", "four"]
    assert found[:, 0].tolist() == [4, 5]


def test_a_vector_just_encoded_is_the_same_as_a_kept_one(path: Path) -> None:
    first, again = (name_vectors(NameCache(path), CountingEncoder(), ["pearls"]) for _ in "12")
    assert first.tobytes() == again.tobytes()


def test_vectors_of_other_encoders_are_never_taken(path: Path) -> None:
    cache = NameCache(path)
    cache.keep_vectors("length/1", {"hash": b"12"})
    assert cache.vectors("length/2", ["hash"]) == {}


def test_no_texts_have_no_vectors(path: Path) -> None:
    assert name_vectors(NameCache(path), CountingEncoder(), []).shape == (0, 2)


def test_the_oldest_voices_of_a_language_give_way(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(name_cache, "VOICES_KEPT", 2)
    cache = NameCache(path)
    for language, key in (("en", "a"), ("de", "d"), ("en", "b"), ("en", "c")):
        cache.keep_voices(language, key, b"1")
    assert [cache.voices(key) for key in "abcd"] == [None, b"1", b"1", b"1"]


def test_a_file_that_is_none_of_ours_is_done_without(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text("no database " * 100)
    found = name_vectors(NameCache(path), CountingEncoder(), ["pearls"])
    assert found[:, 0].tolist() == [6]
    assert NameCache(path).voices("a") is None
    assert "cannot be used" in caplog.text
