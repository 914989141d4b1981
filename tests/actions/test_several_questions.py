"""Two questions in one message get two answers; one question stays one."""

from dataclasses import replace

import pytest

from actions import routing
from actions.assistant import Assistant
from actions.turn import Part, read_turn
from answers.answer import Answer
from tests.actions.asking import fact_ids, turn_of

FACTS, CONTACT = "ask_industry_fact", "ask_contact"


def part(text: str, intent: str = FACTS, probability: float = 0.97) -> Part:
    return Part(text, ((intent, probability), ("out_of_scope", 0.01)), None)


def answer_apart(assistant: Assistant, text: str, *parts: Part) -> Answer:
    ranking = ((FACTS, 0.9), ("out_of_scope", 0.05))
    turn = replace(turn_of(text, FACTS, ranking=ranking), ways_apart=(parts,))
    return routing.answer(assistant, "action_industry_fact", turn)


def test_two_facts_are_both_given(assistant: Assistant) -> None:
    first = "How many projects did Zhejiang sign at the third CIIE"
    second = "how many square kilometres does Zhuji cover?"
    answer = answer_apart(assistant, f"{first} and {second}", part(first), part(second))
    assert {"ciie-3-projects-signed", "zhuji-area"} <= set(fact_ids(answer))
    assert (answer.status, answer.intent) == ("answered", FACTS)


def test_the_second_question_goes_on_with_the_first(assistant: Assistant) -> None:
    first = "When was the Zimbabwe-Zhejiang Business Forum in June 2018 held"
    second = "how many participants attended it?"
    answer = answer_apart(assistant, f"{first} and {second}", part(first), part(second))
    assert set(fact_ids(answer)) == {"zimbabwe-forum-dates", "zimbabwe-forum-participants"}
    assert answer.context is not None
    assert answer.context.indicator == "participants"


def test_a_fact_and_an_office_are_both_given(assistant: Assistant) -> None:
    first = "How many projects did Zhejiang sign at the third CIIE?"
    second = "And whom can I talk to about that?"
    answer = answer_apart(assistant, f"{first} {second}", part(first), part(second, CONTACT))
    assert "ciie-3-projects-signed" in fact_ids(answer)
    assert any(reply.desk for reply in answer.replies)


def test_what_a_question_is_about_is_no_question(assistant: Assistant) -> None:
    about, asked = "We trade in pearls", "who can help us in Zhuji?"
    ranking = ((CONTACT, 0.95), ("out_of_scope", 0.02))
    turn = turn_of(f"{about}, {asked}", CONTACT, ranking=ranking)
    turn = replace(turn, ways_apart=((part(about), part(asked, CONTACT)),))
    answer = routing.answer(assistant, "action_contact", turn)
    assert (answer.intent, len(answer.replies)) == (CONTACT, 1)


def test_half_a_question_is_not_answered_apart(assistant: Assistant) -> None:
    text = "How many projects did Zhejiang sign with Zimbabwe, in June?"
    parts = (part("How many projects did Zhejiang sign with Zimbabwe"), part("in June?"))
    answer = answer_apart(assistant, text, *parts)
    assert fact_ids(answer) == ["zimbabwe-forum-projects-signed"]


def test_a_change_between_two_years_is_one_question(assistant: Assistant) -> None:
    first = "What share of foreign investment in Zhejiang went into high-tech industries"
    second = "how did that percentage change from 2012 to 2017?"
    answer = answer_apart(assistant, f"{first}, {second}", part(first), part(second))
    assert {"zhejiang-high-tech-share-2012", "zhejiang-high-tech-share-2017"} <= set(
        fact_ids(answer)
    )


THIRD_CIIE = "How many projects did Zhejiang sign at the third CIIE?"
AREA = "How many square kilometres does Zhuji cover?"


@pytest.mark.parametrize(
    ("greeting", "intent"), [("Hello, how are you?", "greet"), ("Thanks, who else?", "thank")]
)
def test_a_greeting_beside_two_questions_is_left_aside(
    assistant: Assistant, greeting: str, intent: str
) -> None:
    parts = (part(greeting, intent), part(THIRD_CIIE), part(AREA))
    answer = answer_apart(assistant, f"{greeting} {THIRD_CIIE} {AREA}", *parts)
    assert {"ciie-3-projects-signed", "zhuji-area"} <= set(fact_ids(answer))


def test_what_may_be_a_question_is_not_left_aside_as_a_greeting(assistant: Assistant) -> None:
    parts = (part("Who else?", "greet", 0.6), part(THIRD_CIIE), part(AREA))
    answer = answer_apart(assistant, f"Who else? {THIRD_CIIE} {AREA}", *parts)
    assert "zhuji-area" not in fact_ids(answer)


def test_a_name_of_a_fact_is_a_question_without_a_word_that_asks(assistant: Assistant) -> None:
    named = "the pearl farmers of Zhuji"
    answer = answer_apart(assistant, f"{THIRD_CIIE} And {named}", part(THIRD_CIIE), part(named))
    assert {"ciie-3-projects-signed", "zhuji-pearl-farmers"} <= set(fact_ids(answer))


def test_what_neither_asks_nor_names_a_fact_is_left_aside(assistant: Assistant) -> None:
    told = "we are a family firm from Lyon"
    parts = (part(told), part(THIRD_CIIE), part(AREA))
    answer = answer_apart(assistant, f"{told}. {THIRD_CIIE} {AREA}", *parts)
    assert {"ciie-3-projects-signed", "zhuji-area"} <= set(fact_ids(answer))


def test_parts_are_read_from_what_rasa_posts() -> None:
    told = {"text": "how many", "intent_ranking": [{"name": FACTS, "confidence": 0.8}]}
    message = {"text": "how many and who", "parts": [[told, {**told, "text": "who"}]]}
    turn = read_turn({"latest_message": message, "slots": {}})
    assert [one.text for one in turn.ways_apart[0]] == ["how many", "who"]
    assert turn.ways_apart[0][0].ranking == ((FACTS, 0.8),)


def test_a_sentence_cut_in_two_is_answered_as_one(assistant: Assistant) -> None:
    first, second = "How many projects were signed at the third CIIE", "how many came home"
    whole = f"{first} and {second}?"
    answer = answer_apart(assistant, whole, part(first), part(second, "greet", 0.5))
    assert fact_ids(answer) == ["ciie-3-projects-signed"]


def test_two_sentences_that_ask_are_two_questions_whatever_the_second_is_like(
    assistant: Assistant,
) -> None:
    second = "How many square kilometres does Zhuji cover?"
    unlike = part(second, "ask_help", 0.3)
    answer = answer_apart(assistant, f"{THIRD_CIIE} {second}", part(THIRD_CIIE), unlike)
    assert set(fact_ids(answer)) == {"ciie-3-projects-signed", "zhuji-area"}
