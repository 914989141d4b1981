"""The answer that changes come to, as pages show it beside a form or a change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from console.clock import today
from console.mistake_words import by_field
from console.preview import desk_previewed, event_previewed, previewed
from console.record_choice import RecordChoice
from console.visit import Visit
from facts.changes.drafting import Edit
from facts.errors import ChangeSetMistakes
from languages import LANGUAGES

LANGUAGE, AT = "preview", "at"
"""The fields that choose the language of the answer, and the instant it is given at."""

_YEARS = range(2000, 2100)


def language_of(visit: Visit) -> str:
    """Return the language chosen for the answer, else the reader's."""
    wanted = visit.field(LANGUAGE) or visit.query(LANGUAGE)
    return wanted if wanted in LANGUAGES else visit.language


def moment_of(visit: Visit) -> datetime:
    """Return the instant chosen for the answer, by the office's clock; else the present one."""
    zone = ZoneInfo(visit.office.time_zone)
    chosen: datetime | None
    try:
        chosen = datetime.fromisoformat(visit.field(AT) or visit.query(AT))
    except ValueError:
        chosen = None
    if chosen is None or chosen.year not in _YEARS:
        return visit.parts.staff.clock().astimezone(zone)
    return chosen.replace(tzinfo=zone)


def shown_answer(
    visit: Visit,
    session: Session,
    choice: RecordChoice,
    edits: Sequence[Edit],
    language: str,
    now: datetime | None = None,
) -> dict[str, Any]:
    """Return the answer as the chat page reads it, what is missing for one, or nothing at all."""
    try:
        answer = _answer(visit, session, choice, edits, language, now or visit.parts.staff.clock())
    except ChangeSetMistakes as error:
        return {"errors": sorted(set(by_field(visit.words, error.mistakes).values()))}
    except KeyError:
        return {"errors": [visit.words.format("mistake-not-there")]}
    return {"text": answer["replies"][0]["text"], "json": json.dumps(answer)} if answer else {}


def _answer(
    visit: Visit,
    session: Session,
    choice: RecordChoice,
    edits: Sequence[Edit],
    language: str,
    now: datetime,
) -> dict[str, Any] | None:
    """The answer on the fact, else on the event, else on the desk among edits."""
    sources = {source.id: source for source in choice.sources}
    snapshot, day = choice.snapshot, today(visit.office)
    return (
        previewed(snapshot, session, edits, sources, language, day)
        or event_previewed(snapshot, session, edits, sources, language, now, day)
        or desk_previewed(snapshot, session, edits, language, now)
    )
