"""Whether a sentence tells what is planned or what is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from facts.period import period_bounds
from facts.proposals.chinese_words import TARGETS
from facts.proposals.sentences import Sentence
from facts.proposals.times import TimeMention

_PLANNED = re.compile(
    r"\b(?:striv\w+|aim(?:s|ed|ing)? (?:to|at|for)|target(?:s|ed|ing)?|goals?|"
    r"plan(?:s|ned|ning)? to|expect(?:s|ed)? to|hop(?:es?|ing) to|is to|are to|projected|"
    r"forecast\w*|"
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


class Planned(NamedTuple):
    """Whether a sentence tells a plan, and the last year of the plan named by then."""

    is_target: bool
    until: str | None


def planned(
    found: Sequence[Sentence], times: Sequence[Sequence[TimeMention]], published: date | None
) -> Iterator[Planned]:
    """What is planned, sentence by sentence; a row of plans ends with its paragraph.

    Args:
        times: that each sentence names.
        published: the day of the article; a later year is planned.
    """
    until, is_target, paragraph = None, False, 0
    for sentence, named in zip(found, times, strict=True):
        goes_on = is_target and sentence.paragraph == paragraph
        ahead = any(_is_ahead(time, published) for time in named)
        is_target = ahead or _tells_plan(sentence.text, goes_on=goes_on)
        plans = (time.period.rpartition("/")[2] for time in named if time.is_plan and time.period)
        until, paragraph = next(plans, until), sentence.paragraph
        yield Planned(is_target, until)


def _tells_plan(sentence: str, *, goes_on: bool) -> bool:
    if _PLANNED.search(sentence) or _PLANNED_ZH.search(sentence):
        return True
    return goes_on and _KNOWN.search(sentence) is None


def _is_ahead(time: TimeMention, published: date | None) -> bool:
    if time.period is None or published is None:
        return False
    return period_bounds(time.period)[0].year > published.year
