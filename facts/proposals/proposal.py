"""A draft fact proposed from an article; staff accept, correct or drop it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from facts.vocabulary import DisputeReason, FactStatus, Inferred, Qualifier


class Candidate(NamedTuple):
    """An entity or indicator a proposal may be of; the likeliest has the highest score."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """One figure or day of an article, as a fact could hold it.

    Args:
        sentence: that it stands in.
        paragraph: of the document, counted from 1.
        span: where in the sentence it stands: offsets of its first character and after its last.
        value: in full; None for a day and for what must not be quoted.
        value_text: the ISO day, or a figure that has no one value as it is written.
        unit: of the store, or a counted word in the singular.
        period: as facts have it: an ISO day, month, year or interval.
        inferred: where the year comes from if the sentence does not give it.
        as_of: the day the article, or the sentence, says it was so.
        status: draft, or disputed with its `reason`.
        entities: the likeliest first.
        indicators: the likeliest first; none where nothing in the store is alike.
        held: id of the fact that says the same already.
        contradicts: ids and values of stored facts that say otherwise.
        suggested_name: for an indicator where none fits.
    """

    sentence: str
    paragraph: int
    span: tuple[int, int]
    value: Decimal | None
    value_text: str | None
    unit: str | None
    qualifier: Qualifier | None
    period: str | None
    inferred: Inferred | None
    as_of: date | None
    target: bool
    status: FactStatus
    reason: DisputeReason | None
    entities: tuple[Candidate, ...]
    indicators: tuple[Candidate, ...]
    held: str | None
    contradicts: tuple[tuple[str, str], ...]
    suggested_name: str | None
