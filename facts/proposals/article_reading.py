"""An article sentence by sentence: its figures, times, plans, and whom it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from facts.documents import Document
from facts.proposals.article_entities import EntityReader, Named
from facts.proposals.chinese_figures import ChineseFigures
from facts.proposals.chinese_times import chinese_times
from facts.proposals.contexts import without_figures
from facts.proposals.english_figures import EnglishFigures
from facts.proposals.english_times import english_times
from facts.proposals.figure import Figure
from facts.proposals.sentences import Sentence, pipeline, sentences
from facts.proposals.targets import Planned, planned
from facts.proposals.times import TimeMention
from facts.snapshot import Snapshot

ENGLISH = "en"


@dataclass(frozen=True)
class Read:
    """A sentence with what was found in it."""

    sentence: Sentence
    figures: Sequence[Figure]
    times: Sequence[TimeMention]
    planned: Planned
    named: Named


def read_article(document: Document, snapshot: Snapshot) -> Iterator[Read]:
    """The sentences of an article that is prose, in their order."""
    found = sentences(document)
    times = [_times(sentence.text, document) for sentence in found]
    figures = [
        _figures(sentence, own, document.language)
        for sentence, own in zip(found, times, strict=True)
    ]
    bare = [
        (sentence.paragraph, without_figures(sentence.text, own))
        for sentence, own in zip(found, figures, strict=True)
    ]
    plans = planned(found, times, document.published)
    named = EntityReader(snapshot, document.language).named_in(document.title, bare)
    for of_sentence in zip(found, figures, times, plans, named, strict=True):
        yield Read(*of_sentence)


def _times(sentence: str, document: Document) -> list[TimeMention]:
    times = english_times if document.language == ENGLISH else chinese_times
    return times(sentence, document.published)


def _figures(sentence: Sentence, times: Sequence[TimeMention], language: str) -> list[Figure]:
    if language == ENGLISH:
        return _english_figures().find(sentence.parsed, times)
    return ChineseFigures().find(sentence.text, times)


@cache
def _english_figures() -> EnglishFigures:
    return EnglishFigures(pipeline(ENGLISH))
