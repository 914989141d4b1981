"""Times of day, weekdays and time zones as each language writes them (CLDR, through Babel)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import reduce

from babel.dates import (
    format_interval,
    format_skeleton,
    get_datetime_format,
    get_day_names,
    get_timezone_gmt,
    get_timezone_location,
    get_timezone_name,
)

from languages.formatting import locale_of


def format_clock(clock: time | datetime, code: str) -> str:
    """A time of day on the 24-hour clock, which nobody can mistake: "09:00"."""
    return str(format_skeleton("Hm", clock, locale=locale_of(code)))


def format_hours(opens: time, closes: time, code: str) -> str:
    """From one time of day to another: "09:00–12:00"."""
    pattern = "".join(locale_of(code).interval_formats[None].split())
    return str(pattern.format(format_clock(opens, code), format_clock(closes, code)))


def format_moment(moment: datetime, code: str) -> str:
    """Weekday, day and time, without the year: "Thu, Oct 8, 09:00"."""
    locale = locale_of(code)
    day = format_skeleton("MMMEd", moment, locale=locale)
    pattern = get_datetime_format("medium", locale=locale)
    return str(pattern).format(format_clock(moment, code), day)


def format_moments(first: datetime, last: datetime, code: str) -> str:
    """From one moment to another on a later day: "Thu, Nov 5, 09:00 – Sun, Nov 8, 16:00"."""
    pattern = str(locale_of(code).interval_formats[None])
    return pattern.format(format_moment(first, code), format_moment(last, code))


def format_days(first: date, last: date, code: str) -> str:
    """Days in a row, without the year: "Oct 1 – 7"."""
    locale = locale_of(code)
    if first == last:
        return str(format_skeleton("MMMd", first, locale=locale))
    return str(format_interval(first, last, "MMMd", locale=locale))


def weekday_name(weekday: int, code: str) -> str:
    """The short name of a weekday that stands alone; Monday is 0."""
    return str(get_day_names("abbreviated", "stand-alone", locale_of(code))[weekday])


def format_series(parts: Sequence[str], code: str) -> str:
    """Parts of one kind, without "and": "A, B, C"."""
    between = str(locale_of(code).list_patterns["standard"]["middle"])
    return reduce(between.format, parts)


def zone_name(moment: datetime, code: str) -> str:
    """The name of the time zone of an aware moment: "China Time"; where it has none, its city.

    It is the same in summer and winter where CLDR has such a name.
    """
    locale = locale_of(code)
    generic = get_timezone_name(moment, width="long", locale=locale, zone_variant="generic")
    for name in (generic, get_timezone_name(moment, width="long", locale=locale)):
        if name != zone_offset(moment, code):
            return name
    return get_timezone_location(moment, locale=locale, return_city=True)


def zone_offset(moment: datetime, code: str) -> str:
    """By how much an aware moment is ahead of Greenwich: "GMT+08:00"."""
    return get_timezone_gmt(moment, width="long", locale=locale_of(code))
