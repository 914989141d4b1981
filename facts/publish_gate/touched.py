"""Which questions a change can touch: the others need not be asked again.

A question meets the store in few places: the names in it, the indicators it is read as, and what
belongs to the entities it names. What differs between two snapshots is looked for there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np

from encoder import Vectors
from facts.folding import fold, words
from facts.links import TermIndex
from facts.publish_gate.answers import Answered
from facts.publish_gate.questions import AskedQuestion
from facts.readings import read_as
from facts.records import TermRecord
from facts.snapshot import Snapshot
from facts.understanding import likeness_of_all, weighed

# Smaller differences of a likeness, which all names of a language share in, decide nothing: the
# margins of search.py are wider. Tested against asking everything.
_NOTICED = 0.004
_NAMED_ALIKE = 0.02


@dataclass(frozen=True)
class Difference:
    """What differs between two snapshots.

    Args:
        changed: ids of the facts that a change concerns.
        statements: entity and indicator of these facts, before and after.
        spoken: the languages that there are questions in.
    """

    before: Snapshot
    after: Snapshot
    changed: Set[str]
    statements: Set[tuple[str, str]]
    spoken: Set[str]

    @cached_property
    def pairs(self) -> Set[tuple[str, str]]:
        """The entities and indicators that other facts answer, or more or fewer."""
        differing = {
            pair
            for pair in self.before.about.keys() | self.after.about.keys()
            if self.before.about.get(pair) != self.after.about.get(pair)
        }
        return differing | (self.before.several ^ self.after.several) | self.statements

    @cached_property
    def indicators(self) -> Set[str]:
        """The indicators that are answered, measured or named otherwise, but for their names."""
        records = _differing(self.before.indicators, self.after.indicators)
        return {indicator for _, indicator in self.pairs} | records

    @cached_property
    def entities(self) -> Set[str]:
        """The entities by which a question finds other facts than before, or none."""
        own = {entity for entity, _ in self.pairs} | self.records
        further = chain.from_iterable(
            one.about.get(pair, ()) for one in (self.before, self.after) for pair in self.pairs
        )
        broader = (
            name
            for entity in own
            for one in (self.before, self.after)
            for name in one.within(entity)
        )
        return {*own, *further, *broader}

    @cached_property
    def records(self) -> Set[str]:
        """The entities that are of another kind, lie elsewhere, or are held at another time."""
        editions = (_by_id(one.editions) for one in (self.before, self.after))
        return _differing(self.before.entities, self.after.entities) | _differing(*editions)

    @cached_property
    def stories(self) -> Set[str]:
        """The entities with another story."""
        return _differing(self.before.told_of, self.after.told_of)

    @cached_property
    def touches_all(self) -> bool:
        """Whether every question may meet the difference."""
        return (
            self.before.home != self.after.home
            or self.before.desks != self.after.desks
            or self.before.names.axes is not self.after.names.axes
        )

    @cached_property
    def languages(self) -> Mapping[str, Set[str]]:
        """The languages in which an indicator is called otherwise, with the words that differ.

        An everyday word is taken for no name.
        """
        terms = {
            language: (
                self.before.indicator_terms(language),
                self.after.indicator_terms(language),
            )
            for language in self.spoken
        }
        return {
            language: before.words ^ after.words
            for language, (before, after) in terms.items()
            if before is not after
        }

    @cached_property
    def names(self) -> TermIndex | None:
        """The names of entities that come, go, or are likelier to be meant than before."""
        return TermIndex(self._terms) if self._terms else None

    @cached_property
    def _terms(self) -> Sequence[TermRecord]:
        if self.before.index is self.after.index:
            return ()
        before, after = (_names_of(one.index) for one in (self.before, self.after))
        return [(before.get(key) or after[key]) for key in before.keys() ^ after.keys()]

    @cached_property
    def renamed(self) -> frozenset[str]:
        """The entities with other names."""
        if self.before.entity_names is self.after.entity_names:
            return frozenset()
        before, after = (one.entity_names.by_owner() for one in (self.before, self.after))
        return frozenset(_differing(before, after))


def touched(
    difference: Difference,
    asked: Mapping[str, AskedQuestion],
    answers: Mapping[str, Answered],
    vectors: Mapping[str, Vectors],
) -> set[str]:
    """Return the questions that may end otherwise after a change; new ones among them.

    Args:
        answers: how the questions ended before.
        vectors: of the questions.
    """
    if difference.touches_all:
        return set(asked)
    found = {
        ident
        for ident, question in asked.items()
        if ident not in answers
        or _meets(difference, question, answers[ident])
        or is_named_anew(difference, answers[ident])
    }
    for language in difference.spoken:
        rest = [one for one in asked.values() if one.language == language and one.id not in found]
        if language not in difference.languages:
            rest = [one for one in rest if answers[one.id].named & difference.entities]
        found.update(_likened(difference, rest, answers, vectors))
    return found


def is_named_anew(difference: Difference, answer: Answered) -> bool:
    """Whether a question may name other entities than before."""
    question = answer.question
    if difference.names is not None and difference.names.find(question.text):
        return True
    everyday = difference.languages.get(question.language)
    return bool(everyday) and any(
        word.endswith(other)
        for word, _, _ in words(fold(question.text))
        for other in everyday or ()
    )


def _meets(difference: Difference, question: AskedQuestion, answer: Answered) -> bool:
    if question.facts & difference.changed or answer.read_as & difference.indicators:
        return True
    if difference.records & answer.named or difference.stories & (answer.named | answer.read_for):
        return True
    return bool(difference.renamed) and _is_named_alike(difference, question)


def _is_named_alike(difference: Difference, question: AskedQuestion) -> bool:
    """Whether the wording of a question is more or less like an entity's names than before."""
    before, after = (
        one.entity_names.likeness(question.text) for one in (difference.before, difference.after)
    )
    return any(
        abs(before.get(entity, 0.0) - after.get(entity, 0.0)) > _NAMED_ALIKE
        for entity in difference.renamed
    )


def _likened(
    difference: Difference,
    questions: Sequence[AskedQuestion],
    answers: Mapping[str, Answered],
    vectors: Mapping[str, Vectors],
) -> Iterator[str]:
    """Yield the questions of a language that are read otherwise than before."""
    taken = [answers[one.id].question for one in questions]
    meant = np.array([vectors[one.id] for one in questions])
    alike = likeness_of_all(difference.after, taken, meant)
    for question, parts, likeness in zip(questions, taken, alike, strict=True):
        before = answers[question.id]
        now = weighed(difference.after, parts, likeness, {})
        read = read_as(difference.after, now)
        if read & difference.indicators or _is_moved(difference, before, likeness.of_each, read):
            yield question.id


def _is_moved(
    difference: Difference, before: Answered, now: Mapping[str, float], read: Set[str]
) -> bool:
    """Whether an indicator that a question is read as is more or less like it than before."""
    indicators = difference.before.indicator_terms(before.question.language).all_indicators
    was = dict(zip(indicators, before.likeness.tolist(), strict=True))
    return any(
        abs(was.get(indicator, 0.0) - now.get(indicator, 0.0)) > _NOTICED
        for indicator in read | before.read_as
    )


def _names_of(index: TermIndex) -> dict[tuple[str, str, bool], TermRecord]:
    """The names of an index; one that is likely to be meant is not the same in its backdrop."""
    likely = {(term.owner_id, term.text, True): term for term in index.terms}
    return likely | {(term.owner_id, term.text, False): term for term in index.backdrop}


def _differing[T](before: Mapping[str, T], after: Mapping[str, T]) -> Set[str]:
    if before is after:
        return frozenset()
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def _by_id(records: Sequence[Any]) -> dict[str, Any]:
    return {record.id: record for record in records}
