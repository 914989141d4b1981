"""Answers to "where is that from": title, publisher, date and place in the document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import contact_button, simple_button
from answers.card import CardWriter, fact_payload
from facts import queries
from facts.records import FactRecord
from facts.search import Outcome
from facts.vocabulary import ANSWERABLE

INTENT = "ask_source"
_NAMES_A_FACT = 0.56
_PARAGRAPH = re.compile(r"paragraph (\d+(?:–\d+)?)")


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """The sources of the last figures given, or of the figure the message names."""
    facts = _named(assistant, turn) or _last(assistant, turn)
    if not facts:
        text = turn.messages.format("source-nothing-yet")
        return Answer("answered", (Reply(text, (simple_button(turn.language, "help"),)),))
    writer = assistant.writer(turn.language)
    lines = [
        turn.messages.format("source-heading"),
        *dict.fromkeys(_line(writer, turn, fact) for fact in facts),
        turn.messages.format("source-of-record"),
    ]
    payload = tuple(fact_payload(writer, fact) for fact in facts)
    reply = Reply("\n".join(lines), (contact_button(turn.language),), facts=payload)
    return Answer("answered", (reply,))


def _last(assistant: Assistant, turn: Turn) -> list[FactRecord]:
    with assistant.store.session() as session:
        found = (queries.fact(session, fact_id) for fact_id in turn.context.facts)
        return [fact for fact in found if fact is not None and fact.status in ANSWERABLE]


def _named(assistant: Assistant, turn: Turn) -> Sequence[FactRecord]:
    question, finding = turn.look_up(assistant)
    named = bool(question.mentions or question.themes)
    likely = finding.outcome is Outcome.FOUND and question.best_likeness >= _NAMES_A_FACT
    return finding.facts if named and likely else ()


def _line(writer: CardWriter, turn: Turn, fact: FactRecord) -> str:
    source, locator = fact.sources[0]
    cited = writer.source(source)
    paragraph = _PARAGRAPH.fullmatch(locator or "")
    if paragraph is None:
        return turn.messages.format("source-line", source=cited)
    place = turn.messages.format("source-paragraph", number=paragraph[1])
    return turn.messages.format("source-line-located", source=cited, locator=place)
