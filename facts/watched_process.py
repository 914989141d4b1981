"""Running a program that reads a file, until it ends, takes too long, or nobody waits any more."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from facts.import_watch import READING, Watch

_LOOKED_AT_EVERY_SECONDS = 0.2


def run_watched(
    command: Sequence[str], content: bytes, *, cwd: Path, seconds: float, watch: Watch
) -> subprocess.CompletedProcess[bytes]:
    """Return what a program says about what it is given on standard input.

    Raises:
        subprocess.TimeoutExpired: it took more seconds than given; it was ended.
        ImportCancelled: the watch said so; it was ended.
    """
    pipe, until = subprocess.PIPE, monotonic() + seconds
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=cwd) as child:
        try:
            return _completed(child, content, until, watch)
        except BaseException:
            child.kill()
            raise


def _completed(
    child: subprocess.Popen[bytes], content: bytes, until: float, watch: Watch
) -> subprocess.CompletedProcess[bytes]:
    given: bytes | None = content
    while True:
        watch.at(0, 0, READING)
        try:
            told = child.communicate(given, _LOOKED_AT_EVERY_SECONDS)
        except subprocess.TimeoutExpired:
            given = None  # it is on its way already
            if monotonic() > until:
                raise
        else:
            return subprocess.CompletedProcess(child.args, child.returncode, *told)
