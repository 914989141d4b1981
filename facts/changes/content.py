"""The items of change sets: checked and compared with the store."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import batched
from typing import Any

from pydantic import ValidationError
from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from facts.changes.names_item import NamesItem, named_owners, remove_names, stored_names
from facts.changes.sound_items import item_mistakes
from facts.errors import ChangeSetMistakes
from facts.exchange_items import EXCHANGED
from facts.exchange_reading import REFERENCES, idents
from facts.exchanged_rows import exchanged
from facts.knowledge_items import Item
from facts.models import Indicator
from facts.questions import forget_facts
from facts.sync import stored
from facts.vocabulary import IndicatorKind
from facts.wanted_records import MODELS

NAMES = "names"
SECTIONS: Mapping[str, type[Item]] = {
    **{section: model for section, model in EXCHANGED.items() if section in MODELS},
    NAMES: NamesItem,
}
"""What change sets may hold, in the order in which records refer to each other."""

type Content = Mapping[str, Any]
type Mistake = tuple[str, str, str, str]
"""Section, key, field (may be empty) and what is wrong."""

_PER_QUERY = 500


def read_item(section: str, content: Content) -> Item:
    """Return the item that a content states.

    Raises:
        ChangeSetMistakes: fields are wrong or missing.
    """
    try:
        return SECTIONS[section].model_validate(content)
    except ValidationError as error:
        key = str(content.get("id", ""))
        raise ChangeSetMistakes(
            [
                (
                    section,
                    key,
                    ".".join(str(step) for step in detail["loc"]),
                    detail["msg"].removeprefix("Value error, "),
                )
                for detail in error.errors(include_url=False)
            ]
        ) from error


def plain(item: Item) -> dict[str, Any]:
    """Return an item as JSON, without what is as it is by default."""
    return item.model_dump(mode="json", exclude_defaults=True)


def key_of(item: Any) -> str:
    """Return the key of an item within its section."""
    return str(item.key if isinstance(item, NamesItem) else item.id)


def current(session: Session, section: str, keys: Collection[str]) -> dict[str, dict[str, Any]]:
    """Return the records of the keys as the store holds them, in the words of items."""
    if section == NAMES:
        chunks = (stored_names(session, chunk) for chunk in batched(keys, _PER_QUERY))
        return {key: names for chunk in chunks for key, names in chunk.items()}
    model = MODELS[section]
    rows = (stored(session, model, chunk) for chunk in batched(keys, _PER_QUERY))
    found = {key: row for chunk in rows for key, row in chunk.items()}
    return {key: exchanged(EXCHANGED[section], row) for key, row in found.items()}


def mistakes(session: Session, items: Mapping[str, Collection[Any]]) -> list[Mistake]:
    """Return what keeps items from being published, beside each other and the store."""
    kinds = indicator_kinds(session, items)
    found = list(_missing_references(session, items))
    for section, of_section in items.items():
        for item in of_section:
            wrong = item_mistakes(session, section, item, kinds, items)
            found += [(section, key_of(item), field, what) for what, field in wrong]
    return found


def remove(session: Session, section: str, keys: Collection[str]) -> None:
    """Take records away; the database refuses where others refer to them."""
    if section == NAMES:
        remove_names(session, keys)
        return
    if section == "facts":
        forget_facts(session, keys)
    for row in stored(session, MODELS[section], keys).values():
        session.delete(row)
    session.flush()


def indicator_kinds(
    session: Session, items: Mapping[str, Collection[Any]]
) -> dict[str, IndicatorKind]:
    """Return the kinds of the indicators of the store and of the items."""
    stored_kinds = session.execute(select(Indicator.id, Indicator.kind))
    kinds = {key: IndicatorKind(kind) for key, kind in stored_kinds}
    return kinds | {item.id: item.kind for item in items.get("indicators", ())}


def _missing_references(
    session: Session, items: Mapping[str, Collection[Any]]
) -> Iterator[Mistake]:
    wanted = list(_references(items))
    asked: dict[str, set[str]] = defaultdict(set)
    for *_, target, ident in wanted:
        asked[target].add(ident)
    held = {target: _held(session, items, target, ids) for target, ids in asked.items()}
    for section, key, field, target, ident in wanted:
        if ident not in held[target]:
            yield section, key, field, f"there is no '{ident}' among the {target}"


def _references(
    items: Mapping[str, Collection[Any]],
) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield section, key and field of each reference, and the section and id it leads to."""
    for section, of_section in items.items():
        for item in of_section:
            for field, target in REFERENCES.get(section, {}).items():
                for ident in idents(getattr(item, field)):
                    yield section, key_of(item), field, target, ident
    for fact in items.get("facts", ()):
        for cited in fact.sources:
            yield "facts", fact.id, "sources", "sources", cited.source
    for names in items.get(NAMES, ()):
        for target, ident in named_owners([names]):
            yield NAMES, names.key, "owner", target, ident


def _held(
    session: Session, items: Mapping[str, Collection[Any]], section: str, ids: Iterable[str]
) -> set[str]:
    """Return which of the ids there are, in the store or among the items."""
    key = inspect(MODELS[section]).primary_key[0]
    in_store = {
        ident
        for chunk in batched(sorted(ids), _PER_QUERY)
        for ident in session.scalars(select(key).where(key.in_(chunk)))
    }
    return in_store | {item.id for item in items.get(section, ())}
