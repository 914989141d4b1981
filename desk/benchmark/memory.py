"""Memory of a bot: the most that each of its processes held, and all of them together."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import psutil

from desk.process_tree import process_tree

SAMPLE_SECONDS = 0.5

PartOf = Callable[[Sequence[str]], str]


class MemorySampler:
    """Looks at a process and its descendants twice a second while its block runs.

    Args:
        pid: the process that started all others.
        part_of: names the part that a command line runs.
    """

    def __init__(self, pid: int, part_of: PartOf):
        self.peak = 0
        self.peaks: dict[str, int] = {}
        self._root = psutil.Process(pid)
        self._part_of = part_of
        self._names: dict[int, str] = {}
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(SAMPLE_SECONDS):
            self.sample()

    def sample(self) -> None:
        """Look once."""
        held: dict[str, int] = {}
        for process in process_tree(self._root):
            try:
                held[self._name(process)] = process.memory_info().rss
            except psutil.NoSuchProcess:
                continue
        self.peak = max(self.peak, sum(held.values()))
        for name, size in held.items():
            self.peaks[name] = max(self.peaks.get(name, 0), size)

    def _name(self, process: psutil.Process) -> str:
        if process.pid not in self._names:
            part = self._part_of(process.cmdline())
            taken = Counter(name.split(" ")[0] for name in self._names.values())
            self._names[process.pid] = f"{part} {taken[part] + 1}" if taken[part] else part
        return self._names[process.pid]
