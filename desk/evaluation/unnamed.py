"""What questions for indicators come to that staff have named in English and Chinese alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from actions.assistant import Assistant
from actions.industry_fact import INTENT as FACT
from actions.looked import look_up
from desk.evaluation.questions import Question, QuestionSet
from facts import queries
from facts.follow_ups import NO_CONTEXT
from facts.name_cache import NameCache
from facts.records import TermRecord
from facts.search import Finding, Outcome
from facts.snapshot import Snapshot
from facts.stand_ins import FIRST_CHOICE
from facts.terms_by_language import TermsByLanguage

TURNS = 4
"""One indicator in so many is left unnamed at a time."""

_FOUND = {Outcome.FOUND, Outcome.SEVERAL}


class Unnamed(NamedTuple):
    """Questions of one language, in percent of them.

    Args:
        named: answered right with all names.
        right: answered right while their own indicator is not named in the language.
        abstained: not answered then, or asked back.
        wrong: answered with another fact then.
        lost: answered right with all names, and no more while a quarter of the others is unnamed.
    """

    language: str
    questions: int
    named: float
    right: float
    abstained: float
    wrong: float
    lost: float


class _VectorsAlone(NameCache):
    """What names mean is kept; what these few speak for is worth no place in the clone's cache."""

    def voices(self, fingerprint: str) -> bytes | None:
        """None are kept."""
        return None

    def keep_voices(self, language: str, fingerprint: str, voices: bytes) -> None:
        """Keep none."""


def measure(
    assistant: Assistant,
    sets: Sequence[QuestionSet],
    labels_alone: bool,
    count: Callable[[int, int], None] = lambda _done, _all: None,
) -> list[Unnamed]:
    """Ask every question for one fact with all names, and with a quarter of them gone in turns.

    Args:
        labels_alone: whether only the label is left of the English and Chinese names too.
    """
    found = []
    for done, one in enumerate(sets, start=1):
        found.append(_of_language(assistant, one, labels_alone))
        count(done, len(sets))
    return found


def _of_language(assistant: Assistant, asked: QuestionSet, labels_alone: bool) -> Unnamed:
    snapshot, language = assistant.snapshot, asked.language
    questions = list(_for_one_indicator(assistant, asked))
    before = [_came_to(assistant, language, question) for question, _ in questions]
    own, lost = Counter[str](), 0
    for indicators in _turns(snapshot):
        names = _without(assistant, language, indicators, labels_alone)
        now = replace(assistant, held=replace(snapshot, names=names))
        for (question, indicator), was in zip(questions, before, strict=True):
            is_own = indicator in indicators
            if is_own or was == "right":
                came_to = _came_to(now, language, question)
                own[came_to] += is_own
                lost += not is_own and came_to != "right"
    share = 100 / max(len(questions), 1)
    return Unnamed(
        language,
        len(questions),
        named=share * before.count("right"),
        right=share * own["right"],
        abstained=share * own["abstained"],
        wrong=share * own["wrong"],
        lost=share * lost / TURNS,
    )


def _for_one_indicator(assistant: Assistant, asked: QuestionSet) -> Iterator[tuple[Question, str]]:
    """The questions that need no conversation, with the indicator of the facts they ask for."""
    with assistant.store.session() as session:
        for question in asked.questions:
            if question.intent == FACT and question.facts and len(question.ask) == 1:
                facts = [queries.fact(session, one) for one in question.facts]
                indicators = {fact.indicator for fact in facts if fact}
                if len(indicators) == 1:
                    yield question, indicators.pop()


def _came_to(assistant: Assistant, language: str, question: Question) -> str:
    finding = look_up(assistant, question.ask[0], language, NO_CONTEXT, None).finding
    if finding.outcome not in _FOUND:
        return "abstained"
    return "right" if question.facts <= _facts(finding) else "wrong"


def _facts(finding: Finding) -> set[str]:
    beside = [finding.beside] if finding.beside else []
    return {fact.id for fact in (*finding.facts, *beside)}


def _turns(snapshot: Snapshot) -> Iterator[frozenset[str]]:
    answered = sorted(snapshot.answered_for)
    for turn in range(TURNS):
        yield frozenset(answered[turn::TURNS])


def _without(
    assistant: Assistant, language: str, indicators: frozenset[str], labels_alone: bool
) -> TermsByLanguage:
    """The names as if staff had just added these indicators."""
    with assistant.store.session() as session:
        terms = [term for term in queries.all_terms(session) if term.owner_kind == "indicator"]

    def is_left(term: TermRecord) -> bool:
        if term.owner_id not in indicators:
            return True
        is_first = term.language in FIRST_CHOICE and term.language != language
        return is_first and (term.role == "label" or not labels_alone)

    left = [term for term in terms if is_left(term)]
    return TermsByLanguage(left, assistant.encoder, _VectorsAlone())
