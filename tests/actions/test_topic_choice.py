"""What a message is about, where the classifier and the store do not agree."""

from math import log

import pytest

from actions import routing
from actions.assistant import Assistant
from actions.topic_choice import (
    SMALL_TALK,
    TOPICS,
    evidence,
    topic_log_probabilities,
    topic_weights,
)
from answers.answer import Answer
from facts.follow_ups import Context
from tests.actions.asking import fact_ids, turn_of

ZIMBABWE = Context("zimbabwe-forum-2018-06", "projects-signed", ("zimbabwe-forum-projects-signed",))
EVENTS, CONTACT, FACTS = "ask_upcoming_events", "ask_contact", "ask_industry_fact"


def answer_ranked(
    assistant: Assistant, text: str, *ranking: tuple[str, float], context: Context | None = None
) -> Answer:
    """The answer to a message that the classifier ranks so."""
    turn = turn_of(text, ranking[0][0], context=context or Context(), ranking=ranking)
    action = {
        EVENTS: "action_upcoming_events",
        CONTACT: "action_contact",
        "thank": "action_smalltalk",
    }
    return routing.answer(assistant, action.get(ranking[0][0], "action_out_of_scope"), turn)


def test_a_date_of_a_held_event_is_a_fact(assistant: Assistant) -> None:
    text = "on which day was the business forum in Zimbabwe held?"
    answer = answer_ranked(assistant, text, (EVENTS, 0.7), (FACTS, 0.2))
    assert answer.intent == FACTS
    assert fact_ids(answer) == ["zimbabwe-forum-dates"]


def test_what_comes_next_stays_a_question_for_events(assistant: Assistant) -> None:
    answer = answer_ranked(assistant, "When is the next ZJITS?", (EVENTS, 0.7), (FACTS, 0.2))
    assert answer.intent == EVENTS
    assert not fact_ids(answer)


def test_a_person_wanted_is_a_contact_whatever_the_store_has(assistant: Assistant) -> None:
    text = "who can I talk to about pearls in Zhuji?"
    assert answer_ranked(assistant, text, (CONTACT, 0.8), (FACTS, 0.15)).intent == CONTACT


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("and in South Africa?", ["south-africa-forum-projects-signed"]),
        ("and how many people came?", ["zimbabwe-forum-participants"]),
    ],
)
def test_a_follow_up_below_every_intent_is_still_answered(
    assistant: Assistant, text: str, facts: list[str]
) -> None:
    ranking = ("out_of_scope", 0.35), (FACTS, 0.3), ("ask_source", 0.1)
    answer = answer_ranked(assistant, text, *ranking, context=ZIMBABWE)
    assert answer.intent == FACTS
    assert fact_ids(answer) == facts


def test_the_same_words_out_of_the_blue_are_no_follow_up(assistant: Assistant) -> None:
    ranking = ("out_of_scope", 0.6), (FACTS, 0.2)
    assert answer_ranked(assistant, "recipe for apple pie", *ranking).intent == "out_of_scope"


def test_small_talk_keeps_its_kind(assistant: Assistant) -> None:
    answer = answer_ranked(assistant, "thanks a lot", ("thank", 0.6), ("goodbye", 0.3))
    assert (answer.intent, answer.status) == ("thank", "smalltalk")


def test_small_talk_counts_as_one() -> None:
    told = topic_log_probabilities((("thank", 0.4), ("goodbye", 0.3), (FACTS, 0.3)))
    assert told[SMALL_TALK] == pytest.approx(log(0.7))
    assert told[CONTACT] < told[FACTS]


def test_every_weight_is_of_evidence_there_is(assistant: Assistant) -> None:
    """A piece renamed in the code would silently lose its weights."""
    turn = turn_of("and in South Africa?", context=ZIMBABWE)
    pieces = evidence(assistant.snapshot, turn, turn.look_up(assistant), assistant.today())
    weights = topic_weights().evidence
    assert {name for name in weights if not name.startswith("cue ")} <= pieces.keys()
    assert all(by_topic.keys() == set(TOPICS) for by_topic in weights.values())
