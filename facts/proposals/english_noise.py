"""Numbers in English text that are no figures: of pages, lists, names, phones and spans of time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from spacy.tokens import Doc, Span

from facts.proposals import english_words as en
from facts.proposals.english_phrases import Counted, singular
from facts.proposals.figure import Figure
from facts.proposals.units import MEASURES, is_currency
from facts.proposals.word_lists import listed

_RANKED = re.compile(r"\brank(?:s|ed|ing)?\b|\bplaced\b", re.IGNORECASE)
_BEHIND_RANKS = frozenset(
    {"among", "in", "nationwide", "nationally", "place", ",", ".", "and", "on"}
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_ADDRESS = frozenset({"road", "street", "avenue", "lane", "building", "square"})
_PHONE = re.compile(r"^0\d|\d{5,}\s*[-–~]|[-–~]\s*\d{5,}|\d{7,}")
_PASSING = frozenset({"past", "last", "recent", "previous", "next", "coming", "first"})
_SPANS_OF_TIME = frozenset({"year", "month", "day", "week", "decade", "hour", "minute"})
_NUMBERED = frozenset(
    listed(
        "no no. number page chapter section article item phase level group route highway",
        "version part paragraph hall booth table figure point aged age room building floor line",
        "unit type category",
    )
)
_NOT_COUNTING = frozenset({"following", "first", "last", "these", "those", "other", "both"})
# "Five systems, namely …": what is listed is a text, not a figure.
_LISTING = re.compile(r", namely|[-–—:]")
_OPENING = frozenset({"$", "(", "[", "“", '"', "'", "‘", "~"})
_THRESHOLDS = frozenset({"exceeding", "above", "over"})
_THRESHOLD_REACH = 60


def is_figure(sentence: Doc, span: Span, what: Counted, before: Sequence[Figure]) -> bool:
    """Whether a matched number says something of the world.

    Args:
        what: it counts.
        before: the figures before it in the sentence.
    """
    rule = _BY_LABEL.get(span.label_, _is_amount)
    return rule(sentence, span, what) and not (
        _is_inside_word(sentence, span)
        or _is_numbered(sentence, span)
        or _is_threshold(sentence, span, what, before)
        or _is_converted(sentence, span, what, before)
        or _is_span_of_time(sentence, span, what)
        or any(word.lower() in _ADDRESS for word in what.phrase.split() if word.istitle())
        or singular((what.phrase.split() or [""])[-1]) in en.OF_THE_TEXT
    )


def is_rank_number(sentence: Doc, span: Span) -> bool:
    """Whether it is a rank that is written as a number: "ranks No. 3"."""
    if span.label_ != "amount" or not span.start or sentence[span.start - 1].lower_ != "no.":
        return False
    return _RANKED.search(sentence[: span.start].text) is not None


def _is_amount(sentence: Doc, span: Span, what: Counted) -> bool:
    if _PHONE.search(span.text) or _is_list_number(sentence, span):
        return False
    if span[-1].lower_ in en.SHORT_MAGNITUDES and not is_currency(what.unit or ""):
        return False
    if what.unit is not None:
        return not (_YEAR.fullmatch(span.text) and what.unit not in _KNOWN)
    # A bare number says something only in a sentence that leads up to it, and before no name.
    behind = sentence[span.end : span.end + 1]
    leads = span.start > 0 and sentence[span.start - 1].is_alpha
    return (
        leads
        and not (behind and behind[0].is_title)
        and not _YEAR.fullmatch(span.text)
        and sentence[span.start - 1].lower_ != "in"
    )


def _is_words(sentence: Doc, span: Span, what: Counted) -> bool:
    """Numbers in words count something, and are no part of a title."""
    is_title = span[0].is_title and span.start > 0
    leading = sentence[span.start - 1].lower_ if span.start else ""
    behind = sentence[what.end : what.end + 2].text.lower()
    is_listed = _LISTING.match(behind) is not None
    return bool(what.unit) and not (is_title or is_listed or leading in _NOT_COUNTING)


def _is_rank(sentence: Doc, span: Span, what: Counted) -> bool:
    behind = sentence[span.end : span.end + 1].text.lower()
    ranked = _RANKED.search(sentence[: span.start].text) is not None
    return ranked and (not behind or behind in _BEHIND_RANKS)


def _never(sentence: Doc, span: Span, what: Counted) -> bool:
    return False


_BY_LABEL: dict[str, Callable[[Doc, Span, Counted], bool]] = {
    "words": _is_words,
    "ordinal": _is_rank,
    "pages": _never,
}
_KNOWN = MEASURES | set(en.COUNTED.values()) | set(en.CURRENCY_MARKS.values())


def _is_list_number(sentence: Doc, span: Span) -> bool:
    return span.start == 0 and sentence[span.end : span.end + 1].text in {".", ")", "、", ""}


def _is_inside_word(sentence: Doc, span: Span) -> bool:
    """Whether it is a part of a name or compound: "G20", "3M", "20-day"."""
    if span.start > 0:
        left = sentence[span.start - 1]
        if not left.whitespace_ and left.text not in _OPENING:
            return True
    right = sentence[span.end : span.end + 1]
    if span[-1].whitespace_ or not right:
        return False
    return right.text in {"-", "/", ":"} or right[0].is_alpha


def _is_numbered(sentence: Doc, span: Span) -> bool:
    """Whether it is a number of something: of a page; the size of a ranking is not."""
    leading = sentence[span.start - 1].lower_ if span.start else ""
    if leading == "top":
        return _RANKED.search(sentence.text) is None
    if is_rank_number(sentence, span):
        return False
    return leading in _NUMBERED


def _is_threshold(sentence: Doc, span: Span, what: Counted, before: Sequence[Figure]) -> bool:
    """Whether it only says which ones are counted: "8 firms with sales exceeding 1 million"."""
    if not before or not is_currency(what.unit or "") or not span.start:
        return False
    last = before[-1]
    near = span.start_char - last.end <= _THRESHOLD_REACH
    counts = last.unit is not None and last.unit not in MEASURES and not is_currency(last.unit)
    return (
        near
        and counts
        and sentence[span.start - 1].lower_ in _THRESHOLDS
        and (sentence[span.start - 2].lower_ != "of")
    )


def _is_converted(sentence: Doc, span: Span, what: Counted, before: Sequence[Figure]) -> bool:
    """Whether it is the sum before it in another currency, in brackets."""
    in_brackets = span.start > 0 and sentence[span.start - 1].text in {"(", "（"}
    return (
        in_brackets
        and bool(before)
        and all(is_currency(unit or "") for unit in (what.unit, before[-1].unit))
    )


def _is_span_of_time(sentence: Doc, span: Span, what: Counted) -> bool:
    leading = sentence[span.start - 1].lower_ if span.start else ""
    return leading in _PASSING and what.unit in _SPANS_OF_TIME
