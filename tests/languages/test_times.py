"""Times, weekdays and zones are written in every language, and as CLDR has them."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from languages import LANGUAGES
from languages.times import (
    format_clock,
    format_days,
    format_hours,
    format_moment,
    format_series,
    weekday_name,
    zone_name,
    zone_offset,
)

CODES = sorted(LANGUAGES)
NINE = datetime(2026, 10, 8, 9, 5, tzinfo=ZoneInfo("Asia/Shanghai"))


@pytest.mark.parametrize("code", CODES)
def test_a_moment_has_day_and_time(code: str) -> None:
    text = format_moment(NINE, code)
    assert format_clock(NINE, code) in text
    assert "8" in text
    assert "'" not in text


@pytest.mark.parametrize("code", CODES)
def test_hours_have_no_spaces_around_the_dash(code: str) -> None:
    opens, closes = time(9, 5), time(17, 30)
    text = format_hours(opens, closes, code)
    assert text.startswith(format_clock(opens, code))
    assert text.endswith(format_clock(closes, code))
    assert len(text) == len(format_clock(opens, code) + format_clock(closes, code)) + 1


@pytest.mark.parametrize("code", CODES)
def test_weekdays_have_seven_names(code: str) -> None:
    assert len({weekday_name(weekday, code) for weekday in range(7)}) == 7


@pytest.mark.parametrize(
    ("first", "last", "code", "text"),
    [
        (date(2026, 10, 1), date(2026, 10, 7), "en", "Oct 1\u2009–\u20097"),
        (date(2026, 9, 30), date(2026, 10, 7), "zh-Hans", "9月30日至10月7日"),
        (date(2026, 12, 31), date(2027, 1, 2), "de", "31. Dez.\u2009–\u20092. Jan."),
        (date(2026, 10, 1), date(2026, 10, 1), "fr", "1 oct."),
    ],
)
def test_days_in_a_row(first: date, last: date, code: str, text: str) -> None:
    assert format_days(first, last, code) == text


@pytest.mark.parametrize(
    ("parts", "code", "text"),
    [(["A"], "en", "A"), (["A", "B", "C"], "en", "A, B, C"), (["A", "B", "C"], "ja", "A、B、C")],
)
def test_a_series(parts: list[str], code: str, text: str) -> None:
    assert format_series(parts, code) == text


@pytest.mark.parametrize(
    ("zone", "code", "name", "offset"),
    [
        ("Asia/Shanghai", "en", "China Time", "GMT+08:00"),
        ("Asia/Shanghai", "zh-Hant", "中國時間", "GMT+08:00"),
        ("Europe/Berlin", "de", "Mitteleuropäische Zeit", "GMT+02:00"),
        ("Africa/Johannesburg", "en", "South Africa Standard Time", "GMT+02:00"),
        ("Asia/Urumqi", "en", "Urumqi", "GMT+06:00"),
    ],
)
def test_a_zone_is_named(zone: str, code: str, name: str, offset: str) -> None:
    moment = NINE.astimezone(ZoneInfo(zone))
    assert (zone_name(moment, code), zone_offset(moment, code)) == (name, offset)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Europe/London", "America/New_York", "UTC"])
def test_a_name_of_a_zone_is_no_offset(zone: str, code: str) -> None:
    moment = NINE.astimezone(ZoneInfo(zone))
    assert zone_name(moment, code) not in ("", zone_offset(moment, code))
