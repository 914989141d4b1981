"""Times of English sentences: days, months, years, plans, and years that lost digits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from facts.asked import asked
from facts.proposals.english_words import MONTHS
from facts.proposals.times import (
    TimeMention,
    day_period,
    months_period,
    nearest_year,
    plan_years,
)
from facts.vocabulary import Inferred

_YEAR = r"(?:19|20)\d\d"
_MONTH = "(?P<month>" + "|".join(f"{name}|{name[:3]}\\.?" for name in MONTHS) + r"|sept\.?)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_UNTIL = r"(?:\s*(?:to|-|–|and)\s*(?P<last>\d{1,2})(?:st|nd|rd|th)?)?"
_THIS = r"(?:,?\s+(?:of\s+)?(?P<this>this|last)\s+year)"
_BASES = re.compile(
    r"\b(?:since|from|than|as|over|against|compared (?:with|to))\s+(?:that of\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_AS_OF = re.compile(
    r"\b(?:as of|as at)\s+(?:the\s+)?(?:(?:end|beginning|start)\s+of\s+)?$", re.IGNORECASE
)
_GROWTH = re.compile(
    r"(?:rose|risen|grew|grown|increas\w+|fell|fallen|declin\w+|up|down|surg\w+|jump\w+|drop\w+)"
    r"\s*$",
    re.IGNORECASE,
)

_PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", rf"(?<!\d)(?P<year>{_YEAR})-(?P<m>\d\d)-(?P<day>\d\d)(?!\d)"),
    ("day", rf"\b{_MONTH}\s+{_DAY}{_UNTIL}(?:,?\s+(?P<year>{_YEAR})\b|{_THIS})?(?!\d)"),
    ("day", rf"\b{_DAY}{_UNTIL}\s+{_MONTH}(?:,?\s+(?P<year>{_YEAR})\b)?"),
    (
        "part",
        rf"\b(?P<n>first|second|third|fourth)\s+(?P<part>half|quarter)"
        rf"(?:\s+of\s+(?:(?P<year>{_YEAR})|(?P<this>this|last)\s+year))?\b",
    ),
    ("part", rf"\b(?P<part>Q)(?P<n>[1-4])(?:\s+(?:of\s+)?(?P<year>{_YEAR}))?\b"),
    (
        "months",
        rf"\bfrom\s+{_MONTH}\s+to\s+{_MONTH.replace('<month>', '<until>')}"
        rf"(?:,?\s+(?:of\s+)?(?P<year>{_YEAR})|{_THIS})?\b",
    ),
    ("month", rf"\b{_MONTH},?\s+(?:of\s+)?(?P<year>{_YEAR})\b"),
    ("month", rf"\b{_MONTH}{_THIS}"),
    ("month", rf"(?<=\bin ){_MONTH}\b(?!\s+\d)"),
    ("plan", r"\b(?P<n>\w+)\s+Five[- ]Year\s+Plan(?:\s+period)?(?:\s*\(\d{4}[-–]\d{2,4}\))?"),
    ("years", rf"\b(?P<first>{_YEAR})\s*(?:to|-|–|and|until|through)\s*(?P<year>{_YEAR})\b"),
    ("year", rf"(?<![\d.,$])\b(?P<year>{_YEAR})\b(?!\s*(?:percent|%|yuan|mu\b)|[.,]\d)"),
    ("relative", r"\b(?P<which>last|this|next|previous) year\b"),
)
_DAMAGED: tuple[str, ...] = (
    rf"\b{_MONTH}\s+{_DAY},\s*(?P<lost>\d{{1,2}})\b(?!\s*(?:percent|%|[a-z]))",
    r"\b(?:by|in|since|until)\s+(?P<lost>\d{1,2})(?=\s*(?:[,;.)]\s|[;.]?$))",
)
_ORDINALS = ("first", "second", "third", "fourth")
_PARTS = (*_ORDINALS, "1", "2", "3", "4")
_ENDS_ONLY = re.compile(r"\bend of\s+(?:the\s+)?$", re.IGNORECASE)


def english_times(sentence: str, published: date | None) -> list[TimeMention]:
    """The times a sentence names, in their order.

    Args:
        published: the day of the article, to which "last year" and "in June" refer.
    """
    found = list(_damaged(sentence))
    for name, pattern in _PATTERNS:
        for match in re.finditer(pattern, sentence, re.IGNORECASE):
            if any(time.overlaps(*match.span()) for time in found):
                continue
            mention = _READERS[name](match, published)
            if mention is not None:
                found.append(mention)
    return sorted(found, key=lambda time: time.start)


def _damaged(sentence: str) -> Iterator[TimeMention]:
    for pattern in _DAMAGED:
        for match in re.finditer(pattern, sentence, re.IGNORECASE):
            grown = _GROWTH.search(sentence[: match.start()])
            if not grown:
                written = match.group() if "day" in match.groupdict() else match["lost"]
                yield TimeMention(*match.span(), period=None, damaged=written, is_day=True)


def _iso(match: re.Match[str], published: date | None) -> TimeMention | None:
    period = day_period(int(match["year"]), int(match["m"]), int(match["day"]))
    return _mention(match, period, is_day=True)


def _day(match: re.Match[str], published: date | None) -> TimeMention | None:
    month = _month(match)
    year, inferred = _year(match, month, published)
    last = int(match["last"]) if match["last"] else None
    period = day_period(year, month, int(match["day"]), last) if year else None
    return _mention(match, period, inferred, is_day=True)


def _in_month(match: re.Match[str], published: date | None) -> TimeMention | None:
    month = _month(match)
    year, inferred = _year(match, month, published)
    return _mention(match, f"{year:04}-{month:02}" if year else None, inferred)


def _months(match: re.Match[str], published: date | None) -> TimeMention | None:
    first, last = _month(match), _month(match, "until")
    year, inferred = _year(match, last, published)
    return _mention(match, months_period(year, first, last), inferred)


def _part(match: re.Match[str], published: date | None) -> TimeMention | None:
    length = 6 if match["part"] == "half" else 3
    last = length * (_PARTS.index(match["n"].lower()) % len(_ORDINALS) + 1)
    year, inferred = _year(match, last, published)
    return _mention(match, months_period(year, last - length + 1, last), inferred)


def _plan(match: re.Match[str], published: date | None) -> TimeMention | None:
    numbers = asked(match["n"], "en").ordinals
    if not numbers:
        return None
    first, last = plan_years(numbers[0])
    only_end = _ENDS_ONLY.search(match.string[: match.start()])
    period = str(last) if only_end else f"{first}/{last}"
    return _mention(match, period, Inferred.PLAN_NAME, is_plan=True)


def _years(match: re.Match[str], published: date | None) -> TimeMention | None:
    first, last = int(match["first"]), int(match["year"])
    return _mention(match, f"{first}/{last}") if first < last else None


def _one_year(match: re.Match[str], published: date | None) -> TimeMention | None:
    return _mention(match, match["year"])


def _relative(match: re.Match[str], published: date | None) -> TimeMention | None:
    apart = {"last": -1, "previous": -1, "this": 0, "next": 1}[match["which"].lower()]
    period = str(published.year + apart) if published else None
    return _mention(match, period, Inferred.ARTICLE_DATE)


_READERS: dict[str, Callable[[re.Match[str], date | None], TimeMention | None]] = {
    "iso": _iso,
    "day": _day,
    "part": _part,
    "months": _months,
    "month": _in_month,
    "plan": _plan,
    "years": _years,
    "year": _one_year,
    "relative": _relative,
}


def _mention(
    match: re.Match[str],
    period: str | None,
    inferred: Inferred | None = None,
    *,
    is_day: bool = False,
    is_plan: bool = False,
) -> TimeMention:
    before = match.string[: match.start()]
    return TimeMention(
        *match.span(),
        period=period,
        inferred=inferred if period else None,
        is_as_of=bool(_AS_OF.search(before)),
        is_base=bool(_BASES.search(before)) and "/" not in (period or "") and not is_day,
        is_day=is_day,
        is_plan=is_plan,
    )


def _month(match: re.Match[str], group: str = "month") -> int:
    name = match[group].lower()[:3]
    return next(number for number, month in enumerate(MONTHS, start=1) if month[:3] == name)


def _year(
    match: re.Match[str], month: int, published: date | None
) -> tuple[int | None, Inferred | None]:
    parts = match.groupdict()
    if parts.get("year"):
        return int(parts["year"]), None
    if published is None:
        return None, None
    this = (parts.get("this") or "").lower()
    if this:
        return published.year - (this == "last"), Inferred.ARTICLE_DATE
    return nearest_year(month, published), Inferred.ARTICLE_DATE
