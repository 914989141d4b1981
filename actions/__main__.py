"""The action server: ``python -m actions --port PORT``, on loopback only."""

from __future__ import annotations

import argparse
import logging
from contextlib import closing
from dataclasses import replace
from threading import Thread
from time import sleep

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor

from actions.assistant import Assistant, assemble
from actions.routing import TOPICS
from actions.topic_action import TopicAction
from encoder import load_encoder
from facts.question_recorder import QuestionRecorder
from settings import load_settings

SETTLING_SECONDS = 6.0
LOOKED_EVERY_SECONDS = 5.0
PUBLISHED_EVERY_SECONDS = 0.1
"""How often it is looked whether anything was published."""

_LOOPBACK = "127.0.0.1"

logger = logging.getLogger(__name__)


def executor(assistant: Assistant) -> ActionExecutor:
    """Rasa's executor with one action per topic."""
    found = ActionExecutor()
    for name in TOPICS:
        found.register_action(TopicAction(name, assistant))
    return found


def _warm_up(assistant: Assistant) -> None:
    """Put each language's terms together, which hardly a question should wait for.

    Most of them not at once: until everything has started, the processors have more urgent things
    to do. Names that nobody has weighed yet are left to `desk.weighing`, which is in nobody's way.
    """
    assistant.warm_up()
    sleep(SETTLING_SECONDS)
    while not assistant.warm_up_weighed():
        sleep(LOOKED_EVERY_SECONDS)


def _keep_ready(assistant: Assistant) -> None:
    """Read what is published as soon as it is, before anybody asks for it."""
    while True:
        sleep(PUBLISHED_EVERY_SECONDS)
        try:
            assistant.keep_ready()
        except Exception:
            # The next question reads it, and tells the investor where it cannot.
            logger.exception("what was published could not be read ahead")
            sleep(LOOKED_EVERY_SECONDS)


def _serve(assistant: Assistant, port: int) -> None:
    for work in (_warm_up, _keep_ready):
        Thread(target=work, args=(assistant,), daemon=True).start()
    app = create_app(executor(assistant))
    app.run(host=_LOOPBACK, port=port, single_process=True, access_log=False, motd=False)


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    assistant = assemble(load_settings(), load_encoder())
    with closing(QuestionRecorder(assistant.store)) as recorder:
        _serve(replace(assistant, recorder=recorder), arguments.port)


if __name__ == "__main__":
    main()
