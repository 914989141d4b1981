"""Running pip and uv with their output in a log file."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Mapping, Sequence  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

TAIL_LINES = 15


class LoggedCommands:
    """Runs programs quietly; what they print is kept in `log`."""

    def __init__(self, log: Path):
        self.log = log

    def run(self, command: Sequence[str], environ: Mapping[str, str]) -> bool:
        """Run a program to its end and tell whether it succeeded."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ {' '.join(command)}\n")
            log.flush()
            try:
                done = subprocess.run(
                    command,
                    env=environ,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    check=False,
                )
            except OSError as error:
                log.write(f"{error}\n")
                return False
        return done.returncode == 0

    def tail(self) -> str:
        """Return the last lines of the log, to show after a failure."""
        if not self.log.exists():
            return ""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(f"    {line}" for line in lines[-TAIL_LINES:])


def output(command: Sequence[str], environ: Mapping[str, str]) -> str | None:
    """Return what a program prints, or None when it fails or is not there."""
    try:
        done = subprocess.run(
            command,
            env=environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
    except OSError:
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None
