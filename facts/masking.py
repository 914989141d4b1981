"""Masking e-mail addresses and phone numbers in a question, in any script's digits.

Years, dates and figures stay readable, because staff need them to see what was asked. Where a run
of digits can be either, it is masked.
"""

import re
import unicodedata

EMAIL_MASK = "[e-mail]"
PHONE_MASK = "[phone]"
_FEWEST_PHONE_DIGITS = 7

# An address in Latin letters first: in Chinese or Japanese no space parts it from the sentence.
_EMAIL = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.IGNORECASE)
_ANY_EMAIL = re.compile(r"[^\s@<>()\[\]{},;:\"'、，。；：]+@(?:[^\W_]|-)+(?:\.(?:[^\W_]|-)+)+")
# Digits joined by what people put between them, direction marks included.
_BETWEEN = r"[\s./()\-\u200b-\u200f\u202a-\u202e\u2066-\u2069]"
_NUMBER = re.compile(rf"\+?\(?\+?[0-9](?:{_BETWEEN}{{0,4}}[0-9])+")
_DASHES = dict.fromkeys("‐‑‒–—―−ー－﹣", "-")

_YEAR = r"(?:1[5-9]|20|21)[0-9]{2}"
_DATE = rf"(?:{_YEAR}(?:[-./][0-9]{{1,2}}){{0,2}}|(?:[0-9]{{1,2}}[-./]){{1,2}}{_YEAR})"
_DATES = re.compile(rf"{_DATE}(?:[-/]{_DATE})*")
_DECIMAL = re.compile(r"(?:0|[1-9][0-9]*)\.[0-9]+")
_DOT_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_SPACE_GROUPED_ROUND = re.compile(r"[1-9][0-9]{0,2}(?:\s[0-9]{3})*\s000")
_ROUND = re.compile(r"[1-9][0-9]*000")
_CHINESE_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_ROUND_MOBILE = "00000"  # 15700000000 is a figure, 13800138000 is not


def mask_personal_data(text: str) -> str:
    """Return the text with e-mail addresses and phone numbers replaced by a mark."""
    for pattern in (_EMAIL, _ANY_EMAIL):
        text = _replace(text, pattern, EMAIL_MASK)
    return _replace(text, _NUMBER, PHONE_MASK)


def _replace(text: str, pattern: re.Pattern[str], mask: str) -> str:
    """Replace matches found in the folded text; folding keeps every character's place."""
    parts, end = [], 0
    for match in pattern.finditer(_folded(text)):
        if pattern is _NUMBER and not _is_phone(match.group()):
            continue
        parts += [text[end : match.start()], mask]
        end = match.end()
    return "".join([*parts, text[end:]])


def _folded(text: str) -> str:
    return "".join(_fold(character) for character in text)


def _fold(character: str) -> str:
    """Return the ASCII form of a digit, dash or full-width sign; superscripts stay."""
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.decimal(character))
    if unicodedata.category(character) == "No":
        return character
    plain = _DASHES.get(character) or unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


def _is_phone(number: str) -> bool:
    if _digits(number) < _FEWEST_PHONE_DIGITS:
        return False
    if number.startswith(("+", "(", "00")):
        return True
    return not _is_figure(number) and _digits(_without_dates(number)) >= _FEWEST_PHONE_DIGITS


def _is_figure(number: str) -> bool:
    if _CHINESE_MOBILE.fullmatch(number):
        return number.endswith(_ROUND_MOBILE)
    patterns = (_DATES, _DECIMAL, _DOT_GROUPED, _SPACE_GROUPED_ROUND, _ROUND)
    return any(pattern.fullmatch(number) for pattern in patterns)


def _without_dates(number: str) -> str:
    """Drop years and dates from both ends of a spaced run."""
    words = number.split()
    while words and _DATES.fullmatch(words[0]):
        words.pop(0)
    while words and _DATES.fullmatch(words[-1]):
        words.pop()
    rest = " ".join(words)
    return "" if _is_figure(rest) else rest


def _digits(number: str) -> int:
    return sum(character.isdigit() for character in number)
