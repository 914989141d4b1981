"""What the encoders share, shown with a fake batch function."""

from __future__ import annotations

from threading import Thread

import numpy as np

from encoder.caching_encoder import MAX_CHARACTERS, RECENT_TEXTS, CachingEncoder, clean
from encoder.sentence_encoder import Vectors


class FakeModel:
    """Counts what it is asked to encode."""

    def __init__(self) -> None:
        self.loads = 0
        self.encoded: list[str] = []
        self.inside = 0
        self.most_inside = 0

    def load(self) -> FakeModel:
        self.loads += 1
        return self

    def __call__(self, texts: list[str]) -> Vectors:
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        self.encoded += texts
        vectors = np.array([[len(text) + 1.0, 2.0] for text in texts], dtype=np.float32)
        self.inside -= 1
        return vectors


def make_encoder(model: FakeModel) -> CachingEncoder:
    return CachingEncoder("fake/1", dimension=2, load=model.load)


def test_weights_are_read_when_the_first_text_comes() -> None:
    model = FakeModel()
    encoder = make_encoder(model)
    assert model.loads == 0
    encoder.encode(["a"])
    encoder.encode(["b"])
    assert model.loads == 1


def test_a_recent_text_is_not_encoded_again() -> None:
    model = FakeModel()
    encoder = make_encoder(model)
    encoder.encode(["a", "b"])
    encoder.encode(["b", "c", "c"])
    assert model.encoded == ["a", "b", "c"]


def test_only_recent_texts_are_kept() -> None:
    encoder = make_encoder(FakeModel())
    encoder.encode([str(number) for number in range(3 * RECENT_TEXTS)])
    assert len(encoder._recent) == RECENT_TEXTS


def test_threads_take_turns() -> None:
    model = FakeModel()
    encoder = make_encoder(model)
    texts = [[f"{thread} {number}" for number in range(50)] for thread in range(8)]
    threads = [Thread(target=encoder.encode, args=(own,)) for own in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=10)
    assert model.most_inside == 1
    assert len(model.encoded) == 400


def test_a_long_text_is_cut_and_a_nul_is_a_space() -> None:
    assert len(clean("x" * 10_000)) == MAX_CHARACTERS
    assert clean("a\0b") == "a b"
