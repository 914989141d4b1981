"""Programs that read a file: what they say, and how they are ended."""

import subprocess
import sys
from pathlib import Path

import pytest

from facts.errors import ImportCancelled
from facts.import_watch import READING, UNWATCHED, Watch
from facts.watched_process import run_watched

LATE = "import sys, threading; threading.Event().wait(0.5); {}"
MANY = b"pearl\n" * 200_000


def python(
    program: str, content: bytes = b"", *, seconds: float = 60, watch: Watch = UNWATCHED
) -> subprocess.CompletedProcess[bytes]:
    command = (sys.executable, "-c", program)
    return run_watched(command, content, cwd=Path.cwd(), seconds=seconds, watch=watch)


def test_all_of_a_large_file_reaches_a_program_that_begins_late() -> None:
    program = LATE.format("sys.stdout.write(str(len(sys.stdin.buffer.read())))")
    done = python(program, MANY)
    assert (done.returncode, done.stdout) == (0, str(len(MANY)).encode())


def test_a_program_s_refusal_is_handed_on() -> None:
    done = python("import sys; sys.stderr.write('no'); sys.exit(3)")
    assert (done.returncode, done.stderr) == (3, b"no")


def test_a_program_that_takes_too_long_is_ended() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        python("import threading; threading.Event().wait(600)", seconds=0)


def test_a_program_is_ended_when_nobody_waits_any_more() -> None:
    told: list[str] = []
    watch = Watch(lambda _done, _total, step: told.append(step), lambda: len(told) > 1)
    with pytest.raises(ImportCancelled):
        python("import threading; threading.Event().wait(600)", watch=watch)
    assert told == [READING, READING]
