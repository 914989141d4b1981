"""Answers to questions for facts and figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from actions.answer import Answer, Button, Reply
from actions.assistant import Assistant
from actions.buttons import contact_button, fact_button
from actions.card import CardWriter, fact_payload
from actions.desk_choice import choose_desk
from actions.fact_list import fact_list
from actions.turn import Turn
from facts import queries
from facts.follow_ups import Context
from facts.records import FactRecord
from facts.search import Finding, Outcome
from facts.unanswered import record_unanswered
from facts.understanding import Understanding
from facts.vocabulary import FactStatus

INTENT = "ask_industry_fact"
_RELATED = 2


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
        facts = assistant.snapshot.facts_of(session, fact.entity, fact.indicator)
    same = [fact, *(other for other in facts if other.id != fact.id)]
    return _card_answer(assistant, turn, same).of_intent(INTENT)


def gone(turn: Turn) -> Answer:
    """What a button says whose fact is no longer there."""
    reply = Reply(turn.messages.format("no-answer"), (contact_button(turn),))
    return Answer("no_answer", (reply,), intent=INTENT)


def _found(assistant: Assistant, turn: Turn, _question: Understanding, finding: Finding) -> Answer:
    answer = _card_answer(assistant, turn, finding.facts)
    if finding.beside is None:
        return answer
    return replace(answer, replies=(*answer.replies, _beside(assistant, turn, finding.beside)))


def _beside(assistant: Assistant, turn: Turn, fact: FactRecord) -> Reply:
    """The card of what the question may mean as well."""
    writer = CardWriter(assistant.snapshot, turn.language)
    text = f"{turn.messages.format('close-too')}\n{writer.card(fact, ())}"
    return Reply(text, facts=(fact_payload(writer, fact),))


def _card_answer(assistant: Assistant, turn: Turn, facts: Sequence[FactRecord]) -> Answer:
    """One fact, with what other sources say of the same period."""
    lead = facts[0]
    if lead.status == FactStatus.DISPUTED:
        return _disputed(assistant, turn, lead)
    writer = CardWriter(assistant.snapshot, turn.language)
    others = tuple(fact for fact in facts[1:] if _contradicts(lead, fact))
    shown = (lead, *others)
    reply = Reply(
        text=writer.card(lead, others),
        buttons=_next_steps(assistant, turn, lead),
        facts=tuple(fact_payload(writer, fact) for fact in shown),
    )
    return Answer("answered", (reply,), context=context_of(shown).after(turn.context))


def _contradicts(lead: FactRecord, other: FactRecord) -> bool:
    return (
        other.status == FactStatus.PUBLISHED
        and other.period == lead.period
        and other.source != lead.source
        and other.target == lead.target
    )


def _disputed(assistant: Assistant, turn: Turn, fact: FactRecord) -> Answer:
    """The figure is damaged: that is said, and it is not repeated."""
    words = turn.messages
    writer = CardWriter(assistant.snapshot, turn.language)
    desk = choose_desk(assistant.snapshot, {fact.entity, *fact.about})
    name = assistant.snapshot.label(desk.organisation, turn.language)
    lines = [
        words.format("disputed", label=writer.label(fact)),
        words.format(f"disputed-{fact.reason}"),
        words.format("disputed-desk", desk=name),
    ]
    reply = Reply(
        text="\n".join(lines),
        buttons=(*_related(assistant, turn, fact), contact_button(turn, desk.id)),
        facts=(fact_payload(writer, fact),),
        desk={"id": desk.id, "name": name},
    )
    return Answer("answered", (reply,), context=context_of((fact,)).after(turn.context))


def _several(assistant: Assistant, turn: Turn, question: Understanding, finding: Finding) -> Answer:
    facts = [fact for fact in finding.facts if fact.status == FactStatus.PUBLISHED]
    if len(facts) < 2:
        return _card_answer(assistant, turn, finding.facts)
    disputed = [fact for fact in finding.facts if fact.status == FactStatus.DISPUTED]
    writer = CardWriter(assistant.snapshot, turn.language)
    reply = Reply(
        text=fact_list(writer, facts, question.cues, disputed),
        buttons=(contact_button(turn),),
        facts=tuple(fact_payload(writer, fact) for fact in facts),
    )
    return Answer("answered", (reply,), context=context_of(facts).after(turn.context))


def _close(assistant: Assistant, turn: Turn, _question: Understanding, finding: Finding) -> Answer:
    """Two readings fit as well: the investor chooses."""
    buttons = [fact_button(assistant.snapshot, fact, turn, True) for fact in finding.facts]
    reply = Reply(turn.messages.format("clarify"), (*buttons, contact_button(turn)))
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
    nearest = [fact.id for fact in finding.nearby]
    record_unanswered(assistant.store, turn.text, turn.language, turn.channel, turn.fair, nearest)
    named = {owner for mention in question.mentions for owner in mention} | question.themes
    desk = choose_desk(assistant.snapshot, named | {finding.subject or ""})
    name = assistant.snapshot.label(desk.organisation, turn.language)
    lines = [_reason(assistant, turn, finding), turn.messages.format("no-answer-desk", desk=name)]
    if finding.nearby:
        lines.append(turn.messages.format("no-answer-nearby"))
    nearby = [fact_button(assistant.snapshot, fact, turn, True) for fact in finding.nearby]
    reply = Reply("\n".join(lines), (*nearby, contact_button(turn, desk.id)))
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


def context_of(facts: Sequence[FactRecord]) -> Context:
    """What a conversation is about once these facts were the answer."""
    lead = facts[0]
    entities = tuple(dict.fromkeys(fact.entity for fact in facts))
    return Context(lead.entity, lead.indicator, tuple(fact.id for fact in facts), entities)


def _next_steps(assistant: Assistant, turn: Turn, fact: FactRecord) -> tuple[Button, ...]:
    desk = choose_desk(assistant.snapshot, {fact.entity, *fact.about})
    return (*_related(assistant, turn, fact), contact_button(turn, desk.id))


def _related(assistant: Assistant, turn: Turn, fact: FactRecord) -> tuple[Button, ...]:
    """Other published facts on the same entity: figures first, the most alike first."""
    snapshot = assistant.snapshot
    with assistant.store.session() as session:
        found = snapshot.facts_of(session, fact.entity)
    others = [
        other
        for other in found
        if other.status == FactStatus.PUBLISHED and other.indicator != fact.indicator
    ]
    others.sort(
        key=lambda other: (
            other.value is None,
            -snapshot.alikeness(fact.indicator, other.indicator),
            other.id,
        )
    )
    return tuple(fact_button(snapshot, other, turn, False) for other in others[:_RELATED])
