"""Commands, their arguments and their menu."""

from __future__ import annotations

import pytest

from bot.telegram.commands import MENU, Command, language_token, menus, parse_command
from tests.bot.telegram.fakes import FakeMessages

USERNAME = "InvestorDeskBot"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/help", Command("help", "")),
        ("/Help@INVESTORDESKBOT", Command("help", "")),
        ("/start  ciie-2026 ", Command("start", "ciie-2026")),
        ("/language\nde", Command("language", "de")),
        ("  /events", Command("events", "")),
        ("/events@OtherBot", None),
        ("/unknown", None),
        ("help", None),
        ("/", None),
        ("/help/me", None),
        ("and /help", None),
    ],
)
def test_reads_a_command(text: str, command: Command | None) -> None:
    assert parse_command(text, USERNAME) == command


@pytest.mark.parametrize(
    ("argument", "token"),
    [
        ("pt-BR", "#language:pt"),
        ("zh-TW", "#language:zh-Hant"),
        ("日本語", "#language:ja"),
        ("DEUTSCH", "#language:de"),
        ("xx", "#languages"),
    ],
)
def test_finds_the_language_asked_for(argument: str, token: str) -> None:
    assert language_token(argument) == token


def test_the_menu_speaks_english_to_everybody_else() -> None:
    language_code, commands = next(menus(FakeMessages))
    assert language_code is None
    assert [command.command for command in commands] == list(MENU)
    assert commands[0].description == "en:command-start"


def test_the_menu_has_each_two_letter_code_once() -> None:
    codes = [code for code, _ in menus(FakeMessages) if code]
    assert len(codes) == len(set(codes))
    assert all(len(code) == 2 for code in codes)
