"""`desk ask`: one question, or a conversation, in the terminal."""

import sys
from contextlib import suppress
from typing import Annotated

import typer

from actions.assistant import assemble
from desk.errors import DeskError
from desk.explained_turns import explained
from desk.rasa_parse import parse
from desk.running_desk import running_desk
from desk.terminal_chat import chat, shown
from desk.training import ensure_model
from encoder import load_encoder
from settings import Settings, load_settings


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
    explain: Annotated[
        bool, typer.Option("--explain", help="Tell how the question was understood, and why so.")
    ] = False,
) -> None:
    """Ask the running desk; where none runs, one is started for as long as you ask."""
    if explain and (question is None or as_json):
        raise DeskError("--explain is for one question, and not for --json")
    settings = load_settings()
    with running_desk(settings) as client:
        if question is None:
            # Importing it gives input() a history and line editing, where the system has it.
            with suppress(ImportError):
                import readline  # noqa: F401, PLC0415
            chat(client, language)
            return
        answer = client.ask(question, language)
    print(answer.model_dump_json() if as_json else shown(answer, styled=sys.stdout.isatty()))
    if explain:
        print(f"\n{_explained(settings, question, language)}")


def _explained(settings: Settings, question: str, language: str | None) -> str:
    """The desk tells nobody how it understands; the same is done here once more."""
    assistant = assemble(settings, load_encoder())
    try:
        return explained(assistant, parse(ensure_model(), question), language)
    finally:
        assistant.store.close()
