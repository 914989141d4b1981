"""The table of a benchmark and its JSON."""

import json

import pytest

from desk.benchmark.fact_search import SearchTimes
from desk.benchmark.load import Load
from desk.benchmark.long_conversation import Ageing
from desk.benchmark.report import as_json, table
from desk.benchmark.results import Measured, Results, Row, Target
from desk.benchmark.staff_work import READ_AGAIN


def measured(turn: float, start: float) -> Measured:
    return Measured(
        first_start=start,
        starts=[start, start],
        training=10.0,
        loads={level: Load([turn] * 10, 10 * turn) for level in (1, 8, 32)},
        ageing=Ageing([turn], [turn]),
        peak=2**20,
        peaks={"rasa": 2**20},
    )


def row(results: Results, what: str) -> Row:
    return next(row for row in results.rows() if row.what == what)


@pytest.fixture
def results() -> Results:
    search = SearchTimes(0.010, 0.020), SearchTimes(0.015, 0.025)
    staff_work = {"list": 0.004, READ_AGAIN: 0.01}, {"list": 0.6, READ_AGAIN: 0.8}
    return Results(measured(0.01, 2.0), measured(0.04, 40.0), search, staff_work)


def test_ratios_are_ours_as_a_multiple_of_the_peers(results: Results) -> None:
    assert row(results, "turns a second, 8 conversations").ratio == pytest.approx(4.0)
    assert row(results, "start-up, s").ratio == pytest.approx(0.05)


@pytest.mark.parametrize(
    ("what", "met"),
    [
        ("turns a second, 8 conversations", True),
        ("p50, 1 conversation, ms", True),
        ("start-up, s", True),
        ("turn 300 / turn 3", True),
        ("search, many / few facts", False),
        ("training, s", None),
        ("staff: list, no facts, p95, ms", None),
        ("staff: list, 100,000 facts, p95, ms", False),
        ("staff: read again after a publication, 100,000 facts, p95, ms", True),
    ],
)
def test_targets_are_judged(what: str, met: bool | None, results: Results) -> None:
    assert row(results, what).is_met is met


@pytest.mark.parametrize(("kind", "met"), [("at least", True), ("at most", True)])
def test_a_target_is_met_at_its_number(kind: str, met: bool) -> None:
    assert Target(kind, 3.0).is_met(3.0) is met  # type: ignore[arg-type]


def test_what_was_not_measured_is_left_open() -> None:
    nothing = Results(Measured(), Measured())
    assert {row.is_met for row in nothing.rows()} == {None}
    assert "nan" not in table(nothing)


def test_the_table_says_what_is_met(results: Results) -> None:
    lines = table(results).splitlines()
    searched = next(line for line in lines if "search, many" in line)
    assert "≤ 1.20" in searched
    assert "not met" in searched
    assert len({len(line) for line in lines}) == 1


def test_everything_measured_is_strict_json(results: Results) -> None:
    written = json.loads(json.dumps(as_json(results), allow_nan=False))
    assert written["machine"]["cores"] >= 1
    assert written["desk"]["loads"]["8"]["latencies"] == [0.01] * 10
