"""Two questions in one message: each is answered, where each is one of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from actions import contact, industry_fact, upcoming_events
from actions.assistant import Assistant
from actions.turn import Part, Turn
from answers.answer import Answer
from answers.fact_answer import context_of
from facts.cues import cues
from facts.search import Outcome

Read = Callable[[Assistant, Turn], Turn]

# What makes words a question, in any topic.
_ASKING = frozenset(
    {"when", "where", "who", "why", "which_sectors", "how_many", "percent", "money", "price"}
    | {"people", "span", "area", "change", "most", "least", "human", "next"}
)
_SMALL_TALK = frozenset({"greet", "goodbye", "thank"})
_QUESTION_MARKS = ("?", "？", "؟")
_FOUND = (Outcome.FOUND, Outcome.SEVERAL)
_OTHER_TOPICS = frozenset({contact.INTENT, upcoming_events.INTENT})
_TOPICS = _OTHER_TOPICS | {industry_fact.INTENT}

# Half a question is like some indicator by accident. Chosen on the tuning questions: of what is
# taken apart, six in seven are answered better for it or as well.
LEAST_LIKENESS = 0.36
# … and where no word of it asks: "what is there of pearls" has none.
LEAST_LIKENESS_UNASKED = 0.6
# A question beside one of another topic may be only what it is about: "I trade in pearls. Whom …".
LEAST_LIKENESS_BESIDE = 0.46
LIKELY = 0.4
SURE = 0.9


def take_apart(assistant: Assistant, turn: Turn, read: Read) -> list[Turn]:
    """A message as several turns; empty where it is better taken as one.

    Args:
        turn: the message as a whole, with what it means.
        read: fills in what a turn means.
    """
    if _compares_years(turn):
        return []
    for way in turn.ways_apart:
        parts = _may_ask(turn, way)
        turns = _asking(_read_in_order(assistant, turn, parts, read)) if len(parts) > 1 else []
        if len(turns) > 1 and _are_questions(turns) and _ask_different_things(turns):
            return turns
    return []


def together(answers: Sequence[Answer]) -> Answer:
    """One answer with the replies of all; the conversation goes on with the last."""
    replies = [reply for answer in answers for reply in answer.replies]
    contexts = [answer.context for answer in answers if answer.context]
    context = contexts[-1] if contexts else None
    return Answer("answered", replies, answers[0].intent, context=context)


def _compares_years(whole: Turn) -> bool:
    """Whether the message asks how something changed from one year to another."""
    if whole.looked is None:
        return False
    question, finding = whole.looked
    return finding.outcome is Outcome.SEVERAL and len(question.asked.years) > 1


def _may_ask(turn: Turn, way: Sequence[Part]) -> list[Part]:
    """The parts that may be questions of their own; none where one asks that cannot be.

    A sentence cut in two ("how much did they bring | home?") has a half that is like no topic.
    Where each part has its own mark, no sentence was cut.
    """
    parts = [part for part in way if not _is_small_talk(part)]
    if all(_is_marked(part.text) for part in parts):
        return parts
    likely = [part for part in parts if _is_likely(part, _TOPICS)]
    asking = [part for part in parts if _asks(turn.of_part(part, turn.context))]
    if any(part not in likely for part in asking):
        return []
    return [part for part in likely if part in asking or _is_likely(part, {industry_fact.INTENT})]


def _is_likely(part: Part, topics: Collection[str], least: float = LIKELY) -> bool:
    """Whether a part is about one of the topics with at least this probability."""
    return sum(probable for intent, probable in part.ranking if intent in topics) >= least


def _is_small_talk(part: Part) -> bool:
    """Whether a part greets or thanks: it hides no question beside it."""
    return _is_likely(part, _SMALL_TALK, SURE)


def _asking(turns: Sequence[Turn]) -> list[Turn]:
    """The parts that ask by their words or their mark, or so like a fact's name that they do."""
    return [turn for turn in turns if _asks(turn) or _likeness(turn) >= LEAST_LIKENESS_UNASKED]


def _asks(turn: Turn) -> bool:
    return _is_marked(turn.text) or bool(cues(turn.text, turn.language) & _ASKING)


def _is_marked(text: str) -> bool:
    return text.rstrip().endswith(_QUESTION_MARKS)


def _read_in_order(
    assistant: Assistant, turn: Turn, parts: Sequence[Part], read: Read
) -> list[Turn]:
    """The parts as turns; a later one goes on with what the earlier was about."""
    turns, context = [], turn.context
    for part in parts:
        turns.append(read(assistant, turn.of_part(part, context)))
        found = turns[-1].look_up(assistant).finding
        if found.outcome in _FOUND:
            context = context_of(found.facts).after(context)
    return turns


def _ask_different_things(turns: Sequence[Turn]) -> bool:
    """Whether every part has an answer, and none that of another."""
    told = [_tells(turn) for turn in turns]
    return all(told) and all(not one & other for at, one in enumerate(told) for other in told[:at])


def _are_questions(turns: Sequence[Turn]) -> bool:
    """Whether each part is surely a question of its own."""
    topics = {turn.intent for turn in turns}
    if industry_fact.INTENT not in topics or topics - {industry_fact.INTENT} - _OTHER_TOPICS:
        return False
    if len(topics) == 1:
        return all(_likeness(turn) >= LEAST_LIKENESS for turn in turns)
    return all(_is_sure(turn) for turn in turns)


def _is_sure(turn: Turn) -> bool:
    """Whether a part beside one of another topic is a question, not what that one is about."""
    probable = dict(turn.ranking).get(turn.intent, 0.0) >= SURE and _asks(turn)
    is_fact = turn.intent == industry_fact.INTENT
    return probable and (not is_fact or _likeness(turn) >= LEAST_LIKENESS_BESIDE)


def _likeness(turn: Turn) -> float:
    return turn.looked.question.best_likeness if turn.looked else 0.0


def _tells(turn: Turn) -> frozenset[str]:
    """What the answer to a part says: facts by their ids, or else its topic; empty if nothing."""
    if turn.intent in _OTHER_TOPICS:
        return frozenset({turn.intent})
    if turn.looked is None or turn.looked.finding.outcome not in _FOUND:
        return frozenset()
    return frozenset(fact.id for fact in turn.looked.finding.facts)
