"""Several figures in one answer: lists, comparisons, totals and change over time."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from answers.card import CardWriter
from facts.freshness import is_stale, last_verified
from facts.records import FactRecord
from languages.formatting import format_iso, format_names
from languages.messages import messages


def fact_list(
    writer: CardWriter,
    facts: Sequence[FactRecord],
    cues: frozenset[str],
    left_out: Sequence[FactRecord] = (),
) -> str:
    """The figures line by line, then what the question asked of them, then their sources.

    Args:
        writer: of the language.
        facts: what is listed.
        cues: what the question wants of them.
        left_out: disputed facts, named without their figures.
    """
    words = messages(writer.language)
    indicator = writer.snapshot.label(facts[0].indicator, writer.language)
    ordered = _ordered(facts)
    lines = [
        words.format("list-heading", indicator=indicator),
        *(_line(writer, fact, _is_over_time(facts)) for fact in ordered),
        *_conclusions(writer, ordered, cues),
        *_reservations(writer, facts, left_out),
        _sources(writer, facts),
    ]
    return "\n".join(lines)


def _reservations(
    writer: CardWriter, facts: Sequence[FactRecord], left_out: Sequence[FactRecord]
) -> list[str]:
    """What a reader has to know before relying on the list."""
    words = messages(writer.language)
    said = [
        words.format(f"list-inferred-{how}")
        for how in dict.fromkeys(fact.inferred for fact in facts if fact.inferred)
    ]
    if left_out:
        names = dict.fromkeys(writer.snapshot.label(f.entity, writer.language) for f in left_out)
        entities = format_names(list(names), writer.language)
        said.append(words.format("list-left-out", entities=entities))
    return [*said, *_freshness(writer, facts)]


def _freshness(writer: CardWriter, facts: Sequence[FactRecord]) -> list[str]:
    """What the marks of figures mean that nobody has verified since they were to be."""
    words = messages(writer.language)
    verified = {last_verified(fact) for fact in facts if is_stale(fact, writer.today)}
    days = sorted(day for day in verified if day is not None)
    said = []
    if days:
        span = "/".join(dict.fromkeys((str(days[0]), str(days[-1]))))
        said.append(words.format("list-last-verified", date=format_iso(span, writer.language)))
    if None in verified:
        said.append(words.format("list-never-verified"))
    return said


def _is_over_time(facts: Sequence[FactRecord]) -> bool:
    return len({fact.entity for fact in facts}) == 1


def _ordered(facts: Sequence[FactRecord]) -> list[FactRecord]:
    """Over time the earliest first, otherwise the largest first."""
    if _is_over_time(facts):
        return sorted(facts, key=lambda fact: fact.period or "")
    return sorted(facts, key=lambda fact: -(fact.value or 0))


def _line(writer: CardWriter, fact: FactRecord, over_time: bool) -> str:
    words = messages(writer.language)
    entity = writer.snapshot.label(fact.entity, writer.language)
    value = _marked(writer, fact)
    # The names of events tell their years themselves.
    if fact.period is None or not over_time:
        return words.format("list-line", entity=entity, value=value)
    period = format_iso(fact.period, writer.language)
    return words.format("list-line-dated", entity=entity, period=period, value=value)


def _marked(writer: CardWriter, fact: FactRecord) -> str:
    """The value of a fact with what marks it off from the others."""
    words = messages(writer.language)
    value = writer.value(fact)
    if fact.target:
        value = words.format("card-separator").join((value, words.format("card-target")))
    if not is_stale(fact, writer.today):
        return value
    known = "undated" if last_verified(fact) is None else "dated"
    return words.format(f"list-stale-{known}", value=value)


def _conclusions(
    writer: CardWriter, facts: Sequence[FactRecord], cues: frozenset[str]
) -> list[str]:
    if any(fact.value is None for fact in facts) or len({fact.unit for fact in facts}) > 1:
        return []
    if len({fact.target for fact in facts}) > 1:
        return []  # plans and results do not add up
    if _is_over_time(facts):
        return _change(writer, facts[0], facts[-1])
    found = []
    if "most" in cues:
        found.append(_extreme(writer, facts, "list-most", facts[0]))
    if "least" in cues:
        found.append(_extreme(writer, facts, "list-least", facts[-1]))
    if "total" in cues:
        found.append(_total(writer, facts))
    return found


def _extreme(
    writer: CardWriter, facts: Sequence[FactRecord], message: str, best: FactRecord
) -> str:
    """The entities that share the largest or smallest figure."""
    names = [
        writer.snapshot.label(fact.entity, writer.language)
        for fact in facts
        if fact.value == best.value
    ]
    return messages(writer.language).format(
        message, entities=format_names(names, writer.language), value=writer.value(best)
    )


def _total(writer: CardWriter, facts: Sequence[FactRecord]) -> str:
    """The sum, which is no more exact than the figures it is made of."""
    total = sum((fact.value or Decimal(0) for fact in facts), Decimal(0))
    value = writer.figure(total, facts[0].unit, _joint_qualifier(facts))
    return messages(writer.language).format("list-total", count=len(facts), value=value)


def _joint_qualifier(facts: Sequence[FactRecord]) -> str | None:
    qualifiers = {fact.qualifier for fact in facts} - {None}
    return qualifiers.pop() if len(qualifiers) == 1 else ("about" if qualifiers else None)


def _change(writer: CardWriter, first: FactRecord, last: FactRecord) -> list[str]:
    if first.period is None or last.period is None or first.value == last.value:
        return []
    difference = (last.value or Decimal(0)) - (first.value or Decimal(0))
    message = "list-rise" if difference > 0 else "list-fall"
    unit = "percentage-point" if first.unit == "percent" else first.unit
    return [
        messages(writer.language).format(
            message,
            difference=writer.figure(abs(difference), unit),
            **{"from": format_iso(first.period, writer.language)},
            to=format_iso(last.period, writer.language),
        )
    ]


def _sources(writer: CardWriter, facts: Sequence[FactRecord]) -> str:
    named = dict.fromkeys(writer.sources(fact) for fact in facts)
    message = "card-source" if len(named) == 1 else "list-sources"
    argument = {"source" if len(named) == 1 else "sources": "\n".join(named)}
    return messages(writer.language).format(message, **argument)
