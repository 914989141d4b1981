"""A figure as a sentence has it, before it is known what of the store it tells."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from facts.vocabulary import DisputeReason, Qualifier


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts or measures.

    Args:
        start: offset of its first character in the sentence, the qualifier left out.
        end: offset after its last one, the unit included.
        value: in full; None where it is damaged, a range, or below a bound.
        written: as it stands there, without its unit.
        unit: a unit of the store or a counted word in the singular; None if nothing tells.
        phrase: what is counted, in the words of the sentence; may be empty.
        reason: why it must not be quoted.
    """

    start: int
    end: int
    value: Decimal | None
    written: str
    unit: str | None = None
    phrase: str = ""
    qualifier: Qualifier | None = None
    reason: DisputeReason | None = None


def in_full(value: Decimal) -> Decimal:
    """A value without an exponent and without zeros at its end that say nothing."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()
