"""Programs of `nlu/` that are given a task and answer it, run in Rasa's own runtime."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from threading import Timer
from typing import IO, Any

from desk.errors import DeskError
from desk.places import RASA_PYTHON
from desk.services import QUIET_AND_SINGLE_THREADED, RASA_ENVIRONMENT
from settings import PROJECT

ANSWERED_WITHIN = 4 * 3_600.0
"""Seconds for one task: a neural network trains for an hour on a slow machine."""

DOING = "doing"

SINGLE_THREADED = {
    **QUIET_AND_SINGLE_THREADED,
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
}

Answer = Mapping[str, Any]


class RasaFailed(DeskError):
    """Rasa's runtime could not be asked, or ended without an answer."""


def ask_rasa(
    module: str,
    task: object,
    hear: Callable[[str], None] = lambda _doing: None,
    packages: Sequence[Path] = (),
) -> Answer:
    """What a program answers to a task.

    It prints JSON objects, one a line: any number of `{"doing": what}`, then the answer.

    Args:
        module: the program, such as `nlu.yardstick`.
        task: JSON for its standard input.
        hear: called with what the program says it does.
        packages: folders in which it finds more packages than its environment has.

    Raises:
        RasaFailed: it could not be started or ended without an answer.
    """
    with TemporaryFile("w+", encoding="utf-8") as said:
        try:
            with _running(module, task, packages, said) as process:
                answer = _answer(process.stdout or (), hear)
        except OSError as error:
            raise RasaFailed(f"Rasa's runtime could not be asked: {error}") from error
        if process.returncode or answer is None:
            raise RasaFailed(f"{module} ended without an answer: {_last_line(said)}")
        return answer


@contextmanager
def _running(
    module: str, task: object, packages: Sequence[Path], said: IO[str]
) -> Iterator[subprocess.Popen[str]]:
    """The program, which has read its task and does not outlive the block or its time."""
    with TemporaryFile("w+", encoding="utf-8") as given:
        json.dump(task, given)
        given.seek(0)
        process = subprocess.Popen(
            (str(RASA_PYTHON), "-m", module),
            cwd=PROJECT,
            env=_environment(packages),
            stdin=given,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
    limit = Timer(ANSWERED_WITHIN, process.kill)
    limit.start()
    with process:
        try:
            yield process
            process.wait()
        finally:
            limit.cancel()
            process.kill()


def _environment(packages: Sequence[Path]) -> dict[str, str]:
    path = os.pathsep.join([*map(str, packages), *filter(None, [os.environ.get("PYTHONPATH")])])
    return {**os.environ, **SINGLE_THREADED, **RASA_ENVIRONMENT, "PYTHONPATH": path}


def _answer(lines: Iterable[str], hear: Callable[[str], None]) -> Answer | None:
    """The last line; those before it are heard as they come."""
    answer: Answer | None = None
    for line in lines:
        told: Answer = json.loads(line)
        if DOING in told:
            hear(told[DOING])
        else:
            answer = told
    return answer


def _last_line(said: IO[str]) -> str:
    said.seek(0)
    return (said.read().strip().splitlines() or ["no word of why"])[-1]
