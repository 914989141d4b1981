"""Answers to "whom can I talk to": the desk, why it, and what its record holds."""

from __future__ import annotations

from actions.assistant import Assistant
from actions.desk_hours import hours_lines
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import simple_button
from answers.desk_choice import choose_desk, matched
from facts.records import DeskRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding
from languages import LANGUAGES

INTENT = "ask_contact"


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """The desk for the topics and places the message names."""
    snapshot = assistant.snapshot
    question = turn.look_up(assistant).question
    return _present(assistant, turn, _subjects(snapshot, question, turn))


def show_desk(assistant: Assistant, turn: Turn, desk_id: str | None) -> Answer:
    """The desk a button names, or the one for what the conversation is about."""
    subjects = {desk_id} if desk_id else {turn.context.entity or ""}
    return _present(assistant, turn, subjects).of_intent(INTENT)


def _subjects(snapshot: Snapshot, question: Understanding, turn: Turn) -> set[str]:
    """What is named; else, where nothing is, what the conversation was about."""
    named = {owner for mention in question.mentions for owner in mention} | question.themes
    # The home province alone does not outweigh the conversation's topic.
    if named - snapshot.home:
        return named
    return named | {turn.context.entity or ""}


def _present(assistant: Assistant, turn: Turn, subjects: set[str]) -> Answer:
    snapshot = assistant.snapshot
    desk = choose_desk(snapshot, subjects)
    name = snapshot.label(desk.organisation, turn.language)
    lines = [
        turn.messages.format("contact-desk", desk=name),
        _why(snapshot, turn, desk, subjects),
        *_details(assistant, turn, desk),
    ]
    reply = Reply(
        text="\n".join(line for line in lines if line),
        buttons=(simple_button(turn.language, "events"), simple_button(turn.language, "help")),
        desk={"id": desk.id, "name": name},
    )
    return Answer("answered", (reply,))


def _why(snapshot: Snapshot, turn: Turn, desk: DeskRecord, subjects: set[str]) -> str:
    reason = matched(snapshot, desk, subjects - {desk.id})
    if reason is not None:
        kind, subject = reason
        label = snapshot.label(subject, turn.language)
        return turn.messages.format(f"contact-why-{kind}", **{kind: label})
    if desk.is_default:
        return turn.messages.format("contact-why-default")
    for kind, handled in (("topic", desk.topics), ("place", desk.places)):
        if handled:
            label = snapshot.label(handled[0], turn.language)
            return turn.messages.format(f"contact-why-{kind}", **{kind: label})
    return ""


def _details(assistant: Assistant, turn: Turn, desk: DeskRecord) -> list[str]:
    """What the record holds; that it holds nothing is said, never made up for."""
    words = turn.messages
    known = {"phone": desk.phone, "email": desk.email, "address": desk.address}
    lines = [
        words.format(f"contact-{kind}", **{kind: value}) for kind, value in known.items() if value
    ]
    if not lines:
        lines.append(words.format("contact-no-details"))
    lines += hours_lines(turn, desk, assistant.snapshot.calendar, assistant.now())
    if desk.languages:
        spoken = ", ".join(LANGUAGES[code].name for code in desk.languages if code in LANGUAGES)
        lines.append(words.format("contact-languages", languages=spoken))
    return lines
