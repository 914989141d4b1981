"""Periods are ISO 8601 dates, months, years and intervals."""

from datetime import date

import pytest

from facts.errors import PeriodError
from facts.period import period_bounds


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        ("2018-06-11", date(2018, 6, 11), date(2018, 6, 11)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2017", date(2017, 1, 1), date(2017, 12, 31)),
        ("2013/2017", date(2013, 1, 1), date(2017, 12, 31)),
        ("2018-08-21/2018-08-23", date(2018, 8, 21), date(2018, 8, 23)),
    ],
)
def test_a_period_covers_whole_days(period: str, start: date, end: date) -> None:
    assert period_bounds(period) == (start, end)


@pytest.mark.parametrize(
    "period",
    ["", "25", "2018-13", "2018-02-30", "2018/", "2017/2013", "August 2018", "２０１８", "0000"],
)
def test_anything_else_is_refused(period: str) -> None:
    with pytest.raises(PeriodError):
        period_bounds(period)
