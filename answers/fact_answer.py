"""The whole answer on one fact: its card, what other sources say, and the next steps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from answers.answer import Answer, Button, Reply
from answers.buttons import contact_button, fact_button
from answers.card import CardWriter, fact_payload
from answers.desk_choice import choose_desk, named_desk
from facts.follow_ups import Context
from facts.records import FactRecord
from facts.snapshot import Snapshot
from facts.vocabulary import FactStatus
from languages.messages import messages

_RELATED = 2


def fact_answer(
    snapshot: Snapshot, session: Session, facts: Sequence[FactRecord], language: str, today: date
) -> Answer:
    """The answer an investor gets on a fact; a disputed figure is not repeated.

    Args:
        session: where other facts on the same entity are read from.
        facts: the one to tell first, of any status; then others on the same, of which those that
            contradict it are told.
        language: code of the language to answer in.
        today: the day the fact is told on.
    """
    writer = CardWriter(snapshot, language, today)
    if facts[0].status == FactStatus.DISPUTED:
        return _disputed(writer, session, facts[0])
    return _told(writer, session, facts)


def with_others(snapshot: Snapshot, session: Session, fact: FactRecord) -> tuple[FactRecord, ...]:
    """The fact, and behind it what else investors may be told under its entity and indicator."""
    same = snapshot.facts_of(session, fact.entity, fact.indicator)
    return (fact, *(other for other in same if other.id != fact.id))


def context_of(facts: Sequence[FactRecord]) -> Context:
    """What a conversation is about once these facts were the answer."""
    lead = facts[0]
    entities = tuple(dict.fromkeys(fact.entity for fact in facts))
    return Context(lead.entity, lead.indicator, tuple(fact.id for fact in facts), entities)


def _told(writer: CardWriter, session: Session, facts: Sequence[FactRecord]) -> Answer:
    lead = facts[0]
    others = tuple(fact for fact in facts[1:] if _contradicts(lead, fact))
    shown = (lead, *others)
    desk = choose_desk(writer.snapshot, {lead.entity, *lead.about})
    reply = Reply(
        text=writer.card(lead, others),
        buttons=(*_related(writer, session, lead), contact_button(writer.language, desk)),
        facts=tuple(fact_payload(writer, fact) for fact in shown),
    )
    return Answer("answered", (reply,), context=context_of(shown))


def _contradicts(lead: FactRecord, other: FactRecord) -> bool:
    return (
        other.status == FactStatus.PUBLISHED
        and other.period == lead.period
        and other.source != lead.source
        and other.target == lead.target
    )


def _disputed(writer: CardWriter, session: Session, fact: FactRecord) -> Answer:
    """The figure is damaged: that is said, and it is not repeated."""
    words = messages(writer.language)
    desk = choose_desk(writer.snapshot, {fact.entity, *fact.about})
    lines = [
        words.format("disputed", label=writer.label(fact)),
        words.format(f"disputed-{fact.reason}"),
    ]
    named = named_desk(writer.snapshot, desk, writer.language)
    if named is not None:
        lines.append(words.format("disputed-desk", desk=named["name"]))
    reply = Reply(
        text="\n".join(lines),
        buttons=(*_related(writer, session, fact), contact_button(writer.language, desk)),
        facts=(fact_payload(writer, fact),),
        desk=named,
    )
    return Answer("answered", (reply,), context=context_of((fact,)))


def _related(writer: CardWriter, session: Session, fact: FactRecord) -> tuple[Button, ...]:
    """Other published facts on the same entity: figures first, the most alike first."""
    snapshot, language = writer.snapshot, writer.language
    others = [
        other
        for other in snapshot.facts_of(session, fact.entity)
        if other.status == FactStatus.PUBLISHED and other.indicator != fact.indicator
    ]
    others.sort(
        key=lambda other: (
            other.value is None,
            -snapshot.alikeness(fact.indicator, other.indicator),
            other.id,
        )
    )
    return tuple(fact_button(snapshot, other, language, False) for other in others[:_RELATED])
