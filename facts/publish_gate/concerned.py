"""Which change sets can change what questions are answered with, and what they change of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from hashlib import sha256

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from facts.changes.content import NAMES
from facts.changes.records import ItemRecord
from facts.changes.referrers import QUESTIONS
from facts.journal_models import PartRevision
from facts.part_revisions import TERMS

_SECTIONS = frozenset({"facts", "entities", "indicators", QUESTIONS, NAMES})
# What says when and about what a fact is; the rest is what the answer says of it.
_TOLD_BY = ("entity", "about", "indicator", "period", "target", "status")
_PARTS = (
    "fact",
    "fact_about",
    "entity",
    "entity_within",
    "indicator",
    "question",
    "question_fact",
    "event_series",
    "event_edition",
    "desk",
    "desk_place",
)


def concerned(items: Iterable[ItemRecord]) -> list[ItemRecord]:
    """Return the items by which a question can be answered with another fact than before."""
    return [item for item in items if item.section in _SECTIONS and not _says_the_same(item)]


def facts_concerned(items: Iterable[ItemRecord]) -> frozenset[str]:
    """Return the facts that are stated otherwise, or that new questions ask for."""
    found = concerned(items)
    stated = {item.key for item in found if item.section == "facts"}
    asked = (item.content for item in found if item.section == QUESTIONS)
    return frozenset(stated.union(*(content["facts"] for content in asked if content)))


def fingerprint(items: Sequence[ItemRecord]) -> str:
    """Tells what a change set changes from what it changed before it was edited."""
    told = sorted((item.section, item.key, json.dumps(item.content)) for item in items)
    return sha256(json.dumps(told).encode()).hexdigest()


def revision(session: Session) -> int:
    """Return when anything changed last that questions are answered by, or by which."""
    parts = or_(PartRevision.part.in_(_PARTS), PartRevision.part.startswith(TERMS))
    return session.scalar(select(func.max(PartRevision.revision)).where(parts)) or 0


def _says_the_same(item: ItemRecord) -> bool:
    """Whether only values, words or sources of a fact differ, or a question is given up."""
    if item.section == QUESTIONS:
        return item.content is None
    if item.section != "facts" or item.content is None or item.base is None:
        return False
    return all(item.content.get(field) == item.base.get(field) for field in _TOLD_BY)
