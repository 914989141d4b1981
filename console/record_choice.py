"""Records as staff choose them: by a name they read, typed or picked from a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy.orm import Session

from console.visit import Visit
from facts import queries
from facts.folding import fold
from facts.records import SourceRecord
from facts.snapshot import Snapshot

SEPARATOR = " · "


@dataclass(frozen=True)
class RecordChoice:
    """The entities, indicators and sources there are, named in the reader's language."""

    snapshot: Snapshot
    sources: tuple[SourceRecord, ...]
    language: str

    @cached_property
    def entity_names(self) -> dict[str, str]:
        """The name of each entity by id."""
        return self._labels(self.snapshot.entities)

    @cached_property
    def indicator_names(self) -> dict[str, str]:
        """The name of each indicator by id."""
        return self._labels(self.snapshot.indicators)

    @cached_property
    def source_names(self) -> dict[str, str]:
        """The title of each source by id."""
        return {source.id: source.title for source in self.sources}

    def entity(self, typed: str) -> str:
        """Return the id of the entity that was typed; what is no name of one is returned as is."""
        return _chosen(self.entity_names, typed)

    def indicator(self, typed: str) -> str:
        """Return the id of the indicator that was typed, or what was typed."""
        return _chosen(self.indicator_names, typed)

    def source(self, typed: str) -> str:
        """Return the id of the source that was typed, or what was typed."""
        return _chosen(self.source_names, typed)

    def _labels(self, owners: Iterable[str]) -> dict[str, str]:
        named = {owner: self.snapshot.label(owner, self.language) for owner in owners}
        return dict(sorted(named.items(), key=lambda item: fold(item[1])))


def choices(visit: Visit, session: Session) -> RecordChoice:
    """Return the records that fields of a form may name."""
    sources = tuple(queries.all_sources(session))
    return RecordChoice(visit.parts.snapshots.current(), sources, visit.language)


def shown(names: dict[str, str], ident: str) -> str:
    """Return how a record is written in a field: its name, and its id to tell it from others."""
    return f"{names[ident]}{SEPARATOR}{ident}" if ident in names else ident


def _chosen(names: dict[str, str], typed: str) -> str:
    ident = typed.rpartition(SEPARATOR)[2].strip() if SEPARATOR in typed else typed.strip()
    if ident in names:
        return ident
    named = [key for key, name in names.items() if fold(name) == fold(typed)]
    return named[0] if len(named) == 1 else ident
