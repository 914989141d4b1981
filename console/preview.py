"""What an investor would read if changes were published, shown before they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from answers.fact_answer import fact_answer, with_others
from facts.changes.content import indicator_kinds, read_item
from facts.changes.drafting import Edit
from facts.changes.sound_items import item_mistakes
from facts.errors import ChangeSetMistakes
from facts.exchange_items import ExchangedFact
from facts.knowledge_items import EntityItem, IndicatorItem, SourceItem
from facts.records import EntityRecord, FactRecord, IndicatorRecord, SourceRecord
from facts.snapshot import Snapshot
from facts.wanted_rows import fact_columns

type Items = Mapping[str, Mapping[str, Any]]
"""Checked items by section and key."""


def previewed(
    snapshot: Snapshot,
    session: Session,
    edits: Iterable[Edit],
    sources: Mapping[str, SourceRecord],
    language: str,
    today: date,
) -> dict[str, Any] | None:
    """Return the answer on the fact among edits, as the chat page gets it; None without a fact.

    Raises:
        ChangeSetMistakes: an edit is no item yet, or a fact that no answer can be made of.
    """
    items = _items(edits)
    if not items["facts"]:
        return None
    item = next(iter(items["facts"].values()))
    overlaid = _with_names(_with_records(snapshot, items), items)
    fact = _fact(session, overlaid, item, items, sources)
    answer = fact_answer(overlaid, session, with_others(overlaid, session, fact), language, today)
    return {
        "language": language,
        "status": answer.status,
        "replies": [asdict(reply) for reply in answer.replies],
    }


def _items(edits: Iterable[Edit]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {
        section: {} for section in ("facts", "sources", "entities", "indicators", "names")
    }
    for edit in edits:
        if edit.content is not None and edit.section in found:
            found[edit.section][edit.key] = read_item(edit.section, edit.content)
    return found


def _with_records(snapshot: Snapshot, items: Items) -> Snapshot:
    entities: dict[str, EntityItem] = dict(items["entities"])
    indicators: dict[str, IndicatorItem] = dict(items["indicators"])
    return replace(
        snapshot,
        entities={
            **snapshot.entities,
            **{
                key: EntityRecord(key, item.kind.value, item.official, item.within)
                for key, item in entities.items()
            },
        },
        indicators={
            **snapshot.indicators,
            **{
                key: IndicatorRecord(key, item.kind.value, item.unit, item.topic)
                for key, item in indicators.items()
            },
        },
    )


def _with_names(snapshot: Snapshot, items: Items) -> Snapshot:
    labels = {
        (item.owner, item.language): item.label for item in items["names"].values() if item.label
    }
    return replace(snapshot, labels={**snapshot.labels, **labels})


def _fact(
    session: Session,
    overlaid: Snapshot,
    item: ExchangedFact,
    items: Items,
    sources: Mapping[str, SourceRecord],
) -> FactRecord:
    kinds = indicator_kinds(session, {"indicators": items["indicators"].values()})
    if wrong := list(item_mistakes(session, "facts", item, kinds)):
        raise ChangeSetMistakes([("facts", item.id, field, what) for what, field in wrong])
    columns = fact_columns(item, kinds[item.indicator])
    added = {key: _source(source) for key, source in items["sources"].items()}
    known = {**sources, **added}
    cited = tuple((known[one.source], one.locator) for one in item.sources)
    names = FactRecord.__dataclass_fields__.keys() & columns.keys()
    plain = {name: columns[name] for name in names}
    plain["unit"] = item.unit or overlaid.indicators[item.indicator].unit
    return FactRecord(
        **plain,
        entity=item.entity,
        indicator=item.indicator,
        about=item.about,
        sources=cited,
        texts=MappingProxyType(dict(item.texts)),
    )


def _source(item: SourceItem) -> SourceRecord:
    return SourceRecord(**item.model_dump())
