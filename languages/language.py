"""What a language is to the assistant: its identity, and how it writes ordinals and years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Language:
    """The identity of one language the assistant speaks.

    Args:
        code: BCP 47 tag of the contract, such as ``zh-Hans``.
        folder: name of the language's folder here, in ``data/nlu`` and in ``knowledge/labels``.
        name: the language's name in itself, as a language menu shows it.
        script: ISO 15924 code of the script it is written in.
        direction: writing direction.
        identifier: the code language identification uses for it (ISO 639-1).
        cldr: the locale whose number, date and currency rules apply.
        tags: further BCP 47 tags that mean this language (``zh-TW`` for Traditional Chinese);
            a tag of the same primary language is matched without being listed.
        spacy: spaCy's code of its tokenizer.
        spacy_config: what that tokenizer needs beyond spaCy's defaults.
        nicknames: what people call the language beside its name and CLDR's names for it.
        ordinals: word stems from first to twentieth, each a tuple of spellings.
        ordinal_marks: regular expressions with one group ``n`` for ordinals in digits.
        cardinals: the numbers from one on, each a tuple of spellings.
        years_before: regular expressions for "five years earlier", with the number in group ``n``.
        years_after: the same for "five years later".
        short_year_marks: the same for years told without their century, in digits or words.
        between_questions: regular expressions of what may stand between two questions of one
            message, beside commas.
        calendar_ahead: years by which its own calendar is ahead; such years are understood too.
        months: stems of month names beside those CLDR has, January first, each a tuple of
            spellings; a written form may have three more letters.
        everyday_territories: ISO 3166 codes of territories whose name in this language is an
            everyday word or an inflection of one, accents left out: "palau", палаты.
    """

    code: str
    folder: str
    name: str
    script: str
    identifier: str
    cldr: str
    spacy: str
    direction: Literal["ltr", "rtl"] = "ltr"
    tags: tuple[str, ...] = ()
    spacy_config: Mapping[str, Any] = field(default_factory=dict)
    nicknames: tuple[str, ...] = ()
    ordinals: tuple[tuple[str, ...], ...] = ()
    ordinal_marks: tuple[str, ...] = ()
    cardinals: tuple[tuple[str, ...], ...] = ()
    years_before: tuple[str, ...] = ()
    years_after: tuple[str, ...] = ()
    short_year_marks: tuple[str, ...] = ()
    between_questions: tuple[str, ...] = ()
    calendar_ahead: int = 0
    months: tuple[tuple[str, ...], ...] = ()
    everyday_territories: frozenset[str] = frozenset()
