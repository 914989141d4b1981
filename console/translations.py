"""Which names and texts each language has, lacks, or has from before the English changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy.orm import Session

from facts.translation_coverage import CoverageReader, Coverages
from languages import LANGUAGES

MISSING, OUT_OF_DATE = "missing", "stale"

type States = Mapping[tuple[str, str], Mapping[str, str]]
"""What is wrong by language, of each kind and id that anything is wrong of."""


@dataclass
class Translations:
    """The state of all translations, worked out again where one of them may have changed."""

    _lock: Lock = field(default_factory=Lock)
    _reader: CoverageReader = field(default_factory=lambda: CoverageReader(LANGUAGES))
    _coverages: Coverages = field(default_factory=dict)
    _states: States = field(default_factory=dict)

    def states(self, session: Session) -> States:
        """Return what is missing and what is out of date."""
        with self._lock:
            coverages = self._reader.read(session)
            if coverages is not self._coverages:
                self._coverages, self._states = coverages, _by_owner(coverages)
            return self._states


def _by_owner(found: Coverages) -> States:
    states: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for language, kinds in found.items():
        for kind, of_kind in kinds.items():
            for ident in of_kind.missing:
                states[kind, ident][language] = MISSING
            for ident in of_kind.out_of_date:
                states[kind, ident][language] = OUT_OF_DATE
    return dict(states)
