"""Times of Chinese sentences: days, months, years, plans, and years that lost digits."""

from __future__ import annotations

import re
from datetime import date

from facts.proposals.times import TimeMention, day_period, months_period, nearest_year, plan_years
from facts.vocabulary import Inferred

_HAN = "一二三四五六七八九十"
_RELATIVE = {"去年": -1, "上年": -1, "今年": 0, "本年": 0, "明年": 1}
# First and last month.
_PARTS = {
    "上半年": (1, 6),
    "下半年": (7, 12),
    "一季度": (1, 3),
    "二季度": (4, 6),
    "前三季度": (1, 9),
    "三季度": (7, 9),
    "四季度": (10, 12),
}
_TIME = re.compile(
    r"(?P<first>(?:19|20)\d\d)年?\s*(?:至|到|-|—|–|~)\s*(?P<until>(?:19|20)\d\d)年"
    rf"|[“\"「]?(?P<plan>十?[{_HAN}])五[”\"」]?(?:规划|規劃|计划|計劃)?(?P<span>期间|期間|末|时期|時期|(?<=[划劃”」\"]))"
    rf"|(?:(?P<of>(?:19|20)\d\d)年|(?P<own>{'|'.join(_RELATIVE)}))?(?P<part>{'|'.join(_PARTS)})"
    rf"|(?:(?P<year>(?:19|20)\d\d)年|(?P<which>{'|'.join(_RELATIVE)}))"
    r"(?:(?P<month>1[0-2]|0?[1-9])月(?:份)?(?:(?P<day>\d{1,2})日?(?:至|到|-|—|–|~)?(?P<last>\d{1,2})?[日号])?)?"
    r"|(?P<alone>1[0-2]|0?[1-9])月(?:(?P<on>\d{1,2})(?:日?(?:至|到|-|—|–|~)(?P<end>\d{1,2}))?[日号]|份)"
)
_DAMAGED = re.compile(r"(?<!\d)(?P<lost>\d{1,2})年(?=\d{1,2}月)(?:\d{1,2}月(?:\d{1,2}日)?)")
_AS_OF = re.compile(r"截至|截止")
_BASE = re.compile(r"(?:比|较|較|同比|相比)\s*$")


def chinese_times(sentence: str, published: date | None) -> list[TimeMention]:
    """The times a sentence names, in their order.

    Args:
        published: the day of the article, to which 去年 and 6月 refer.
    """
    found = [
        TimeMention(*match.span(), period=None, damaged=match.group(), is_day=True)
        for match in _DAMAGED.finditer(sentence)
    ]
    for match in _TIME.finditer(sentence):
        if not any(time.overlaps(*match.span()) for time in found):
            found.append(_mention(match, published))
    return sorted(found, key=lambda time: time.start)


def _mention(match: re.Match[str], published: date | None) -> TimeMention:
    period, inferred = _period(match, published)
    before = match.string[: match.start()]
    return TimeMention(
        *match.span(),
        period=period,
        inferred=inferred if period else None,
        is_as_of=bool(_AS_OF.search(before[-4:])),
        is_base=bool(_BASE.search(before)),
        is_day=bool(match["day"] or match["on"]),
        is_plan=bool(match["plan"]),
    )


def _period(match: re.Match[str], published: date | None) -> tuple[str | None, Inferred | None]:
    if match["first"]:
        return f"{match['first']}/{match['until']}", None
    if match["plan"]:
        first, last = plan_years(_numeral(match["plan"]))
        return (str(last) if match["span"] == "末" else f"{first}/{last}"), Inferred.PLAN_NAME
    if match["part"]:
        return _part(match, published)
    if match["alone"]:
        return _in_year_of_article(match, published)
    inferred = Inferred.ARTICLE_DATE if match["which"] else None
    if inferred and published is None:
        return None, None
    year = int(match["year"]) if match["year"] else _RELATIVE[match["which"]] + _year(published)
    return _within(year, match["month"], match["day"], match["last"]), inferred


def _part(match: re.Match[str], published: date | None) -> tuple[str | None, Inferred | None]:
    """A half or a quarter, of the article's year unless another is named."""
    first, last = _PARTS[match["part"]]
    if match["of"]:
        return months_period(int(match["of"]), first, last), None
    if published is None:
        return None, None
    apart = _RELATIVE.get(match["own"] or "", 0)
    year = published.year + apart if match["own"] else nearest_year(last, published)
    return months_period(year, first, last), Inferred.ARTICLE_DATE


def _in_year_of_article(
    match: re.Match[str], published: date | None
) -> tuple[str | None, Inferred | None]:
    if published is None:
        return None, None
    year = nearest_year(int(match["alone"]), published)
    return _within(year, match["alone"], match["on"], match["end"]), Inferred.ARTICLE_DATE


def _within(year: int, month: str | None, day: str | None, last: str | None) -> str | None:
    if month is None:
        return str(year)
    if day is None:
        return f"{year:04}-{int(month):02}"
    return day_period(year, int(month), int(day), int(last) if last else None)


def _year(published: date | None) -> int:
    return published.year if published else 0


def _numeral(text: str) -> int:
    """A numeral up to nineteen."""
    tens = 10 if len(text) > 1 else 0
    return tens + _HAN.index(text[-1]) + 1
