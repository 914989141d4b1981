"""What a run measured, and the rows of its table."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from desk.benchmark.fact_search import FEW, MANY, SearchTimes
from desk.benchmark.load import Load
from desk.benchmark.long_conversation import Ageing
from desk.benchmark.staff_work import FACTS, READ_AGAIN, Times

LEVELS = (1, 8, 32)
MEBIBYTE = 1024 * 1024
PAGE_WITHIN = 0.5
"""Seconds that staff may wait for a page."""
READ_WITHIN = 2.0
"""Seconds after which what was published is answered."""


@dataclass(slots=True)
class Measured:
    """One contender's measurements over all rounds.

    Args:
        first_start: seconds with a new store; None for what stores nothing.
        starts: seconds of every further start.
        training: seconds; None where it was not measured.
    """

    first_start: float | None = None
    starts: list[float] = field(default_factory=list)
    training: float | None = None
    loads: dict[int, Load] = field(default_factory=lambda: {level: Load() for level in LEVELS})
    ageing: Ageing = field(default_factory=Ageing)
    peak: int = 0
    peaks: dict[str, int] = field(default_factory=dict)

    def add_memory(self, peak: int, peaks: dict[str, int]) -> None:
        """Keep the larger of the peaks known and these."""
        self.peak = max(self.peak, peak)
        for part, size in peaks.items():
            self.peaks[part] = max(self.peaks.get(part, 0), size)


@dataclass(frozen=True, slots=True)
class Target:
    """What a number has to be."""

    kind: Literal["at least", "at most"]
    number: float

    def is_met(self, measured: float) -> bool:
        """Tell whether a measured number reaches the target; what is missing does not."""
        if self.kind == "at least":
            return measured >= self.number
        return measured <= self.number


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Args:
        judged: the number the target is about: ours as a multiple of the peer's unless said.
    """

    what: str
    ours: float | None
    peer: float | None
    decimals: int = 1
    target: Target | None = None
    judged: float | None = None

    @property
    def ratio(self) -> float:
        """Ours as a multiple of the peer's; NaN where one is missing."""
        if self.ours is None or not self.peer:
            return math.nan
        return self.ours / self.peer

    @property
    def is_met(self) -> bool | None:
        """Whether the target is met; None where there is none or nothing to judge."""
        number = self.ratio if self.judged is None else self.judged
        if self.target is None or math.isnan(number):
            return None
        return self.target.is_met(number)


@dataclass(frozen=True, slots=True)
class Results:
    """Everything a run measured."""

    ours: Measured
    peer: Measured
    search: tuple[SearchTimes, SearchTimes] | None = None
    staff_work: tuple[Times, Times] | None = None

    def rows(self) -> Iterator[Row]:
        """Yield the lines of the table."""
        ours, peer = self.ours, self.peer
        quarter = Target("at most", 0.25)
        yield Row("start-up, a new store, s", ours.first_start, peer.first_start, 1, quarter)
        starts = _median(ours.starts), _median(peer.starts)
        yield Row("start-up, s", *starts, 1, quarter)
        yield Row("training, s", ours.training, peer.training)
        yield from self._load_rows()
        yield from self._memory_rows()
        yield from self._growth_rows()
        yield from self._staff_rows()

    def _load_rows(self) -> Iterator[Row]:
        for level in LEVELS:
            ours, peer = self.ours.loads[level], self.peer.loads[level]
            at = f"{level} conversation{'s' if level > 1 else ''}"
            target = Target("at least", 3.0) if level == 8 else None
            yield Row(f"turns a second, {at}", ours.per_second, peer.per_second, 1, target)
            for percent in (50, 95):
                half = Target("at most", 0.5) if (level, percent) == (1, 50) else None
                times = ours.percentile(percent) * 1000, peer.percentile(percent) * 1000
                yield Row(f"p{percent}, {at}, ms", *times, 0, half)
            used = ours.cpu_per_turn * 1000, peer.cpu_per_turn * 1000
            yield Row(f"processor time a turn, {at}, ms", *used, 0)
            failed = ours.failures.total(), peer.failures.total()
            yield Row(f"turns without answer, {at}", *failed, 0)

    def _memory_rows(self) -> Iterator[Row]:
        yield Row("peak memory, MiB", self.ours.peak / MEBIBYTE, self.peer.peak / MEBIBYTE, 0)
        for part, size in sorted(self.ours.peaks.items()):
            yield Row(f"  of it {part}, MiB", size / MEBIBYTE, None, 0)

    def _growth_rows(self) -> Iterator[Row]:
        flat = Target("at most", 1.2)
        ours, peer = self.ours.ageing.ratio, self.peer.ageing.ratio
        yield Row("turn 300 / turn 3", ours, peer, 2, flat, judged=ours)
        if self.search is None:
            return
        few, many = self.search
        searched = many.search / few.search
        yield Row(f"search of {FEW} facts, ms", few.search * 1000, None, 2)
        yield Row(f"search of {MANY:,} facts, ms", many.search * 1000, None, 2)
        yield Row("search, many / few facts", searched, None, 2, flat, judged=searched)
        yield Row("with encoding, many / few facts", many.answer / few.answer, None, 2)

    def _staff_rows(self) -> Iterator[Row]:
        if self.staff_work is None:
            return
        empty, office = self.staff_work
        for task, seconds in office.items():
            yield Row(f"staff: {task}, no facts, p95, ms", empty[task] * 1000, None)
            limit = Target("at most", READ_WITHIN if task == READ_AGAIN else PAGE_WITHIN)
            what = f"staff: {task}, {FACTS:,} facts, p95, ms"
            yield Row(what, seconds * 1000, None, 1, limit, judged=seconds)


def _median(values: list[float]) -> float | None:
    return statistics.median(values) if values else None
