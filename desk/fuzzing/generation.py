"""Inputs made up by hypothesis, the same ones for the same seed."""

from __future__ import annotations

import hypothesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desk.fuzzing.fuzz_input import FuzzInput
from desk.fuzzing.requests import kinds, slow_bodies

SLOW_BODIES = 6
# Hypothesis slows down over a very long run of one test, so a run is several.
_AT_ONCE = 1_000


def generate(count: int, seed: int) -> list[FuzzInput]:
    """Return `count` inputs of all kinds."""
    slow = slow_bodies(min(SLOW_BODIES, count // 10))
    inputs: list[FuzzInput] = []
    while len(inputs) < count - len(slow):
        wanted = min(_AT_ONCE, count - len(slow) - len(inputs))
        inputs += _examples(wanted, seed + len(inputs))[:wanted]
    middle = len(inputs) // 2
    return [*inputs[:middle], *slow, *inputs[middle:]]


def _examples(count: int, seed: int) -> list[FuzzInput]:
    found: list[FuzzInput] = []

    @hypothesis.seed(seed)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.one_of(*kinds().values()))
    def collect(example: FuzzInput) -> None:
        found.append(example)

    collect()
    return found
