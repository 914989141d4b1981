"""A conversation in the terminal: answers with their buttons numbered, a number presses one."""

import re
import sys
from collections.abc import Callable, Sequence

from bot.reply import Answer, Button
from desk.desk_client import DeskClient
from desk.errors import DeskError, DeskUnreachable

PROMPT = "\n› "
WELCOME = "Ask in your language. A number presses the button beside it; Ctrl-D ends."
BOLD, PLAIN = "\x1b[1m", "\x1b[0m"

Read = Callable[[str], str]
Write = Callable[[str], None]


def chat(
    client: DeskClient, language: str | None, read: Read = input, write: Write = print
) -> None:
    """Talk until the end of input."""
    write(WELCOME)
    buttons: Sequence[Button] = ()
    while (typed := _typed(read)) is not None:
        if not typed:
            continue
        try:
            answer = client.ask(pressed(typed, buttons), language)
        except DeskUnreachable:
            raise
        except DeskError as refusal:
            write(str(refusal))
            continue
        buttons = buttons_of(answer)
        # The choice holds from the first turn on; sending it again would undo a later one.
        language = None
        write(shown(answer, styled=sys.stdout.isatty()))


def pressed(typed: str, buttons: Sequence[Button]) -> str:
    """Return what to send: the value of the button whose number was typed, else the text."""
    if typed.isdecimal() and 1 <= int(typed) <= len(buttons):
        return buttons[int(typed) - 1].value
    return typed


def buttons_of(answer: Answer) -> list[Button]:
    """List the buttons of all replies in the order they are numbered."""
    return [button for reply in answer.replies for button in reply.buttons]


def shown(answer: Answer, styled: bool) -> str:
    """Write an answer for the terminal."""
    texts = [_bold(reply.text, styled) for reply in answer.replies]
    numbered = [
        f"  {number}  {button.title}" for number, button in enumerate(buttons_of(answer), start=1)
    ]
    return "\n".join(["", "\n\n".join(texts), *numbered])


def _bold(text: str, styled: bool) -> str:
    marked = rf"{BOLD}\1{PLAIN}" if styled else r"\1"
    return re.sub(r"\*\*(.+?)\*\*", marked, text)


def _typed(read: Read) -> str | None:
    try:
        return read(PROMPT).strip()
    except EOFError:
        return None
