"""The questions investors ask for a fact, written beside it in its form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from console.record_form import Standing
from facts.changes.content import current
from facts.changes.drafting import Edit
from facts.changes.referrers import QUESTIONS
from facts.question_ids import question_id
from facts.questions import questions_for

type Asked = tuple[tuple[str, str], ...]
"""Language and words of each question."""


def asked_for(session: Session, place: Standing) -> Asked:
    """Return the questions for a fact, as the change that waits would have them."""
    found = {row.id: (row.language, row.text) for row in questions_for(session, [place.key])}
    for key, content in _drafted(place).items():
        found.pop(key, None)
        if content is not None and place.key in content["facts"]:
            found[key] = content["language"], content["text"]
    return tuple(sorted(found.values()))


def question_edits(
    session: Session, place: Standing, fact: str, asked: Asked
) -> tuple[list[Edit], list[tuple[str, str]]]:
    """Return what becomes of questions where a fact has these, and what the draft drops.

    Args:
        fact: the fact's id, which a new one has got by now.
        asked: as typed.
    """
    wanted = {question_id(language, text): (language, text) for language, text in asked if text}
    stored = {row.id for row in questions_for(session, [fact])}
    present = current(session, QUESTIONS, sorted({*wanted, *stored}))
    edits = []
    for key in sorted({*wanted, *stored}):
        base = present.get(key)
        content = _content(key, base, fact, wanted.get(key))
        if content != base:
            edits.append(Edit(QUESTIONS, key, content, base))
    written = {edit.key for edit in edits}
    dropped = [(QUESTIONS, key) for key in _drafted(place) if key not in written]
    return edits, dropped


def _content(
    key: str, base: dict[str, Any] | None, fact: str, wanted: tuple[str, str] | None
) -> dict[str, Any] | None:
    """A question as it is to be: with the fact among those it expects, or without it."""
    others = [one for one in (base or {}).get("facts", ()) if one != fact]
    if wanted is not None:
        language, text = wanted
        facts = sorted([*others, fact])
        return {"id": key, "language": language, "text": text, "facts": facts}
    return {**(base or {}), "facts": others} if others else None


def _drafted(place: Standing) -> dict[str, dict[str, Any] | None]:
    """What the waiting change makes of questions."""
    items: Sequence[Any] = place.waiting.items if place.waiting else ()
    return {
        item.key: item.content
        for item in items
        if item.section == QUESTIONS and place.key in (item.content or item.base or {})["facts"]
    }
