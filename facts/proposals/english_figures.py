"""Figures of English sentences, found by token patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from math import prod
from typing import Any

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from facts.proposals import english_words as en
from facts.proposals.english_damage import has_lost_digits, lost_unit
from facts.proposals.english_noise import is_figure, is_rank_number
from facts.proposals.english_phrases import Counted, bound_before, counted, qualifier_before
from facts.proposals.figure import Figure, in_full
from facts.proposals.times import TimeMention
from facts.proposals.units import is_currency
from facts.vocabulary import DisputeReason, Qualifier

type _Token = dict[str, Any]  # what spaCy's Matcher wants of one token

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SHORT = "|".join(en.SHORT_MAGNITUDES)
_MARK = r"US\$|HK\$|\$|RMB|CNY|¥|€|£"
_GLUED = rf"(?i)^(?P<mark>{_MARK})?(?P<digits>{_DIGITS})(?P<short>{_SHORT})?$"
_ORDINAL = r"(?i)^(?P<n>\d+)(?:st|nd|rd|th)$"
_RANGE_SIGNS = ("~", "-", "–", "to")


class EnglishFigures:
    """Finds the figures of a sentence.

    Args:
        nlp: the pipeline that makes the sentences.
    """

    def __init__(self, nlp: Language) -> None:
        self._matcher = Matcher(nlp.vocab)
        number: _Token = {"TEXT": {"REGEX": rf"^(?:{_DIGITS})$"}}
        glued: _Token = {"TEXT": {"REGEX": _GLUED}}
        mark: _Token = {"LOWER": {"IN": list(en.CURRENCY_MARKS)}, "OP": "?"}
        magnitudes: _Token = {"LOWER": {"IN": list(en.MAGNITUDES)}, "OP": "*"}
        sign: _Token = {"TEXT": {"IN": list(_RANGE_SIGNS)}}
        short: _Token = {"LOWER": {"IN": list(en.SHORT_MAGNITUDES)}}
        self._add("amount", [mark, glued, magnitudes], [mark, number | {"SPACY": False}, short])
        self._add("range", [mark, number, sign, number, magnitudes])
        self._add("words", [{"LOWER": {"IN": list(en.NUMBERS)}}, magnitudes])
        self._add("ordinal", [{"TEXT": {"REGEX": _ORDINAL}}])
        self._add("pages", [number, number, number])

    def _add(self, label: str, *patterns: list[_Token]) -> None:
        self._matcher.add(label, list(patterns), greedy="LONGEST")

    def find(self, sentence: Doc, times: Sequence[TimeMention]) -> list[Figure]:
        """The figures of a sentence in their order, without those that tell a time."""
        found: list[Figure] = []
        for span in filter_spans(self._matcher(sentence, as_spans=True)):
            if any(time.overlaps(span.start_char, span.end_char) for time in times):
                continue
            figure = _figure(sentence, span, found)
            if figure is not None:
                found.append(figure)
        return found


def _figure(sentence: Doc, span: Span, before: Sequence[Figure]) -> Figure | None:
    """The figure a match is, if it is one."""
    what = counted(sentence, span)
    if span.label_ == "ordinal" or is_rank_number(sentence, span):
        what = Counted("rank", "", span.end)
    unit = _currency(span) or what.unit
    lost = lost_unit(sentence, span)
    if lost is not None:
        unit, what = lost.unit, lost
    if lost is None and not is_figure(sentence, span, what._replace(unit=unit), before):
        return None
    if unit is None and not what.phrase and before:
        # "26 projects were signed, and 25 have begun": the same things are counted.
        unit, what = _carried(sentence, span, before[-1]) or (unit, what)
    damaged = lost is not None or has_lost_digits(sentence, span, what)
    is_bound = bound_before(sentence, span.start)
    is_single = span.label_ != "range" and not is_bound and not damaged
    return Figure(
        start=span.start_char,
        end=sentence[: what.end].end_char,
        value=_value(span) if is_single else None,
        written=_written(sentence, span, is_bound),
        unit=unit,
        phrase=what.phrase,
        qualifier=_qualifier(sentence, span),
        reason=DisputeReason.DIGITS_LOST if damaged else None,
    )


def _carried(sentence: Doc, span: Span, last: Figure) -> tuple[str | None, Counted] | None:
    joined = span.start > 0 and sentence[span.start - 1].lower_ == "and"
    if not joined or last.unit is None or is_currency(last.unit):
        return None
    return last.unit, Counted(last.unit, last.phrase, span.end)


def _qualifier(sentence: Doc, span: Span) -> Qualifier | None:
    following = sentence[span.end : span.end + 2].text.lower()
    if following.startswith("or so"):
        return Qualifier.ABOUT
    if following.startswith(("+", "plus ")):
        return Qualifier.MORE_THAN
    return qualifier_before(sentence, span.start)


def _currency(span: Span) -> str | None:
    for token in span:
        glued = re.match(_GLUED, token.text)
        mark = glued["mark"] if glued and glued["mark"] else token.text
        if mark.lower() in en.CURRENCY_MARKS:
            return en.CURRENCY_MARKS[mark.lower()]
    return None


def _value(span: Span) -> Decimal:
    value = prod((_factor(token.text) for token in span), start=Decimal(1))
    return in_full(value)


def _factor(word: str) -> Decimal:
    """What a word of an amount multiplies it by; a currency by nothing."""
    lower = word.lower()
    for words in (en.MAGNITUDES, en.SHORT_MAGNITUDES, en.NUMBERS):
        if lower in words:
            return Decimal(words[lower])
    if ordinal := re.match(_ORDINAL, word):
        return Decimal(ordinal["n"])
    if glued := re.match(_GLUED, word):
        digits = Decimal(glued["digits"].replace(",", ""))
        return digits * en.SHORT_MAGNITUDES.get((glued["short"] or "").lower(), Decimal(1))
    return Decimal(1)


def _written(sentence: Doc, span: Span, is_bound: bool) -> str:
    start = max(0, span.start - 2) if is_bound else span.start
    return str(sentence[start : span.end].text)
