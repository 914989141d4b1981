"""The labels and aliases of the store, read again for the languages alone in which some changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from operator import attrgetter

from sqlalchemy.orm import Session

from facts import queries
from facts.kept_parts import KeptParts
from facts.part_revisions import TERMS
from facts.records import TermRecord


class KeptTerms:
    """The terms by language, as they were read last."""

    def __init__(self) -> None:
        self._by_language: dict[str, list[TermRecord]] = {}
        self._of: dict[str, Sequence[TermRecord]] = {}
        self._revisions: Mapping[str, int] | None = None
        self._kept = KeptParts()

    def copy(self) -> KeptTerms:
        """The same terms, which from now on change apart."""
        copied = KeptTerms()
        copied._by_language, copied._of = dict(self._by_language), dict(self._of)
        copied._revisions, copied._kept = self._revisions, self._kept.copy()
        return copied

    def read(self, session: Session, revisions: Mapping[str, int]) -> None:
        """Read what changed since the last time, all of it at first.

        Args:
            revisions: at which each part of the public facts changed last.
        """
        present = {part: number for part, number in revisions.items() if part.startswith(TERMS)}
        if present != self._revisions:
            self._of.clear()
        if self._revisions is None:
            for term in queries.all_terms(session):
                self._by_language.setdefault(term.language, []).append(term)
        else:
            for part, _ in present.items() - self._revisions.items():
                language = part.removeprefix(TERMS)
                self._by_language[language] = queries.all_terms(session, language)
        self._revisions = present

    def of(self, owner_kind: str) -> Sequence[TermRecord]:
        """The terms of entities or of indicators in all languages, labels first.

        It is the very same object as long as none of them changes.
        """
        if owner_kind not in self._of:
            self._of[owner_kind] = self._put_together(owner_kind)
        return self._of[owner_kind]

    def _put_together(self, owner_kind: str) -> Sequence[TermRecord]:
        by_language = [
            self._kept.same(
                f"{owner_kind} {language}",
                [term for term in terms if term.owner_kind == owner_kind],
            )
            for language, terms in sorted(self._by_language.items())
        ]
        return self._kept.derived(owner_kind, tuple(by_language), lambda: _merged(by_language))


def _merged(by_language: Sequence[Sequence[TermRecord]]) -> list[TermRecord]:
    terms = sorted(chain(*by_language), key=attrgetter("id"))
    labels = [term for term in terms if term.role == "label"]
    return [*labels, *(term for term in terms if term.role != "label")]
