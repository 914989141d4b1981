"""Proposals from an article beside the facts stored from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from facts.documents import Document
from facts.proposals import Candidate, Proposal
from facts.proposals.holding import is_same, told_by
from facts.proposals.units import agreement
from facts.records import FactRecord, IndicatorRecord, SourceRecord
from facts.vocabulary import IndicatorKind

AMONG = 3
# How like a source's title the beginning of a document has to be, of 100.
_LIKE_TITLE = 70
_TITLE_FROM = 30
_BEGINNING = 3


@dataclass(frozen=True, slots=True)
class Recalled:
    """A stored fact with the proposal of the same value and unit."""

    fact: FactRecord
    proposal: Proposal

    @property
    def indicator_rank(self) -> int | None:
        """The place of the stored indicator among the proposal's, from 1."""
        return _rank(self.fact.indicator, self.proposal.indicators)

    @property
    def entity_rank(self) -> int | None:
        """The place of the stored entity among the proposal's, from 1."""
        return _rank(self.fact.entity, self.proposal.entities)

    @property
    def quality(self) -> float:
        """How well the two agree beside value and unit."""
        by_rank = {1: 1.0, 2: 0.7, 3: 0.5}
        return (
            by_rank.get(self.indicator_rank or 0, 0.0)
            + 0.3 * by_rank.get(self.entity_rank or 0, 0.0)
            + 0.2 * (self.fact.target == self.proposal.target)
        )


@dataclass(frozen=True, slots=True)
class Matching:
    """What was proposed from a document beside what is stored from it.

    Args:
        source: None where no source is like the document.
        figures: the facts that hold numbers.
        days: the facts that hold days.
    """

    name: str
    source: SourceRecord | None
    figures: Sequence[FactRecord]
    days: Sequence[FactRecord]
    proposals: Sequence[Proposal]
    recalled: Sequence[Recalled]

    @property
    def missed(self) -> list[FactRecord]:
        """The stored figures that no proposal has."""
        return [fact for fact in self.figures if fact not in self._told]

    @property
    def unneeded(self) -> list[Proposal]:
        """The proposals that no stored fact has."""
        kept = [found.proposal for found in self.recalled]
        return [each for each in self.proposals if not any(each is other for other in kept)]

    @property
    def recalled_figures(self) -> list[Recalled]:
        """Those of stored facts that hold numbers."""
        return [found for found in self.recalled if found.fact in self.figures]

    @property
    def _told(self) -> list[FactRecord]:
        return [found.fact for found in self.recalled]


def matching(
    name: str,
    source: SourceRecord | None,
    facts: Sequence[FactRecord],
    indicators: dict[str, IndicatorRecord],
    proposals: Sequence[Proposal],
) -> Matching:
    """Match each stored fact of a source with at most one proposal.

    Args:
        facts: all of the store.
    """
    own = [fact for fact in facts if source and source.id in {s.id for s, _ in fact.sources}]
    of_kind = {
        kind: [fact for fact in own if indicators[fact.indicator].kind == kind]
        for kind in (IndicatorKind.NUMBER, IndicatorKind.DATE)
    }
    figures, days = of_kind[IndicatorKind.NUMBER], of_kind[IndicatorKind.DATE]
    recalled = tuple(_one_to_one(figures, days, proposals))
    return Matching(name, source, figures, days, tuple(proposals), recalled)


def source_of(document: Document, sources: Sequence[SourceRecord]) -> SourceRecord | None:
    """The source a document is: by its title where it has one, else by its day."""
    titles = [document.title, *document.paragraphs[:_BEGINNING]]
    alike = {source.id: _title_likeness(source, titles) for source in sources}
    likest = max(sources, key=lambda source: alike[source.id], default=None)
    if likest is not None and alike[likest.id] >= _LIKE_TITLE:
        return likest
    same_day = [s for s in sources if s.published and s.published == document.published]
    return same_day[0] if len(same_day) == 1 else None


def _title_likeness(source: SourceRecord, titles: Sequence[str]) -> float:
    long = [title for title in titles if len(title) >= _TITLE_FROM]
    # A source's title may name the author as well; a paragraph may be far longer than any title.
    fitting = [title for title in long if len(title) <= 2 * len(source.title)]
    likeness = (fuzz.partial_ratio(title.lower(), source.title.lower()) for title in fitting)
    return max(likeness, default=0.0)


def _one_to_one(
    figures: Sequence[FactRecord], days: Sequence[FactRecord], proposals: Sequence[Proposal]
) -> Iterator[Recalled]:
    pairs = [
        Recalled(fact, proposal)
        for facts, says in ((figures, _says_figure), (days, _says_day))
        for fact in facts
        for proposal in proposals
        if says(fact, proposal)
    ]
    facts_left, proposals_left = {fact.id for fact in (*figures, *days)}, {*map(id, proposals)}
    for pair in sorted(pairs, key=lambda pair: pair.quality, reverse=True):
        if pair.fact.id in facts_left and id(pair.proposal) in proposals_left:
            facts_left.remove(pair.fact.id)
            proposals_left.remove(id(pair.proposal))
            yield pair


def _says_figure(fact: FactRecord, proposal: Proposal) -> bool:
    value = proposal.value_text if proposal.value is None else f"{proposal.value:f}"
    if proposal.unit is None and proposal.value is None:
        return False
    same_unit = agreement(proposal.unit, fact.unit, is_known=True)
    return is_same(told_by(fact), value) and same_unit > 0


def _says_day(fact: FactRecord, proposal: Proposal) -> bool:
    is_day = proposal.value is None and proposal.unit is None
    return is_day and is_same(told_by(fact), proposal.value_text)


def _rank(wanted: str, candidates: Sequence[Candidate]) -> int | None:
    ids = [candidate.id for candidate in candidates]
    return ids.index(wanted) + 1 if wanted in ids else None
