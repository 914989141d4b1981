"""Facts: the card, lists, disputes, follow-ups, and what is not known."""

from dataclasses import replace

import pytest

from actions.assistant import Assistant
from facts.follow_ups import Context
from facts.unanswered import unanswered
from facts.vocabulary import Inferred
from languages.messages import message_ids
from tests.actions.asking import ask, fact_ids, text_of, values_of

ZIMBABWE = Context(
    "zimbabwe-forum-2018-06",
    "projects-signed",
    ("zimbabwe-forum-projects-signed",),
    ("zimbabwe-forum-2018-06",),
)


def test_card_has_figure_label_period_and_source(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "How many projects did Zhejiang sign at the third CIIE?"))
    assert text.splitlines() == [
        "**61 projects**",
        "Trade and investment projects signed · 3rd China International Import Expo (2020)",
        "November 2020",
        "Source: Shanghai Daily (SHINE), “Strategic cooperation fuels Zhejiang's industrial "
        "upgrade”, November 7, 2020",
    ]


def test_payload_has_the_number_in_full(assistant: Assistant) -> None:
    answer = ask(assistant, "total value of the projects signed at the third CIIE in dollars")
    fact = answer.replies[0].facts[0]
    assert (fact["value"], fact["unit"], fact["period"]) == ("10900000000", "USD", "2020-11")


def test_qualifier_is_said_and_kept(assistant: Assistant) -> None:
    answer = ask(assistant, "How many foreign-invested companies are there in Zhejiang?")
    assert answer.replies[0].facts[0]["qualifier"] == "nearly"
    assert "**nearly 62,000 companies**" in text_of(answer)


def test_leading_undated_source_comes_first_and_the_other_is_mentioned(
    assistant: Assistant,
) -> None:
    answer = ask(assistant, "What share of the world's freshwater pearls comes from Zhuji?")
    assert fact_ids(answer) == ["zhuji-pearl-world-share-report", "zhuji-pearl-world-share-mayor"]
    assert "**more than 70%**" in text_of(answer)
    assert "Another source says 73%" in text_of(answer)


def test_disputed_figure_is_never_quoted(assistant: Assistant) -> None:
    answer = ask(assistant, "How large is Zhuji's pearl farming area?")
    assert answer.status == "answered"
    assert "38" not in text_of(answer)
    assert answer.replies[0].facts[0]["value"] is None
    assert answer.replies[0].desk is not None


def test_inferred_year_is_said_to_be_inferred(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "projects signed at the Zimbabwe forum"))
    assert "year inferred from the date of the article" in text


def test_target_is_never_told_as_a_result(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "What domestic market share should Zhuji's pearls reach?"))
    assert "a target, not a result" in text


def test_comparison_names_all_that_lead(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "Which forum signed the most projects?"))
    highest = next(line for line in text.splitlines() if line.startswith("Highest"))
    assert "Zimbabwe" in highest
    assert "Japan" in highest
    assert "11 projects" in highest


def test_total_adds_the_forums_up(assistant: Assistant) -> None:
    answer = ask(assistant, "all four together", context=ZIMBABWE)
    assert "Total of these 4: **35 projects**" in text_of(answer)


FORUMS_IN_A_ROW = Context(
    "south-africa-forum-2018",
    "projects-signed",
    ("south-africa-forum-projects-signed",),
    ("zimbabwe-forum-2018-06", "south-africa-forum-2018"),
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("and both together?", 2),
        ("those two added up?", 2),
        ("and all four together?", 4),
        ("and all six together?", 4),
        ("and with Singapore and Japan, in total?", 4),
    ],
)
def test_what_was_asked_in_a_row_is_added_up(assistant: Assistant, text: str, count: int) -> None:
    answer = ask(assistant, text, context=FORUMS_IN_A_ROW)
    assert f"Total of these {count}:" in text_of(answer)


def test_three_asked_in_a_row_are_the_three_that_are_added_up(assistant: Assistant) -> None:
    third = "japan-forums-2018"
    row = replace(FORUMS_IN_A_ROW, entities=(*FORUMS_IN_A_ROW.entities, third))
    assert set(fact_ids(ask(assistant, "and the three together?", context=row))) == {
        "zimbabwe-forum-projects-signed",
        "south-africa-forum-projects-signed",
        "japan-forums-projects-signed",
    }


@pytest.mark.parametrize("text", ["turnout in total?", "participants altogether?"])
def test_another_figure_in_total_is_that_of_those_asked_in_a_row(
    assistant: Assistant, text: str
) -> None:
    assert set(fact_ids(ask(assistant, text, context=FORUMS_IN_A_ROW))) == {
        "zimbabwe-forum-participants",
        "south-africa-forum-participants",
    }


FORUMS_WITH_PARTICIPANTS = {
    "zimbabwe-forum-participants",
    "south-africa-forum-participants",
    "singapore-roundtable-participants",
    "japan-forums-participants",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How many people attended the four forums?", FORUMS_WITH_PARTICIPANTS),
        ("Which of the four forums drew the most people?", FORUMS_WITH_PARTICIPANTS),
        (
            "How many people attended all five events together?",
            FORUMS_WITH_PARTICIPANTS | {"hong-kong-week-participants"},
        ),
    ],
)
def test_so_many_of_a_series_are_those_that_fit_the_wording_best(
    assistant: Assistant, text: str, expected: set[str]
) -> None:
    assert set(fact_ids(ask(assistant, text))) == expected


def test_answers_in_a_row_are_remembered(assistant: Assistant) -> None:
    context = ask(assistant, "and in South Africa?", context=ZIMBABWE).context
    assert context is not None
    assert context.entities[-2:] == ("zimbabwe-forum-2018-06", "south-africa-forum-2018")
    other = ask(assistant, "how many people attended?", context=context).context
    assert other is not None
    assert other.entities == ("south-africa-forum-2018",)


def test_change_over_time_gives_both_years_and_the_difference(assistant: Assistant) -> None:
    answer = ask(
        assistant, "How did the high-tech share of foreign investment change from 2012 to 2017?"
    )
    assert set(fact_ids(answer)) == {
        "zhejiang-high-tech-share-2012",
        "zhejiang-high-tech-share-2017",
    }
    assert "12.4 percentage points" in text_of(answer)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and in South Africa?", "south-africa-forum-projects-signed"),
        ("when was that?", "zimbabwe-forum-dates"),
        ("how many people attended?", "zimbabwe-forum-participants"),
    ],
)
def test_follow_up_inherits_what_it_leaves_out(
    assistant: Assistant, text: str, expected: str
) -> None:
    assert fact_ids(ask(assistant, text, context=ZIMBABWE)) == [expected]


SIGNED_AT_THE_THIRD = Context("ciie-3", "projects-signed", ("ciie-3-projects-signed",))
BUYERS_OF_THE_THIRD = Context("ciie-3", "buyers", ("ciie-3-buyers",))
TRADEMARKS_OF_THE_CITY = Context("zhuji", "well-known-trademarks", ("zhuji-well-known-trademarks",))
SHARE_OF_2017 = Context("zhejiang", "high-tech-share", ("zhejiang-high-tech-share-2017",))


@pytest.mark.parametrize(
    ("text", "context", "expected"),
    [
        ("and the year before?", SIGNED_AT_THE_THIRD, {"ciie-2-projects-signed"}),
        ("and at the second?", SIGNED_AT_THE_THIRD, {"ciie-2-projects-signed"}),
        ("and in 2019?", SIGNED_AT_THE_THIRD, {"ciie-2-projects-signed"}),
        (
            "how does that compare with the year before?",
            BUYERS_OF_THE_THIRD,
            {"ciie-3-buyers-change"},
        ),
        (
            "and in the pearl industry alone?",
            TRADEMARKS_OF_THE_CITY,
            {"pearl-well-known-trademarks"},
        ),
        ("and in 2012?", SHARE_OF_2017, {"zhejiang-high-tech-share-2012"}),
        (
            "and with South Africa, Singapore and Japan, in total?",
            ZIMBABWE,
            {
                "zimbabwe-forum-projects-signed",
                "south-africa-forum-projects-signed",
                "singapore-roundtable-projects-signed",
                "japan-forums-projects-signed",
            },
        ),
        (
            "and all together?",
            ZIMBABWE,
            {
                "zimbabwe-forum-projects-signed",
                "south-africa-forum-projects-signed",
                "singapore-roundtable-projects-signed",
                "japan-forums-projects-signed",
            },
        ),
    ],
)
def test_follow_up_goes_back_narrows_down_or_sums_up(
    assistant: Assistant, text: str, context: Context, expected: set[str]
) -> None:
    assert set(fact_ids(ask(assistant, text, context=context))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "which of the Belt and Road forums drew the fewest people?",
            "singapore-roundtable-participants",
        ),
        (
            "which was attended least: Zimbabwe, South Africa, Singapore or Japan?",
            "singapore-roundtable-participants",
        ),
        ("which brands did Tmall sign with at the expo in 2020?", "tmall-agreements"),
        ("what did Zhejiang International Business Group do with 3M and GE?", "zibg-agreements"),
        (
            "how many countries is Zhuji municipal government twinned with?",
            "zhuji-sister-city-countries",
        ),
        ("how many firms with foreign money are there in Zhuji?", "zhuji-foreign-invested"),
        ("how much foreign capital, in US$, has Zhejiang used?", "zhejiang-foreign-capital"),
    ],
)
def test_what_is_compared_or_named_is_what_is_answered(
    assistant: Assistant, text: str, expected: str
) -> None:
    assert expected in fact_ids(ask(assistant, text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and in 2017?", "zhejiang-high-tech-share-2017"),
        ("and earlier?", "zhejiang-high-tech-share-2012"),
        ("and five years earlier?", "zhejiang-high-tech-share-2012"),
        ("what is the high-tech share of foreign investment?", "zhejiang-high-tech-share-2017"),
    ],
)
def test_another_period_is_given_only_where_it_is_asked_for(
    assistant: Assistant, text: str, expected: str
) -> None:
    assert fact_ids(ask(assistant, text, context=SHARE_OF_2017))[0] == expected


def test_so_many_years_earlier_is_no_other_year(assistant: Assistant) -> None:
    answer = ask(assistant, "and three years earlier?", context=SHARE_OF_2017)
    assert (fact_ids(answer), answer.status) == ([], "no_answer")
    assert "2014" in text_of(answer)


def test_what_was_said_is_hardly_asked_again(assistant: Assistant) -> None:
    said = Context("japan-forums-2018", "projects-signed", ("japan-forums-projects-signed",))
    assert fact_ids(ask(assistant, "how many ppl came", context=said))[0] == (
        "japan-forums-participants"
    )


def test_home_named_alone_asks_for_something_else_of_the_same(assistant: Assistant) -> None:
    world = Context(
        "zhuji-pearl-industry", "international-market-share", ("pearl-international-share-target",)
    )
    assert "pearl-domestic-share-target" in fact_ids(ask(assistant, "and in China?", context=world))


def test_growth_at_an_earlier_edition_is_not_that_of_the_later(assistant: Assistant) -> None:
    text = "by what percentage did service trade companies grow at the import expo of 2019?"
    assert "ciie-3-service-companies-growth" not in fact_ids(ask(assistant, text))


def test_an_ordinal_of_something_else_is_no_edition(assistant: Assistant) -> None:
    text = "for how many projects was the first stone laid during the import expo of 2020?"
    answer = ask(assistant, text)
    assert answer.status == "answered"
    assert {fact.split("-projects")[0] for fact in fact_ids(answer)} == {"ciie-3"}


def test_a_price_is_not_answered_with_words(assistant: Assistant) -> None:
    answer = ask(assistant, "what does a kilo of pearls cost on the Zhuji pearl market?")
    assert (fact_ids(answer), answer.status) == ([], "no_answer")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("GDP of Zhejiang in 2024", "I hold no sourced figure for this: GDP"),
        ("projects signed at the fifth CIIE", "edition no. 5"),
        ("projects signed at CIIE 2023", "no figure for 2023"),
        ("foreign capital used in Guangdong", "no information on this for: Guangdong"),
    ],
)
def test_what_is_not_held_is_said_without_any_figure(
    assistant: Assistant, text: str, reason: str
) -> None:
    answer = ask(assistant, text)
    assert answer.status == "no_answer"
    assert not fact_ids(answer)
    assert reason in text_of(answer)
    assert any(value.startswith("#contact") for value in values_of(answer))


def test_unanswered_question_is_kept_without_personal_data(assistant: Assistant) -> None:
    ask(assistant, "average wage in Zhuji? write to someone@example.com or +44 20 7946 0000")
    kept = max(unanswered(assistant.store), key=lambda row: row.id).text
    assert "average wage in Zhuji" in kept
    assert "example.com" not in kept
    assert "7946" not in kept


def test_button_shows_the_fact_it_names(assistant: Assistant) -> None:
    answer = ask(assistant, "#fact:ciie-3-signed-investment", "out_of_scope")
    assert answer.intent == "ask_industry_fact"
    assert "**US$10.9 billion**" in text_of(answer)


def test_country_without_an_entry_is_not_overlooked(assistant: Assistant) -> None:
    answer = ask(assistant, "How many projects did Turkey sign at the third CIIE?")
    assert answer.status == "no_answer"
    assert not fact_ids(answer)


def test_follow_up_on_an_indicator_that_is_gone_is_no_error(assistant: Assistant) -> None:
    gone = Context("zimbabwe-forum-2018-06", "no-such-indicator", ("no-such-fact",))
    assert ask(assistant, "and in Japan?", context=gone).replies


def test_bare_name_or_emoji_is_no_error(assistant: Assistant) -> None:
    for text in ("Zhuji", "💎", "?", "x" * 2000):
        assert ask(assistant, text).replies


def test_button_of_an_unknown_fact_is_not_an_error(assistant: Assistant) -> None:
    assert ask(assistant, "#fact:no-such-fact", "out_of_scope").status == "no_answer"


def test_figures_are_written_as_the_language_writes_them(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "#fact:ciie-3-signed-investment", language="ru"))
    assert "10,9 миллиарда" in text


CIIE_3 = Context("ciie-3", "projects-signed", ("ciie-3-projects-signed",))


@pytest.mark.parametrize(
    "text",
    ["and the year before that?", "And at the previous edition?"],
)
def test_the_edition_before_is_found_by_going_back(assistant: Assistant, text: str) -> None:
    assert fact_ids(ask(assistant, text, context=CIIE_3)) == ["ciie-2-projects-signed"]


@pytest.mark.parametrize(
    "text",
    [
        "How many buyers did Zhejiang bring to the import expo in Shanghai in 2020?",
        "What was on the programme of the Hong Kong week in Hangzhou?",
    ],
)
def test_the_place_an_event_belongs_to_is_no_other_place(assistant: Assistant, text: str) -> None:
    assert ask(assistant, text).status == "answered"


def test_a_second_likely_fact_is_shown_beside_the_first(assistant: Assistant) -> None:
    answer = ask(assistant, "Through which channels are Zhuji's pearls sold?")
    assert sorted(fact_ids(answer)) == ["pearl-domestic-channels", "pearl-export-channels"]
    assert answer.replies[1].text.startswith("You may also mean this:")


def test_change_shows_both_years_though_one_is_named(assistant: Assistant) -> None:
    text = "How much did the high-tech share of foreign capital in Zhejiang rise up to 2017?"
    assert set(fact_ids(ask(assistant, text))) == {
        "zhejiang-high-tech-share-2012",
        "zhejiang-high-tech-share-2017",
    }


def test_a_list_says_that_its_years_are_inferred(assistant: Assistant) -> None:
    text = text_of(ask(assistant, "Which of the four forums signed the most projects?"))
    assert "Years are inferred from the date of the article." in text


@pytest.mark.parametrize(
    "text",
    [
        "What is the total population of Zhejiang province?",
        "dollar value of the 11 projects signed at the Zimbabwe forum?",
        "wholesale price of a kilo of Zhuji's freshwater pearls",
        "How much investment did Zhejiang sign at the second CIIE?",
        "On the fifth import expo, how many projects did Zhejiang sign?",
        "How many people came to Zhejiang's forum in Mauritius?",
        "projects signed at the forum in Iran",
        "foreign capital used in Mali",
    ],
)
def test_a_neighbouring_figure_is_not_given_instead(assistant: Assistant, text: str) -> None:
    answer = ask(assistant, text)
    assert (answer.status, fact_ids(answer)) == ("no_answer", [])


@pytest.mark.parametrize("kind", ["card-inferred", "list-inferred"])
@pytest.mark.parametrize("how", list(Inferred))
def test_every_way_of_inferring_a_year_has_words(kind: str, how: Inferred) -> None:
    assert f"{kind}-{how}" in message_ids("en")
