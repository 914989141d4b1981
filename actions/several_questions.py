"""Two questions in one message: each is answered, where each is one of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from actions import contact, industry_fact, source, upcoming_events
from actions.answer import Answer
from actions.assistant import Assistant
from actions.turn import Part, Turn
from facts.cues import cues
from facts.search import Outcome

Read = Callable[[Assistant, Turn], Turn]

# What makes words a question, in any topic.
_ASKING = frozenset(
    {"when", "where", "who", "why", "which_sectors", "how_many", "percent", "money", "price"}
    | {"people", "span", "area", "change", "most", "least", "human", "next"}
)
_QUESTION_MARKS = ("?", "？", "؟")
_FOUND = (Outcome.FOUND, Outcome.SEVERAL)
_ALWAYS_ANSWERED = frozenset({contact.INTENT, upcoming_events.INTENT, source.INTENT})


def take_apart(assistant: Assistant, turn: Turn, read: Read) -> list[Turn]:
    """A message as several turns; empty where it is better taken as one.

    Args:
        read: fills in what a turn means.
    """
    for way in turn.ways_apart:
        asking = [part for part in way if _asks(part, turn.language)]
        if len(asking) > 1:
            turns = _read_in_order(assistant, turn, asking, read)
            if _ask_different_things(turns):
                return turns
    return []


def together(answers: Sequence[Answer]) -> Answer:
    """One answer with the replies of all; the conversation goes on with the last."""
    replies = [reply for answer in answers for reply in answer.replies]
    contexts = [answer.context for answer in answers if answer.context]
    context = contexts[-1] if contexts else None
    return Answer("answered", replies, answers[0].intent, context=context)


def _asks(part: Part, language: str) -> bool:
    is_marked = part.text.rstrip().endswith(_QUESTION_MARKS)
    return is_marked or bool(cues(part.text, language) & _ASKING)


def _read_in_order(
    assistant: Assistant, turn: Turn, parts: Sequence[Part], read: Read
) -> list[Turn]:
    """The parts as turns; a later one goes on with what the earlier was about."""
    turns, context = [], turn.context
    for part in parts:
        turns.append(read(assistant, turn.of_part(part, context)))
        found = turns[-1].look_up(assistant).finding
        if found.outcome in _FOUND:
            context = industry_fact.context_of(found.facts)
    return turns


def _ask_different_things(turns: Sequence[Turn]) -> bool:
    """Whether every part has an answer, and none that of another."""
    told = [_tells(turn) for turn in turns]
    return all(told) and all(not one & other for at, one in enumerate(told) for other in told[:at])


def _tells(turn: Turn) -> frozenset[str]:
    """What the answer to a part says: facts by their ids, or else its topic; empty if nothing."""
    if turn.intent in _ALWAYS_ANSWERED:
        return frozenset({turn.intent})
    if turn.intent != industry_fact.INTENT or turn.looked is None:
        return frozenset()
    finding = turn.looked.finding
    return (
        frozenset(fact.id for fact in finding.facts) if finding.outcome in _FOUND else frozenset()
    )
