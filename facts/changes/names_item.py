"""What an entity or indicator is called in one language, as one item that staff edit."""

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from facts.bulk_changes import RowChange, addition, alteration, removal
from facts.knowledge_items import Id, Item, Words
from facts.models import Term
from facts.sync import Wanted
from facts.term_sync import TermKey, term_columns
from facts.vocabulary import TermRole

OwnerKind = Literal["entity", "indicator"]


class NamesItem(Item):
    """The name shown and the further ones understood; without a name shown, one is missing."""

    owner_kind: OwnerKind
    owner: Id
    language: Words
    label: Words | None = None
    aliases: tuple[Words, ...] = ()

    @property
    def key(self) -> str:
        """What tells these names from those of other owners and languages."""
        return names_key(self.owner_kind, self.owner, self.language)


def names_key(kind: str, owner: str, language: str) -> str:
    """Return the key of an owner's names in a language."""
    return f"{kind}/{owner}/{language}"


def stored_names(session: Session, keys: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return the names of each key that has any, as items."""
    found = {key: _names(rows) for key, rows in _rows(session, keys).items() if rows}
    return {key: item.model_dump(mode="json", exclude_defaults=True) for key, item in found.items()}


def names_changes(session: Session, items: Iterable[NamesItem]) -> list[RowChange]:
    """Return how the store comes to call owners what the items say, and nothing else.

    A label gives way before another takes its place: an owner has one in a language.
    """
    items = tuple(items)
    present = _rows(session, (item.key for item in items))
    changes = (change for item in items for change in _changes(item, present[item.key]))
    return sorted(changes, key=_is_label)


def remove_names(session: Session, keys: Iterable[str]) -> None:
    """Take away all names of the keys."""
    for rows in _rows(session, keys).values():
        for row in rows:
            session.delete(row)
    session.flush()


def _changes(item: NamesItem, present: Iterable[Term]) -> Iterator[RowChange]:
    wanted = _roles(item)
    for row in present:
        role = wanted.pop(row.text, None)
        if role is None:
            yield removal(row)
        elif role != row.role:
            yield from alteration(row, Wanted({"role": role.value}))
    for text, role in wanted.items():
        key = TermKey(item.owner_kind, item.owner, item.language, text)
        yield from addition(Term, Wanted(term_columns(key, role)))


def _is_label(change: RowChange) -> bool:
    return change.after is not None and change.after["role"] == TermRole.LABEL


def _roles(item: NamesItem) -> dict[str, TermRole]:
    label = {item.label: TermRole.LABEL} if item.label else {}
    return dict.fromkeys(item.aliases, TermRole.ALIAS) | label


def _rows(session: Session, keys: Iterable[str]) -> dict[str, list[Term]]:
    """Return the terms of each key, the label first."""
    found: dict[str, list[Term]] = {key: [] for key in keys}
    if not found:
        return found
    query = select(Term).where(or_(*map(_of_key, found))).order_by(Term.role.desc(), Term.text)
    for row in session.scalars(query):
        kind = "entity" if row.entity_id else "indicator"
        owner = row.entity_id or row.indicator_id or ""
        found[names_key(kind, owner, row.language)].append(row)
    return found


def _of_key(key: str) -> Any:
    kind, owner, language = key.split("/")
    column = Term.entity_id if kind == "entity" else Term.indicator_id
    return and_(column == owner, Term.language == language)


def _names(rows: list[Term]) -> NamesItem:
    first = rows[0]
    return NamesItem(
        owner_kind="entity" if first.entity_id else "indicator",
        owner=first.entity_id or first.indicator_id or "",
        language=first.language,
        label=next((row.text for row in rows if row.role == TermRole.LABEL), None),
        aliases=tuple(row.text for row in rows if row.role == TermRole.ALIAS),
    )


def named_owners(items: Iterable[NamesItem]) -> Iterator[tuple[str, str]]:
    """Yield the section and id of what each item names."""
    for item in items:
        yield ("entities" if item.owner_kind == "entity" else "indicators"), item.owner
