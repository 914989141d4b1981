"""How like the names of each entity the wording of a question is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from hashlib import sha256

import numpy as np

from facts.lexical import LexicalIndex
from facts.records import TermRecord


class EntityNames:
    """The labels and aliases of all entities, compared by spelling.

    Args:
        terms: of entities, in any order and language.
    """

    def __init__(self, terms: Sequence[TermRecord]) -> None:
        ordered = sorted(terms, key=lambda term: term.owner_id)
        owners = [term.owner_id for term in ordered]
        self._starts = np.array(
            [row for row, owner in enumerate(owners) if row == 0 or owners[row - 1] != owner],
            dtype=np.intp,
        )
        self._owners = [owners[row] for row in self._starts]
        self._terms = ordered
        self._lexical = LexicalIndex([term.text for term in ordered])

    @cached_property
    def fingerprint(self) -> str:
        """Tells these names from others; their order does not matter."""
        told = sorted(f"{term.owner_id}\0{term.text}" for term in self._terms)
        return sha256("\0".join(told).encode()).hexdigest()

    def by_owner(self) -> dict[str, frozenset[str]]:
        """The names of each entity."""
        found: dict[str, set[str]] = defaultdict(set)
        for term in self._terms:
            found[term.owner_id].add(term.text)
        return {owner: frozenset(texts) for owner, texts in found.items()}

    def likeness(self, text: str) -> Mapping[str, float]:
        """The likeness of the best name of each entity the text resembles at all, 0 to 1."""
        if not self._owners:
            return {}
        best = np.maximum.reduceat(self._lexical.scores(text), self._starts)
        return {self._owners[row]: float(best[row]) for row in np.flatnonzero(best)}
