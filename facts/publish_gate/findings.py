"""What keeps a change from being published, or should be looked at before it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self

from facts.publish_gate.answers import Answered, Told
from facts.publish_gate.asking import AllAnswers
from facts.publish_gate.questions import AskedQuestion


class FindingKind(StrEnum):
    """What is wrong with how a question would end."""

    TAKEN = "taken"
    LOST = "lost"
    OWN_TAKEN = "own_taken"
    OWN_LOST = "own_lost"


STOPPING = frozenset({FindingKind.TAKEN, FindingKind.LOST, FindingKind.OWN_TAKEN})
"""Another fact's question gets another answer or none; a fact's own gets another's answer."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One question that would end otherwise than it should.

    Args:
        expected: the facts it asks for, each with entity, indicator and period.
        answers: what would be answered; the choices where the investor would have to choose.
        is_made: whether the question was put together from names.
        is_unnamed: whether what takes it has no name in the language: one would put it right.
    """

    kind: FindingKind
    language: str
    question: str
    expected: Mapping[str, Told]
    answers: Mapping[str, Told]
    is_made: bool = False
    is_unnamed: bool = False

    @property
    def stops(self) -> bool:
        """Whether the change is stopped by it.

        What nobody asked that way only warns, and what is still to be named in the language.
        """
        return self.kind in STOPPING and not (self.is_made or self.is_unnamed)

    def plain(self) -> dict[str, Any]:
        """Return it as JSON."""
        return asdict(self)

    @classmethod
    def read(cls, plain: Mapping[str, Any]) -> Self:
        """Return what `plain` was made of."""
        expected, answers = (
            {fact: (told[0], told[1], told[2]) for fact, told in plain[name].items()}
            for name in ("expected", "answers")
        )
        return cls(
            FindingKind(plain["kind"]),
            plain["language"],
            plain["question"],
            expected,
            answers,
            plain["is_made"],
            plain["is_unnamed"],
        )


def findings(
    before: AllAnswers, after: AllAnswers, again: Collection[str], changed: Collection[str]
) -> Iterator[Finding]:
    """Yield what is wrong with questions that a change touched.

    Those that were not answered rightly before are not held against it, nor those whose facts
    investors are no longer told of.

    Args:
        again: ids of the questions that may end otherwise than before.
        changed: ids of the facts that the change concerns.
    """
    for ident in sorted(again, key=lambda one: (after.state.questions[one].language, one)):
        question, answer = after.state.questions[ident], after.answers[ident]
        expected = _expected(question, after.state.answerable)
        if expected and not answer.is_right(question, after.state.answerable):
            if _was_wrong(ident, before):
                continue
            yield _finding(question, answer, expected, is_own=bool(question.facts & set(changed)))


def made_finding(
    question: AskedQuestion, answer: Answered, answerable: Mapping[str, Told]
) -> Finding | None:
    """Return what is wrong with a question made for a changed fact, if anything is."""
    if answer.is_right(question, answerable):
        return None
    return _finding(question, answer, _expected(question, answerable), is_own=True)


def _expected(question: AskedQuestion, answerable: Mapping[str, Told]) -> dict[str, Told]:
    return {fact: answerable[fact] for fact in sorted(question.facts) if fact in answerable}


def _was_wrong(ident: str, before: AllAnswers) -> bool:
    """Whether a question that could be answered was not; one that is new was not asked."""
    question, answer = before.state.questions.get(ident), before.answers.get(ident)
    if question is None or answer is None:
        return False
    could_be = question.facts & before.state.answerable.keys()
    return bool(could_be) and not answer.is_right(question, before.state.answerable)


def _finding(
    question: AskedQuestion, answer: Answered, expected: Mapping[str, Told], *, is_own: bool
) -> Finding:
    return Finding(
        _kind(answer, is_own=is_own),
        question.language,
        question.text,
        expected,
        dict(answer.facts),
        question.is_made,
        is_unnamed=bool(answer.unnamed) and answer.facts.keys() - expected.keys() <= answer.unnamed,
    )


def _kind(answer: Answered, *, is_own: bool) -> FindingKind:
    if answer.is_answered:
        return FindingKind.OWN_TAKEN if is_own else FindingKind.TAKEN
    return FindingKind.OWN_LOST if is_own else FindingKind.LOST
