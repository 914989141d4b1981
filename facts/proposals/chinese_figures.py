"""Figures of Chinese sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from math import prod

from facts.proposals import chinese_words as zh
from facts.proposals.figure import Figure, in_full
from facts.proposals.times import TimeMention
from facts.vocabulary import DisputeReason, Qualifier


def _one_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_HAN = r"[一二两兩三四五六七八九十百千]+"
_COUNTED = _one_of((*zh.UNITS, *zh.CLASSIFIERS))
_FIGURE = re.compile(
    rf"(?P<mark>{_one_of(zh.CURRENCY_MARKS)})?\s*"
    rf"(?:(?P<per>百分之)(?P<share>{_DIGITS}|{_HAN})"
    rf"|(?P<number>(?<![\d.,A-Za-z-])(?:{_DIGITS})(?![\d.]|,\d)|(?<![第点點星周週之一二两兩三四五六七八九十百千]){_HAN})\s*"
    rf"(?P<more>[多余餘])?(?P<magnitude>(?:[百千]?[万萬]?[亿億]|[百千]?[万萬]|[百千]))?"
    rf"(?P<still>[多余餘])?\s*"
    rf"(?:(?P<unit>{_one_of(zh.UNITS)})"
    rf"|(?P<lost>[,，]\s?)(?P<lost_unit>{_COUNTED})(?![\u4e00-\u9fff]{{6}})"
    rf"|(?P<tenths>成)(?![立为為员員果功长長])"
    rf"|(?P<counting>{_one_of(zh.CLASSIFIERS)})?))"
)
_PHRASE = re.compile(rf"[^{re.escape(zh.STOPS)}\dA-Za-z]{{1,12}}")
_LEADING = re.compile(rf"[^{re.escape(zh.STOPS)}\dA-Za-z]{{2,8}}(?=[达達有共]?$)")
_NO_FIGURE_BEHIND = re.compile(r"\s*[年月日号號时時点點分秒岁歲GDAKgd级級:\-/]|[A-Za-z]")
_BEFORE = re.compile(rf"(?<![签簽合条條契预預])(?P<word>{_one_of(zh.QUALIFIERS_BEFORE)})\s*$")
_BEHIND = re.compile(rf"\s*(?P<word>{_one_of(zh.QUALIFIERS_BEHIND)})")
_BOUND = re.compile(rf"(?P<word>{_one_of(zh.UPPER_BOUNDS)})\s*$")
_NUMBERED = re.compile(r"(?:第|编号|编號|No\.?|排名|位列|位居|电话|電話|邮编|[“\"][^”\"]{0,3})\s*$")
_RANKED = re.compile(r"(?:排名|位列|位居|名列)\D{0,8}第\s?(?P<n>\d+|[一二三四五六七八九十]+)位?")
_PHONE_DIGITS = 7


class ChineseFigures:
    """Finds the figures of a sentence."""

    def find(self, sentence: str, times: Sequence[TimeMention]) -> list[Figure]:
        """The figures of a sentence in their order, without those that tell a time."""
        ranks = [_rank(match) for match in _RANKED.finditer(sentence)]
        taken = [*((rank.start, rank.end) for rank in ranks), *((t.start, t.end) for t in times)]
        found = list(ranks)
        for match in _FIGURE.finditer(sentence):
            start, end = match.span()
            if any(first < end and start < last for first, last in taken):
                continue
            if _is_figure(match):
                found.append(_figure(match))
        return sorted(found, key=lambda figure: figure.start)


def _is_figure(match: re.Match[str]) -> bool:
    """Whether a number counts or measures something."""
    before, behind = match.string[: match.start()], match.string[match.end() :]
    if _NUMBERED.search(before) or match.group() == "":
        return False
    if match["per"] or match["unit"] or match["lost"] or match["tenths"]:
        return bool(match["per"] or match["number"])
    if _NO_FIGURE_BEHIND.match(behind) or len(match["number"]) >= _PHONE_DIGITS:
        return False
    # A Chinese numeral by itself is a word: "一个" is "a".
    if not match["number"][0].isdigit():
        return bool(match["counting"]) and _number(match["number"]) > 1
    return bool(match["counting"] or match["magnitude"] or match["mark"])


def _figure(match: re.Match[str]) -> Figure:
    unit, phrase, end = _what(match)
    before = match.string[: match.start()]
    is_bound = _BOUND.search(before)
    damaged = bool(match["lost"])
    return Figure(
        start=match.start() + len(match.group()) - len(match.group().lstrip()),
        end=end,
        value=None if is_bound or damaged else _value(match),
        written=_written(match, is_bound),
        unit=unit,
        phrase=phrase,
        qualifier=_qualifier(match, before, end),
        reason=DisputeReason.DIGITS_LOST if damaged else None,
    )


def _rank(match: re.Match[str]) -> Figure:
    value = in_full(_number(match["n"]))
    return Figure(match.start("n"), match.end("n"), value, match["n"], unit="rank")


def _written(match: re.Match[str], bound: re.Match[str] | None) -> str:
    number = match["share"] or f"{match['number']}{match['magnitude'] or ''}"
    return f"{bound['word']}{number}" if bound else number


def _what(match: re.Match[str]) -> tuple[str | None, str, int]:
    """Unit, what is counted, and where that ends."""
    if match["per"] or match["tenths"]:
        return "percent", "", match.end()
    written = match["unit"] or match["lost_unit"]
    if written in zh.UNITS:
        return zh.UNITS[written], "", match.end()
    if match["mark"]:
        return zh.CURRENCY_MARKS[match["mark"]], "", match.end()
    behind = _PHRASE.match(match.string, match.end())
    phrase = behind.group() if behind and not _BEHIND.match(behind.group()) else ""
    for word, unit in sorted(zh.COUNTED.items(), key=lambda item: -len(item[0])):
        position = phrase.find(word)
        if position >= 0:
            reach = position + len(word)
            return unit, phrase[:reach], match.end() + reach
    counting = match["counting"] or written or ""
    of_counting, end = zh.CLASSIFIERS.get(counting), match.end() + len(phrase)
    leading = "" if phrase else _leading(match)
    of_leading = next((unit for word, unit in zh.COUNTED.items() if leading.endswith(word)), None)
    return of_counting or of_leading or phrase or None, phrase or leading, end


def _leading(match: re.Match[str]) -> str:
    """What is counted, where it stands before the figure: 重大项目100个."""
    before = _BEFORE.sub("", match.string[: match.start()])
    found = _LEADING.search(before)
    return found.group() if found else ""


def _qualifier(match: re.Match[str], before: str, end: int) -> Qualifier | None:
    if word := _BEFORE.search(before):
        return zh.QUALIFIERS_BEFORE[word["word"]]
    for position in (match.end(), end):
        if word := _BEHIND.match(match.string, position):
            return zh.QUALIFIERS_BEHIND[word["word"]]
    return Qualifier.MORE_THAN if match["more"] or match["still"] else None


def _value(match: re.Match[str]) -> Decimal:
    number = _number(match["share"] or match["number"])
    if match["tenths"]:
        number *= 10
    factors = (zh.MAGNITUDES[mark] for mark in match["magnitude"] or "")
    return in_full(prod(factors, start=number))


def _number(text: str) -> Decimal:
    """A number in digits, or in Chinese numerals below ten thousand."""
    if text[0].isdigit():
        return Decimal(text.replace(",", ""))
    total, digit = 0, 0
    for mark in text:
        if mark in zh.DIGITS:
            digit = zh.DIGITS[mark]
            continue
        total += (digit or 1) * (10 if mark == "十" else int(zh.MAGNITUDES[mark]))
        digit = 0
    return Decimal(total + digit)
