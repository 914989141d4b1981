"""Whether a fact is to be verified again, and since when nobody has."""

from __future__ import annotations

from datetime import date

from facts.records import FactRecord


def is_stale(fact: FactRecord, today: date) -> bool:
    """Whether the day by which staff meant to verify the fact again passed without that."""
    if fact.review_by is None or fact.review_by >= today:
        return False
    return fact.verified_on is None or fact.verified_on < fact.review_by


def last_verified(fact: FactRecord) -> date | None:
    """The day staff last verified a fact; else the day its source speaks of or came out on."""
    return fact.verified_on or fact.as_of or fact.source.published
