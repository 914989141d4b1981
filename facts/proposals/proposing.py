"""Draft facts proposed from an article: figures first, and the days on which events were held."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy.orm import Session

from encoder import SentenceEncoder
from facts.documents import Document
from facts.proposals.chinese_figures import ChineseFigures
from facts.proposals.chinese_times import chinese_times
from facts.proposals.contexts import Context, context
from facts.proposals.english_figures import EnglishFigures
from facts.proposals.english_times import english_times
from facts.proposals.entity_candidates import ArticleEntities, Named, entity_candidates
from facts.proposals.figure import Figure
from facts.proposals.holding import Said, contradicting, held_by
from facts.proposals.indicator_candidates import (
    day_candidates,
    likeness_of,
    number_candidates,
)
from facts.proposals.periods import When, when
from facts.proposals.proposal import Candidate, Proposal
from facts.proposals.sentences import Sentence, pipeline, sentences
from facts.proposals.targets import is_target
from facts.proposals.times import TimeMention
from facts.proposals.units import COUNT, MEASURES, is_currency
from facts.snapshot import Snapshot
from facts.vocabulary import DisputeReason, FactStatus, Inferred

_HELD = re.compile(
    r"\b(?:held|opened|opening|takes? place|took place|launched|inaugurated|sign(?:ed|ing)|"
    r"kick(?:s|ed) off|concluded|approved|founded|established|begins?|began)\b|"
    r"举行|舉行|举办|舉辦|开幕|開幕|召开|召開|签约|簽約|开业|開業|启动|啟動",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Read:
    """A sentence with what was found in it."""

    sentence: Sentence
    figures: Sequence[Figure]
    times: Sequence[TimeMention]
    named: Named
    target: bool
    plan: TimeMention | None


def propose(
    document: Document, snapshot: Snapshot, encoder: SentenceEncoder, session: Session
) -> list[Proposal]:
    """The facts an article may hold, in the order it tells them; nothing is written.

    Args:
        session: for reading the facts there are.
    """
    return _Proposer(snapshot, encoder, session).propose(document)


class _Proposer:
    """Proposes facts from articles against one state of the store."""

    def __init__(self, snapshot: Snapshot, encoder: SentenceEncoder, session: Session) -> None:
        self._snapshot = snapshot
        self._encoder = encoder
        self._session = session
        units = {each.unit for each in snapshot.indicators.values() if each.unit}
        self._units = frozenset(units | MEASURES) - {COUNT}

    def propose(self, document: Document) -> list[Proposal]:
        """The facts an article may hold, in the order it tells them."""
        return [
            proposal
            for read in self._read(document)
            for proposal in self._proposals(read, document)
        ]

    def _read(self, document: Document) -> Iterator[_Read]:
        entities = ArticleEntities(self._snapshot, self._encoder, document)
        plan, target, paragraph = None, False, 0
        for sentence in sentences(document):
            times = _times(sentence.text, document)
            target = is_target(
                sentence.text,
                times,
                after_target=target and sentence.paragraph == paragraph,
                published=document.published,
            )
            paragraph = sentence.paragraph
            plan = next((time for time in times if time.is_plan), plan)
            figures = _figures(sentence, times, document.language)
            yield _Read(sentence, figures, times, entities.named(sentence), target, plan)

    def _proposals(self, read: _Read, document: Document) -> Iterator[Proposal]:
        for figure in read.figures:
            yield self._of_figure(read, figure, document)
        for time in read.times:
            if time.damaged or (time.is_day and time.period and _HELD.search(read.sentence.text)):
                yield self._of_day(read, time, document)

    def _of_figure(self, read: _Read, figure: Figure, document: Document) -> Proposal:
        text = read.sentence.text
        words = context(text, figure, read.figures)
        likeness = likeness_of(self._snapshot, self._encoder, words, text, document.language)
        indicators = number_candidates(self._snapshot, likeness, figure.unit, self._units)
        at = _of_plan(read, when(figure, read.figures, read.times, document.published))
        value = None if figure.value is None else f"{figure.value:f}"
        return self._proposal(
            read,
            document,
            span=(figure.start, figure.end),
            figure=figure,
            said=Said(value or figure.written, at.period, read.target),
            at=at,
            reason=figure.reason,
            indicators=indicators,
            words=words,
        )

    def _of_day(self, read: _Read, time: TimeMention, document: Document) -> Proposal:
        text = read.sentence.text
        words = Context(f"{text[: time.start]} {text[time.end :]}", "")
        likeness = likeness_of(self._snapshot, self._encoder, words, text, document.language)
        start = (time.period or "").partition("/")[0]
        return self._proposal(
            read,
            document,
            span=(time.start, time.end),
            figure=None,
            said=Said(time.damaged or start, time.period, target=False),
            at=When(time.period, time.inferred, document.published),
            reason=DisputeReason.YEAR_UNREADABLE if time.damaged else None,
            indicators=day_candidates(self._snapshot, likeness),
            words=words,
        )

    def _proposal(
        self,
        read: _Read,
        document: Document,
        *,
        span: tuple[int, int],
        figure: Figure | None,
        said: Said,
        at: When,
        reason: DisputeReason | None,
        indicators: tuple[Candidate, ...],
        words: Context,
    ) -> Proposal:
        topic = self._snapshot.indicators[indicators[0].id].topic if indicators else None
        entities = entity_candidates(
            self._snapshot, read.named, at.period, document.published, topic
        )
        found = (self._snapshot, self._session, entities, indicators, said)
        held = held_by(*found)
        value = figure.value if figure else None
        return Proposal(
            sentence=read.sentence.text,
            paragraph=read.sentence.paragraph,
            span=span,
            value=value,
            value_text=None if value is not None else said.value,
            unit=self._unit(figure, indicators),
            qualifier=figure.qualifier if figure else None,
            period=at.period,
            inferred=at.inferred,
            as_of=at.as_of,
            target=said.target,
            status=FactStatus.DISPUTED if reason else FactStatus.DRAFT,
            reason=reason,
            entities=entities,
            indicators=indicators,
            held=held,
            contradicts=() if held or reason else tuple(contradicting(*found)),
            suggested_name=None if indicators else words.name or None,
        )

    def _unit(self, figure: Figure | None, indicators: Sequence[Candidate]) -> str | None:
        """The unit as the store calls it; what is only counted has its indicator's."""
        if figure is None:
            return None
        if figure.unit in self._units or is_currency(figure.unit or ""):
            return figure.unit
        return self._snapshot.indicators[indicators[0].id].unit if indicators else COUNT


def _times(sentence: str, document: Document) -> list[TimeMention]:
    read = english_times if document.language == "en" else chinese_times
    return read(sentence, document.published)


def _figures(sentence: Sentence, times: Sequence[TimeMention], language: str) -> list[Figure]:
    if language == "en":
        return _english_figures().find(sentence.parsed, times)
    return ChineseFigures().find(sentence.text, times)


@cache
def _english_figures() -> EnglishFigures:
    return EnglishFigures(pipeline("en"))


def _of_plan(read: _Read, at: When) -> When:
    """A target without a time of its own is of the last year of the plan named before it."""
    if not read.target or at.period or read.plan is None or read.plan.period is None:
        return at
    end = read.plan.period.rpartition("/")[2]
    return When(end, Inferred.PLAN_NAME, at.as_of)
