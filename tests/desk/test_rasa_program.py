"""Asking Rasa's runtime, with small programs in its place."""

from pathlib import Path

import pytest

from desk.evaluation import rasa_program
from desk.evaluation.rasa_program import RasaFailed, ask_rasa


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The path of the program that stands for Rasa's Python, yet to be written."""
    monkeypatch.setattr(rasa_program, "RASA_PYTHON", tmp_path / "python")
    return tmp_path / "python"


def write(program: Path, source: str) -> None:
    program.write_text(source)
    program.chmod(0o755)


def test_what_is_done_is_heard_and_the_last_line_is_the_answer(runtime: Path) -> None:
    write(
        runtime,
        "#!/usr/bin/env python3\n"
        "import json, os, sys\n"
        "task, path = json.load(sys.stdin), os.environ['PYTHONPATH']\n"
        "print(json.dumps({'doing': 'learning'}))\n"
        "print(json.dumps({'module': sys.argv[2], 'task': task, 'path': path}))\n",
    )
    heard: list[str] = []
    answer = ask_rasa("nlu.some", {"n": 1}, heard.append, packages=[Path("/packages")])
    assert heard == ["learning"]
    assert (answer["module"], answer["task"]) == ("nlu.some", {"n": 1})
    assert answer["path"].split(":")[0] == "/packages"


@pytest.mark.parametrize(
    "ended", ["echo 'no such component' >&2; exit 1", "echo 'no such component' >&2"]
)
def test_what_the_program_died_of_is_told(runtime: Path, ended: str) -> None:
    write(runtime, f"#!/bin/sh\n{ended}\n")
    with pytest.raises(RasaFailed, match=r"nlu\.some ended without an answer: no such component"):
        ask_rasa("nlu.some", {})


def test_a_runtime_that_is_not_there_is_told(runtime: Path) -> None:
    with pytest.raises(RasaFailed, match="could not be asked"):
        ask_rasa("nlu.some", {})
