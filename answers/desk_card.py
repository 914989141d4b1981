"""Answers that lead to a contact desk: which one, why, and what its record holds."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from answers.answer import Answer, Reply
from answers.buttons import simple_button
from answers.desk_choice import choose_desk, matched
from answers.desk_hours import hours_lines
from facts.records import DeskRecord
from facts.snapshot import Snapshot
from languages import LANGUAGES
from languages.messages import messages


def desk_answer(
    snapshot: Snapshot, subjects: Collection[str], language: str, now: datetime
) -> Answer:
    """The desk for what is asked about; where there is none at all yet, that is said.

    Args:
        subjects: ids of entities, indicators or desks.
        language: code of the language to answer in.
        now: an aware instant; a desk is open or closed at it.
    """
    desk = choose_desk(snapshot, subjects)
    buttons = (simple_button(language, "events"), simple_button(language, "help"))
    if desk is None:
        told = messages(language).format("contact-no-desk")
        return Answer("no_answer", (Reply(told, buttons),))
    name = snapshot.label(desk.organisation, language)
    lines = [
        messages(language).format("contact-desk", desk=name),
        _why(snapshot, desk, subjects, language),
        *_details(snapshot, desk, language, now),
    ]
    text = "\n".join(line for line in lines if line)
    return Answer("answered", (Reply(text, buttons, desk={"id": desk.id, "name": name}),))


def _why(snapshot: Snapshot, desk: DeskRecord, subjects: Collection[str], language: str) -> str:
    words = messages(language)
    reason = matched(snapshot, desk, set(subjects) - {desk.id})
    if reason is not None:
        kind, subject = reason
        return words.format(f"contact-why-{kind}", **{kind: snapshot.label(subject, language)})
    if desk.is_default:
        return words.format("contact-why-default")
    for kind, handled in (("topic", desk.topics), ("place", desk.places)):
        if handled:
            label = snapshot.label(handled[0], language)
            return words.format(f"contact-why-{kind}", **{kind: label})
    return ""


def _details(snapshot: Snapshot, desk: DeskRecord, language: str, now: datetime) -> Iterator[str]:
    """What the record holds; that it holds nothing is said, never made up for."""
    words = messages(language)
    known = {"phone": desk.phone, "email": desk.email, "address": desk.address, "url": desk.url}
    lines = [
        words.format(f"contact-{kind}", **{kind: value}) for kind, value in known.items() if value
    ]
    yield from lines or [words.format("contact-no-details")]
    yield from hours_lines(language, desk, snapshot.calendar, now)
    if desk.languages:
        spoken = ", ".join(LANGUAGES[code].name for code in desk.languages if code in LANGUAGES)
        yield words.format("contact-languages", languages=spoken)
