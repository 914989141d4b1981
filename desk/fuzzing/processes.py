"""The desk's processes while they are under fire: alive, the same ones, of bounded size."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from desk.process_tree import process_tree
from desk.scratch_desk import PASSING, part_of

MOST_GROWTH = 200 * 1024 * 1024
TRACEBACK = "Traceback (most recent call last)"


@dataclass(frozen=True, slots=True)
class Census:
    """The processes of a desk at one moment: part and memory in bytes by process id."""

    parts: dict[int, str]
    memory: dict[int, int]

    @property
    def total(self) -> int:
        """The memory of all of them."""
        return sum(self.memory.values())


def take_census(pid: int) -> Census:
    """Look at the desk that the process `pid` supervises."""
    census = Census({}, {})
    for process in process_tree(psutil.Process(pid)):
        with suppress(psutil.NoSuchProcess):  # it ended just now
            census.parts[process.pid] = part_of(process.cmdline())
            census.memory[process.pid] = process.memory_info().rss
    return census


def changes(before: Census, after: Census) -> list[str]:
    """Return what must not have happened between two looks."""
    lost = [
        f"{part} (process {pid})"
        for pid, part in before.parts.items()
        if pid not in after.parts and part != PASSING
    ]
    found = [f"{name} crashed or was restarted" for name in lost]
    growth = after.total - before.total
    if growth > MOST_GROWTH:
        found.append(f"memory grew by {growth // 1024**2} MiB")
    return found


def tracebacks(logs: Path) -> list[str]:
    """Return the logs that hold tracebacks, with the number of them and the last error."""
    found = []
    for log in sorted(logs.glob("*.log")):
        text = log.read_text("utf-8", errors="replace")
        if count := text.count(TRACEBACK):
            found.append(f"{log.name}: {count} tracebacks, the last one {_last_error(text)}")
    return found


def _last_error(text: str) -> str:
    lines = text[text.rindex(TRACEBACK) :].splitlines()[1:]
    return next((line for line in lines if line and not line.startswith(" ")), "unfinished")
