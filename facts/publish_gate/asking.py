"""Asking all questions once, and after each change those again that it can touch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import batched, groupby

import numpy as np
from sqlalchemy.orm import Session

from encoder import SentenceEncoder, Vectors
from facts.embeddings import name_vectors
from facts.name_cache import NameCache
from facts.publish_gate.answers import Answered, ask
from facts.publish_gate.questions import AskedQuestion
from facts.publish_gate.touched import Difference, is_named_anew, touched
from facts.publish_gate.trial import State
from facts.snapshot import Snapshot
from facts.understanding import Parsed, parsed

_AT_ONCE = 32

type Told = Callable[[int, int], None]
"""Told how many questions of how many are asked."""


@dataclass(frozen=True, slots=True)
class AllAnswers:
    """How every question ends in one state of the store."""

    state: State
    answers: Mapping[str, Answered]


class Asker:
    """Asks questions, with their vectors at hand."""

    def __init__(self, encoder: SentenceEncoder, cache: NameCache) -> None:
        """`cache` keeps what texts come to."""
        self._encoder = encoder
        self._cache = cache
        self._vectors: dict[str, Vectors] = {}

    def all_answers(self, session: Session, state: State, told: Told) -> AllAnswers:
        """Ask every question there is."""
        return AllAnswers(state, self._asked(session, state, state.questions, {}, told))

    def moved_on(
        self,
        session: Session,
        last: AllAnswers,
        state: State,
        changed: Collection[str],
        told: Told,
    ) -> tuple[AllAnswers, set[str]]:
        """Ask the questions again that a change can touch.

        Args:
            last: how they ended before it.
            changed: ids of the facts that it concerns.

        Returns:
            How all questions end now, and the ids of those asked again.
        """
        self._read_vectors(state.questions)
        difference = _difference(last.state, state, frozenset(changed))
        again = touched(difference, state.questions, last.answers, self._vectors)
        kept = {key: last.answers[key] for key in state.questions.keys() & last.answers.keys()}
        known = {
            ident: kept[ident].question
            for ident in again & kept.keys()
            if not is_named_anew(difference, kept[ident])
        }
        return AllAnswers(state, kept | self._asked(session, state, again, known, told)), again

    def made(
        self, session: Session, snapshot: Snapshot, questions: Collection[AskedQuestion]
    ) -> dict[str, Answered]:
        """Ask questions that nobody wrote down."""
        vectors = name_vectors(self._cache, self._encoder, [one.text for one in questions])
        found: dict[str, Answered] = {}
        for one, vector in zip(questions, vectors, strict=True):
            taken = parsed(snapshot, one.text, one.language)
            (found[one.id],) = ask(session, snapshot, [taken], vector[None])
        return found

    def _asked(
        self,
        session: Session,
        state: State,
        idents: Collection[str],
        known: Mapping[str, Parsed],
        told: Told,
    ) -> dict[str, Answered]:
        self._read_vectors(state.questions)
        ordered = sorted(idents, key=lambda ident: state.questions[ident].language)
        found: dict[str, Answered] = {}
        for _, of_language in groupby(ordered, lambda ident: state.questions[ident].language):
            for some in batched(of_language, _AT_ONCE):
                told(len(found), len(ordered))
                questions = [known.get(one) or _parsed(state, one) for one in some]
                vectors = np.array([self._vectors[ident] for ident in some])
                answers = ask(session, state.snapshot, questions, vectors)
                found |= dict(zip(some, answers, strict=True))
        told(len(found), len(ordered))
        return found

    def _read_vectors(self, questions: Mapping[str, AskedQuestion]) -> None:
        """Have the vectors of these questions and of no others."""
        missing = [one for ident, one in questions.items() if ident not in self._vectors]
        vectors = name_vectors(self._cache, self._encoder, [one.text for one in missing])
        self._vectors |= {one.id: vector for one, vector in zip(missing, vectors, strict=True)}
        for ident in self._vectors.keys() - questions.keys():
            del self._vectors[ident]


def _parsed(state: State, ident: str) -> Parsed:
    question = state.questions[ident]
    return parsed(state.snapshot, question.text, question.language)


def _difference(before: State, after: State, changed: frozenset[str]) -> Difference:
    told = (state.answerable.get(fact) for state in (before, after) for fact in changed)
    statements = frozenset(one[:2] for one in told if one is not None)
    return Difference(
        before.snapshot, after.snapshot, changed, statements, before.languages | after.languages
    )
