"""Keeping what was typed into the form of a record as a draft, never over another's change."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.orm import Session
from starlette.responses import Response

from console.errors import NotThere
from console.mistake_words import by_field
from console.rendering import seeother
from console.visit import Visit
from facts.changes.content import current
from facts.changes.drafting import Edit, begin, revise
from facts.changes.earlier_states import earlier_states
from facts.changes.reading import change_set, pending_for
from facts.changes.records import ChangeSetRecord, ItemRecord
from facts.changes.vocabulary import ChangeSetStatus, Origin
from facts.errors import (
    AlreadyPending,
    ChangedMeanwhile,
    ChangeSetMistakes,
    NoChangeSet,
    WrongStep,
)

CHANGES = "/console/changes"

type Content = Mapping[str, Any]


@dataclass(frozen=True)
class Standing:
    """How a record stands when its form is opened or sent.

    Args:
        key: empty for a record that is still to be written.
        stored: the record as it is published; None where there is none.
        waiting: the change set that the record waits in, if any.
    """

    section: str
    key: str
    stored: Content | None
    waiting: ChangeSetRecord | None

    @property
    def seen(self) -> str:
        """What a form carries to tell whether the record is still what its author saw."""
        return fingerprint(self.stored)

    @property
    def item(self) -> ItemRecord | None:
        """What the waiting change would do to the record."""
        return self.waiting.item(self.section, self.key) if self.waiting else None

    @property
    def is_leaving(self) -> bool:
        """Whether the waiting change takes the record away."""
        return self.item is not None and self.item.content is None

    @property
    def content(self) -> Content | None:
        """What a form shows: the record as the waiting change would have it, or as it is."""
        return self.item.content if self.item else self.stored

    @property
    def draft(self) -> ChangeSetRecord | None:
        """The waiting change where it may still be written to."""
        is_draft = self.waiting is not None and self.waiting.status == ChangeSetStatus.DRAFT
        return self.waiting if is_draft else None


@dataclass(frozen=True)
class Refusal:
    """Why what was typed was not kept; the form shows it beside what was typed.

    Args:
        errors: what is wrong, by field.
        is_outdated: whether somebody changed the record meanwhile.
        is_taken: whether the record waits in another change.
        is_unchanged: whether there is nothing to keep.
    """

    status: int = 200
    errors: Mapping[str, str] = field(default_factory=dict)
    is_outdated: bool = False
    is_taken: bool = False
    is_unchanged: bool = False


NOT_REFUSED = Refusal()


def fingerprint(content: Content | None) -> str:
    """Return what tells one state of a record from another; empty where there is none."""
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:24] if content is not None else ""


def standing(session: Session, section: str, key: str) -> Standing:
    """Return how a record stands now; an empty key is a new one."""
    if not key:
        return Standing(section, key, None, None)
    number = pending_for(session, section, [key]).get(key)
    waiting = change_set(session, number) if number else None
    return Standing(section, key, current(session, section, [key]).get(key), waiting)


def keep(
    visit: Visit,
    place: Standing,
    edits: Sequence[Edit],
    dropped: Sequence[tuple[str, str]] = (),
    questions: Sequence[int] = (),
) -> int | Refusal:
    """Keep edits in the draft that the form was opened from, or in a new one.

    Args:
        place: how the record stands now, beside the form's own `seen`.
        dropped: section and key of what the draft holds no longer.
        questions: the unanswered questions that a new draft is meant to answer.

    Returns:
        The number of the change set, or why nothing was kept.
    """
    if visit.field("seen") != place.seen:
        return Refusal(409, is_outdated=True)
    differing = [edit for edit in edits if edit.content != edit.base]
    if not dropped and not (edits if place.waiting else differing):
        return Refusal(is_unchanged=True)
    try:
        return _kept(visit, edits, dropped, questions)
    except ChangeSetMistakes as error:
        return Refusal(422, by_field(visit.words, error.mistakes, place.section))
    except ChangedMeanwhile:
        return Refusal(409, is_outdated=True)
    except (AlreadyPending, WrongStep):
        return Refusal(409, is_taken=True)
    except NoChangeSet as error:
        raise NotThere from error


def restore(visit: Visit, section: str, key: str) -> Response:
    """Begin a change that takes a record back to an earlier state, and lead to it."""
    wanted = visit.number("state")
    with visit.parts.store.session() as session:
        place = standing(session, section, key)
        states = earlier_states(session, section, key)
    state = next((state for state in states if state.change == wanted), None)
    if state is None or state.content is None:
        raise NotThere
    return begun(visit, [Edit(section, key, state.content, place.stored)], Origin.ROLLBACK)


def begun(visit: Visit, edits: Sequence[Edit], origin: Origin = Origin.EDIT) -> Response:
    """Begin a change and lead to it, or to the one that waits already."""
    try:
        number = begin(visit.parts.store, visit.account.name, edits, origin)
    except AlreadyPending as error:
        number = error.change_set
    except ChangedMeanwhile as error:
        raise NotThere from error
    return seeother(f"{CHANGES}/{number}")


def _kept(
    visit: Visit,
    edits: Sequence[Edit],
    dropped: Sequence[tuple[str, str]],
    questions: Sequence[int],
) -> int:
    store, actor = visit.parts.store, visit.account.name
    if visit.field("change_set"):
        number = visit.number("change_set")
        revise(store, actor, number, visit.number("version"), edits, dropped)
        return number
    origin = Origin.QUESTION if questions else Origin.EDIT
    return begin(store, actor, edits, origin, questions=questions)
