"""The languages the assistant speaks: one folder each, found by being there.

Both runtimes import this package, so it needs nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from languages.language import Language

__all__ = ["LANGUAGES", "Language", "match"]


def _discover(folder: Path) -> Mapping[str, Language]:
    """Every language that has a folder, by BCP 47 code."""
    names = sorted(path.parent.name for path in folder.glob("*/__init__.py"))
    found = (import_module(f"languages.{name}").LANGUAGE for name in names)
    return MappingProxyType({language.code: language for language in found})


LANGUAGES: Mapping[str, Language] = _discover(Path(__file__).parent)


def match(tag: str) -> Language | None:
    """The language a BCP 47 tag asks for, or None where it is not spoken here.

    The listed tags of every language are tried from the longest prefix down, so ``zh-TW``
    finds Traditional Chinese before ``zh`` finds Simplified, and ``de-AT`` falls to ``de``.
    """
    by_tag = {
        spelling.lower(): language
        for language in LANGUAGES.values()
        for spelling in (language.code, *language.tags)
    }
    subtags = tag.replace("_", "-").lower().split("-")
    prefixes = ("-".join(subtags[:length]) for length in range(len(subtags), 0, -1))
    return next((by_tag[prefix] for prefix in prefixes if prefix in by_tag), None)
