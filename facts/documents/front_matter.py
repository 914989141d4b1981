"""Title, day and publisher as the text of an article gives them, around its first paragraphs."""

from __future__ import annotations

import re
from calendar import month_abbr
from collections.abc import Sequence
from datetime import date

_BEGINNING = 25
# A line of prose is longer than a headline's neighbours and ends like a sentence.
_PROSE_WORDS = 14
_PROSE_HAN = 20
_LONGEST_TITLE = 250
_LONGEST_DATE_LINE = 80
_ENDS = re.compile(r"[.!?。！？][\"'”’」』)）]*$")
_MONTHS = {name.lower(): number for number, name in enumerate(month_abbr) if name}
_MONTH = "(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"
_DAYS = (
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)年(?P<m>\d{1,2})月(?P<day>\d{1,2})日"),
    re.compile(rf"\b(?P<day>\d{{1,2}})\s+{_MONTH}\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}}),?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE),
)
_LABELLED = re.compile(
    r"\b(?:date|dated|published|updated|posted)\b|发布|发表|更新|日期|時間|时间|發布", re.IGNORECASE
)
_LABEL_REACH = 30
_PUBLISHER = re.compile(
    r"^(?:Source|Publisher|来源|來源)\s*[:：]\s*(?P<name>\S+(?: \S+){0,5}?)"
    r"(?=$|\s+(?:Editor|Author|By|编辑|编辑|作者|責任)|[|｜])",
    re.IGNORECASE,
)


def title_of(paragraphs: Sequence[str]) -> str:
    """Return the headline: the longest line without a date before the first line of prose."""
    before = []
    for paragraph in paragraphs[:_BEGINNING]:
        if _is_prose(paragraph):
            break
        before.append(paragraph)
    titles = [line for line in before if _may_be_title(line)]
    # Without prose below it, a line is no headline but all there is.
    return max(titles, key=len, default="") if len(before) < len(paragraphs) else ""


def published_of(paragraphs: Sequence[str]) -> date | None:
    """Return the day of a line that gives little else, or one that is labelled as the day."""
    for paragraph in paragraphs[:_BEGINNING]:
        if len(paragraph) <= _LONGEST_DATE_LINE and (day := day_in(paragraph)) is not None:
            return day
        for label in _LABELLED.finditer(paragraph):
            day = day_in(paragraph[label.start() : label.end() + _LABEL_REACH])
            if day is not None:
                return day
    return None


def publisher_of(paragraphs: Sequence[str]) -> str | None:
    """Return whom a line such as "Source: …" names."""
    for paragraph in paragraphs:
        if named := _PUBLISHER.match(paragraph):
            return named["name"]
    return None


def day_in(text: str) -> date | None:
    """Return the first day with its year that a text gives, if it is in the calendar."""
    for pattern in _DAYS:
        for found in pattern.finditer(text):
            parts = found.groupdict()
            month = int(parts["m"]) if "m" in parts else _MONTHS[parts["month"].lower()]
            try:
                return date(int(parts["year"]), month, int(parts["day"]))
            except ValueError:
                continue
    return None


def _may_be_title(line: str) -> bool:
    # Captions of photos name the photographer in square brackets.
    return len(line) <= _LONGEST_TITLE and "[" not in line and day_in(line) is None


def _is_prose(paragraph: str) -> bool:
    is_long = len(paragraph.split()) >= _PROSE_WORDS or len(paragraph) >= _PROSE_HAN
    return is_long and bool(_ENDS.search(paragraph))
