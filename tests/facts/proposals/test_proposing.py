"""Draft facts proposed from articles and linked with a small store."""

from decimal import Decimal

import pytest

from facts.errors import DocumentProblem, DocumentRefused
from facts.proposals.proposing import MOST_FIGURES
from tests.facts.proposals.conftest import Propose


def test_a_figure_is_proposed_with_its_place_and_what_it_is_of(proposed: Propose) -> None:
    sentence = "Lakeport signed 43 projects at the third Lakeport Sock Fair in May 2024."
    found = proposed("Socks sell well in spring.", sentence)[0]
    assert (found.value, found.unit, found.period) == (Decimal(43), "project", "2024-05")
    assert found.sentence[slice(*found.span)] == "43 projects"
    assert (found.sentence, found.paragraph) == (sentence, 2)
    assert found.entities[0].id == "sock-fair-3"
    assert found.indicators[0].id == "projects-signed"
    assert (found.status, found.reason, found.target) == ("draft", None, False)


def test_what_the_store_says_otherwise_is_pointed_out(proposed: Propose) -> None:
    found = proposed("At the third Lakeport Sock Fair, 43 projects were signed.")[0]
    assert found.contradicts == (("signed", "61"),)
    assert found.held is None


def test_what_the_store_says_already_is_told(proposed: Propose) -> None:
    found = proposed("At the third Lakeport Sock Fair, 61 projects were signed.")[0]
    assert (found.held, found.contradicts) == ("signed", ())


def test_chinese_articles_are_linked_as_well(proposed: Propose) -> None:
    found = proposed("湖港袜业占全球产量的75%。", language="zh-Hans")[0]
    assert (found.entities[0].id, found.indicators[0].id) == ("lakeport-socks", "world-share")
    assert found.contradicts == (("share", "70"),)


def test_units_that_do_not_agree_leave_an_indicator_out(proposed: Propose) -> None:
    found = proposed("The area of Lakeport's sock factories grew by 12 percent.")[0]
    assert {each.id for each in found.indicators} <= {"world-share", "growth"}


def test_where_no_indicator_fits_a_name_is_suggested(proposed: Propose) -> None:
    found = proposed("Lakeport built 45.6 km of expressways around the town.")[0]
    assert found.indicators == ()
    assert found.suggested_name is not None
    assert "expressways" in found.suggested_name


def test_a_target_is_never_proposed_as_achieved(proposed: Propose) -> None:
    plan, row, known = proposed(
        "By 2030, Lakeport aims to sign 100 projects. Investment reaches 25 billion yuan. "
        "At present, Lakeport has 12 projects."
    )
    assert (plan.target, plan.period) == (True, "2030")
    assert row.target
    assert not known.target


def test_a_target_takes_the_last_year_of_the_plan_named_before(proposed: Propose) -> None:
    found = proposed(
        "The 14th Five-Year Plan of Lakeport speaks of socks.",
        "Lakeport will strive for 4 projects a week.",
    )[0]
    assert (found.period, found.inferred, found.target) == ("2025", "plan_name", True)


def test_damaged_figures_and_days_are_proposed_as_disputed(proposed: Propose) -> None:
    figure, day = proposed(
        "There are more than 4, farmers, all in Lakeport.",
        "The Lakeport Sock Fair was held on March 3rd, 26, in the city of Lakeport.",
    )
    assert (figure.status, figure.reason, figure.value) == ("disputed", "digits_lost", None)
    assert (figure.value_text, figure.contradicts) == ("4", ())
    assert (day.status, day.reason, day.value_text) == (
        "disputed",
        "year_unreadable",
        "March 3rd, 26",
    )
    assert day.indicators[0].id == "held-on"


def test_the_days_of_an_event_are_proposed(proposed: Propose) -> None:
    found = proposed("The third Lakeport Sock Fair was held from May 3 to 5 in Lakeport.")[0]
    assert (found.value_text, found.period) == ("2024-05-03", "2024-05-03/2024-05-05")
    assert found.inferred == "article_date"
    assert found.entities[0].id == "sock-fair-3"


def test_a_figure_of_an_edition_is_of_its_days(proposed: Propose) -> None:
    found = proposed("The third Lakeport Sock Fair had over 900 visitors.")[0]
    assert (found.period, found.qualifier) == ("2024-05-03/2024-05-05", "more_than")


def test_menus_notices_and_repetitions_are_passed_over(proposed: Propose) -> None:
    sentence = "Lakeport signed 43 projects in May 2024."
    found = proposed(
        "7 stories", "Copyright 2019 of 12 newspapers. Hotline: 8621-52920043", sentence, sentence
    )
    assert [each.value for each in found] == [Decimal(43)]


def test_an_article_without_figures_proposes_nothing(proposed: Propose) -> None:
    assert proposed("Lakeport is glad that socks sell well.", published=None) == []


def test_a_table_of_figures_is_refused(proposed: Propose) -> None:
    rows = (f"Street {number} has {number + 100} houses now." for number in range(MOST_FIGURES + 1))
    with pytest.raises(DocumentRefused) as told:
        proposed(" ".join(rows))
    assert told.value.problem == DocumentProblem.TOO_LARGE


@pytest.mark.parametrize(
    "text",
    [
        "((((((((((" * 20_000,
        "1 2, " * 40_000,
        "last year " * 20_000,
        "in 25, " * 25_000,
        "一" * 200_000,
        "去年 " * 60_000,
        "more than " * 20_000 + "5 people",
    ],
)
@pytest.mark.parametrize("language", ["en", "zh-Hans"])
@pytest.mark.timeout(20)
def test_data_that_only_looks_like_text_is_passed_over(
    proposed: Propose, text: str, language: str
) -> None:
    assert proposed(text, language=language) == []
