"""Whether a sentence tells what is planned or what is."""

from __future__ import annotations

import re
from datetime import date

from facts.period import period_bounds
from facts.proposals.chinese_words import TARGETS
from facts.proposals.times import TimeMention

_PLANNED = re.compile(
    r"\b(?:striv\w+|aim(?:s|ed|ing)? (?:to|at|for)|target(?:s|ed|ing)?|goals?|"
    r"plan(?:s|ned|ning)? to|expect(?:s|ed)? to|hop(?:es?|ing) to|is to|are to|projected|forecast\w*|"
    r"will (?:\w+ly )?(?:reach|exceed|surpass|rise|grow|increase|hit|top|total|account|have|"
    r"attract|build|be built|double|expand))\b",
    re.IGNORECASE,
)
# What is said of now or the past ends a row of plans.
_KNOWN = re.compile(
    r"\b(?:already|so far|at present|currently|now|last year|this year)\b|"
    r"目前|已经|已經|现有|現有|去年|截至|今年以来",
    re.IGNORECASE,
)
_PLANNED_ZH = re.compile("|".join(TARGETS))


def is_target(
    sentence: str, times: list[TimeMention], *, after_target: bool, published: date | None
) -> bool:
    """Whether the figures of a sentence are planned.

    Args:
        times: that the sentence names.
        after_target: whether the sentence before it in the paragraph tells a plan.
        published: the day of the article; a later year is planned.
    """
    if _PLANNED.search(sentence) or _PLANNED_ZH.search(sentence):
        return True
    if any(_is_ahead(time, published) for time in times):
        return True
    return after_target and _KNOWN.search(sentence) is None


def _is_ahead(time: TimeMention, published: date | None) -> bool:
    if time.period is None or published is None:
        return False
    return period_bounds(time.period)[0].year > published.year
