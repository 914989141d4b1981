"""What day it is at the office."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from console.office import Office


def today(office: Office) -> date:
    """Return the day in the office's time zone."""
    return datetime.now(ZoneInfo(office.time_zone)).date()
