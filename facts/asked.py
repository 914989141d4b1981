"""Years, months and ordinals a question names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale

from facts.folding import fold, is_unspaced, words
from facts.links import likeness
from languages import LANGUAGES

YEAR = re.compile(r"(?<!\d)(?<!\d[.,])((?:19|20)\d{2})(?!\d|[.,]\d)")
_FOUR_DIGITS = re.compile(r"(?<![\d.,])(\d{4})(?!\d|[.,]\d)")
_HAN_MONTH = re.compile(r"(?<!\d)(1[0-2]|0?[1-9])\s?(?:月|월)")
_SHORT_YEAR = re.compile(r"(?<!\d)([0-2]\d)\s?(?:年|년)|(?<!\w)'([0-2]\d)\b")
_HAN_YEAR = re.compile(
    r"(?<![〇零一二三四五六七八九])[一二](?:[〇零一二三四五六七八九]{3}|[〇零一二三四五六七八九])(?=年)"
)
_HAN_DIGITS = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
# "May I ask" is no month.
_MODAL_MAY = re.compile(r"\bmay (?=i\b|we\b|you\b|be\b)|(?<=\bi )may\b|(?<=\bwe )may\b")
_SHORTEST_MONTH_NAME = 3
CENTURY = 2000
# "The four forums": a figure that is no part of a date, or a numeral before what it counts.
_COUNT = re.compile(r"(?<![\da-z.,:/-])(?P<n>[2-9])(?!\s?[\d月日号號年년월일]|[.,:/-]\d|[a-z])")
_HAN_COUNT = re.compile(
    r"(?<![十百千第])(?P<n>[两兩二三四五六七八九])(?=[场場个個次处處かカヶつ大国國者家地])"
)
_COUNTED_TWO = {"两": 2, "兩": 2}
# "Četirima", "vierer": a longer numeral may have an ending.
_LONG_NUMERAL, _ENDING = 4, 2
# "In the fifth year" is none of these.
_FIRST_SHORT_YEAR, _AFTER_SHORT_YEARS = 10, 30
_INFLECTED = 0.9


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question says of time and place in a row.

    Args:
        years: four-digit years, in the order named.
        months: 1 to 12.
        ordinals: "the third" is 3; only sessions and ranks give them a meaning.
        short_years: what may be a year without its century: "17年".
        years_apart: how many years from what was answered: "five years earlier" is -5.
        counts: how many things are spoken of: "the four forums" is 4.
    """

    years: tuple[int, ...] = ()
    months: tuple[int, ...] = ()
    ordinals: tuple[int, ...] = ()
    short_years: tuple[int, ...] = ()
    years_apart: int | None = None
    counts: frozenset[int] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether the question names no time and no ordinal."""
        return not (self.years or self.months or self.ordinals)


def asked(text: str, language: str) -> Asked:
    """Read the years, months and ordinals of a question written in a language."""
    apart, folded = _years_apart(_HAN_YEAR.sub(_in_ascii, fold(text)), language)
    short, folded = _short_years(folded, language)
    # One alone may be a span of time; two are from and to.
    surely = short if len(short) > 1 else ()
    years = (*(int(year) for year in YEAR.findall(folded)), *_own_years(folded, language), *surely)
    ordinals = _ordinals(folded, language)
    months, counts = _months(folded, language), _counts(folded, language) - {*ordinals}
    return Asked(tuple(dict.fromkeys(years)), months, ordinals, short, apart, counts)


def _own_years(folded: str, language: str) -> list[int]:
    """Years of the language's own calendar: 2563 of the Buddhist era is 2020."""
    ahead = LANGUAGES[language].calendar_ahead
    told = [int(number) for number in _FOUR_DIGITS.findall(folded)] if ahead else []
    return [year - ahead for year in told if YEAR.fullmatch(str(year - ahead))]


def _years_apart(folded: str, language: str) -> tuple[int | None, str]:
    """How many years earlier (negative) or later is asked for, and the text without it."""
    own = LANGUAGES[language]
    for sign, marks in ((-1, own.years_before), (1, own.years_after)):
        for match in (match for mark in marks for match in re.finditer(mark, folded)):
            number = _number(match["n"]) or _cardinals(language).get(match["n"])
            if number:
                return sign * number, _without(folded, match)
    return None, folded


def _counts(folded: str, language: str) -> frozenset[int]:
    """Numbers of things, from two to nine, in figures, in Han numerals and in words."""
    figures = {int(match["n"]) for match in _COUNT.finditer(folded)}
    numerals = (match["n"] for match in _HAN_COUNT.finditer(folded))
    in_han = {_COUNTED_TWO.get(numeral) or _HAN_DIGITS[numeral] for numeral in numerals}
    written = [word for word, _, _ in words(folded)]
    cardinals = _cardinals(language).items()
    in_words = {number for name, number in cardinals if _is_counted(name, folded, written)}
    return frozenset(figures | in_han | (in_words - {1}))


def _is_counted(name: str, folded: str, written: Sequence[str]) -> bool:
    """Whether a numeral stands in a text, by itself or with an ending or an article.

    Args:
        written: the words of the text.
    """
    if is_unspaced(name):
        return name in folded
    return any(
        word == name
        or (len(name) >= _LONG_NUMERAL and len(word) - len(name) <= _ENDING and name in word)
        for word in written
    )


@cache
def _cardinals(language: str) -> dict[str, int]:
    """Numbers by how they are spelt in folded text."""
    return {
        fold(spelling): number
        for number, spellings in enumerate(LANGUAGES[language].cardinals, start=1)
        for spelling in spellings
    }


def _short_years(folded: str, language: str) -> tuple[tuple[int, ...], str]:
    """What may be years without their century, and the text without those in words."""
    found = [int(year) for pair in _SHORT_YEAR.findall(folded) for year in pair if year]
    for mark in LANGUAGES[language].short_year_marks:
        for match in list(re.finditer(mark, folded)):
            number = _number(match["n"]) or max(_in_words(match["n"], language), default=0)
            number = _of_this_century(number, LANGUAGES[language].calendar_ahead)
            if _FIRST_SHORT_YEAR <= number < _AFTER_SHORT_YEARS:
                found.append(number)
                folded = _without(folded, match)
    return tuple(dict.fromkeys(CENTURY + year for year in found)), folded


def _of_this_century(number: int, ahead: int) -> int:
    """A short year of a calendar that is ahead, as one of ours: 63 of the Buddhist era is 20."""
    return number if number < _AFTER_SHORT_YEARS else (number - ahead) % 100


def _without(folded: str, match: re.Match[str]) -> str:
    """The text with blanks where a match is, so that other places stay where they are."""
    return folded[: match.start()] + " " * len(match.group()) + folded[match.end() :]


def _in_ascii(year: re.Match[str]) -> str:
    return "".join(str(_HAN_DIGITS[digit]) for digit in year.group())


def _months(folded: str, language: str) -> tuple[int, ...]:
    in_figures = [int(month) for month in _HAN_MONTH.findall(folded)]
    folded = _MODAL_MAY.sub(" ", folded)
    names = _month_names(language) | _month_names("en")
    in_words = [
        month
        for word, _, _ in words(folded)
        for name, month in names.items()
        if word == name or (not name.isascii() and likeness(name, word) >= _INFLECTED)
    ]
    inflected = [
        month
        for month, stems in enumerate(LANGUAGES[language].months, start=1)
        for word, _, _ in words(folded)
        if any(_begins(word, fold(stem)) for stem in stems)
    ]
    return tuple(dict.fromkeys(in_figures + in_words + inflected))


@cache
def _month_names(language: str) -> dict[str, int]:
    """Folded month names of a language, in full and abbreviated, as CLDR has them."""
    locale = Locale.parse(LANGUAGES[language].cldr)
    return {
        fold(name).rstrip("."): month
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for month, name in locale.months[context][width].items()
        if len(name) >= _SHORTEST_MONTH_NAME and not name[0].isdigit()
    }


def _ordinals(folded: str, language: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_in_figures(folded, language) + _in_words(folded, language)))


def _in_figures(folded: str, language: str) -> list[int]:
    marks = (*LANGUAGES[language].ordinal_marks, *LANGUAGES["en"].ordinal_marks)
    found = [match["n"] for mark in marks for match in re.finditer(mark, folded)]
    return [number for text in found if (number := _number(text))]


def _in_words(folded: str, language: str) -> list[int]:
    """Ordinals written out; the longest stem at a word decides, and uses up its words."""
    by_stem = _ordinal_stems(language)
    tokens = [word for word, _, _ in words(folded)]
    found, position = [], 0
    while position < len(tokens):
        phrase = " ".join(tokens[position : position + 2])
        fitting = [stem for stem in by_stem.get(phrase[0], ()) if _begins(phrase, stem)]
        longest = max(fitting, key=len, default="")
        if longest:
            found.append(by_stem[phrase[0]][longest])
        position += max(1, len(longest.split()))
    return found + _inside_words(folded, language)


def _inside_words(folded: str, language: str) -> list[int]:
    """Ordinals written out in a script without spaces; the longer one where two begin alike."""
    found = {
        stem: number
        for stems in _ordinal_stems(language).values()
        for stem, number in stems.items()
        if is_unspaced(stem) and stem in folded
    }
    return [
        number
        for stem, number in found.items()
        if not any(stem in other for other in found if other != stem)
    ]


def _begins(phrase: str, stem: str) -> bool:
    """Whether the words at hand are the stem with at most an ending of three letters."""
    reach = len(stem.split())
    candidate = " ".join(phrase.split()[:reach])
    return candidate.startswith(stem) and len(candidate) - len(stem) <= 3


@cache
def _ordinal_stems(language: str) -> dict[str, dict[str, int]]:
    """Ordinals by their stems, and these by their first letters."""
    by_letter: dict[str, dict[str, int]] = defaultdict(dict)
    for number, stems in enumerate(LANGUAGES[language].ordinals, start=1):
        for stem in stems:
            plain = " ".join(word for word, _, _ in words(fold(stem)))
            by_letter[plain[0]][plain] = number
    return by_letter


def _number(text: str) -> int:
    """An ordinal's number in ASCII digits or in Chinese numerals up to 99."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return _HAN_DIGITS.get(text, 0)
    return 10 * _HAN_DIGITS.get(tens, 1) + _HAN_DIGITS.get(ones, 0)
