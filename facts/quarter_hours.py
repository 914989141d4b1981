"""Days and hours of a time zone, made of the quarter hours of UTC that turns are counted by.

Every zone is whole quarter hours away from UTC, so a day or an hour never begins inside one.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_SECONDS = 15 * 60


def quarter_of(instant: datetime) -> int:
    """Return the number of the quarter hour since 1970 that holds an aware instant."""
    return int(instant.timestamp()) // _SECONDS


def quarters_of_days(first: date, last: date, zone: ZoneInfo) -> range:
    """Return the quarter hours of the days from `first` to `last`, both included.

    Raises:
        OverflowError, ValueError: the days lie at the end of the calendar.
    """
    borders = (first, last + timedelta(days=1))
    begin, end = (quarter_of(datetime.combine(day, time(), zone)) for day in borders)
    return range(begin, end)


@lru_cache(maxsize=2**16)
def day_and_hour(quarter: int, zone: ZoneInfo) -> tuple[date, int]:
    """Return the day and the hour of the day, 0 to 23, in which a quarter hour begins."""
    local = datetime.fromtimestamp(quarter * _SECONDS, zone)
    return local.date(), local.hour
