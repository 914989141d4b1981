"""The action server: ``python -m actions --port PORT``, on loopback only."""

from __future__ import annotations

import argparse
import logging
from threading import Timer

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from actions.assistant import Assistant, assemble
from actions.routing import TOPICS
from actions.topic_action import TopicAction
from encoder import load_encoder
from settings import load_settings

SETTLING_SECONDS = 6.0

_LOOPBACK = "127.0.0.1"


def executor(assistant: Assistant) -> ActionExecutor:
    """Rasa's executor with one action per topic."""
    found = ActionExecutor()
    for name in TOPICS:
        found.register_action(TopicAction(name, assistant))
    return found


def _warm_up_soon(assistant: Assistant) -> None:
    """Each language's terms take a moment to put together, which hardly a question should wait for.

    Not at once: until everything has started, the processors have more urgent things to do.
    """
    warming = Timer(SETTLING_SECONDS, assistant.warm_up)
    warming.daemon = True
    warming.start()


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    assistant = assemble(load_settings(), load_encoder())
    _warm_up_soon(assistant)
    app = create_app(executor(assistant))
    app.run(host=_LOOPBACK, port=arguments.port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    main()
