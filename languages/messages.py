"""The words of the assistant and of the console: Project Fluent messages, a file per language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from languages import LANGUAGES, Language
from languages.errors import MessageError, UnknownMessage

FALLBACK = "en"
ANSWERS = "messages.ftl"
CONSOLE = "console.ftl"
_FOLDER = Path(__file__).parent


class Messages:
    """The messages of one language in files of one name, formatted with its plural rules.

    A message a language does not have is shown in English between brackets, so that it is
    seen and translated, and never passes for a translation.

    Raises:
        UnknownMessage: where no language has the message.
        MessageError: where a message cannot be formatted with the arguments given.
    """

    def __init__(self, code: str, file: str = ANSWERS) -> None:
        self.language = LANGUAGES[code]
        self._bundle = _bundle(code, file)
        self._fallback = _bundle(FALLBACK, file)

    def format(self, message_id: str, **arguments: object) -> str:
        """One message as text, its arguments put in."""
        if self._bundle.has_message(message_id):
            return _formatted(self._bundle, message_id, arguments)
        if not self._fallback.has_message(message_id):
            raise UnknownMessage(message_id)
        return f"[{_formatted(self._fallback, message_id, arguments)}]"


@cache
def messages(code: str, file: str = ANSWERS) -> Messages:
    """The messages of a language, read once."""
    return Messages(code, file)


def message_ids(code: str, file: str = ANSWERS) -> frozenset[str]:
    """The ids of every message a language has."""
    return frozenset(_bundle(code, file)._messages)


def languages_with(file: str) -> tuple[str, ...]:
    """The codes of the languages that have a file of messages, English first."""
    found = [code for code, own in LANGUAGES.items() if (_FOLDER / own.folder / file).is_file()]
    return tuple(sorted(found, key=lambda code: (code != FALLBACK, code)))


@cache
def _bundle(code: str, file: str) -> FluentBundle:
    language = LANGUAGES[code]
    # Isolation marks keep Latin names and figures in order inside right-to-left text;
    # elsewhere they would only be invisible characters in the investor's copy of an answer.
    bundle = FluentBundle([_locale(language)], use_isolating=language.direction == "rtl")
    path = _FOLDER / language.folder / file
    bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def _locale(language: Language) -> str:
    return language.cldr.replace("_", "-")


def _formatted(bundle: FluentBundle, message_id: str, arguments: dict[str, object]) -> str:
    pattern = bundle.get_message(message_id).value
    if pattern is None:
        raise UnknownMessage(message_id)
    text, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise MessageError(message_id, errors[0])
    return str(text)
