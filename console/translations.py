"""Which names and texts each language has, lacks, or has from before the English changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy.orm import Session

from facts.store import FactStore
from facts.translation_coverage import Coverage, coverage
from languages import LANGUAGES

MISSING, OUT_OF_DATE = "missing", "stale"

type States = Mapping[tuple[str, str], Mapping[str, str]]
"""What is wrong by language, of each kind and id that anything is wrong of."""


@dataclass
class Translations:
    """The state of all translations, worked out once for each revision of the store."""

    _lock: Lock = field(default_factory=Lock)
    _revision: int | None = None
    _states: States = field(default_factory=dict)

    def states(self, store: FactStore, session: Session) -> States:
        """Return what is missing and what is out of date."""
        with self._lock:
            revision = store.revision()
            if revision != self._revision:
                self._states = _by_owner(coverage(session, LANGUAGES))
                self._revision = revision
            return self._states


def _by_owner(found: Mapping[str, Mapping[str, Coverage]]) -> States:
    states: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for language, kinds in found.items():
        for kind, of_kind in kinds.items():
            for ident in of_kind.missing:
                states[kind, ident][language] = MISSING
            for ident in of_kind.out_of_date:
                states[kind, ident][language] = OUT_OF_DATE
    return dict(states)
