"""Bringing labels and aliases to what the label files say, around what staff changed."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.history import add_all
from facts.knowledge_files import Knowledge, Stated
from facts.knowledge_items import TermsItem
from facts.models import Term
from facts.sync import Tally, deleted_by_staff
from facts.vocabulary import KNOWLEDGE, TermRole


class TermKey(NamedTuple):
    """What tells a term from all others; a text names one owner once in a language."""

    owner_kind: str
    owner: str
    language: str
    text: str

    @property
    def id(self) -> str:
        """The stable id of the term when it comes from the knowledge."""
        return sha256("\0".join(self).encode()).hexdigest()[:24]


def sync_terms(
    session: Session, knowledge: Knowledge, kept: set[tuple[str, str]], tally: Tally
) -> None:
    """Add, change and remove terms of knowledge; `kept` owners keep those they have.

    Labels give way before others take their place: an owner has one label in a language.
    """
    present = {term_key(term): term for term in session.scalars(select(Term))}
    wanted = _around_staff(_wanted(knowledge), present)
    _remove(session, present, wanted, kept, tally)
    for role in (TermRole.ALIAS, TermRole.LABEL):
        _set_role(present, wanted, role, tally)
        session.flush()
    deleted = deleted_by_staff(session, Term.__tablename__)
    missing = [term_columns(key, role) for key, role in wanted.items() if key not in present]
    added = [columns for columns in missing if columns["id"] not in deleted]
    add_all(session, Term, added)
    tally.added += len(added)


def term_key(term: Term) -> TermKey:
    """Return what tells a stored term from all others."""
    kind = "entity" if term.entity_id else "indicator"
    return TermKey(kind, term.entity_id or term.indicator_id or "", term.language, term.text)


def term_columns(key: TermKey, role: TermRole) -> dict[str, str | None]:
    """Return the columns of a new term."""
    return {
        "id": key.id,
        "entity_id": key.owner if key.owner_kind == "entity" else None,
        "indicator_id": key.owner if key.owner_kind == "indicator" else None,
        "language": key.language,
        "text": key.text,
        "role": role.value,
    }


def _wanted(knowledge: Knowledge) -> dict[TermKey, TermRole]:
    found: dict[TermKey, TermRole] = {}
    for labels in knowledge.labels:
        for kind, owners in (("entity", labels.entities), ("indicator", labels.indicators)):
            for key, role in _named(kind, labels.language, owners):
                found.setdefault(key, role)
    return found


def _named(
    kind: str, language: str, owners: Mapping[str, Stated[TermsItem]]
) -> Iterator[tuple[TermKey, TermRole]]:
    for owner, stated in owners.items():
        yield TermKey(kind, owner, language, stated.item.label), TermRole.LABEL
        for alias in stated.item.aliases:
            yield TermKey(kind, owner, language, alias), TermRole.ALIAS


def _around_staff(
    wanted: dict[TermKey, TermRole], present: Mapping[TermKey, Term]
) -> dict[TermKey, TermRole]:
    """Leave out the terms staff hold, and make aliases of labels where staff set another."""
    staffs = {key: term for key, term in present.items() if term.changed_by != KNOWLEDGE}
    if not staffs:
        return wanted
    held = set(staffs) | {term.id for term in staffs.values()}
    labelled = {key[:3] for key, term in staffs.items() if term.role == TermRole.LABEL}
    return {
        key: TermRole.ALIAS if key[:3] in labelled else role
        for key, role in wanted.items()
        if key not in held and key.id not in held
    }


def _remove(
    session: Session,
    present: Mapping[TermKey, Term],
    wanted: Mapping[TermKey, TermRole],
    kept: set[tuple[str, str]],
    tally: Tally,
) -> None:
    for key, term in present.items():
        if term.changed_by == KNOWLEDGE and key not in wanted and key[:2] not in kept:
            session.delete(term)
            tally.removed += 1
    session.flush()


def _set_role(
    present: Mapping[TermKey, Term],
    wanted: Mapping[TermKey, TermRole],
    role: TermRole,
    tally: Tally,
) -> None:
    for key, term in present.items():
        if wanted.get(key) is role and term.role != role:
            term.role = role.value
            tally.changed += 1
