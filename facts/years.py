"""Which of an entity's facts speak of the years a question names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from facts.records import FactRecord
from facts.vocabulary import FactStatus


def of_one_period(facts: Sequence[FactRecord], years: Sequence[int]) -> list[FactRecord]:
    """Of facts on several periods, those of the latest, unless a year is asked for."""
    if years or not facts:
        return list(facts)
    # What is planned does not displace what is.
    results = [fact for fact in facts if not fact.target] or list(facts)
    latest = max((fact.period_end for fact in results if fact.period_end), default=None)
    return [fact for fact in results if fact.period_end in (latest, None)]


def covers(fact: FactRecord, years: Sequence[int]) -> bool:
    """Whether a fact speaks of one of the years, or none is asked for."""
    if not years or fact.status == FactStatus.DISPUTED:
        return True
    return any(_is_of_year(fact, year) for year in years)


def _is_of_year(fact: FactRecord, year: int) -> bool:
    if fact.value_text and fact.value_text[:4] == str(year):
        return True
    if fact.period_start and fact.period_end:
        return fact.period_start <= date(year, 12, 31) and date(year, 1, 1) <= fact.period_end
    return fact.as_of is not None and fact.as_of.year == year


def periods(facts: Sequence[FactRecord]) -> int:
    """Over how many periods facts are spread."""
    return len({fact.period for fact in facts})
