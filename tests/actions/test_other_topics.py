"""Events, contacts, sources, languages and small talk."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from actions.assistant import Assistant
from actions.change_language import named_language
from facts import queries
from facts.follow_ups import Context
from tests.actions.asking import ask, fact_ids, text_of, values_of

CIIE = Context("ciie-3", "projects-signed", ("ciie-3-projects-signed",))


def test_no_coming_event_is_said_plainly_and_past_ones_are_past(assistant: Assistant) -> None:
    answer = ask(assistant, "Which fairs are coming up?", "ask_upcoming_events")
    assert answer.status == "answered"
    assert text_of(answer).startswith("No coming event is announced")
    assert {event["status"] for event in answer.replies[0].events} == {"held"}


def test_series_without_a_date_is_named(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "When is the next ZJITS?", "ask_upcoming_events"))
    assert "No date is announced yet for the next Zhejiang Investment and Trade Symposium" in text


def test_events_of_a_month_leave_the_others_out(assistant: Assistant) -> None:
    answer = ask(assistant, "any forums in May?", "ask_upcoming_events")
    assert {event["starts"][5:7] for event in answer.replies[0].events} == {"05"}


def test_desk_is_chosen_by_topic_with_the_reason(assistant: Assistant) -> None:
    answer = ask(assistant, "Who can help me invest in pearls?", "ask_contact")
    assert answer.replies[0].desk == {
        "id": "zhuji-government",
        "name": "Zhuji Municipal People’s Government",
    }
    assert "This office deals with" in text_of(answer)


def test_desk_without_contact_details_says_so(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "phone number for investors in Zhejiang?", "ask_contact"))
    assert "no phone number" in text


def test_contact_follows_the_conversation(assistant: Assistant) -> None:
    pearls = Context("zhuji-pearl-industry", "pearl-farmers", ())
    answer = ask(assistant, "who can tell me?", "ask_contact", context=pearls)
    assert answer.replies[0].desk is not None
    assert answer.replies[0].desk["id"] == "zhuji-government"


def test_source_names_publisher_date_and_place(assistant: Assistant) -> None:
    answer = ask(assistant, "Where is that from?", "ask_source", context=CIIE)
    assert fact_ids(answer) == ["ciie-3-projects-signed"]
    assert "Shanghai Daily (SHINE)" in text_of(answer)
    assert "paragraph 2" in text_of(answer)


def test_source_of_a_figure_named_is_that_figures(assistant: Assistant) -> None:
    text = "What is the source of Zhuji's share of the world's freshwater pearls?"
    answer = ask(assistant, text, "ask_source", context=CIIE)
    assert "zhuji-pearl-world-share-report" in fact_ids(answer)


def test_source_of_nothing_says_so(assistant: Assistant) -> None:
    assert "haven’t given you a figure" in text_of(ask(assistant, "says who?", "ask_source"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("in German please", "de"),
        ("auf Englisch bitte", "en"),
        ("можно по-немецки?", "de"),
        ("请说日语", "ja"),
        ("繁體中文", "zh-Hant"),
        ("Chinese", "zh-Hans"),
        ("بالألمانية من فضلك", "de"),
        ("한국어로", "ko"),
        ("parle français", "fr"),
        ("speak Klingon", None),
        ("auf traditionelles Chinesisch, bitte", "zh-Hant"),
        ("繁体字の中国語に変えてください", "zh-Hant"),
        ("ممكن نكمل بالفرنساوي؟", "fr"),
        ("ممكن إنجليزي؟", "en"),
        ("簡體中文，謝謝", "zh-Hans"),
        ("Simplified Chinese, please", "zh-Hans"),
    ],
)
def test_language_is_found_by_its_name_in_any_language(text: str, code: str | None) -> None:
    assert named_language(text) == code


def test_changing_the_language_answers_in_it(assistant: Assistant) -> None:
    answer = ask(assistant, "Russian please", "change_language")
    assert (answer.language, answer.status) == ("ru", "smalltalk")
    assert "Русский" in text_of(answer)


def test_unnamed_language_offers_all(assistant: Assistant) -> None:
    values = values_of(ask(assistant, "another language", "change_language"))
    assert "#language:ja" in values
    assert "#language:ar" in values


@pytest.mark.parametrize("intent", ["greet", "goodbye", "thank", "affirm", "deny", "ask_help"])
def test_small_talk_has_words(assistant: Assistant, intent: str) -> None:
    answer = ask(assistant, "…", intent)
    assert answer.status == "smalltalk"
    assert len(text_of(answer)) > 5


def test_out_of_scope_offers_what_there_is(assistant: Assistant) -> None:
    answer = ask(assistant, "Will it rain in Zhuji tomorrow?", "out_of_scope")
    assert answer.status == "no_answer"
    assert {"#help", "#events", "#contact"} <= set(values_of(answer))


@pytest.mark.parametrize("value", ["#start", "#help", "#privacy", "#languages", "#events"])
def test_every_command_has_an_answer(assistant: Assistant, value: str) -> None:
    assert len(text_of(ask(assistant, value, "out_of_scope"))) > 20


def test_button_values_fit_into_telegrams_callback_data(assistant: Assistant) -> None:
    snapshot = assistant.snapshot
    with assistant.store.session() as session:
        facts = queries.facts_of(session, limit=1000)
    tokens = [f"#fact:{fact.id}" for fact in facts] + [f"#contact:{d.id}" for d in snapshot.desks]
    assert max(len(token.encode()) for token in tokens) <= 64


@pytest.mark.parametrize(
    ("zone", "is_coming"), [("Pacific/Honolulu", True), ("Asia/Shanghai", False)]
)
def test_an_event_is_over_when_its_last_day_ends_there(
    assistant: Assistant, zone: str, is_coming: bool
) -> None:
    snapshot = assistant.snapshot
    last = {"starts": "2026-11-21", "starts_on": date(2026, 11, 21), "ends": None, "ends_on": None}
    edition = replace(snapshot.editions[0], **last, status="confirmed", time_zone=zone)
    # 23:30 of that day in Hawaii, already the next evening in Zhejiang.
    now = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    then = replace(assistant, held=replace(snapshot, editions=[edition]), now=lambda: now)
    text = text_of(ask(then, "Which fairs are coming up?", "ask_upcoming_events"))
    assert text.startswith("Coming events") == is_coming
