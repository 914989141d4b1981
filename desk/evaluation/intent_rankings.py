"""What the trained model makes of texts, asked of Rasa's own runtime."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

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
    found: dict[str, Ranking] = {}
    command = (str(RASA_PYTHON), "-m", "nlu.intent_rankings", str(model))
    environment = {**os.environ, **RASA_ENVIRONMENT}
    with subprocess.Popen(
        command,
        cwd=PROJECT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as rasa:
        for done, text in enumerate(dict.fromkeys(texts), start=1):
            found[text] = _ask(rasa, text)
            count(done, len(texts))
        rasa.stdin.close()
    return found


def _ask(rasa: subprocess.Popen[str], text: str) -> Ranking:
    assert rasa.stdin is not None
    assert rasa.stdout is not None
    try:
        print(json.dumps(text), file=rasa.stdin, flush=True)
        line = rasa.stdout.readline()
    except BrokenPipeError:
        line = ""
    if not line:
        raise RankingFailed("Rasa could not load the model; `bin/desk train` makes one")
    ranked = json.loads(line)
    # The fallback stands before the classifier's own ranking.
    return tuple((name, float(share)) for name, share in ranked if name != FALLBACK_INTENT)
