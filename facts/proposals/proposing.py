"""Draft facts proposed from an article: what its sentences tell, linked with the store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from encoder import SentenceEncoder
from facts.documents import Document
from facts.errors import DocumentProblem, DocumentRefused
from facts.import_watch import PROPOSING, UNWATCHED, Watch
from facts.proposals.article_reading import Read, read_article
from facts.proposals.entity_candidates import entity_candidates, held_on
from facts.proposals.findings import Finding, findings
from facts.proposals.holding import Said, contradicting, held_by
from facts.proposals.indicator_candidates import day_candidates, number_candidates
from facts.proposals.indicator_likeness import IndicatorLikeness
from facts.proposals.periods import When
from facts.proposals.proposal import Candidate, Proposal
from facts.proposals.units import COUNT, MEASURES, is_currency
from facts.snapshot import Snapshot
from facts.vocabulary import FactStatus

MOST_FIGURES = 400
"""In one article; each takes some hundredths of a second to link with the store."""


def propose(
    document: Document,
    snapshot: Snapshot,
    encoder: SentenceEncoder,
    session: Session,
    watch: Watch = UNWATCHED,
) -> list[Proposal]:
    """The facts an article may hold, in the order it tells them; nothing is written.

    Args:
        session: for reading the facts there are.

    Raises:
        DocumentRefused: it holds more figures than an article does.
        ImportCancelled: the watch said so.
    """
    found = [
        (read, finding)
        for read in read_article(document, snapshot)
        for finding in findings(read, document.published)
    ]
    if len(found) > MOST_FIGURES:
        message = f"the text holds more than {MOST_FIGURES} figures: give it in parts"
        raise DocumentRefused(DocumentProblem.TOO_LARGE, message)
    proposer = _Proposer(document, snapshot, encoder, session)
    proposals: list[Proposal] = []
    for read, finding in found:
        watch.at(len(proposals), len(found), PROPOSING)
        proposals.append(proposer.proposal(read, finding))
    return proposals


class _Proposer:
    """Links what an article tells with one state of the store."""

    def __init__(
        self, document: Document, snapshot: Snapshot, encoder: SentenceEncoder, session: Session
    ) -> None:
        self._document = document
        self._snapshot = snapshot
        self._session = session
        self._likeness = IndicatorLikeness(snapshot, encoder, document.language)
        units = {each.unit for each in snapshot.indicators.values() if each.unit}
        self._units = frozenset(units | MEASURES) - {COUNT}

    def proposal(self, read: Read, finding: Finding) -> Proposal:
        """A finding with the likeliest indicators and entities, and what the store says of it."""
        indicators = self._indicators(read, finding)
        entities = self._entities(read, finding, indicators)
        at = self._at(finding, entities)
        said = Said(finding.said, at.period, finding.target)
        compared = (self._snapshot, self._session, entities, indicators, said)
        held = held_by(*compared)
        # A range, a bound or a damaged figure is no other value.
        is_comparable = finding.value is not None or (finding.is_day and not finding.reason)
        return Proposal(
            sentence=read.sentence.text,
            paragraph=read.sentence.paragraph,
            span=finding.span,
            value=finding.value,
            value_text=finding.said if finding.value is None else None,
            unit=self._unit(finding, indicators),
            qualifier=finding.qualifier,
            period=at.period,
            inferred=at.inferred,
            as_of=at.as_of,
            target=finding.target,
            status=FactStatus.DISPUTED if finding.reason else FactStatus.DRAFT,
            reason=finding.reason,
            entities=entities,
            indicators=indicators,
            held=held,
            contradicts=tuple(contradicting(*compared)) if is_comparable and not held else (),
            suggested_name=None if indicators else finding.words.name or None,
        )

    def _indicators(self, read: Read, finding: Finding) -> tuple[Candidate, ...]:
        likeness = self._likeness.of(finding.words, read.sentence.text)
        if finding.is_day:
            return day_candidates(self._snapshot, likeness)
        return number_candidates(self._snapshot, likeness, finding.unit, self._units)

    def _entities(
        self, read: Read, finding: Finding, indicators: Sequence[Candidate]
    ) -> tuple[Candidate, ...]:
        topic = self._snapshot.indicators[indicators[0].id].topic if indicators else None
        period, published = finding.at.period, self._document.published
        return entity_candidates(self._snapshot, read.named, period, published, topic)

    def _at(self, finding: Finding, entities: Sequence[Candidate]) -> When:
        """When it was so; what an edition came to is of its days where nothing else is said."""
        if finding.at.period or finding.target or finding.is_day or not entities:
            return finding.at
        return replace(finding.at, period=held_on(self._snapshot, entities[0].id))

    def _unit(self, finding: Finding, indicators: Sequence[Candidate]) -> str | None:
        """The unit as the store calls it; what is only counted has its indicator's."""
        if finding.is_day or finding.unit in self._units or is_currency(finding.unit or ""):
            return finding.unit
        return self._snapshot.indicators[indicators[0].id].unit if indicators else COUNT
