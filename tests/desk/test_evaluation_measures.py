"""The measures of an evaluation, by numbers worked out by hand."""

import pytest

from desk.evaluation.measures import (
    Bin,
    calibration_error,
    confusion,
    macro_f1,
    reliability,
    share,
)

# Of "a" two are found and one is missed, of "b" one is found; one "a" is taken for "b".
PAIRS = [("a", "a"), ("a", "a"), ("a", "b"), ("b", "b")]
PREDICTIONS = [(0.95, True), (0.85, True), (0.85, False), (0.25, False)]


def test_share_of_right_ones() -> None:
    assert share([True, True, False, True]) == 0.75
    assert share([]) is None


def test_classes_count_alike_in_macro_f1() -> None:
    # F1 of a: 2·2 / (2·2 + 0 + 1) = 4/5; of b: 2·1 / (2·1 + 1 + 0) = 2/3.
    assert macro_f1(PAIRS) == pytest.approx((4 / 5 + 2 / 3) / 2)


def test_a_class_nobody_expected_counts_as_nothing_found() -> None:
    # F1 of a: 2 / (2 + 0 + 1) = 2/3; of c: 0.
    assert macro_f1([("a", "a"), ("a", "c")]) == pytest.approx(1 / 3)


def test_there_is_no_macro_f1_of_nothing() -> None:
    assert macro_f1([]) is None


def test_predictions_are_put_in_bins_of_equal_width() -> None:
    low, middle, high = reliability(PREDICTIONS)
    assert (low, high) == (Bin(1, 0.25, 0.0), Bin(1, 0.95, 1.0))
    assert middle == Bin(2, pytest.approx(0.85), 0.5)


def test_full_confidence_belongs_to_the_last_bin() -> None:
    assert reliability([(1.0, True), (0.9, True)]) == [Bin(2, pytest.approx(0.95), 1.0)]


def test_calibration_error_weighs_bins_by_what_is_in_them() -> None:
    # (1·|1 − 0.95| + 2·|0.5 − 0.85| + 1·|0 − 0.25|) / 4
    assert calibration_error(PREDICTIONS) == pytest.approx((0.05 + 0.7 + 0.25) / 4)
    assert calibration_error([]) is None


def test_confusion_has_a_row_per_expected_class() -> None:
    assert confusion(PAIRS, ["a", "b"]) == ((2, 1), (0, 1))
