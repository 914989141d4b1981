"""The words around a figure that tell what it is a figure of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from facts.proposals.figure import Figure

_BOUNDARY = re.compile(r"[,;:()，；：（）。]\s?|(?<!\d)\.\s")
_DIGITS = re.compile(r"\d[\d,.]*")
_WIDEST = 140


class Context(NamedTuple):
    """What stands around a figure.

    Args:
        near: its clause, up to the figures beside it.
        name: the words that may name it, as short as can be.
    """

    near: str
    name: str


def context(sentence: str, figure: Figure, figures: Sequence[Figure]) -> Context:
    """The words around a figure.

    Args:
        figures: of the sentence.
    """
    left = max((f.end for f in figures if f.end <= figure.start), default=0)
    right = min((f.start for f in figures if f.start >= figure.end), default=len(sentence))
    before = sentence[max(left, figure.start - _WIDEST) : figure.start]
    behind = sentence[figure.end : min(right, figure.end + _WIDEST)]
    lead = _BOUNDARY.split(before)[-1] or before
    tail = _BOUNDARY.split(behind)[0]
    near = _without_digits(f"{lead} {figure.phrase} {tail}")
    return Context(near, _name(figure, lead, tail))


def without_figures(sentence: str, figures: Sequence[Figure]) -> str:
    """A sentence with blanks for its figures: "US dollars" name no country."""
    kept = list(sentence)
    for figure in figures:
        kept[figure.start : figure.end] = " " * (figure.end - figure.start)
    return "".join(kept)


def _name(figure: Figure, lead: str, tail: str) -> str:
    words = figure.phrase or _without_digits(f"{lead} {tail}")
    return words.strip(" ,.;:，。；：")


def _without_digits(text: str) -> str:
    return " ".join(_DIGITS.sub(" ", text).split())
