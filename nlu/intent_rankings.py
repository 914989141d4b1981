"""What a trained model makes of texts: ``python -m nlu.intent_rankings MODEL < texts > rankings``.

A text a line in, as a JSON string; a ranking a line out, as a list of pairs of intent and
probability. For fitting what comes after the model (`desk fit`), not for serving.
"""

from __future__ import annotations

import asyncio
import json
import sys
from importlib import import_module
from typing import Any, TextIO

from nlu.rasa_program import rasa_kept_quiet


async def rank(model: str, out: TextIO) -> None:
    """Answer line by line until the input ends."""
    agent: Any = import_module("rasa.core.agent").Agent.load(model)
    for line in sys.stdin:
        parsed = await agent.parse_message(json.loads(line))
        pairs = [(intent["name"], intent["confidence"]) for intent in parsed["intent_ranking"]]
        print(json.dumps(pairs), file=out, flush=True)


def main() -> None:
    """Rank what is typed in."""
    with rasa_kept_quiet() as out:
        asyncio.run(rank(sys.argv[1], out))


if __name__ == "__main__":
    main()
