"""Whom an article names, sentence by sentence, and how much each name is worth there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facts.asked import asked
from facts.snapshot import Snapshot
from facts.understanding import links_in, mentions_of, themes_of
from facts.vocabulary import EntityKind

# What a name is worth by where it stands.
_IN_SENTENCE = 0.8
_LEADING = 0.25
_IN_PARAGRAPH = 0.6
_IN_TITLE = 0.5
_BEFORE = 0.4
# What it adds that every sentence of the article names it.
_THROUGHOUT = 0.5
# How like the names of an entity sentence and title are in spelling.
_SPELLING = 0.5
_SPELLING_OF_TITLE = 0.3
# Places in a row are where something happened, not what is told of.
_ROW = 3
_IN_ROW = 0.3


@dataclass(frozen=True)
class Named:
    """What a sentence and what stands before it name.

    Args:
        worth: of each entity named, above 0.
        spelling: how like its names the wording is.
    """

    worth: Mapping[str, float]
    spelling: Mapping[str, float]


@dataclass(frozen=True)
class _Mentions:
    """Whom one text names, and who comes first."""

    all: frozenset[str]
    leading: frozenset[str]
    in_row: frozenset[str]
    spelling: Mapping[str, float]


class EntityReader:
    """Reads texts for the entities they name.

    Args:
        language: of the texts.
    """

    def __init__(self, snapshot: Snapshot, language: str) -> None:
        self._snapshot = snapshot
        self._language = language

    def named_in(self, title: str, told: Sequence[tuple[int, str]]) -> Iterator[Named]:
        """What is named up to each sentence of an article.

        Args:
            told: the sentences without their figures, with the numbers of their paragraphs.
        """
        of_title = self._mentions(title)
        found = [self._mentions(text) for _, text in told]
        throughout = _throughout(found)
        before: set[str] = set()
        in_paragraph: set[str] = set()
        last = 0
        for (paragraph, _), here in zip(told, found, strict=True):
            if paragraph != last:
                before |= in_paragraph
                in_paragraph, last = set(), paragraph
            worth = _worth(before, of_title.all, in_paragraph, here)
            for entity in worth:
                worth[entity] += _THROUGHOUT * throughout.get(entity, 0.0)
            yield Named(worth, _spelling(here, of_title))
            in_paragraph |= here.all

    def _mentions(self, text: str) -> _Mentions:
        links = links_in(self._snapshot, text, self._language)
        mentions = mentions_of(self._snapshot, links, asked(text, self._language))
        named = frozenset(owner for mention in mentions for owner in mention)
        first = min((link.start for link in links), default=0)
        return _Mentions(
            named | themes_of(self._snapshot, links),
            frozenset(link.owner for link in links if link.start == first),
            self._in_row(named),
            self._snapshot.entity_names.likeness(text),
        )

    def _in_row(self, named: frozenset[str]) -> frozenset[str]:
        places = {owner for owner in named if self._snapshot.kind(owner) == EntityKind.PLACE}
        return frozenset(places if len(places) >= _ROW else ())


def _worth(
    before: set[str], title: frozenset[str], in_paragraph: set[str], here: _Mentions
) -> dict[str, float]:
    worth: dict[str, float] = {}
    for names, value in (
        (before, _BEFORE),
        (title, _IN_TITLE),
        (in_paragraph, _IN_PARAGRAPH),
        (here.all, _IN_SENTENCE),
        (here.all & here.in_row - here.leading, _IN_ROW),
    ):
        worth |= dict.fromkeys(names, value)
    for entity in here.leading & worth.keys():
        worth[entity] += _LEADING
    return worth


def _throughout(found: Sequence[_Mentions]) -> dict[str, float]:
    """The share of sentences that name each entity, of those that name the commonest."""
    counted = Counter(entity for mentions in found for entity in mentions.all)
    most = max(counted.values(), default=1)
    return {entity: count / most for entity, count in counted.items()}


def _spelling(here: _Mentions, title: _Mentions) -> dict[str, float]:
    total: dict[str, float] = defaultdict(float)
    for mentions, weight in ((here, _SPELLING), (title, _SPELLING_OF_TITLE)):
        for entity, score in mentions.spelling.items():
            total[entity] += weight * score
    return total
