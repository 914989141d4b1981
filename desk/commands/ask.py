"""`desk ask`: one question, or a conversation, in the terminal."""

import sys
from contextlib import suppress
from typing import Annotated

import typer

from desk.running_desk import running_desk
from desk.terminal_chat import chat, shown
from settings import load_settings


def ask(
    question: Annotated[
        str | None, typer.Argument(help="One question; without it a conversation begins.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="Answer in this language, such as `de` or `zh-Hans`.")
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the whole answer as JSON, for programs.")
    ] = False,
) -> None:
    """Ask the running desk; where none runs, one is started for as long as you ask."""
    with running_desk(load_settings()) as client:
        if question is None:
            # Importing it gives input() a history and line editing, where the system has it.
            with suppress(ImportError):
                import readline  # noqa: F401, PLC0415
            chat(client, language)
            return
        answer = client.ask(question, language)
    print(answer.model_dump_json() if as_json else shown(answer, styled=sys.stdout.isatty()))
