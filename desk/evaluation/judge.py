"""Whether an answer is right, and if not, why."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from bot.reply import Answer, FactOut
from desk.evaluation.questions import Question

# Shorter figures ("7", "26") stand in dates and names everywhere and prove nothing.
_SHORTEST_FIGURE = 3


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of one question.

    Args:
        miss: why the answer is wrong; None where it is right.
    """

    question: Question
    answer: Answer
    language: str
    miss: str | None

    @property
    def intent_is_right(self) -> bool:
        """Whether the effective intent is the expected one."""
        return self.answer.intent == self.question.intent

    @property
    def language_is_right(self) -> bool:
        """Whether the answer is in the expected language."""
        return self.answer.language == (self.question.expect_language or self.language)

    @property
    def figure_is_right(self) -> bool:
        """Whether all expected facts are in the answer, whatever language it is in."""
        return self.question.facts <= {fact.id for fact in facts_of(self.answer)}


def judge(question: Question, answer: Answer, language: str, figures: Collection[str]) -> Judgement:
    """Compare an answer with what its question expects.

    Args:
        language: of the question set.
        figures: stored values in plain digits, for finding one in a text that should have none.
    """
    expected = question.expect_language or language
    if answer.language != expected:
        return Judgement(question, answer, language, f"answered in {answer.language}")
    return Judgement(question, answer, language, _miss(question, answer, figures))


def _miss(question: Question, answer: Answer, figures: Collection[str]) -> str | None:
    given = facts_of(answer)
    if question.group in ("unknown", "out of scope"):
        return _given_away(answer, given, figures)
    if question.group == "facts":
        return _fact_miss(question, answer, given)
    if answer.intent != question.intent:
        return f"taken as {answer.intent}"
    return None


def _fact_miss(question: Question, answer: Answer, given: list[FactOut]) -> str | None:
    missing = question.facts - {fact.id for fact in given}
    if not missing:
        return None if all(fact.source.title for fact in given) else "no source"
    got = ", ".join(fact.id for fact in given) or answer.status
    return f"{', '.join(sorted(missing))} missing; got {got} ({answer.intent})"


def _given_away(answer: Answer, given: list[FactOut], figures: Collection[str]) -> str | None:
    """A stored value in an answer that should have none."""
    if given:
        return f"answered with {', '.join(fact.id for fact in given)}"
    text = " ".join(reply.text for reply in answer.replies)
    told = set(_figures_in(text)) & set(figures)
    return f"text has the stored figure {', '.join(sorted(told))}" if told else None


def _figures_in(text: str) -> Iterable[str]:
    for written in re.findall(r"\d[\d.,\u00a0\u202f]*", text):
        digits = re.sub(r"\D", "", written)
        if len(digits) >= _SHORTEST_FIGURE:
            yield digits


def facts_of(answer: Answer) -> list[FactOut]:
    """The facts of all replies of an answer."""
    return [fact for reply in answer.replies for fact in reply.facts]
