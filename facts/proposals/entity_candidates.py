"""The entities a figure may be of: named near it, in its paragraph, or in the whole article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nlargest
from math import sqrt
from operator import attrgetter

from encoder import SentenceEncoder
from facts.documents import Document
from facts.gazetteer import PREFIX
from facts.period import period_bounds
from facts.proposals.proposal import Candidate
from facts.proposals.sentences import Sentence
from facts.records import EditionRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding, understand
from facts.vocabulary import EntityKind

MOST = 5
# What a name is worth by where it stands.
_IN_SENTENCE = 1.0
_IN_PARAGRAPH = 0.7
_IN_TITLE = 0.6
_BEFORE = 0.4
# How like the names of an entity sentence and title are in spelling.
_SPELLING = 0.5
_SPELLING_OF_TITLE = 0.3
# An edition that fits the time is meant rather than its series.
_EDITION = 0.35
_SOON = timedelta(days=45)
# What a part of several named wholes has of their worth: a city's industry where both are named.
_PART = 0.9
_KINDS: Mapping[str, float] = {
    EntityKind.EVENT: 0.2,
    EntityKind.PROJECT: 0.2,
    EntityKind.INDUSTRY: 0.15,
    EntityKind.ORGANISATION: 0.0,
    EntityKind.PLACE: 0.0,
    EntityKind.TOPIC: -0.5,
}
# The wider a place, the more sentences name it for other reasons.
_PER_PART = 0.12
_OF_TOPIC = 0.15


@dataclass(frozen=True)
class Named:
    """What an article names up to a sentence, with what each name is worth there."""

    worth: Mapping[str, float]
    spelling: Mapping[str, float]


class ArticleEntities:
    """Reads an article from its beginning and remembers whom it named.

    Args:
        document: whose sentences are given to `named` in their order.
    """

    def __init__(self, snapshot: Snapshot, encoder: SentenceEncoder, document: Document) -> None:
        self._snapshot = snapshot
        self._encoder = encoder
        self._document = document
        self._before: set[str] = set()
        self._in_paragraph: set[str] = set()
        self._paragraph = 0
        title = self._understood(document.title)
        self._in_title = _named(title)
        self._spelling_of_title = title.entity_likeness

    def named(self, sentence: Sentence) -> Named:
        """Whom the article named in a sentence and before it."""
        if sentence.paragraph != self._paragraph:
            self._before |= self._in_paragraph
            self._in_paragraph, self._paragraph = set(), sentence.paragraph
        understood = self._understood(sentence.text)
        here = _named(understood)
        worth: dict[str, float] = {}
        for names, value in (
            (self._before, _BEFORE),
            (self._in_title, _IN_TITLE),
            (self._in_paragraph, _IN_PARAGRAPH),
            (here, _IN_SENTENCE),
        ):
            worth |= dict.fromkeys(names, value)
        self._in_paragraph |= here
        return Named(worth, self._spelling(understood))

    def _spelling(self, understood: Understanding) -> dict[str, float]:
        total: dict[str, float] = defaultdict(float)
        for likeness, weight in (
            (understood.entity_likeness, _SPELLING),
            (self._spelling_of_title, _SPELLING_OF_TITLE),
        ):
            for entity, score in likeness.items():
                total[entity] += weight * score
        return total

    def _understood(self, text: str) -> Understanding:
        return understand(self._snapshot, self._encoder, text, self._document.language)


def entity_candidates(
    snapshot: Snapshot, named: Named, period: str | None, published: date | None, topic: str | None
) -> tuple[Candidate, ...]:
    """The entities a figure may be of, the likeliest first.

    Args:
        period: of the figure.
        published: the day of the article.
        topic: of the likeliest indicator.
    """
    worth = _with_parts(snapshot, named.worth)
    worth = _with_editions(snapshot, worth, period, published)
    scored = [
        Candidate(entity, round(_score(snapshot, entity, value, named, topic), 3))
        for entity, value in worth.items()
        if not entity.startswith(PREFIX)
    ]
    return tuple(nlargest(MOST, scored, key=attrgetter("score")))


def _score(snapshot: Snapshot, entity: str, worth: float, named: Named, topic: str | None) -> float:
    wider = _PER_PART * sqrt(len(snapshot.parts_of.get(entity, ())))
    of_topic = _OF_TOPIC if topic in _wholes(snapshot, entity) else 0.0
    kind = _KINDS.get(snapshot.kind(entity), 0.0)
    return worth + named.spelling.get(entity, 0.0) + kind + of_topic - wider


def _named(understood: Understanding) -> set[str]:
    return {owner for mention in understood.mentions for owner in mention} | set(understood.themes)


def _wholes(snapshot: Snapshot, entity: str) -> set[str]:
    """What an entity belongs to, directly or through others."""
    found: set[str] = set()
    ahead = [*snapshot.within(entity)]
    while ahead:
        whole = ahead.pop()
        if whole not in found:
            found.add(whole)
            ahead += snapshot.within(whole)
    return found


def _with_parts(snapshot: Snapshot, worth: Mapping[str, float]) -> dict[str, float]:
    """Also what belongs to several of the named, all of which are named."""
    found = dict(worth)
    for entity in snapshot.entities:
        wholes = snapshot.within(entity)
        if len(wholes) > 1 and all(whole in worth for whole in wholes):
            shared = _PART * sum(worth[whole] for whole in wholes) / len(wholes)
            found[entity] = max(found.get(entity, 0.0), shared)
    return found


def _with_editions(
    snapshot: Snapshot, worth: Mapping[str, float], period: str | None, published: date | None
) -> dict[str, float]:
    """The editions of named series that fit the time, ahead of the series."""
    found = dict(worth)
    for edition in snapshot.editions:
        own = found.get(edition.id, 0.0)
        series = worth.get(edition.series, 0.0)
        if not max(own, series):
            continue
        fits = _fits(edition, period, published)
        if fits is None:
            continue
        found[edition.id] = max(own, series) + (_EDITION if fits else -_EDITION)
    return found


def _fits(edition: EditionRecord, period: str | None, published: date | None) -> bool | None:
    """Whether an edition was held at a time; None where that cannot be told."""
    if edition.starts_on is None or edition.ends_on is None:
        return None
    if period is not None:
        start, end = period_bounds(period)
        return edition.starts_on <= end and start <= edition.ends_on
    if published is None:
        return None
    return edition.starts_on - _SOON <= published <= edition.ends_on + _SOON
