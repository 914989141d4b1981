"""Finding the facts a question means, or the reason why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy.orm import Session

from facts.asked import CENTURY
from facts.follow_ups import NO_CONTEXT, Context, asks_for_change, says_little
from facts.grouping import grouped
from facts.readings import Reading, readings
from facts.records import EditionRecord, FactRecord
from facts.snapshot import Snapshot
from facts.understanding import Understanding, away_from_home
from facts.vocabulary import CURRENCIES, FactStatus
from facts.years import covers, of_one_period, periods

# Chosen on the tuning questions (tests/questions/tuning), never on the questions that the
# figures in the documentation come from.
WEAK = 0.2
WEAK_NAMED = 0.12
NEAR_BEST = 0.18
# When only readings this much less likely meet the names, the question is about something else.
FAR_BELOW = 0.1
# … or when a reading of another place is this much more likely than what meets the place named.
FAR_ABOVE = 0.26
CLOSE = 0.005
# … but where no name tells them apart, the wording should do so clearly.
CLOSE_UNNAMED = 0.13
# Two things known of the same entity are shown side by side rather than asked about.
CLOSE_BESIDE = 0.06
_NEARBY = 3
# "What does it come to" asks for money of a count, but not of a share or an area.
_MEASURED = {
    "percent",
    "square_metre",
    "square_kilometre",
    "kilometre",
    "mu",
    "tonne",
    "year",
    "day",
}
# "How did it come to that", "compare it with five years later".
_SEVERAL_YEARS = {"change", "compare", "increase_over"}
_BEHIND = 0.08


class Outcome(StrEnum):
    """How a search ended."""

    FOUND = "found"
    SEVERAL = "several"
    CLOSE = "close"
    WEAK = "weak"
    NOT_HELD = "not_held"
    OTHER_ENTITY = "other_entity"
    OTHER_YEAR = "other_year"
    OTHER_EDITION = "other_edition"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a search found.

    Args:
        outcome: how it ended.
        facts: the answer, the leading fact first; the choices of a close call; else empty.
        beside: the fact of a second reading as likely as the first.
        nearby: facts worth offering where the question has no answer.
        subject: what is not held, by the outcome: an indicator, an entity or an event series.
        number: the year or the ordinal that is not held.
        readings: all readings, the best first, for explaining the outcome.
    """

    outcome: Outcome
    facts: tuple[FactRecord, ...] = ()
    beside: FactRecord | None = None
    nearby: tuple[FactRecord, ...] = ()
    subject: str | None = None
    number: int | None = None
    readings: tuple[Reading, ...] = ()


class FactSearch:
    """One search: a question against a snapshot and the facts behind it."""

    def __init__(
        self,
        session: Session,
        snapshot: Snapshot,
        question: Understanding,
        context: Context = NO_CONTEXT,
    ) -> None:
        self._session = session
        self._snapshot = snapshot
        self._context = context
        self._question = question = self._in_the_year_meant(question)
        self._readings = readings(snapshot, question, context)

    def run(self) -> Finding:
        """The facts the question asks for, or why there are none."""
        edition = self._unknown_edition()
        if edition is not None:
            return self._nothing(Outcome.OTHER_EDITION, *edition)
        if not self._readings or self._readings[0].likeness < self._weak(self._readings[0]):
            return self._nothing(Outcome.WEAK)
        best = self._readings[0]
        several = grouped(self._snapshot, self._question, self._context, self._near(best))
        if len(several) > 1:
            return self._several(several)
        return self._of_one(best)

    def _in_the_year_meant(self, question: Understanding) -> Understanding:
        """A follow-up for "five years earlier" asks for that year by its number."""
        apart, last = question.asked.years_apart, self._context
        if apart is None or question.asked.years or question.mentions:
            return question
        said = [
            fact.period_end.year
            for fact in self._snapshot.facts_of(
                self._session, last.entity or "", last.indicator or ""
            )
            if fact.id in last.facts and fact.period_end
        ]
        if not said:
            return question
        return replace(question, asked=replace(question.asked, years=(said[0] + apart,)))

    def _of_one(self, best: Reading) -> Finding:
        """The best reading that meets the names of the question."""
        met = [reading for reading in self._readings if not reading.unmet]
        elsewhere = self._of_another_name(best, met)
        if elsewhere is not None:
            return self._not_for_this_name(elsewhere)
        if met[0].likeness < self._weak(met[0]):
            return self._nothing(Outcome.WEAK)
        ordered = self._of_the_span(met)
        if ordered[0].entity is None:
            return self._not_held(ordered[0])
        number = self._other_edition(ordered[0])
        if number is not None:
            return self._nothing(Outcome.OTHER_EDITION, *number)
        if self._asks_for_money(ordered[0]):
            return self._nothing(Outcome.WEAK)
        return self._answer(ordered)

    def _other_edition(self, best: Reading) -> tuple[str, int] | None:
        """The series and the ordinal asked for, where the reading is of another edition."""
        ordinals = self._question.asked.ordinals
        editions = {edition.id: edition for edition in self._snapshot.editions}
        own = editions.get(best.entity or "")
        if own is None or own.ordinal is None or not ordinals:
            return None
        if self._is_of_year_asked(own):
            return None
        known = {edition.ordinal for edition in editions.values() if edition.series == own.series}
        return None if known & set(ordinals) else (own.series, ordinals[0])

    def _asks_for_money(self, best: Reading) -> bool:
        """Whether a price or a sum is asked for where only a count is known."""
        cues, indicator = self._question.cues, self._snapshot.indicators[best.indicator]
        if indicator.unit in CURRENCIES:
            return False
        names = self._snapshot.indicator_terms(self._question.language)
        if "how_many" in cues and names.asks("money", best.indicator):
            return False  # "how many firms with foreign money"
        # "How did foreign money grow?" asks for a rate.
        counts = indicator.kind == "number" and indicator.unit not in _MEASURED
        return "price" in cues or ("money" in cues and counts)

    def _not_held(self, best: Reading) -> Finding:
        """Nobody has it, or what the question rather asks is held for another name."""
        held = [r for r in self._readings if r.entity and r.unmet and r.likeness > best.likeness]
        if held:
            return self._not_for_this_name(held[0])
        return self._nothing(Outcome.NOT_HELD, best.indicator)

    def _is_about_another_place(self, best: Reading, best_met: Reading) -> bool:
        """Whether only unlikely readings meet a place; a named event is never taken for another."""
        unmet = {self._snapshot.kind(owner) for mention in best.unmet for owner in mention}
        return unmet <= {"place"} and best_met.likeness < best.likeness - FAR_BELOW

    def _of_another_name(self, best: Reading, met: Sequence[Reading]) -> Reading | None:
        """What is asked, where the store only has it for another name."""
        if not met or self._is_about_another_place(best, met[0]):
            return best
        return self._surely_of_another_place(met[0])

    def _surely_of_another_place(self, best_met: Reading) -> Reading | None:
        """The reading of another place that says far better what is asked."""
        for reading in self._readings:
            unmet = {self._snapshot.kind(owner) for mention in reading.unmet for owner in mention}
            if unmet == {"place"} and reading.likeness > best_met.likeness + FAR_ABOVE:
                return reading
        return None

    def _weak(self, reading: Reading) -> float:
        """The likeness below which nothing is answered; a name leaves fewer facts to confuse."""
        if self._names_all_parties(reading):
            return 0.0
        return WEAK_NAMED if self._is_named() else WEAK

    def _names_all_parties(self, reading: Reading) -> bool:
        """Whether only firms are named, and the reading is of one of them with all the others."""
        named = {owner for mention in self._question.mentions for owner in mention}
        others = named - {reading.entity}
        concerned = self._snapshot.about.get((reading.entity or "", reading.indicator), frozenset())
        firms = all(self._snapshot.kind(owner) == "organisation" for owner in named)
        return firms and reading.entity in named and bool(others) and others <= concerned

    def _is_named(self) -> bool:
        """Whether the question names more than the home province."""
        return bool(away_from_home(self._snapshot, self._question))

    def _near(self, best: Reading) -> list[Reading]:
        """The readings about as like the question as the best one, the best fitting first."""
        return [r for r in self._readings if r.likeness >= best.likeness - NEAR_BEST]

    def _of_the_span(self, near: list[Reading]) -> list[Reading]:
        """Where two years are named, a reading with facts on both or on the span comes first."""
        years = self._question.asked.years
        if len(years) != 2:
            return near
        held = [r for r in near if r.entity and r.score > near[0].score - _BEHIND][:_NEARBY]
        both = [r for r in held if {str(year) for year in years} <= self._facts_periods(r)]
        span = f"{min(years)}/{max(years)}"
        first = both or [r for r in held if span in self._facts_periods(r)]
        return [*first, *(reading for reading in near if reading not in first)]

    def _facts_periods(self, reading: Reading) -> set[str | None]:
        return {fact.period for fact in self._facts(reading)}

    def _answer(self, met: Sequence[Reading]) -> Finding:
        years = self._question.asked.years or self._short_years(met[0])
        rivals = self._latest_editions(_rivals(met, self._closeness()), years)
        if len({rival.entity for rival in rivals}) > 1:
            choices = [held[0] for rival in rivals if (held := self._facts(rival))]
            return Finding(Outcome.CLOSE, tuple(choices), readings=tuple(self._readings))
        best = rivals[0]
        facts = self._facts(best)
        if not facts:
            return self._nothing(Outcome.WEAK)  # retired while the question was on its way
        if _SEVERAL_YEARS & self._question.cues and len(years) < 2 and periods(facts) > 1:
            years = ()  # how it came to what it was that year
        elif len(years) < 2:
            facts = of_one_period(facts if years else self._of_another_period(best, facts), years)
        kept = [fact for fact in facts if covers(fact, years)]
        if not kept and self._compares_with(best, years):
            kept = facts
        if not kept and not self._is_known_year(best, years):
            return self._nothing(Outcome.OTHER_YEAR, best.indicator, years[0])
        outcome = Outcome.SEVERAL if periods(kept) > 1 else Outcome.FOUND
        beside = self._beside(best, met)
        return Finding(outcome, tuple(kept or facts), beside, readings=tuple(self._readings))

    def _of_another_period(
        self, best: Reading, facts: Sequence[FactRecord]
    ) -> Sequence[FactRecord]:
        """What was not said yet, where a follow-up asks for the same: "and earlier?"."""
        said = set(self._context.facts)
        again = self._is_of_the_last(best) and says_little(self._question)
        return [fact for fact in facts if not (again and fact.id in said)] or facts

    def _is_of_the_last(self, reading: Reading) -> bool:
        """Whether a reading asks for what was answered last."""
        last = self._context
        return (reading.indicator, reading.entity) == (last.indicator, last.entity)

    def _short_years(self, best: Reading) -> tuple[int, ...]:
        """Years told without their century, where the best reading has a fact of such a year."""
        asked = self._question.asked
        # "And in the twelfth?" means a year only where the year before was one.
        ordinals = asked.ordinals if self._is_of_the_last(best) else ()
        told = (*asked.short_years, *(CENTURY + number for number in ordinals))
        held = self._facts_periods(best) if told and best.entity else set()
        return tuple(year for year in told if str(year) in held)

    def _closeness(self) -> float:
        """How far apart two readings are that cannot be told apart."""
        told_when = not self._question.asked.is_empty
        known = self._is_named() or self._context.entity or told_when
        return CLOSE if known else CLOSE_UNNAMED

    def _beside(self, best: Reading, met: Sequence[Reading]) -> FactRecord | None:
        """The leading fact on the same entity that the question may mean as well."""
        for reading in met:
            same = reading.entity == best.entity and reading.indicator != best.indicator
            if same and reading.score > best.score - CLOSE_BESIDE:
                held = [f for f in self._facts(reading) if f.status == FactStatus.PUBLISHED]
                return held[0] if held else None
        return None

    def _latest_editions(self, rivals: Sequence[Reading], years: Sequence[int]) -> list[Reading]:
        """Of readings about editions of one series, the one of the year asked for or the latest."""
        starts = {e.id: (e.series, e.starts_on) for e in self._snapshot.editions}
        if len({starts.get(rival.entity or "", (rival.entity,))[0] for rival in rivals}) > 1:
            return list(rivals)
        dated = [(starts[r.entity][1], r) for r in rivals if r.entity in starts]
        known = [(day, reading) for day, reading in dated if day is not None]
        of_year = [reading for day, reading in known if day.year in years]
        if of_year or len(known) < len(rivals) or len(rivals) < 2:
            return of_year or list(rivals)
        return [max(known, key=lambda pair: pair[0])[1]]

    def _facts(self, reading: Reading) -> list[FactRecord]:
        """The facts of a reading, the leading one first."""
        found = self._snapshot.facts_of(self._session, reading.entity or "", reading.indicator)
        return list(found)

    def _several(self, several: Sequence[Reading]) -> Finding:
        years = self._question.asked.years
        covering = ([f for f in self._facts(r) if covers(f, years)] for r in several)
        kept = [facts[0] for facts in covering if facts]
        if not kept and not years:
            return self._nothing(Outcome.WEAK)
        if not kept:
            return self._nothing(Outcome.OTHER_YEAR, several[0].indicator, years[0])
        return Finding(Outcome.SEVERAL, tuple(kept), readings=tuple(self._readings))

    def _compares_with(self, best: Reading, years: Sequence[int]) -> bool:
        """Whether a year is only what an edition is compared with: "more than in 2019"."""
        started = {e.id: e.starts_on for e in self._snapshot.editions}.get(best.entity or "")
        is_share = self._snapshot.indicators[best.indicator].unit == "percent"
        goes_on = is_share and not self._question.mentions
        compares = goes_on or asks_for_change(self._question)
        return started is not None and compares and years[0] == started.year - 1

    def _is_known_year(self, reading: Reading, years: Sequence[int]) -> bool:
        """Whether a year is one the entity's own facts name ("since 1999"), not one asked for."""
        about = self._snapshot.facts_of(self._session, reading.entity or "")
        named = {fact.value_text for fact in about}
        return all(str(year) in named for year in years)

    def _unknown_edition(self) -> tuple[str, int] | None:
        """The series and the ordinal asked for, where no edition of that number is stored."""
        ordinals = self._question.asked.ordinals
        named = {owner for mention in self._question.mentions for owner in mention}
        for series in named & self._snapshot.series.keys():
            editions = [e for e in self._snapshot.editions if e.series == series]
            if any(self._is_of_year_asked(edition) for edition in editions):
                continue  # "the first stone laid during the expo of 2020"
            numbers = {edition.ordinal for edition in editions}
            unknown = [number for number in ordinals if number not in numbers]
            if numbers - {None} and unknown and not set(ordinals) & numbers:
                return series, unknown[0]
        return None

    def _is_of_year_asked(self, edition: EditionRecord) -> bool:
        """Whether a year tells which edition is meant, whatever an ordinal belongs to."""
        started = edition.starts_on
        return started is not None and started.year in self._question.asked.years

    def _not_for_this_name(self, best: Reading) -> Finding:
        if best.entity is None:
            return self._nothing(Outcome.NOT_HELD, best.indicator)
        return self._nothing(Outcome.OTHER_ENTITY, min(best.unmet[0]))

    def _nothing(
        self, outcome: Outcome, subject: str | None = None, number: int | None = None
    ) -> Finding:
        held = [reading for reading in self._readings if reading.entity]
        best = sorted(held, key=lambda reading: (len(reading.unmet), -reading.score))
        nearby = [facts[0] for reading in best[:_NEARBY] if (facts := self._facts(reading))]
        return Finding(outcome, (), None, tuple(nearby), subject, number, tuple(self._readings))


def _rivals(met: Sequence[Reading], closeness: float) -> list[Reading]:
    """The readings that cannot be told apart from the best: of one indicator, or as good as it."""
    held = [reading for reading in met if reading.entity is not None]
    best = held[0]
    return [
        reading
        for reading in held
        if best.score - reading.score
        < (closeness if reading.indicator == best.indicator else CLOSE)
    ][:_NEARBY]
