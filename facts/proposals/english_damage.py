"""Signs that an English figure lost digits on its way into the article."""

from __future__ import annotations

from decimal import Decimal

from spacy.tokens import Doc, Span

from facts.proposals import english_words as en
from facts.proposals.english_phrases import Counted, is_plural, singular
from facts.proposals.word_lists import listed

_BEFORE = frozenset(
    listed(
        "is are was were than over nearly almost about around some of to reached reaching exceeds",
        "exceeding has have had with totals totaling totalling",
    )
)
_AFTER = frozenset({",", ".", ";", "and", "in", "of", "with", "by"})
_WHOLE_FROM = 1_000


def lost_unit(sentence: Doc, span: Span) -> Counted | None:
    """What "38, mu" and "3, farmers" count: the digits between comma and noun are lost."""
    if span.label_ != "amount" or len(span) > 1 or not _is_small(span.text):
        return None
    behind = sentence[span.end : span.end + 3]
    if len(behind) < 3 or behind[0].text != ",":
        return None
    introduced = span.start > 0 and sentence[span.start - 1].lower_ in _BEFORE
    noun, after = behind[1], sentence[span.end + 2 : span.end + 3].text.lower()
    units = {words[0]: unit for words, unit in en.UNIT_PHRASES if len(words) == 1}
    if not introduced or not noun.is_lower or after not in _AFTER:
        return None
    if noun.lower_ in units:
        return Counted(units[noun.lower_], "", span.end + 2)
    if not is_plural(noun.text):
        return None
    word = singular(noun.text)
    return Counted(en.COUNTED.get(word, word), noun.text, span.end + 2)


def has_lost_digits(sentence: Doc, span: Span, what: Counted) -> bool:
    """Whether a one counts several: "the top 1 counties"."""
    return span.text == "1" and is_plural(sentence[what.end - 1].text) and bool(what.phrase)


def _is_small(digits: str) -> bool:
    return digits.isdigit() and Decimal(digits) < _WHOLE_FROM
