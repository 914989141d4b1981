"""Memory of a bot's processes."""

import subprocess
import sys

from desk.benchmark.memory import MemorySampler

# The outer process starts an inner one, which holds 30 MiB until its standard input ends.
INNER = "import sys; held = b'x' * (30 * 1024**2); print('up', flush=True); sys.stdin.read()"
OUTER = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {INNER!r}])"
MEBIBYTE = 1024 * 1024


def test_descendants_count_and_are_named_apart() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OUTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        sampler = MemorySampler(process.pid, lambda _command: "part")
        sampler.sample()
        process.communicate(b"")
    assert sampler.peaks.keys() == {"part", "part 2"}
    assert max(sampler.peaks.values()) > 30 * MEBIBYTE
    assert sampler.peak == sum(sampler.peaks.values())


def test_a_process_that_ended_holds_nothing() -> None:
    process = subprocess.Popen([sys.executable, "-c", ""])
    sampler = MemorySampler(process.pid, lambda _command: "part")
    process.wait()
    sampler.sample()
    assert sampler.peak == 0
