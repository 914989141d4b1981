"""What day it is at the office."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from console.office import Office


def today(office: Office) -> date:
    """Return the day in the office's time zone."""
    return day_at(office, datetime.now(UTC))


def day_at(office: Office, moment: datetime) -> date:
    """Return the day in the office's time zone at an aware instant."""
    return moment.astimezone(ZoneInfo(office.time_zone)).date()
