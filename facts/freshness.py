"""Whether a fact is to be verified again, and since when nobody has."""

from __future__ import annotations

from datetime import date

from facts.records import FactRecord


def is_stale(fact: FactRecord, today: date) -> bool:
    """Whether the day has passed by which staff meant to verify the fact again."""
    return fact.review_by is not None and fact.review_by < today


def last_verified(fact: FactRecord) -> date | None:
    """The day staff last verified a fact; else the day its source speaks of or came out on."""
    return fact.verified_on or fact.as_of or fact.source.published
