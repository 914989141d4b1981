"""When a fact is no longer to be relied on, and since when nobody has verified it."""

from dataclasses import replace
from datetime import date

import pytest

from facts.freshness import is_stale, last_verified
from facts.records import FactRecord, SourceRecord

SOURCE = SourceRecord("report", "A report", None, date(2020, 11, 7), None, "en", None)
FACT = FactRecord(
    id="example",
    entity="zhuji",
    indicator="area",
    about=(),
    value=None,
    value_text=None,
    unit=None,
    qualifier=None,
    period=None,
    inferred=None,
    target=False,
    as_of=None,
    status="published",
    reason=None,
    sources=((SOURCE, None),),
    texts={},
    review_by=date(2026, 6, 30),
)


@pytest.mark.parametrize(
    ("today", "stale"),
    [(date(2026, 6, 29), False), (date(2026, 6, 30), False), (date(2026, 7, 1), True)],
)
def test_fact_is_stale_once_the_day_to_review_it_has_passed(today: date, stale: bool) -> None:
    assert is_stale(FACT, today) is stale


def test_fact_nobody_is_to_review_is_never_stale() -> None:
    assert not is_stale(replace(FACT, review_by=None), date.max)


def test_day_of_verification_counts_before_that_of_the_figure_and_of_the_source() -> None:
    of_figure = replace(FACT, as_of=date(2020, 12, 31))
    by_staff = replace(of_figure, verified_on=date(2024, 5, 2))
    undated = replace(FACT, sources=((replace(SOURCE, published=None), None),))
    found = [last_verified(fact) for fact in (by_staff, of_figure, FACT, undated)]
    assert found == [date(2024, 5, 2), date(2020, 12, 31), date(2020, 11, 7), None]
