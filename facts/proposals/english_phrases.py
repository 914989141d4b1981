"""The words around an English figure: what it counts or measures, and how exact it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from facts.proposals import english_words as en
from facts.vocabulary import Qualifier

_LONGEST_PHRASE = 10
_HYPHENS = frozenset({"-", "–", "&", "/"})
_INSIDE = _HYPHENS | {"and", "'s", "’s"}
_PLURALS = frozenset({"people", "staff", "personnel", "men", "women", "children"})
_SINGULAR_ENDINGS = ("ss", "us", "is")
_SHORTEST_PLURAL = 4
_TIMES = frozenset({"year", "month", "day", "week", "decade", "hour", "minute"})
_UNIT_OF_WORD = {words[0]: unit for words, unit in en.UNIT_PHRASES if len(words) == 1}


class Counted(NamedTuple):
    """What a figure counts or measures.

    Args:
        unit: of the store, or the counted word in the singular.
        phrase: the words right behind the figure that tell it.
        end: index of the token after them.
    """

    unit: str | None
    phrase: str
    end: int


def counted(sentence: Doc, span: Span) -> Counted:
    """What the words behind a figure say it counts."""
    start = span.end + (sentence[span.end : span.end + 1].text == "+")
    for words, unit in en.UNIT_PHRASES:
        end = start + len(words)
        if tuple(token.lower_ for token in sentence[start:end]) == words:
            return Counted(unit, "", end)
    return _noun_phrase(sentence, start, is_one=span.text == "1")


def qualifier_before(sentence: Doc, start: int) -> Qualifier | None:
    """How exact the words before a figure say it is."""
    for words, qualifier in en.QUALIFIERS:
        if _stands_before(sentence, start, words):
            return qualifier
    return None


def bound_before(sentence: Doc, start: int) -> bool:
    """Whether the words before a figure say it is less."""
    return any(_stands_before(sentence, start, words) for words in en.UPPER_BOUNDS)


def is_plural(word: str) -> bool:
    """Whether an English word looks like a noun in the plural."""
    word = word.lower()
    ends = word.endswith("s") and not word.endswith(_SINGULAR_ENDINGS)
    return word in _PLURALS or (ends and len(word) >= _SHORTEST_PLURAL)


def singular(word: str) -> str:
    """An English noun in the singular."""
    word = word.lower()
    if word in _PLURALS or not is_plural(word):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    return word[:-1]


def _stands_before(sentence: Doc, start: int, words: Sequence[str]) -> bool:
    reach = start - len(words)
    return reach >= 0 and [token.lower_ for token in sentence[reach:start]] == list(words)


def _noun_phrase(sentence: Doc, start: int, *, is_one: bool) -> Counted:
    """The words up to the first noun in the plural; all of them behind a one."""
    end = start
    head: Token | None = None
    for token in sentence[start : start + _LONGEST_PHRASE]:
        if _ends_phrase(sentence, token, start):
            break
        if head is not None and not is_plural(token.text):
            if is_one and token.is_alpha and token.lower_ not in _INSIDE:
                head = None
            else:
                break
        if is_plural(token.text):
            head = token
        end = token.i + 1
    if head is None and is_one and end > start:
        head = sentence[end - 1]
    if head is None:
        return Counted(None, "", start)
    return Counted(_unit(head), sentence[start : head.i + 1].text, head.i + 1)


def _unit(head: Token) -> str:
    word = singular(head.text)
    if word in _TIMES:
        return word
    return _UNIT_OF_WORD.get(head.lower_) or en.COUNTED.get(word, word)


def _ends_phrase(sentence: Doc, token: Token, start: int) -> bool:
    """Whether a word can be no part of what is counted; verbs are where they stand alone."""
    if token.lower_ in _INSIDE:
        return token.i == start and token.lower_ == "and"
    joined = token.i > start and sentence[token.i - 1].text in _HYPHENS
    is_stop = token.lower_ in en.STOPS or (token.lower_ in en.VERBS and not joined)
    return is_stop or not (token.text[0].isalnum() and not token.like_num)
