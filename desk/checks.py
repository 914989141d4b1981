"""The checks of `desk lint` and `desk test`, each a program run from the project's root."""

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from desk.errors import CheckFailed
from desk.places import RASA_PYTHON
from desk.progress import Progress
from settings import PROJECT

APP_PACKAGES = (
    "settings",
    "languages",
    "encoder",
    "facts",
    "answers",
    "actions",
    "bot",
    "console",
    "desk",
)
RASA_PACKAGES = ("nlu", "encoder")
MODULE = (sys.executable, "-m")
IMPORT_LINTER = "from importlinter.cli import lint_imports_command as run; run()"


@dataclass(frozen=True, slots=True)
class Check:
    """A program whose exit code says whether all is well."""

    title: str
    command: tuple[str, ...]


def lint_checks() -> tuple[Check, ...]:
    """Return style, type and import checks; nlu/ is checked as its own runtime sees it."""
    rasa = ("--python-version", "3.10", "--python-executable", str(RASA_PYTHON))
    return (
        Check("style", (*MODULE, "ruff", "check", "--quiet", ".")),
        Check("format", (*MODULE, "ruff", "format", "--quiet", "--check", ".")),
        Check("types (app)", (*MODULE, "mypy", *_present(APP_PACKAGES))),
        Check("types (Rasa)", (*MODULE, "mypy", *rasa, *_present(RASA_PACKAGES))),
        Check("import direction", (sys.executable, "-c", IMPORT_LINTER)),
    )


def run_checks(checks: Sequence[Check], progress: Progress) -> list[str]:
    """Run checks, print what the failed ones said, and return their titles."""
    return [check.title for check in checks if not _passes(check, progress)]


def require_passed(failed: Sequence[str]) -> None:
    """End the command when something failed.

    Raises:
        CheckFailed: naming what failed.
    """
    if failed:
        raise CheckFailed(f"failed: {', '.join(failed)}")


def _passes(check: Check, progress: Progress) -> bool:
    with progress.step(check.title) as step:
        step.doing = "checking"
        done = subprocess.run(
            check.command,
            cwd=PROJECT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        passed = done.returncode == 0
        step.outcome = "ok" if passed else "failed"
    if not passed:
        progress.line(done.stdout.rstrip())
    return passed


def _present(packages: Sequence[str]) -> list[str]:
    return [package for package in packages if (PROJECT / package).is_dir()]
