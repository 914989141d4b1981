"""One run: a desk of its own under fire, watched from outside."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from desk.desk_client import DeskClient
from desk.fuzzing.fuzz_input import FuzzInput
from desk.fuzzing.generation import generate
from desk.fuzzing.processes import Census, changes, take_census, tracebacks
from desk.fuzzing.schema import violations
from desk.fuzzing.sending import Each, Received, send_all
from desk.fuzzing.texts import QUESTIONS
from desk.fuzzing.verdict import what_is_wrong
from desk.progress import Progress
from desk.scratch_desk import ScratchDesk

WARM_UP = 100
# Of a hundred inputs, so many more requests are made up from the API's description.
SCHEMA_PERCENT = 5
# In place of a status, where schemathesis looked at the answer itself.
CHECKED = -2


@dataclass(slots=True)
class Findings:
    """What came of a run; it went well where nothing is wrong.

    Args:
        counts: answers by kind of input and status.
        slowest: seconds of the slowest answer.
        growth: bytes that the desk's memory grew by.
        wrong: what is wrong, an input's number and content first.
    """

    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    slowest: float = 0.0
    growth: int = 0
    wrong: list[str] = field(default_factory=list)


class FuzzRun:
    """A desk and the inputs for it."""

    def __init__(self, data_dir: Path, seed: int, progress: Progress):
        self._desk = ScratchDesk(data_dir)
        self._seed = seed
        self._progress = progress
        self.findings = Findings()

    def run(self, count: int, only: int | None = None) -> Findings:
        """Send `count` inputs, or the one with the number `only` of them, and look what happened.

        Raises:
            ServiceFailed: the desk did not start.
        """
        with self._progress.step("inputs") as step:
            numbered = list(enumerate(generate(count, self._seed)))
            step.outcome = f"{len(numbered)} made with seed {self._seed}"
        if only is not None:
            numbered = numbered[only : only + 1]
        with self._desk.start() as server:
            with self._progress.step("desk"):
                self._desk.wait_until_ready(server)
                signed_id = self._warm_up(numbered[:WARM_UP])
            before = take_census(server.pid)
            self._send(numbered, signed_id)
            if only is None:
                self._contradict_schema(count * SCHEMA_PERCENT // 100)
            self._look_around(before, take_census(server.pid))
        return self.findings

    def _warm_up(self, numbered: Sequence[tuple[int, FuzzInput]]) -> str:
        """Let every process load what it loads on first use; return a conversation's signed id."""
        with DeskClient(self._desk.address) as client:
            signed_id = client.ask(QUESTIONS[0]).conversation_id
        self._fire(numbered, signed_id, lambda _number, _one, _got: None)
        return signed_id

    def _send(self, numbered: Sequence[tuple[int, FuzzInput]], signed_id: str) -> None:
        with self._progress.step("requests") as step:

            def judge(number: int, one: FuzzInput, got: Received) -> None:
                self._judge(number, one, got)
                step.doing = f"{self.findings.counts.total()} of {len(numbered)}"

            self._fire(numbered, signed_id, judge)
            step.outcome = f"{len(self.findings.wrong)} answered wrongly"

    def _fire(self, numbered: Sequence[tuple[int, FuzzInput]], signed_id: str, each: Each) -> None:
        address = urlsplit(self._desk.address)
        host, port = address.hostname or "", address.port or 0
        asyncio.run(send_all(host, port, numbered, signed_id, each))

    def _judge(self, number: int, one: FuzzInput, got: Received) -> None:
        found = self.findings
        found.counts[one.kind, got.status] += 1
        found.slowest = max(found.slowest, got.seconds)
        wrong = what_is_wrong(one, got)
        if wrong is not None:
            found.wrong.append(f"input {number}, {one.kind}: {wrong}\n    {one.shown()}")

    def _contradict_schema(self, count: int) -> None:
        with self._progress.step("described requests") as step:
            kind = "described by /openapi.json", CHECKED
            wrong = violations(
                self._desk.address, count, self._seed, lambda: self.findings.counts.update([kind])
            )
            self.findings.wrong += wrong
            step.outcome = f"{self.findings.counts[kind]} sent, {len(wrong)} operations wrong"

    def _look_around(self, before: Census, after: Census) -> None:
        with DeskClient(self._desk.address) as client:
            if not client.is_up():
                self.findings.wrong.append("the desk is not ready any more")
        self.findings.growth = after.total - before.total
        self.findings.wrong += changes(before, after) + tracebacks(self._desk.logs)
