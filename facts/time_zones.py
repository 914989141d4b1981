"""Time zones by their IANA names, as desks and events state them."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones

_CHINESE = frozenset(
    {"Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Harbin", "Asia/Kashgar", "PRC"}
)
"""The zones of mainland China, whose public holidays apply there."""


def zone_named(name: str | None) -> ZoneInfo | None:
    """Return the zone of an IANA name; None for no name and for one that does not exist."""
    return ZoneInfo(name) if name is not None and name in _names() else None


def is_chinese(name: str | None) -> bool:
    """Return whether offices in a zone keep the public holidays of mainland China."""
    return name in _CHINESE


def zone_names() -> tuple[str, ...]:
    """Return the names of all zones that a desk or an event may be in, in order."""
    return tuple(sorted(_names()))


@cache
def _names() -> frozenset[str]:
    # Read from disk, and a name that only looks like a path must not get there.
    # No office is in "Etc/GMT-8", whose sign stands the wrong way round.
    return frozenset(name for name in available_timezones() if not name.startswith("Etc/"))
