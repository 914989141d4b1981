"""`bin/desk COMMAND`: make the environments the command needs, then run it in the app's."""

from __future__ import annotations

import fcntl
import os
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator  # noqa: UP035 - collections.abc's cannot be subscripted on 3.8

from desk.bootstrap.environments import (
    APP,
    DEVELOPMENT,
    E5,
    RASA,
    Environment,
    is_current,
    make,
    python_of,
)
from desk.bootstrap.locking import lock
from desk.bootstrap.logged_commands import LoggedCommands
from desk.bootstrap.pip_configuration import with_pip_configuration
from desk.bootstrap.uv_tool import find_uv, install_uv
from desk.errors import BootstrapError
from desk.progress import Progress

PROJECT = Path(__file__).resolve().parent.parent.parent
APP_ONLY = {"facts", "version", "--help"}
DEVELOPMENT_TOO = {"test", "lint", "bench", "fuzz"}
RUN_STEPS = 5


def environments_for(command: str) -> tuple[Environment, ...]:
    """Return the environments a command needs."""
    if command in APP_ONLY:
        return (APP,)
    if command == "compare":
        return (APP, RASA, E5)
    return (DEVELOPMENT if command in DEVELOPMENT_TOO else APP, RASA)


def ensure_environments(command: str) -> None:
    """Make what is missing, showing each step; silent when all is there, except before a run."""
    progress = Progress(total=RUN_STEPS if command == "run" else None)
    if all(is_current(PROJECT, environment) for environment in environments_for(command)):
        if command == "run":
            with progress.step("environments") as step:
                step.outcome = "ready"
        return
    with _one_at_a_time(), progress.step("environments") as step:
        commands = _commands()
        step.doing = "finding uv"
        uv, environ = _uv(commands)
        for environment in environments_for(command):
            if not is_current(PROJECT, environment):
                step.doing = f"installing the {environment.name} runtime"
                make(PROJECT, environment, uv, environ, commands)
        step.outcome = "made"


def _uv(commands: LoggedCommands) -> tuple[str, dict[str, str]]:
    tools = PROJECT / "var" / "tools"
    environ = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    uv = find_uv(tools, environ) or install_uv(tools, environ, commands)
    return uv, with_pip_configuration(sys.executable, environ)


def _commands() -> LoggedCommands:
    log = PROJECT / "var" / "logs" / "bootstrap.log"
    log.unlink(missing_ok=True)
    return LoggedCommands(log)


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Let a second `make` wait instead of installing into the same folder."""
    path = PROJECT / "var" / "bootstrap.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _hand_over(arguments: list[str]) -> None:
    python = str(python_of(PROJECT, "app"))
    os.environ.pop("PYTHONHOME", None)
    os.execv(python, [python, "-m", "desk", *arguments])  # noqa: S606 - no shell is wanted


def main(arguments: list[str]) -> int:
    """Make the environments and become the command."""
    command = arguments[0] if arguments else "--help"
    try:
        if command == "lock":
            commands = _commands()
            uv, environ = _uv(commands)
            lock(PROJECT, uv, environ, commands)
            return 0
        ensure_environments(command)
    except BootstrapError as error:
        print(f"desk: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    _hand_over(arguments or ["--help"])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
