"""The commands of the bot, and the menu that lists them in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from telegram import BotCommand

from bot.telegram.texts import MessagesOf
from languages import LANGUAGES, match

COMMAND = re.compile(r"/(?P<name>\w{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<argument>.*))?", re.DOTALL)
START, LANGUAGE = "start", "language"
START_TOKEN, LANGUAGES_TOKEN, LANGUAGE_TOKEN = "#start", "#languages", "#language:"
# Answered by the dialogue, as the buttons of the same value are.
TOKENS: Mapping[str, str] = MappingProxyType(
    {"help": "#help", "events": "#events", "contact": "#contact", "privacy": "#privacy"}
)
MENU = (START, "help", "events", "contact", LANGUAGE, "privacy")


@dataclass(frozen=True, slots=True)
class Command:
    """A command and the words after it."""

    name: str
    argument: str


def parse_command(text: str, username: str | None) -> Command | None:
    """Return the command in `text`, None if it is none of ours or meant for another bot."""
    found = COMMAND.fullmatch(text.strip())
    if found is None or found["name"].lower() not in {START, LANGUAGE, *TOKENS}:
        return None
    if found["bot"] is not None and found["bot"].lower() != (username or "").lower():
        return None
    return Command(found["name"].lower(), (found["argument"] or "").strip())


def language_token(argument: str) -> str:
    """Return the token that switches to the language asked for, or offers all of them."""
    by_name = {language.name.casefold(): language for language in LANGUAGES.values()}
    language = match(argument) or by_name.get(argument.casefold())
    return LANGUAGE_TOKEN + language.code if language else LANGUAGES_TOKEN


def menus(messages: MessagesOf) -> Iterator[tuple[str | None, list[BotCommand]]]:
    """Yield the menu for every language code Telegram tells apart; None is everyone else's."""
    yield None, _menu("en", messages)
    for language in LANGUAGES.values():
        # Telegram knows two letters only, so one of two scripts of a language speaks for both.
        if match(language.identifier) is language:
            yield language.identifier, _menu(language.code, messages)


def _menu(code: str, messages: MessagesOf) -> list[BotCommand]:
    words = messages(code)
    return [BotCommand(name, words.format(f"command-{name}")) for name in MENU]
