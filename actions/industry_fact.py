"""Answers to questions for facts and figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from actions.assistant import Assistant
from actions.turn import Turn
from answers.answer import Answer, Reply
from answers.buttons import contact_button, fact_button
from answers.card import fact_payload
from answers.desk_choice import choose_desk, named_desk
from answers.fact_answer import context_of, fact_answer, with_others
from answers.fact_list import fact_list
from facts import queries
from facts.records import FactRecord
from facts.search import Finding, Outcome
from facts.understanding import Understanding
from facts.vocabulary import FactStatus

INTENT = "ask_industry_fact"


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """The facts asked for, or an honest "I don't have that"."""
    question, finding = turn.look_up(assistant)
    if finding.outcome in _ANSWERED:
        return _ANSWERED[finding.outcome](assistant, turn, question, finding)
    return _unanswered(assistant, turn, question, finding)


def show_fact(assistant: Assistant, turn: Turn, fact_id: str) -> Answer | None:
    """The card of one fact, for a button that names it."""
    with assistant.store.session() as session:
        fact = queries.fact(session, fact_id)
        if fact is None or fact.status not in (FactStatus.PUBLISHED, FactStatus.DISPUTED):
            return None
        same = with_others(assistant.snapshot, session, fact)
    return _card_answer(assistant, turn, same).of_intent(INTENT)


def gone(turn: Turn) -> Answer:
    """What a button says whose fact is no longer there."""
    reply = Reply(turn.messages.format("no-answer"), (contact_button(turn.language),))
    return Answer("no_answer", (reply,), intent=INTENT)


def _found(assistant: Assistant, turn: Turn, _question: Understanding, finding: Finding) -> Answer:
    answer = _card_answer(assistant, turn, finding.facts)
    if finding.beside is None:
        return answer
    return replace(answer, replies=(*answer.replies, _beside(assistant, turn, finding.beside)))


def _beside(assistant: Assistant, turn: Turn, fact: FactRecord) -> Reply:
    """The card of what the question may mean as well."""
    writer = assistant.writer(turn.language)
    text = f"{turn.messages.format('close-too')}\n{writer.card(fact, ())}"
    return Reply(text, facts=(fact_payload(writer, fact),))


def _card_answer(assistant: Assistant, turn: Turn, facts: Sequence[FactRecord]) -> Answer:
    """One fact, with what other sources say of the same period."""
    with assistant.store.session() as session:
        found = fact_answer(assistant.snapshot, session, facts, turn.language, assistant.today())
    return found.after(turn.context)


def _several(assistant: Assistant, turn: Turn, question: Understanding, finding: Finding) -> Answer:
    facts = [fact for fact in finding.facts if fact.status == FactStatus.PUBLISHED]
    if len(facts) < 2:
        return _card_answer(assistant, turn, finding.facts)
    disputed = [fact for fact in finding.facts if fact.status == FactStatus.DISPUTED]
    writer = assistant.writer(turn.language)
    reply = Reply(
        text=fact_list(writer, facts, question.cues, disputed),
        buttons=(contact_button(turn.language),),
        facts=tuple(fact_payload(writer, fact) for fact in facts),
    )
    return Answer("answered", (reply,), context=context_of(facts)).after(turn.context)


def _close(assistant: Assistant, turn: Turn, _question: Understanding, finding: Finding) -> Answer:
    """Two readings fit as well: the investor chooses."""
    buttons = [fact_button(assistant.snapshot, fact, turn.language, True) for fact in finding.facts]
    reply = Reply(turn.messages.format("clarify"), (*buttons, contact_button(turn.language)))
    return Answer("clarify", (reply,))


_ANSWERED: Mapping[Outcome, Callable[[Assistant, Turn, Understanding, Finding], Answer]] = {
    Outcome.FOUND: _found,
    Outcome.SEVERAL: _several,
    Outcome.CLOSE: _close,
}


def _unanswered(
    assistant: Assistant, turn: Turn, question: Understanding, finding: Finding
) -> Answer:
    """Why there is no answer, what is known nearby and the desk; staff get the question."""
    assistant.keep_for_staff(turn.as_asked([fact.id for fact in finding.nearby]))
    named = {owner for mention in question.mentions for owner in mention} | question.themes
    desk = choose_desk(assistant.snapshot, named | {finding.subject or ""})
    lines = [_reason(assistant, turn, finding)]
    if shown := named_desk(assistant.snapshot, desk, turn.language):
        lines.append(turn.messages.format("no-answer-desk", desk=shown["name"]))
    if finding.nearby:
        lines.append(turn.messages.format("no-answer-nearby"))
    nearby = [fact_button(assistant.snapshot, fact, turn.language, True) for fact in finding.nearby]
    reply = Reply("\n".join(lines), (*nearby, contact_button(turn.language, desk)))
    return Answer("no_answer", (reply,))


def _reason(assistant: Assistant, turn: Turn, finding: Finding) -> str:
    label = assistant.snapshot.label
    subject = finding.subject or ""
    match finding.outcome:
        case Outcome.NOT_HELD:
            topic = label(subject, turn.language)
            return turn.messages.format("no-answer-topic", topic=topic)
        case Outcome.OTHER_ENTITY:
            return turn.messages.format("no-answer-entity", entity=label(subject, turn.language))
        case Outcome.OTHER_YEAR:
            return turn.messages.format("no-answer-year", year=str(finding.number))
        case Outcome.OTHER_EDITION:
            series = label(subject, turn.language)
            return turn.messages.format(
                "no-answer-edition", ordinal=str(finding.number), series=series
            )
        case _:
            return turn.messages.format("no-answer")
