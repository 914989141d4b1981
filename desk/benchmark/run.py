"""One benchmark: both bots up at once and asked in turn, so that drift hits both alike."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from desk.benchmark.contender import Contender
from desk.benchmark.fact_search import measure_search
from desk.benchmark.load import run_load
from desk.benchmark.long_conversation import run_long_conversations
from desk.benchmark.memory import MemorySampler
from desk.benchmark.own_desk import OwnDesk
from desk.benchmark.questions import endless
from desk.benchmark.results import LEVELS, Measured, Results
from desk.benchmark.staff_work import measure_staff_work
from desk.benchmark.start_up import timed_start
from desk.benchmark.stock_starter import StockStarter
from desk.errors import DeskError
from desk.process_tree import cpu_seconds
from desk.progress import Progress, seconds

ROUNDS = 3
LOAD_SECONDS = 8.0
WARM_UP_SECONDS = 2.0
LONG_CONVERSATIONS = 2
# No further round begins after this, so that the whole stays within a quarter of an hour.
LAST_ROUND_BEGINS = 480.0


@dataclass(slots=True)
class _Side:
    contender: Contender
    measured: Measured
    texts: Iterator[str]
    pid: int = 0


class Benchmark:
    """The peer and ours, measured alternately.

    Args:
        peer: made and trained by the caller.
        ours: with an empty data folder.
        progress: told what is going on.
    """

    def __init__(self, peer: StockStarter, ours: OwnDesk, progress: Progress):
        self._peer = _Side(peer, Measured(), endless(peer.questions))
        self._ours = _Side(ours, Measured(), endless(ours.questions))
        self._progress = progress

    def run(self, rounds: int = ROUNDS) -> Results:
        """Measure both bots; what fails is told and left out.

        Raises:
            DeskError: a bot did not start at all.
        """
        began = time.monotonic()
        for number in range(rounds):
            if number and time.monotonic() - began > LAST_ROUND_BEGINS:
                self._progress.line("No time for another round.")
                break
            # The one that goes first changes, so that neither always gets the warmer machine.
            sides = [self._peer, self._ours] if number % 2 == 0 else [self._ours, self._peer]
            self._round(number, sides)
        return Results(self._ours.measured, self._peer.measured)

    def _round(self, number: int, sides: list[_Side]) -> None:
        with ExitStack() as running:
            for side in sides:
                self._start(number, side, running)
            for side in sides:
                run_load(side.contender, 2, WARM_UP_SECONDS, side.texts)
            for level in LEVELS:
                for side in sides:
                    self._load(side, level)
            if number == 0:
                for side in sides:
                    self._long_conversations(side)

    def _start(self, number: int, side: _Side, running: ExitStack) -> None:
        with self._progress.step(f"{side.contender.name}: start") as step:
            server, took = timed_start(side.contender)
            running.enter_context(server)
            step.outcome = seconds(took)
        side.contender.settle(server)
        side.pid = server.pid
        if number == 0:
            side.measured.first_start = took
        else:
            side.measured.starts.append(took)
        sampler = MemorySampler(server.pid, side.contender.part_of)
        # Registered before the sampler's own exit, so that it runs once sampling is over.
        running.callback(lambda: side.measured.add_memory(sampler.peak, sampler.peaks))
        running.enter_context(sampler)

    def _load(self, side: _Side, level: int) -> None:
        with self._progress.step(f"{side.contender.name}: {level} at a time") as step:
            used_before = cpu_seconds(side.pid)
            load = run_load(side.contender, level, LOAD_SECONDS, side.texts)
            load.cpu_seconds = cpu_seconds(side.pid) - used_before
            side.measured.loads[level] += load
            median = load.percentile(50) * 1000
            step.outcome = f"{load.per_second:.1f} turns a second, p50 {median:.0f} ms"

    def _long_conversations(self, side: _Side) -> None:
        with self._progress.step(f"{side.contender.name}: 300 turns") as step:
            ageing = run_long_conversations(side.contender, LONG_CONVERSATIONS, side.texts)
            side.measured.ageing += ageing
            step.outcome = f"turn 300 takes {ageing.ratio:.2f} × turn 3"


def with_search(results: Results, shipped: Path, folder: Path, progress: Progress) -> Results:
    """Add the search of few and of many facts, where the shipped store is there to copy."""
    with progress.step("desk: fact search") as step:
        try:
            search = measure_search(shipped, folder)
        except DeskError as error:
            step.outcome = str(error)
            return results
        step.outcome = f"{search[1].search / search[0].search:.2f} × with 1,000 × the facts"
    return replace(results, search=search)


def with_staff_work(results: Results, shipped: Path, folder: Path, progress: Progress) -> Results:
    """Add the console over an empty store and over a large one."""
    with progress.step("desk: staff's work") as step:
        try:
            staff_work = measure_staff_work(shipped, folder)
        except DeskError as error:
            step.outcome = str(error)
            return results
        step.outcome = f"{max(staff_work[1].values()) * 1000:.0f} ms for the slowest task"
    return replace(results, staff_work=staff_work)
