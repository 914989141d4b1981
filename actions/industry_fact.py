"""Answers to questions for facts and figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from actions import upcoming_events
from actions.answer import Answer, Button, Reply
from actions.assistant import Assistant
from actions.buttons import contact_button, fact_button
from actions.card import CardWriter, fact_payload
from actions.desk_choice import choose_desk
from actions.fact_list import fact_list
from actions.turn import Turn
from facts import queries
from facts.follow_ups import Context, is_elliptic
from facts.records import FactRecord
from facts.search import FactSearch, Finding, Outcome
from facts.snapshot import Snapshot
from facts.unanswered import record_unanswered
from facts.understanding import Understanding, understand
from facts.vocabulary import FactStatus

INTENT = "ask_industry_fact"
_RELATED = 2
_FAIRS = "trade-fairs"
_OF_THE_PAST = {"past", "how_many", "money"}
# A question no intent is sure of is answered when it is this much like an indicator.
_SURE_LIKENESS = 0.48
# The same of questions taken for others: where an edition is named, where the intent is not sure,
# and where a figure or a purpose is asked for. On the tuning questions no other kind passes.
_OF_AN_EDITION = 0.28
_SURE_INTENT = 0.8
LIKE_FACTS = {"action_upcoming_events": (0.25, 0.3), "action_contact": (0.3, 0.4)}
_OF_FACTS = {"how_many", "past", "why", "which_sectors", "total", "most"}
_COMING = {"next", "this_year", "next_year", "this_month", "next_month"}


def answer(assistant: Assistant, turn: Turn) -> Answer:
    """The facts asked for, or an honest "I don't have that"."""
    question, finding = look_up(assistant, turn)
    if asks_for_events(assistant.snapshot, question):
        return upcoming_events.answer(assistant, turn).of_intent(upcoming_events.INTENT)
    if finding.outcome in _ANSWERED:
        return _ANSWERED[finding.outcome](assistant, turn, question, finding)
    return _unanswered(assistant, turn, question, finding)


def asks_for_events(snapshot: Snapshot, question: Understanding) -> bool:
    """Whether a question names events and what comes next, and no figure of past ones."""
    named = {owner for mention in question.mentions for owner in mention} | question.themes
    events = {name for name in named if name == _FAIRS or snapshot.kind(name) == "event"}
    return bool(events) and "next" in question.cues and not question.cues & _OF_THE_PAST


def look_up(assistant: Assistant, turn: Turn) -> tuple[Understanding, Finding]:
    """What the question means and what the store has on it."""
    snapshot = assistant.snapshot
    question = understand(snapshot, assistant.encoder, turn.text, turn.language, turn.vector)
    with assistant.store.session() as session:
        return question, FactSearch(session, snapshot, question, turn.context).run()


def rescue(assistant: Assistant, turn: Turn) -> Answer | None:
    """The answer to a question no intent was sure of, where the store leaves no doubt."""
    question, finding = look_up(assistant, turn)
    if finding.outcome not in (Outcome.FOUND, Outcome.SEVERAL):
        return None
    follows_up = bool(turn.context.indicator) and is_elliptic(question)
    named = bool(question.mentions or question.themes or turn.context.entity)
    sure = turn.is_fallback and named and question.best_likeness >= _SURE_LIKENESS
    if not (follows_up or sure):
        return None
    return _ANSWERED[finding.outcome](assistant, turn, question, finding).of_intent(INTENT)


def taken_for_another(assistant: Assistant, turn: Turn, topic: str) -> Answer | None:
    """The answer to a question for facts that was taken for one for events or a contact."""
    question, finding = look_up(assistant, turn)
    if finding.outcome not in (Outcome.FOUND, Outcome.SEVERAL) or question.cues & _COMING:
        return None
    if not (_is_of_the_past(assistant, question) or _asks_for_facts(turn, question, topic)):
        return None
    return _ANSWERED[finding.outcome](assistant, turn, question, finding).of_intent(INTENT)


def _is_of_the_past(assistant: Assistant, question: Understanding) -> bool:
    """Whether a question names an edition, which has facts, rather than a fair to come."""
    editions = {edition.id for edition in assistant.snapshot.editions}
    named = any(mention & editions for mention in question.mentions)
    return named and question.best_likeness >= _OF_AN_EDITION


def _asks_for_facts(turn: Turn, question: Understanding, topic: str) -> bool:
    """Whether it is like something known, and the intent unsure or "how many" asked."""
    if not question.mentions:
        return False
    if_unsure, if_asked = LIKE_FACTS[topic]
    unsure = turn.confidence < _SURE_INTENT and question.best_likeness >= if_unsure
    return unsure or (bool(question.cues & _OF_FACTS) and question.best_likeness >= if_asked)


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
    return Answer("answered", (reply,), context=_context(shown))


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
    return Answer("answered", (reply,), context=_context((fact,)))


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
    return Answer("answered", (reply,), context=_context(facts))


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


def _context(facts: Sequence[FactRecord]) -> Context:
    lead = facts[0]
    return Context(lead.entity, lead.indicator, tuple(fact.id for fact in facts))


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
