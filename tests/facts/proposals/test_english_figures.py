"""Figures and times of English sentences."""

from datetime import date

import pytest

from facts.proposals.english_figures import EnglishFigures
from facts.proposals.english_times import english_times
from facts.proposals.figure import Figure
from facts.proposals.sentences import pipeline

PUBLISHED = date(2024, 7, 20)


def figures(sentence: str) -> list[Figure]:
    nlp = pipeline("en")
    return EnglishFigures(nlp).find(nlp(sentence), english_times(sentence, PUBLISHED))


def told(sentence: str) -> list[str]:
    """Value, unit and qualifier of each figure."""
    return [
        " ".join(
            str(part)
            for part in (figure.qualifier, figure.value or figure.written, figure.unit)
            if part is not None
        )
        for figure in figures(sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("It signed 61 foreign projects worth US$10.9 billion.", ["61 project", "10900000000 USD"]),
        ("Exports came to RMB45.6bn and $5m.", ["45600000000 CNY", "5000000 USD"]),
        (
            "Over 2,000 booths fill 30,000 square meters.",
            ["more_than 2000 booth", "30000 square_metre"],
        ),
        ("It has nearly 62,000 foreign-invested companies.", ["nearly 62000 company"]),
        ("Some 4,000 people came, or about 7 percent.", ["about 4000 person", "about 7 percent"]),
        ("It grew 5.2% on 1,500 mu of land.", ["5.2 percent", "1500 mu"]),
        ("Over 250 government and business representatives came.", ["more_than 250 person"]),
        ("At the forum, seven projects were signed.", ["7 project"]),
        ("The province signed 26 projects, and 25 have begun.", ["26 project", "25 project"]),
        ("The city ranks 24th in China and 5th in innovation.", ["24 rank", "5 rank"]),
        ("The firm ranks No. 3 in China.", ["3 rank"]),
        ("There are 8 firms with sales exceeding 1 million yuan.", ["8 company"]),
        ("It cost 132.5 billion yuan ($18.6 billion).", ["132500000000 CNY"]),
        ("It took 300+ visitors or so.", ["more_than 300 person"]),
        ("It has 2 to 3 listed firms.", ["2 to 3 company"]),
        ("Less than 5 percent of it is exported.", ["Less than 5 percent"]),
    ],
)
def test_figures_are_read_with_unit_and_qualifier(sentence: str, expected: list[str]) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "It was the 19th symposium of the 21st century.",
        "It was founded in 2005 and moved on June 11, 2018.",
        "Call 0575-8701 2345 or 8621-52920043 or 400-820-8820.",
        "1 2 3 ... 5 > more",
        "3. Marketing is more diversified.",
        "Firms such as 3M show the G20 model and 5G at 9:30 UTC+8.",
        "The 20-day fair is on page 3, in hall 4, at 18 Example Road.",
        "It changed in the past three years.",
        "There are four aspects; they follow the 'Two Markets' idea.",
        "It set up five systems, namely standards and training.",
        "One of them came first.",
    ],
)
def test_numbers_that_say_nothing_of_the_world_are_dropped(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "written", "unit"),
    [
        ("The area of its farms is 21, mu, which is much.", "21", "mu"),
        ("There are more than 4, farmers, all in the north.", "4", "person"),
        ("It is among the top 1 towns and cities, and ranks well.", "1", "town"),
        ("It has 1 famous brands and more.", "1", "brand"),
    ],
)
def test_lost_digits_are_recognised(sentence: str, written: str, unit: str) -> None:
    damaged = [figure for figure in figures(sentence) if figure.reason == "digits_lost"]
    assert [(figure.written, figure.unit, figure.value) for figure in damaged] == [
        (written, unit, None)
    ]


def test_a_whole_figure_is_not_damaged() -> None:
    assert figures("It has 1 national laboratory, 12, 13 and 14 were closed.")[0].reason is None
    assert not any(figure.reason for figure in figures("In 2019, companies grew by 21, he said."))


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("It was held on June 11.", ["2024-06-11"]),
        ("It was held on November 11.", ["2023-11-11"]),
        ("It ran from Aug 21 to 23, 2018.", ["2018-08-21/2018-08-23"]),
        ("It ran from 27 May 2018 on.", ["2018-05-27"]),
        ("On May 9th of this year it met.", ["2024-05-09"]),
        ("It grew from 2013 to 2017, and in 2012.", ["2013/2017", "2012"]),
        ("In the first half of 2024 and Q3 2023.", ["2024-01/2024-06", "2023-07/2023-09"]),
        ("From January to June, and in May 2020.", ["2024-01/2024-06", "2020-05"]),
        ("It signed them last year.", ["2023"]),
        ("By the end of the 11th Five-Year Plan.", ["2010"]),
        ("In the Eleventh Five-Year Plan period.", ["2006/2010"]),
        ("It may open; it had 2,018 rooms for 2018 yuan.", []),
        ("It was held on February 30.", [None]),
    ],
)
def test_times_are_read(sentence: str, periods: list[str | None]) -> None:
    assert [time.period for time in english_times(sentence, PUBLISHED)] == periods


def test_a_year_from_the_article_is_said_to_be_inferred_and_unknown_without_one() -> None:
    assert english_times("It was held on June 11.", PUBLISHED)[0].inferred == "article_date"
    assert english_times("It was held last year.", None)[0].period is None
    assert english_times("It is of 2019.", PUBLISHED)[0].inferred is None


@pytest.mark.parametrize(
    ("sentence", "damaged"),
    [
        ("It opened on March 3rd, 26, in town.", "March 3rd, 26"),
        ("It will have ten brands by 21; more follow.", "21"),
        ("In 25, the group built it.", "25"),
    ],
)
def test_years_that_lost_digits_are_recognised(sentence: str, damaged: str) -> None:
    assert english_times(sentence, PUBLISHED)[0].damaged == damaged


def test_what_is_compared_with_is_no_time_of_a_figure() -> None:
    assert english_times("It rose 5 percent from last year.", PUBLISHED)[0].is_base
    assert english_times("As of the end of April this year, it has 5.", PUBLISHED)[0].is_as_of
    assert not english_times("Sales grew by 21, he said.", PUBLISHED)
