"""What an investor would read if changes were published, shown before they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from answers.answer import Answer
from answers.desk_card import desk_answer
from answers.event_list import EventWriter
from answers.fact_answer import fact_answer, with_others
from console.overlay import Items, items_of, kept, overlaid, with_added
from facts.changes.content import indicator_kinds, mistakes
from facts.changes.drafting import Edit
from facts.changes.sound_items import item_mistakes
from facts.errors import ChangeSetMistakes
from facts.exchange_items import ExchangedFact
from facts.records import FactRecord, SourceRecord
from facts.snapshot import Snapshot
from facts.wanted_rows import fact_columns

type Sources = Mapping[str, SourceRecord]


def previewed(
    snapshot: Snapshot,
    session: Session,
    edits: Iterable[Edit],
    sources: Sources,
    language: str,
    today: date,
) -> dict[str, Any] | None:
    """Return the answer on the fact among edits, as the chat page gets it; None without a fact.

    Raises:
        ChangeSetMistakes: an edit is no item yet, or a fact that no answer can be made of.
    """
    items = items_of(edits)
    if not kept(items["facts"]):
        return None
    item = next(iter(kept(items["facts"]).values()))
    cited = with_added(sources, items)
    shown = overlaid(snapshot, items, cited)
    fact = _fact(session, shown, item, items, cited)
    answer = fact_answer(shown, session, with_others(shown, session, fact), language, today)
    return _payload(answer, language)


def event_previewed(
    snapshot: Snapshot,
    session: Session,
    edits: Iterable[Edit],
    sources: Sources,
    language: str,
    now: datetime,
    today: date,
) -> dict[str, Any] | None:
    """Return the answer on the coming events of the series that edits are of; None without one.

    Raises:
        ChangeSetMistakes: an edit is no item yet, or cannot be published as it is.
    """
    items = items_of(edits)
    named = set(items["series"]) | {edition.series for edition in kept(items["editions"]).values()}
    if not named:
        return None
    _require_sound(session, items)
    shown = overlaid(snapshot, items, with_added(sources, items))
    series = min(named)
    editions = [one for one in shown.editions if one.series == series]
    return _payload(
        EventWriter(shown, language, now, today).answer(editions, None, series), language
    )


def desk_previewed(
    snapshot: Snapshot,
    session: Session,
    edits: Iterable[Edit],
    language: str,
    now: datetime,
) -> dict[str, Any] | None:
    """Return the answer that leads to the desk among edits; None without one.

    Raises:
        ChangeSetMistakes: an edit is no item yet, or cannot be published as it is.
    """
    items = items_of(edits)
    if not kept(items["desks"]):
        return None
    _require_sound(session, items)
    shown = overlaid(snapshot, items, {})
    return _payload(desk_answer(shown, {min(kept(items["desks"]))}, language, now), language)


def _payload(answer: Answer, language: str) -> dict[str, Any]:
    return {
        "language": language,
        "status": answer.status,
        "replies": [asdict(reply) for reply in answer.replies],
    }


def _require_sound(session: Session, items: Items) -> None:
    """Refuse what could not be published."""
    present = {section: tuple(kept(some).values()) for section, some in items.items()}
    if wrong := mistakes(session, {section: some for section, some in present.items() if some}):
        raise ChangeSetMistakes(wrong)


def _fact(
    session: Session,
    shown: Snapshot,
    item: ExchangedFact,
    items: Items,
    sources: Sources,
) -> FactRecord:
    kinds = indicator_kinds(session, {"indicators": kept(items["indicators"]).values()})
    if wrong := list(item_mistakes(session, "facts", item, kinds)):
        raise ChangeSetMistakes([("facts", item.id, field, what) for what, field in wrong])
    columns = fact_columns(item, kinds[item.indicator])
    cited = tuple((sources[one.source], one.locator) for one in item.sources)
    names = FactRecord.__dataclass_fields__.keys() & columns.keys()
    plain = {name: columns[name] for name in names}
    plain["unit"] = item.unit or shown.indicators[item.indicator].unit
    return FactRecord(
        **plain,
        entity=item.entity,
        indicator=item.indicator,
        about=item.about,
        sources=cited,
        texts=MappingProxyType(dict(item.texts)),
    )
