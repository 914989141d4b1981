"""Which units of the store a figure may have, and how well they agree."""

from __future__ import annotations

CURRENCY_CODE_LENGTH = 3
COUNT = "count"
PERCENT = frozenset({"percent", "percentage_point"})
# What is measured, ranked or paid is never what is counted.
MEASURES = frozenset(
    {
        *PERCENT,
        "square_kilometre",
        "square_metre",
        "mu",
        "hectare",
        "kilometre",
        "tonne",
        "year",
        "month",
        "day",
        "rank",
    }
)
SAME = 1.0
AKIN = 0.6
UNKNOWN = 0.3
NEVER = 0.0


def is_currency(unit: str) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return len(unit) == CURRENCY_CODE_LENGTH and unit.isupper()


def agreement(unit: str | None, wanted: str | None, *, is_known: bool) -> float:
    """How well a figure's unit agrees with an indicator's, 0 where it never does.

    Args:
        unit: of the figure; None where nothing tells.
        wanted: of the indicator; None where it holds no number.
        is_known: whether the figure's unit is one that the store has.
    """
    if wanted is None or (unit is None and _family(wanted) != COUNT):
        return NEVER
    if unit is None:
        return UNKNOWN
    if unit == wanted:
        return SAME
    if _family(unit) != _family(wanted):
        return NEVER
    if _family(unit) != COUNT or wanted == COUNT:
        return AKIN
    return NEVER if is_known else UNKNOWN


def _family(unit: str) -> str:
    """What a unit is of: money, a share, one measure, or something that is counted."""
    if is_currency(unit):
        return "money"
    if unit in PERCENT:
        return "share"
    return unit if unit in MEASURES else COUNT
