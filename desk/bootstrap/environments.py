"""The two environments: made by uv from hashed requirement files, stamped when complete."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Mapping, NamedTuple  # noqa: UP035 - collections.abc's fails on 3.8

from desk.bootstrap.logged_commands import LoggedCommands, output
from desk.bootstrap.pythons import pyenv_pythons
from desk.errors import BootstrapError

STAMP = "requirements.json"

Environ = Mapping[str, str]


class Environment(NamedTuple):
    """One environment: its folder, Python version and requirement files, the last one installed.

    A file listed before the last is contained in it, so the environment serves its users too.
    """

    name: str
    python: str
    requirements: tuple[str, ...]


APP = Environment("app", "3.12", ("app.txt",))
DEVELOPMENT = Environment("app", "3.12", ("app.txt", "dev.txt"))
RASA = Environment("rasa", "3.10", ("rasa.txt",))
# Packages alone, which Python of the Rasa runtime is told to look into.
E5 = Environment("e5", "3.10", ("e5.txt",))


def python_of(project: Path, name: str) -> Path:
    """Return the interpreter of the environment `name`."""
    return project / "var" / "envs" / name / "bin" / "python"


def is_current(project: Path, environment: Environment) -> bool:
    """Tell whether the environment was completed with these very requirement files."""
    stamp = _stamp(project, environment)
    if not (stamp.exists() and os.access(python_of(project, environment.name), os.X_OK)):
        return False
    installed: dict[str, str] = json.loads(stamp.read_text(encoding="utf-8"))
    return fingerprints(project, environment).items() <= installed.items()


def fingerprints(project: Path, environment: Environment) -> dict[str, str]:
    """Hash each requirement file of the environment."""
    return {
        name: hashlib.sha256((project / "requirements" / name).read_bytes()).hexdigest()
        for name in environment.requirements
    }


def make(
    project: Path, environment: Environment, uv: str, environ: Environ, commands: LoggedCommands
) -> None:
    """Create or update an environment.

    Raises:
        BootstrapError: no such Python is to be had, or a package could not be installed.
    """
    stamp = _stamp(project, environment)
    stamp.unlink(missing_ok=True)
    python = python_of(project, environment.name)
    if output([str(python), "--version"], environ) is None:
        _create(project, environment, uv, environ, commands)
    requirements = project / "requirements" / environment.requirements[-1]
    sync = [uv, "pip", "sync", "--python", str(python), "--require-hashes", str(requirements)]
    if not commands.run(sync, environ):
        raise BootstrapError(
            f"packages of {requirements.name} could not be installed; the end of {commands.log}:\n"
            f"{commands.tail()}"
        )
    stamp.write_text(json.dumps(fingerprints(project, environment)), encoding="utf-8")


def _create(
    project: Path, environment: Environment, uv: str, environ: Environ, commands: LoggedCommands
) -> None:
    folder = python_of(project, environment.name).parent.parent
    interpreter = _interpreter(environment.python, uv, environ)
    # Without an interpreter found here, the bare version lets uv download one.
    wanted = interpreter or environment.python
    create = [uv, "venv", "--no-project", "--clear", "--python", wanted, str(folder)]
    if not commands.run(create, environ):
        raise BootstrapError(
            f"Python {environment.python} is not here and could not be downloaded: install it "
            f"(pyenv install {environment.python}, or your system's package) and run this again. "
            f"Details are in {commands.log}"
        )


def _interpreter(version: str, uv: str, environ: Environ) -> str | None:
    find = [uv, "python", "find", "--no-project", "--no-python-downloads", version]
    found = output(find, environ)
    if found:
        return found
    return next(map(str, pyenv_pythons(f"{version}.*", environ)), None)


def _stamp(project: Path, environment: Environment) -> Path:
    return project / "var" / "envs" / environment.name / STAMP
