"""What becomes of a change set: sent, returned, withdrawn, or published by a second person."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from facts.changes.content import apply, current, mistakes, read_item, remove
from facts.changes.drafting import expected, note
from facts.changes.models import ChangeSet, ChangeSetItem
from facts.changes.records import ItemRecord
from facts.changes.referrers import removal_mistakes
from facts.changes.vocabulary import PENDING, ChangeSetStatus, Step
from facts.errors import ChangedMeanwhile, ChangeSetMistakes, OwnChange
from facts.store import FactStore

_DRAFT, _IN_REVIEW = PENDING


def send(store: FactStore, actor: str, number: int, version: int, comment: str = "") -> None:
    """Ask for approval of a draft.

    Raises:
        ChangeSetMistakes: it could not be published as it is.
        ChangedMeanwhile: a record was changed since.
        WrongStep, NoChangeSet: it is no draft of this version.
    """
    with store.write(actor) as session:
        row = expected(session, number, version, _DRAFT)
        _publishable(session, row)
        row.status = _IN_REVIEW.value
        note(row, actor, Step.SENT, comment)


def give_back(store: FactStore, actor: str, number: int, version: int, comment: str) -> None:
    """Return a change set to its authors as a draft, with a reason.

    Raises:
        WrongStep, NoChangeSet: it is not in review in this version.
    """
    with store.write(actor) as session:
        row = expected(session, number, version, _IN_REVIEW)
        row.status = _DRAFT.value
        note(row, actor, Step.RETURNED, comment)


def withdraw(store: FactStore, actor: str, number: int, version: int, comment: str = "") -> None:
    """Give a change set up; its content stays to be looked at.

    Raises:
        WrongStep, NoChangeSet: it is settled already, or of another version.
    """
    with store.write(actor) as session:
        row = expected(session, number, version, *PENDING)
        _settle(row, ChangeSetStatus.WITHDRAWN)
        note(row, actor, Step.WITHDRAWN, comment)


def publish(
    store: FactStore,
    actor: str,
    number: int,
    version: int,
    comment: str = "",
    *,
    by_second_person: bool = True,
) -> None:
    """Bring a change set into the store, where it is answered from then on.

    The history names who published it; its authors stand in its steps.

    Args:
        by_second_person: whether its authors may not do so themselves.

    Raises:
        OwnChange: the actor wrote it.
        ChangeSetMistakes: it does not fit the store.
        ChangedMeanwhile: a record was changed since its author saw it.
        WrongStep, NoChangeSet: it is not pending in this version.
    """
    with store.write(actor, number) as session:
        row = expected(session, number, version, *PENDING)
        if by_second_person and actor in row.authors:
            raise OwnChange("an author may not approve their own change")
        items = _publishable(session, row)
        _settle(row, ChangeSetStatus.PUBLISHED)
        note(row, actor, Step.PUBLISHED, comment)
        _apply(session, row, items)


def _apply(session: Session, row: ChangeSet, items: dict[str, list[Any]]) -> None:
    apply(session, items)
    for section, key in ((i.section, i.key) for i in row.items if i.content is None):
        remove(session, section, [key])


def _settle(row: ChangeSet, status: ChangeSetStatus) -> None:
    row.status = status.value
    for item in row.items:
        item.is_pending = False


def _publishable(session: Session, row: ChangeSet) -> dict[str, list[Any]]:
    """Return the items by section once they fit the store as it is now."""
    _refuse_outdated(session, row.items)
    items: dict[str, list[Any]] = defaultdict(list)
    for item in row.items:
        if item.content is not None:
            items[item.section].append(read_item(item.section, item.content))
    removed = removal_mistakes(session, (_record(item) for item in row.items))
    if found := [*mistakes(session, items), *removed]:
        raise ChangeSetMistakes(found)
    return items


def _record(item: ChangeSetItem) -> ItemRecord:
    return ItemRecord(item.section, item.key, item.content, item.base)


def _refuse_outdated(session: Session, items: Iterable[ChangeSetItem]) -> None:
    by_section: dict[str, list[ChangeSetItem]] = defaultdict(list)
    for item in items:
        by_section[item.section].append(item)
    for section, of_section in by_section.items():
        stored = current(session, section, [item.key for item in of_section])
        for item in of_section:
            if stored.get(item.key) != item.base:
                raise ChangedMeanwhile(section, item.key, stored.get(item.key))
