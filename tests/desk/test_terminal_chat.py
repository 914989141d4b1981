"""The conversation in the terminal."""

import json

import httpx

from bot.reply import Answer
from desk.desk_client import DeskClient
from desk.terminal_chat import BOLD, PLAIN, chat, shown
from tests.desk.answers import ANSWER


def talk(*typed: str, status: int = 200) -> tuple[list[str], list[str]]:
    """Type lines into a chat; return what was sent and what was written."""
    sent, written, lines = [], [], iter(typed)

    def read(_prompt: str) -> str:
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    def desk(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content)["text"])
        return httpx.Response(status, json=ANSWER if status == 200 else {"title": "Too long"})

    with DeskClient("http://desk.test", httpx.MockTransport(desk)) as client:
        chat(client, None, read, written.append)
    return sent, written


def test_buttons_of_all_replies_are_numbered() -> None:
    text = shown(Answer.model_validate(ANSWER), styled=False)
    assert text.endswith("  1  Total value\n  2  Whom to contact")


def test_bold_is_marked_on_a_terminal_only() -> None:
    answer = Answer.model_validate(ANSWER)
    assert f"{BOLD}61{PLAIN} projects" in shown(answer, styled=True)
    assert "\n61 projects" in shown(answer, styled=False)


def test_a_number_presses_the_button_beside_it() -> None:
    sent, _ = talk("how many projects?", "2", "1")
    assert sent == ["how many projects?", "#contact", "#fact:ciie-2020-value"]


def test_a_number_with_no_button_is_text() -> None:
    sent, _ = talk("2", "hello", "3")
    assert sent == ["2", "hello", "3"]


def test_an_empty_line_asks_nothing() -> None:
    sent, _ = talk("", "  ")
    assert sent == []


def test_a_refused_turn_does_not_end_the_conversation() -> None:
    sent, written = talk("too long", "again", status=413)
    assert sent == ["too long", "again"]
    assert written.count("Too long") == 2
