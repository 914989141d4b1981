"""The intent model: what it learns, how sure it is, and that it survives storage."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nlu.character_features import character_features, inverse_document_frequency, weighted
from nlu.classification import Examples, IntentModel, calibrate, folds_by_meaning, train
from nlu.errors import ModelError
from nlu.kernel_model import CHARACTER_SHARE, RIDGE, TOLERANCE, KernelChoices, likenesses, solve
from nlu.linear_model import Floats, log_softmax

MEANINGS = {"greet": (1, 0, 0), "contact": (0, 1, 0), "thank": (0, 0, 1)}
PHRASES = {"greet": "hello there", "contact": "who can help", "thank": "many thanks"}

EVEN = np.log(np.array([0.5, 0.5], dtype=np.float32))


def make_examples(count: int, noise: float, seed: int) -> tuple[Examples, list[str]]:
    chance = np.random.default_rng(seed)
    labels = [chance.choice(list(MEANINGS)) for _ in range(count)]
    raw = np.array([MEANINGS[label] for label in labels]) + noise * chance.normal(size=(count, 3))
    vectors = (raw / np.linalg.norm(raw, axis=1, keepdims=True)).astype(np.float32)
    texts = [f"{PHRASES[label]} {number}" for number, label in enumerate(labels)]
    return Examples(vectors, texts, [text.split() for text in texts]), labels


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return train(*make_examples(300, noise=0.3, seed=1))


def accuracy(probabilities: Floats, model: IntentModel, labels: list[str]) -> float:
    found = [model.intents[index] for index in probabilities.argmax(axis=1)]
    return float(np.mean([one == other for one, other in zip(found, labels, strict=True)]))


def test_unseen_examples_are_classified(model: IntentModel) -> None:
    examples, labels = make_examples(100, noise=0.3, seed=2)
    assert accuracy(model.probabilities(examples), model, labels) > 0.95


def test_probabilities_sum_to_one(model: IntentModel) -> None:
    examples, _ = make_examples(10, noise=0.3, seed=3)
    assert np.allclose(model.probabilities(examples).sum(axis=1), 1, atol=1e-5)


def test_a_meaning_between_two_intents_is_less_certain(model: IntentModel) -> None:
    between = np.array([[1, 1, 0]], dtype=np.float32) / np.sqrt(np.float32(2))
    clear = np.array([[1, 0, 0]], dtype=np.float32)
    unclear, certain = (
        model.probabilities(Examples(vectors, ["?"], [[]])).max() for vectors in (between, clear)
    )
    assert unclear < certain


def test_training_again_gives_the_same_model(model: IntentModel) -> None:
    again = train(*make_examples(300, noise=0.3, seed=1))
    examples, _ = make_examples(20, noise=0.3, seed=4)
    assert np.allclose(again.probabilities(examples), model.probabilities(examples), atol=1e-5)


def test_a_stored_model_decides_the_same(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    restored = IntentModel.load(tmp_path)
    examples, _ = make_examples(50, noise=0.5, seed=5)
    expected = model.probabilities(examples)
    assert np.allclose(restored.probabilities(examples), expected, atol=0.01)


@pytest.mark.parametrize("name", ["kernel.npz", "intents.npz"])
def test_a_missing_or_damaged_file_is_an_error(
    model: IntentModel, tmp_path: Path, name: str
) -> None:
    model.save(tmp_path)
    (tmp_path / name).write_bytes(b"damaged")
    with pytest.raises(ModelError, match=name):
        IntentModel.load(tmp_path)
    (tmp_path / name).unlink()
    with pytest.raises(ModelError, match=name):
        IntentModel.load(tmp_path)


def test_calibration_cools_the_sure_and_heats_the_wrong() -> None:
    scores = np.array([[1, 0], [1, 0], [1, 0], [1, 0]], dtype=np.float32)
    right, half_right = np.array([0, 0, 0, 0]), np.array([0, 0, 0, 1])
    assert calibrate(scores, right, EVEN) < calibrate(scores, half_right, EVEN)


def test_calibrated_confidence_is_the_share_that_is_right() -> None:
    scores = np.array([[1, 0]] * 100, dtype=np.float32)
    truth = np.array([0] * 80 + [1] * 20)
    confidence = np.exp(log_softmax(scores / np.float32(calibrate(scores, truth, EVEN))))[0, 0]
    assert confidence == pytest.approx(0.8, abs=0.01)


def test_an_intent_with_few_examples_is_not_expected_less() -> None:
    examples, labels = make_examples(300, noise=0.0, seed=7)
    kept = [index for index, label in enumerate(labels) if label != "thank" or index % 8 == 0]
    few = Examples(
        examples.vectors[kept],
        [examples.texts[index] for index in kept],
        [examples.words[index] for index in kept],
    )
    uneven = train(few, [labels[index] for index in kept])
    between = np.array([[1, 0, 1]], dtype=np.float32) / np.sqrt(np.float32(2))
    found = dict(
        zip(uneven.intents, uneven.probabilities(Examples(between, ["?"], [[]]))[0], strict=True)
    )
    assert found["thank"] > 0.5 * found["greet"]


def test_copies_are_learned_from_but_are_no_centres_nor_calibrated_on() -> None:
    examples, labels = make_examples(300, noise=0.8, seed=1)
    copies, copied_labels = make_examples(100, noise=3.0, seed=8)
    both = Examples(
        np.vstack([examples.vectors, copies.vectors]),
        [*examples.texts, *copies.texts],
        [*examples.words, *copies.words],
    )
    alone = train(examples, labels)
    together = train(both, [*labels, *copied_labels], originals=300)
    assert together.temperature == pytest.approx(alone.temperature, rel=0.01)
    assert together.kernel.centres.shape[1] == 300


def test_examples_that_mean_the_same_are_held_out_together() -> None:
    examples, _ = make_examples(500, noise=0.5, seed=6)
    doubled = np.vstack([examples.vectors, examples.vectors])
    folds = folds_by_meaning(doubled)
    assert (folds[:500] == folds[500:]).all()


def test_voices_solve_the_regularized_system() -> None:
    examples, labels = make_examples(80, noise=0.3, seed=9)
    counts = character_features(examples.texts, examples.words)
    characters = weighted(counts, inverse_document_frequency(counts))
    alike = likenesses(examples.vectors, characters, originals=80)
    targets = np.where(np.array(labels)[:, None] == sorted(MEANINGS), 1, -1).astype(np.float32)
    kernel = alike.meanings @ alike.meanings.T
    kernel += CHARACTER_SHARE * (characters @ characters.T).toarray()
    exact = np.linalg.solve(kernel + RIDGE * np.eye(80), targets)
    missed = np.linalg.norm(kernel @ (solve(alike, targets) - exact)) / np.linalg.norm(targets)
    assert missed < 2 * TOLERANCE


def test_texts_that_all_mean_the_same_are_told_apart_by_their_letters() -> None:
    learned, labels = make_examples(300, noise=0.3, seed=1)
    asked, truth = make_examples(100, noise=0.3, seed=2)
    without_meaning = train(_meaningless(learned), labels, choices=KernelChoices(centres=1))
    assert without_meaning.kernel.centres.shape == (1, 1)
    probabilities = without_meaning.probabilities(_meaningless(asked))
    assert accuracy(probabilities, without_meaning, truth) > 0.95


def test_letters_can_be_left_out() -> None:
    learned, labels = make_examples(300, noise=0.3, seed=1)
    by_meaning = train(learned, labels, choices=KernelChoices(character_share=0.0))
    assert not by_meaning.kernel.character_weights.any()
    asked, truth = make_examples(100, noise=0.3, seed=2)
    assert accuracy(by_meaning.probabilities(asked), by_meaning, truth) > 0.9


def _meaningless(examples: Examples) -> Examples:
    vectors = np.ones((len(examples.texts), 1), dtype=np.float32)
    return Examples(vectors, examples.texts, examples.words)


def test_character_features_are_rows_of_length_one() -> None:
    counts = character_features(["pearls of Zhuji", "", "珍珠"], [["pearls"], [], ["珍珠"]])
    rows = weighted(counts, inverse_document_frequency(counts))
    lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
    assert np.allclose(lengths.ravel(), [1, 0, 1], atol=1e-5)
