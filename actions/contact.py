"""Answers to "whom can I talk to": the desk for what the message or the conversation is about."""

from __future__ import annotations

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer
from answers.desk_card import desk_answer
from facts.snapshot import Snapshot
from facts.understanding import Understanding

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
    return desk_answer(assistant.snapshot, subjects, turn.language, assistant.now())
