"""Writing change sets: what an author does before anybody is asked to approve."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from facts.changes.content import current, key_of, plain, read_item
from facts.changes.models import ChangeSet, ChangeSetItem, ChangeSetStep
from facts.changes.reading import pending_for
from facts.changes.vocabulary import ChangeSetStatus, Origin, Step
from facts.errors import AlreadyPending, ChangedMeanwhile, NoChangeSet, WrongStep
from facts.journal_models import now
from facts.store import FactStore


@dataclass(frozen=True, slots=True)
class Edit:
    """What an author wants a record to be, and what it was when they began.

    Args:
        section: one of `content.SECTIONS`.
        key: the record's key; for a new record that of its content.
        content: the item as JSON; None takes the record away.
        base: the record as the author saw it; None if there was none.
    """

    section: str
    key: str
    content: Mapping[str, Any] | None
    base: Mapping[str, Any] | None


def begin(
    store: FactStore,
    actor: str,
    edits: Sequence[Edit],
    origin: Origin = Origin.EDIT,
    comment: str | None = None,
    questions: Sequence[int] = (),
) -> int:
    """Begin a change set with edits and return its number.

    Args:
        questions: the unanswered questions that it is meant to answer.

    Raises:
        ChangeSetMistakes: an edit is not an item of its section.
        ChangedMeanwhile: a record is not what the author saw.
        AlreadyPending: a record waits in another change set.
    """
    checked = [_checked(edit) for edit in edits]
    with store.write(actor) as session:
        _refuse_outdated(session, checked)
        _refuse_pending(session, checked, None)
        asked = list(questions)
        row = ChangeSet(origin=origin.value, author=actor, authors=[actor], questions=asked)
        row.steps.append(_step(actor, Step.CREATED, comment))
        session.add(row)
        session.flush()
        _add_items(session, row.id, checked)
        return row.id


def revise(
    store: FactStore,
    actor: str,
    number: int,
    version: int,
    edits: Sequence[Edit],
    dropped: Sequence[tuple[str, str]] = (),
) -> None:
    """Put edits into a draft, in the place of earlier ones of the same records.

    Args:
        version: the version of the change set that the author saw.
        dropped: section and key of edits to take out.

    Raises:
        ChangeSetMistakes, ChangedMeanwhile, AlreadyPending: as for `begin`.
        WrongStep: the change set is not a draft, or somebody revised it meanwhile.
        NoChangeSet: there is none of this number.
    """
    checked = [_checked(edit) for edit in edits]
    with store.write(actor) as session:
        row = expected(session, number, version, ChangeSetStatus.DRAFT)
        present = {(item.section, item.key): item for item in row.items}
        fresh = [edit for edit in checked if (edit.section, edit.key) not in present]
        _refuse_outdated(session, fresh)
        _refuse_pending(session, fresh, number)
        for edit in checked:
            if (edit.section, edit.key) in present:
                present[edit.section, edit.key].content = _json(edit.content)
        for wanted in dropped:
            row.items.remove(present[wanted])
        note(row, actor, Step.EDITED)
        session.flush()
        _add_items(session, row.id, fresh)


def expected(session: Session, number: int, version: int, *statuses: ChangeSetStatus) -> ChangeSet:
    """Return a change set that is as its reader saw it.

    Raises:
        NoChangeSet: there is none of this number.
        WrongStep: it is of another version, or of none of the statuses.
    """
    row = session.get(ChangeSet, number)
    if row is None:
        raise NoChangeSet(f"there is no change set {number}")
    if row.version != version or row.status not in statuses:
        raise WrongStep(f"change set {number} is {row.status} and of version {row.version}")
    return row


def note(row: ChangeSet, actor: str, step: Step, comment: str | None = None) -> None:
    """Keep a step in a change set; one who edits it is an author from then on."""
    row.steps.append(_step(actor, step, comment))
    row.changed_at = now()
    if step is Step.EDITED and actor not in row.authors:
        row.authors = [*row.authors, actor]


def _step(actor: str, step: Step, comment: str | None) -> ChangeSetStep:
    return ChangeSetStep(actor=actor, step=step.value, comment=comment or None)


def _checked(edit: Edit) -> Edit:
    if edit.content is None:
        return edit
    item = read_item(edit.section, edit.content)
    return Edit(edit.section, key_of(item), plain(item), edit.base)


def _refuse_outdated(session: Session, edits: Iterable[Edit]) -> None:
    for section, of_section in _by_section(edits).items():
        stored = current(session, section, [edit.key for edit in of_section])
        for edit in of_section:
            if stored.get(edit.key) != edit.base:
                raise ChangedMeanwhile(section, edit.key, stored.get(edit.key))


def _refuse_pending(session: Session, edits: Iterable[Edit], own: int | None) -> None:
    for section, of_section in _by_section(edits).items():
        pending = pending_for(session, section, [edit.key for edit in of_section])
        for key, number in pending.items():
            if number != own:
                raise AlreadyPending(section, key, number)


def _by_section(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    found: dict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        found[edit.section].append(edit)
    return found


def _add_items(session: Session, number: int, edits: Sequence[Edit]) -> None:
    rows = [
        {
            "change_set_id": number,
            "section": edit.section,
            "key": edit.key,
            "content": _json(edit.content),
            "base": _json(edit.base),
            "is_pending": True,
        }
        for edit in edits
    ]
    if rows:
        session.execute(insert(ChangeSetItem), rows)


def _json(content: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if content is None else dict(content)
