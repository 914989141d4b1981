"""What the trained model makes of texts, asked of Rasa's own runtime."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryFile

from actions.turn import FALLBACK_INTENT
from desk.errors import DeskError
from desk.places import RASA_PYTHON
from desk.services import RASA_ENVIRONMENT
from settings import PROJECT

Ranking = tuple[tuple[str, float], ...]


class RankingFailed(DeskError):
    """The model could not be asked."""


def intent_rankings(
    model: Path, texts: Sequence[str], count: Callable[[int, int], None] = lambda _done, _all: None
) -> dict[str, Ranking]:
    """Each text's intents with their probabilities, as the pipeline ranks them.

    Raises:
        RankingFailed: Rasa ended before it had answered for every text.
    """
    asked = list(dict.fromkeys(texts))
    found: dict[str, Ranking] = {}
    with _asking(model, asked) as rasa:
        for text, line in zip(asked, rasa.stdout or (), strict=False):
            found[text] = _ranking(line)
            count(len(found), len(asked))
    if len(found) < len(asked):
        raise RankingFailed("Rasa could not load the model; `bin/desk train` makes one")
    return found


def _asking(model: Path, texts: Sequence[str]) -> subprocess.Popen[str]:
    """Rasa's runtime, answering for the texts line by line."""
    command = (str(RASA_PYTHON), "-m", "nlu.intent_rankings", str(model))
    with TemporaryFile("w+", encoding="utf-8") as lines:
        lines.writelines(f"{json.dumps(text)}\n" for text in texts)
        lines.seek(0)
        return subprocess.Popen(
            command,
            cwd=PROJECT,
            env={**os.environ, **RASA_ENVIRONMENT},
            stdin=lines,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )


def _ranking(line: str) -> Ranking:
    """The classifier's own ranking: the fallback stands before it."""
    return tuple(
        (name, float(share)) for name, share in json.loads(line) if name != FALLBACK_INTENT
    )
