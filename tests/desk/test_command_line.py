"""The command line as a stranger meets it."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desk.__main__ import assemble
from settings import PROJECT

COMMANDS = (
    "run",
    "ask",
    "train",
    "facts",
    "languages",
    "evaluate",
    "compare",
    "fit",
    "doctor",
    "test",
    "lint",
    "version",
)


def desk(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desk", *arguments],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_help_names_every_command_with_a_sentence() -> None:
    listing = CliRunner().invoke(assemble(), ["--help"]).stdout
    for command in COMMANDS:
        assert re.search(rf"{command} +[A-Z]\w+", listing), command


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str) -> None:
    shown = CliRunner().invoke(assemble(), [command, "--help"])
    assert shown.exit_code == 0
    assert "Usage:" in shown.stdout


@pytest.mark.slow
def test_a_wrong_setting_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    refused = desk("run", DESK_DATA_DIR=str(tmp_path), DESK_PORT="eighty")
    assert refused.returncode == 1
    assert re.fullmatch(r"desk: DESK_PORT: .*\n", refused.stderr)


@pytest.mark.slow
def test_a_taken_port_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        refused = desk("run", DESK_DATA_DIR=str(tmp_path), DESK_PORT=port)
    assert refused.returncode == 1
    assert re.fullmatch(rf"desk: port {port} on 127\.0\.0\.1 is taken .*\n", refused.stderr)


def test_every_make_target_is_a_command() -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^\t@bin/desk (\w+)$", makefile, re.MULTILINE)
    assert {"run", "test", "bench", "fuzz", "lint"} <= set(targets)
