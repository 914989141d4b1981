"""The store as it would be if changes were published, for what is shown before they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from facts.changes.content import SECTIONS, read_item
from facts.changes.drafting import Edit
from facts.exchange_items import DayItem
from facts.knowledge_items import (
    DeskItem,
    EditionItem,
    EntityItem,
    IndicatorItem,
    SeriesItem,
    SourceItem,
)
from facts.period import day_of
from facts.records import (
    CalendarDayRecord,
    DeskHours,
    DeskRecord,
    EditionRecord,
    EntityRecord,
    IndicatorRecord,
    SeriesRecord,
    SourceRecord,
)
from facts.snapshot import Snapshot
from facts.wanted_rows import edition_columns
from facts.working_days import WorkingDays

type Items = Mapping[str, Mapping[str, Any]]
"""Checked items by section and key; None where a record is taken away."""

type Sources = Mapping[str, SourceRecord]


def items_of(edits: Iterable[Edit]) -> dict[str, dict[str, Any]]:
    """Return what edits make of records.

    Raises:
        ChangeSetMistakes: one is no item yet.
    """
    found: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for edit in edits:
        content = edit.content
        item = None if content is None else read_item(edit.section, content)
        found[edit.section][edit.key] = item
    return found


def kept(items: Mapping[str, Any]) -> dict[str, Any]:
    """Return the items of a section that are not taken away."""
    return {key: item for key, item in items.items() if item is not None}


def overlaid(snapshot: Snapshot, items: Items, sources: Sources) -> Snapshot:
    """Return a snapshot with all records but facts as the items have them.

    Args:
        sources: those of the store and of the items, by id.

    Raises:
        KeyError: an edition cites a source that there is none of.
    """
    return replace(
        snapshot,
        entities=_over(snapshot.entities, items["entities"], _entity),
        indicators=_over(snapshot.indicators, items["indicators"], _indicator),
        labels={**snapshot.labels, **_labels(items)},
        series=_over(snapshot.series, items["series"], _series),
        editions=_editions(snapshot, items, sources),
        desks=tuple(_over({d.id: d for d in snapshot.desks}, items["desks"], _desk).values()),
        calendar=_calendar(snapshot.calendar, items),
    )


def with_added(sources: Sources, items: Items) -> dict[str, SourceRecord]:
    """Return the sources of the store and those among the items."""
    added: dict[str, SourceItem] = kept(items["sources"])
    return {**sources, **{key: SourceRecord(**item.model_dump()) for key, item in added.items()}}


def _over[T](stored: Mapping[str, T], items: Mapping[str, Any], record: Any) -> dict[str, T]:
    left = {key: one for key, one in stored.items() if items.get(key, one) is not None}
    return left | {key: record(item) for key, item in kept(items).items()}


def _labels(items: Items) -> dict[tuple[str, str], str]:
    names = kept(items["names"]).values()
    return {(item.owner, item.language): item.label for item in names if item.label}


def _editions(snapshot: Snapshot, items: Items, sources: Sources) -> tuple[EditionRecord, ...]:
    stored = {one.id: one for one in snapshot.editions}
    found = _over(stored, items["editions"], lambda item: _edition(item, sources)).values()
    # As the store returns them: the earliest first, undated ones last.
    dated = (one.starts_on.isoformat() if one.starts_on else "9999" for one in found)
    return tuple(one for _, _, one in sorted(zip(dated, range(len(found)), found, strict=True)))


def _calendar(calendar: WorkingDays, items: Items) -> WorkingDays:
    stored = {day.isoformat(): record for day, record in calendar.corrections.items()}
    return WorkingDays.corrected(_over(stored, items["days"], _day).values())


def _entity(item: EntityItem) -> EntityRecord:
    return EntityRecord(item.id, item.kind.value, item.official, item.within)


def _indicator(item: IndicatorItem) -> IndicatorRecord:
    return IndicatorRecord(item.id, item.kind.value, item.unit, item.topic)


def _series(item: SeriesItem) -> SeriesRecord:
    return SeriesRecord(**item.model_dump())


def _edition(item: EditionItem, sources: Sources) -> EditionRecord:
    columns = edition_columns(item)
    names = EditionRecord.__dataclass_fields__.keys() & columns.keys()
    return EditionRecord(
        **{name: columns[name] for name in names},
        series=item.series,
        place=item.place,
        source=sources[item.source],
    )


def _desk(item: DeskItem) -> DeskRecord:
    names = DeskRecord.__dataclass_fields__.keys() & DeskItem.model_fields.keys()
    plain = item.model_dump(include=set(names) - {"hours"})
    hours = tuple(DeskHours(one.weekday, one.opens, one.closes) for one in item.hours)
    return DeskRecord(**plain, is_default=item.default, hours=hours)


def _day(item: DayItem) -> CalendarDayRecord:
    return CalendarDayRecord(day_of(item.id), item.kind.value, item.name, item.weekday, item.note)
