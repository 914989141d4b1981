"""One server started for a measurement or a test: bound to this process, its output in a log."""

import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from desk.bound_process import how_it_ended, signal_group, start_bound
from desk.errors import ServiceFailed
from desk.log_files import open_log, tail

STOP_SECONDS = 30.0
POLL_SECONDS = 0.05


class ServerProcess:
    """A server and everything it starts; used as a context manager, it ends with the block."""

    def __init__(
        self, command: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path
    ):
        self.log = log
        with open_log(log) as output:
            self._process = start_bound(command, folder, environment, output)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The id of the process, whose children it started."""
        return self._process.pid

    def wait_until(self, answers: Callable[[], bool], within: float) -> None:
        """Return as soon as the server answers.

        Raises:
            ServiceFailed: it ended, or did not answer within as many seconds.
        """
        give_up = time.monotonic() + within
        while not answers():
            code = self._process.poll()
            if code is not None or time.monotonic() > give_up:
                how = "did not answer in time" if code is None else how_it_ended(code)
                raise ServiceFailed(f"{how}; the end of {self.log}:\n{tail(self.log)}")
            time.sleep(POLL_SECONDS)

    def wait_until_ended(self, within: float) -> None:
        """Return as soon as the program ended well.

        Raises:
            ServiceFailed: it ended with an error, or did not end within as many seconds.
        """
        try:
            code: int | None = self._process.wait(within)
        except subprocess.TimeoutExpired:
            code = None
        if code != 0:
            how = "did not end in time" if code is None else how_it_ended(code)
            raise ServiceFailed(f"{how}; the end of {self.log}:\n{tail(self.log)}")

    def wait(self) -> int:
        """Return the exit code as soon as the program ended, however long that takes."""
        return self._process.wait()

    def stop(self) -> None:
        """Ask it to end, then end it and what is left of what it started."""
        signal_group(self._process, signal.SIGTERM)
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            signal_group(self._process, signal.SIGKILL)
            self._process.wait()
