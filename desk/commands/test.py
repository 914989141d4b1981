"""`desk test`: everything CI checks."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from desk.checks import lint_checks, require_passed, run_checks
from desk.places import KNOWLEDGE, RASA_PYTHON
from desk.progress import Progress
from desk.training import ensure_model, model_path
from desk.weighing import WITHIN, weighing_shipped
from facts.errors import KnowledgeError
from facts.loader import checked_knowledge
from settings import PROJECT

MOST_AT_ONCE = 4
"""A whole desk takes 2.5 GB of memory."""


def run_tests(
    arguments: Annotated[
        list[str] | None, typer.Argument(help="Passed on to pytest, after `--`.")
    ] = None,
) -> None:
    """Run every check and every test; what fails is told at the end, and nothing stops the rest."""
    progress = Progress()
    # On another core than the checks: without it the first tests would wait for it, and at length.
    with weighing_shipped() as names:
        failed = run_checks(lint_checks(), progress)
        failed += _check_knowledge(progress)
        with progress.step("model") as step:
            step.doing = "training"
            step.outcome = "ready" if model_path().exists() else "trained"
            ensure_model()
        with progress.step("names of all languages"):
            names.wait_until_ended(WITHIN)
    if not _pytest(RASA_PYTHON, ["tests/nlu", "--confcutdir=tests/nlu", *(arguments or [])]):
        failed.append("tests (Rasa)")
    if not _pytest(Path(sys.executable), [*_side_by_side(), *(arguments or [])]):
        failed.append("tests")
    require_passed(failed)


def _check_knowledge(progress: Progress) -> list[str]:
    with progress.step("knowledge") as step:
        try:
            step.outcome = f"ok, {len(checked_knowledge(KNOWLEDGE).facts)} facts"
        except KnowledgeError as error:
            step.outcome = f"{len(error.errors)} mistakes"
            progress.line(str(error))
            return ["knowledge"]
    return []


def _side_by_side() -> list[str]:
    """Files of tests side by side; each process starts the servers that its own files need."""
    return ["--numprocesses", str(min(os.cpu_count() or 1, MOST_AT_ONCE)), "--dist", "loadfile"]


def _pytest(python: Path, arguments: list[str]) -> bool:
    command = [str(python), "-m", "pytest", *arguments]
    # Every core has its tests: more threads of linear algebra would wait for each other.
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, cwd=PROJECT, env=environment, check=False).returncode == 0
