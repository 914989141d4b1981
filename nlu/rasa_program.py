"""What programs share that do with Rasa's components what another process asks them to."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Dict, TextIO

from nlu.deferred_import import defer_import
from nlu.rasa_server import UNUSED_WITHOUT_NEURAL_COMPONENTS

Tell = Callable[[str], None]
Task = Dict[str, Any]


@contextmanager
def rasa_kept_quiet() -> Iterator[TextIO]:
    """Make Rasa quick to import; what is left of standard output is for the program's answers."""
    out = sys.stdout
    # Rasa logs to standard output.
    with redirect_stdout(sys.stderr):
        defer_import(UNUSED_WITHOUT_NEURAL_COMPONENTS)
        import_module("nlu.rasa_overhead").remove_overhead()
        yield out


def do_task(work: Callable[[Task, Path, Tell], Dict[str, Any]]) -> None:
    """Do the task on standard input and print what comes of it, a JSON object a line.

    Args:
        work: is given the task, an empty folder, and what to call with what it does now, which
            prints `{"doing": what}`; what it returns is printed last.
    """
    with rasa_kept_quiet() as out, TemporaryDirectory() as folder:

        def tell(doing: str) -> None:
            print(json.dumps({"doing": doing}), file=out, flush=True)

        result = work(json.load(sys.stdin), Path(folder), tell)
        print(json.dumps(result), file=out, flush=True)
