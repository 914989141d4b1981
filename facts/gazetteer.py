"""Places the store holds nothing on: every country and territory, as CLDR names them."""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from facts.folding import fold
from facts.records import TermRecord
from languages import LANGUAGES

PREFIX = "territory:"
_SHORTEST = 4
_SHORTEST_UNSPACED = 2
# Names that are everyday words elsewhere: réunion (fr), того (ru), مالي (ar), 이란, 수단 (ko).
_AMBIGUOUS = {
    "RE",
    "TG",
    "ML",
    "IR",
    "SD",
    "OM",
    "TD",
    "NE",
    "GU",
    "JE",
    "PN",
    "IM",
    "CK",
    "NU",
    "WS",
    "YT",
    "AC",
}


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


def territory_terms(taken: set[str]) -> Iterator[TermRecord]:
    """A term per territory and language, but for names the store has itself.

    Args:
        taken: folded texts of the store's own terms.
    """
    for language in LANGUAGES.values():
        for code, name in Locale.parse(language.cldr).territories.items():
            if _is_usable(code, name) and fold(name) not in taken:
                yield TermRecord(f"{PREFIX}{code}", "entity", language.code, name, "label")
    for code, names in _ALSO_CALLED.items():
        for name in names:
            if fold(name) not in taken:
                yield TermRecord(f"{PREFIX}{code}", "entity", "en", name, "alias")


def territory_label(entity: str, language: str) -> str:
    """The name of a ``territory:XX`` entity in a language."""
    code = entity.removeprefix(PREFIX)
    own = Locale.parse(LANGUAGES[language].cldr).territories.get(code)
    return str(own or f"[{Locale.parse('en').territories[code]}]")


def _is_usable(code: str, name: str) -> bool:
    if not code.isalpha() or code in _AMBIGUOUS or code in {"CN", "EU", "EZ", "UN", "ZZ"}:
        return False
    return len(name) >= (_SHORTEST if name[0] < "\u3000" else _SHORTEST_UNSPACED)
