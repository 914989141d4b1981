"""Places the store holds nothing on: every country and territory, as CLDR names them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from babel import Locale

from facts.folding import fold
from facts.records import TermRecord
from languages import LANGUAGES

PREFIX = "territory:"
_SHORTEST = 4
_SHORTEST_UNSPACED = 2
_NO_PLACES = {"CN", "EU", "EZ", "UN", "ZZ"}
# Réunion and Jersey are everyday words in most languages written in Latin letters.
_EVERYDAY_IN_LATIN = frozenset({"JE", "RE"})

# What people write where CLDR has another name.
_ALSO_CALLED = {
    "TR": ("Turkey",),
    "CZ": ("Czech Republic",),
    "GB": ("Britain", "England"),
    "AE": ("UAE", "Emirates"),
    "CI": ("Ivory Coast",),
    "NL": ("Holland",),
    "MM": ("Burma",),
}


def territory_terms(stored: Mapping[str, str]) -> Iterator[TermRecord]:
    """A term per territory and language; those of a place the store has are further names of it.

    Args:
        stored: the owner of each of the store's own terms, by folded text.
    """
    english = Locale.parse("en").territories
    for code, language, name in _names():
        owner = stored.get(fold(english[code]), f"{PREFIX}{code}")
        if fold(name) not in stored:
            yield TermRecord(owner, "entity", language, name, "alias")


def _names() -> Iterator[tuple[str, str, str]]:
    """Code, language and name of every territory."""
    for language in LANGUAGES.values():
        for code, name in Locale.parse(language.cldr).territories.items():
            if _is_usable(code, name):
                yield code, language.code, name
    for code, names in _ALSO_CALLED.items():
        for name in names:
            yield code, "en", name


def is_everyday_word(entity: str, language: str) -> bool:
    """Whether a territory's name means something else in a question of this language."""
    own, code = LANGUAGES[language], entity.removeprefix(PREFIX)
    in_latin = own.script == "Latn" and code in _EVERYDAY_IN_LATIN
    return in_latin or code in own.everyday_territories


def territory_label(entity: str, language: str) -> str:
    """The name of a ``territory:XX`` entity in a language."""
    code = entity.removeprefix(PREFIX)
    own = Locale.parse(LANGUAGES[language].cldr).territories.get(code)
    return str(own or f"[{Locale.parse('en').territories[code]}]")


def _is_usable(code: str, name: str) -> bool:
    if not code.isalpha() or code in _NO_PLACES:
        return False
    return len(name) >= (_SHORTEST if name[0] < "\u3000" else _SHORTEST_UNSPACED)
