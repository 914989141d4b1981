"""Running a program that reads a file, until it ends, takes too long, or nobody waits any more."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic

from facts.import_watch import READING, Watch

_LOOKED_AT_EVERY_SECONDS = 0.2
_PIPE = subprocess.PIPE


def run_watched(
    command: Sequence[str], content: bytes, *, cwd: Path, seconds: float, watch: Watch
) -> subprocess.CompletedProcess[bytes]:
    """Return what a program says about what it is given on standard input.

    Raises:
        subprocess.TimeoutExpired: it took more seconds than given; it was ended.
        ImportCancelled: the watch said so; it was ended.
    """
    until = monotonic() + seconds
    # From a file: what is sent through a pipe is not sent on after a first look.
    with TemporaryFile() as given:
        given.write(content)
        given.seek(0)
        with subprocess.Popen(command, stdin=given, stdout=_PIPE, stderr=_PIPE, cwd=cwd) as child:
            try:
                return _completed(child, until, watch)
            except BaseException:
                child.kill()
                raise


def _completed(
    child: subprocess.Popen[bytes], until: float, watch: Watch
) -> subprocess.CompletedProcess[bytes]:
    while True:
        watch.at(0, 0, READING)
        try:
            told = child.communicate(timeout=_LOOKED_AT_EVERY_SECONDS)
        except subprocess.TimeoutExpired:
            if monotonic() > until:
                raise
        else:
            return subprocess.CompletedProcess(child.args, child.returncode, *told)
