"""The answer that changes come to, as pages show it beside a form or a change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from console.clock import today
from console.mistake_words import by_field
from console.preview import previewed
from console.record_choice import RecordChoice
from console.visit import Visit
from facts.changes.drafting import Edit
from facts.errors import ChangeSetMistakes


def shown_answer(
    visit: Visit, session: Session, choice: RecordChoice, edits: Sequence[Edit], language: str
) -> dict[str, Any]:
    """Return the answer as the chat page reads it, what is missing for one, or nothing at all."""
    sources = {source.id: source for source in choice.sources}
    try:
        answer = previewed(choice.snapshot, session, edits, sources, language, today(visit.office))
    except ChangeSetMistakes as error:
        return {"errors": sorted(set(by_field(visit.words, error.mistakes).values()))}
    except KeyError:
        return {"errors": [visit.words.format("mistake-not-there")]}
    return {"text": answer["replies"][0]["text"], "json": json.dumps(answer)} if answer else {}
