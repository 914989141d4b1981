"""Becomes another program that the kernel kills when its supervisor dies, however that happens.

Run as `python child.py SUPERVISOR_PID PROGRAM ARGUMENT…`. It is a program of its own because
Python code between fork and exec can deadlock, and because the check below closes the gap in which
the supervisor dies before the kernel was told.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1  # linux/prctl.h


def die_with_parent(supervisor: int) -> None:
    """Ask the kernel for SIGKILL at the supervisor's death; exit if that was already."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != supervisor:
        sys.exit(1)


def main(arguments: list[str]) -> None:
    """Tie this process to its supervisor and become the program."""
    supervisor, *program = arguments
    die_with_parent(int(supervisor))
    os.execvp(program[0], program)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    main(sys.argv[1:])
