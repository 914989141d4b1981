"""What the trained model makes of one message, asked of Rasa's own runtime."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk.errors import DeskError
from desk.places import RASA_PYTHON
from desk.services import RASA_ENVIRONMENT
from settings import PROJECT

PARSE_SECONDS = 120.0


class ParseFailed(DeskError):
    """The model could not be asked."""


def parse(model: Path, text: str) -> Mapping[str, Any]:
    """A message as the action server gets it: language, intents, vector and parts.

    Raises:
        ParseFailed: Rasa could not load the model, or said nothing of the message.
    """
    try:
        # The shell's one JSON object stands between what it says to people.
        printed = _printed(model, text)
        found: dict[str, Any] = json.JSONDecoder().raw_decode(printed, printed.index("{"))[0]
    except (ValueError, subprocess.TimeoutExpired) as error:
        told = "Rasa could not load the model; `bin/desk train` makes one"
        raise ParseFailed(told) from error
    return found


def _printed(model: Path, text: str) -> str:
    """What Rasa's shell prints on a message, of which it takes one a line."""
    command = (str(RASA_PYTHON), "-m", "nlu.rasa_server", "shell", "nlu", "-m", str(model))
    return subprocess.run(
        command,
        cwd=PROJECT,
        env={**os.environ, **RASA_ENVIRONMENT, "PYTHONUTF8": "1"},
        input=" ".join(text.split()) + "\n",
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        timeout=PARSE_SECONDS,
        check=False,
    ).stdout
