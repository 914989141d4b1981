"""Progress lines for long steps: `[2/5] store … 3 s`, on terminals and in log files."""
# The bootstrap uses this too: standard library only, and it runs on Python 3.8.

from __future__ import annotations

import sys
import threading
import time
from contextlib import contextmanager
from typing import Iterator, TextIO  # noqa: UP035 - collections.abc fails on 3.8

TITLE_WIDTH = 22
TERMINAL_TICK = 1.0
LOG_TICK = 20.0
TENTHS_BELOW = 10


def seconds(duration: float) -> str:
    """Write a duration as people read it: `0.4 s`, `21 s`, `2 min 5 s`."""
    if duration < TENTHS_BELOW:
        return f"{duration:.1f} s"
    minutes, rest = divmod(round(duration), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


class Progress:
    """Numbered steps on one stream; `first` continues a count another program began."""

    def __init__(self, total: int | None = None, first: int = 1, stream: TextIO | None = None):
        self._total = total
        self._next = first
        self._stream = stream if stream is not None else sys.stdout
        self._writing = threading.Lock()

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """Show `title` with the seconds that pass until the block ends."""
        step = Step(self._numbered(title))
        self._next += 1
        over = threading.Event()
        ticker = threading.Thread(target=self._tick, args=(step, over), daemon=True)
        ticker.start()
        outcome = "failed"
        try:
            yield step
            outcome = step.outcome
        finally:
            over.set()
            ticker.join()
            self._write(f"{step.title:<{TITLE_WIDTH}} {outcome} ({seconds(step.elapsed())})", "\n")

    def line(self, text: str) -> None:
        """Write a line that belongs to no step."""
        self._write(text, "\n")

    def _numbered(self, title: str) -> str:
        return f"[{self._next}/{self._total}] {title}" if self._total else title

    def _tick(self, step: Step, over: threading.Event) -> None:
        on_terminal = self._stream.isatty()
        while not over.wait(TERMINAL_TICK if on_terminal else LOG_TICK):
            now = f"{step.title:<{TITLE_WIDTH}} {step.doing} … {seconds(step.elapsed())}"
            self._write(now, "" if on_terminal else "\n")

    def _write(self, text: str, end: str) -> None:
        start = "\r\x1b[K" if self._stream.isatty() else ""
        with self._writing:
            self._stream.write(start + text + end)
            self._stream.flush()


class Step:
    """One running step: what it does now, and how it ended."""

    def __init__(self, title: str):
        self.title = title
        self.doing = ""
        self.outcome = "done"
        self._began = time.monotonic()

    def does(self, what: str) -> None:
        """Say what the step does now."""
        self.doing = what

    def counts(self, done: int, of: int) -> None:
        """Say how far the step has come."""
        self.doing = f"{done} of {of}"

    def elapsed(self) -> float:
        """Seconds since the step began."""
        return time.monotonic() - self._began
