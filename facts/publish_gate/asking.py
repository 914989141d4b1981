"""Asking all questions once, and after each change those again that it can touch."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from itertools import batched

from sqlalchemy.orm import Session

from encoder import SentenceEncoder, Vectors
from facts.embeddings import name_vectors
from facts.name_cache import NameCache
from facts.publish_gate.answers import Answered, ask
from facts.publish_gate.questions import AskedQuestion
from facts.publish_gate.touched import Difference, is_named_anew, touched
from facts.publish_gate.trial import State
from facts.snapshot import Snapshot

_AT_ONCE = 16

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
        asked = self._asked(session, state, again, {
            ident: answer
            for ident, answer in kept.items()
            if ident in again and not is_named_anew(difference, answer)
        }, told)
        return AllAnswers(state, kept | asked), again

    def made(
        self, session: Session, snapshot: Snapshot, questions: Collection[AskedQuestion]
    ) -> dict[str, Answered]:
        """Ask questions that nobody wrote down."""
        vectors = name_vectors(self._cache, self._encoder, [one.text for one in questions])
        return {
            one.id: ask(session, snapshot, self._encoder, one, vector)
            for one, vector in zip(questions, vectors, strict=True)
        }

    def _asked(
        self,
        session: Session,
        state: State,
        idents: Collection[str],
        known: Mapping[str, Answered],
        told: Told,
    ) -> dict[str, Answered]:
        self._read_vectors(state.questions)
        found: dict[str, Answered] = {}
        for some in batched(idents, _AT_ONCE):
            told(len(found), len(idents))
            for ident in some:
                question, parts = state.questions[ident], known.get(ident)
                found[ident] = ask(
                    session,
                    state.snapshot,
                    self._encoder,
                    question,
                    self._vectors[ident],
                    parts.question if parts else None,
                )
        told(len(found), len(idents))
        return found

    def _read_vectors(self, questions: Mapping[str, AskedQuestion]) -> None:
        """Have the vectors of these questions and of no others."""
        missing = [one for ident, one in questions.items() if ident not in self._vectors]
        vectors = name_vectors(self._cache, self._encoder, [one.text for one in missing])
        self._vectors |= {one.id: vector for one, vector in zip(missing, vectors, strict=True)}
        for ident in self._vectors.keys() - questions.keys():
            del self._vectors[ident]


def _difference(before: State, after: State, changed: frozenset[str]) -> Difference:
    told = (state.answerable.get(fact) for state in (before, after) for fact in changed)
    statements = frozenset(one[:2] for one in told if one is not None)
    return Difference(before.snapshot, after.snapshot, changed, statements)
