"""What must hold between the items of the knowledge: references, values, names, editions."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from facts.errors import PeriodError
from facts.knowledge_files import Knowledge, Labels, Stated
from facts.knowledge_items import (
    EditionItem,
    FactItem,
    Item,
    SeriesItem,
    StatementItem,
)
from facts.period import period_bounds
from facts.vocabulary import EditionStatus, EntityKind, FactStatus, IndicatorKind
from languages import match

_DECIMAL = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
DATED_EDITIONS_TO_EXPECT = 2
_DASHES_OF_A_DAY = 2

_WITH_REASON = (FactStatus.DISPUTED, FactStatus.RETIRED)

type Check = Callable[[Knowledge], Iterator[str]]


def check_knowledge(knowledge: Knowledge) -> list[str]:
    """Return every mistake between items, in the order of the checks."""
    return [mistake for check in CHECKS for mistake in check(knowledge)]


def check_references(knowledge: Knowledge) -> Iterator[str]:
    """Ids that other items refer to are stated somewhere."""
    targets: dict[str, dict[str, object]] = {
        "entity": {**knowledge.entities},
        "indicator": {**knowledge.indicators},
        "source": {**knowledge.sources},
        "series": {**knowledge.series},
    }
    for section, references in _REFERENCES.items():
        for stated in getattr(knowledge, section).values():
            for name, kind in references.items():
                for ident in _idents(getattr(stated.item, name)):
                    if ident not in targets[kind]:
                        yield stated.place.mistake(f"{name}: there is no {kind} '{ident}'", name)


def check_hierarchy(knowledge: Knowledge) -> Iterator[str]:
    """No entity lies within itself, however far up."""
    within = {key: stated.item.within for key, stated in knowledge.entities.items()}
    for key, stated in knowledge.entities.items():
        if key in _above(key, within):
            yield stated.place.mistake("the entity lies within itself", "within")


def check_indicators(knowledge: Knowledge) -> Iterator[str]:
    """A number has a unit; words and dates have none."""
    for stated in knowledge.indicators.values():
        is_number = stated.item.kind is IndicatorKind.NUMBER
        if is_number and stated.item.unit is None:
            yield stated.place.mistake("a number needs a unit")
        if not is_number and stated.item.unit is not None:
            yield stated.place.mistake(f"a {stated.item.kind} has no unit", "unit")


def check_facts(knowledge: Knowledge) -> Iterator[str]:
    """Values fit their indicator, and disputes have a reason."""
    for stated in knowledge.facts.values():
        indicator = knowledge.indicators.get(stated.item.indicator)
        kind = indicator.item.kind if indicator else None
        for message, name in fact_mistakes(stated.item, kind):
            yield stated.place.mistake(message, name)


def check_labels(knowledge: Knowledge) -> Iterator[str]:
    """Each language with a label file names every entity and indicator and words every text."""
    for labels in knowledge.labels:
        yield from _missing(labels, "entity", knowledge.entities, labels.entities)
        yield from _missing(labels, "indicator", knowledge.indicators, labels.indicators)
        worded = {key for key, fact in knowledge.facts.items() if _needs_text(fact, knowledge)}
        yield from _missing(labels, "fact", worded, labels.facts, "has no text")
        yield from _unknown("entity", labels.entities, knowledge.entities)
        yield from _unknown("indicator", labels.indicators, knowledge.indicators)
        yield from _unknown("fact", labels.facts, knowledge.facts)


def check_questions(knowledge: Knowledge) -> Iterator[str]:
    """Questions ask for facts that there are."""
    for questions in knowledge.questions:
        yield from _unknown("fact", questions.facts, knowledge.facts)


def check_events(knowledge: Knowledge) -> Iterator[str]:
    """Series and editions are events, in order, and expected only on good grounds."""
    for section in (knowledge.series, knowledge.editions):
        for key, stated in section.items():
            entity = knowledge.entities.get(key)
            if entity is None or entity.item.kind is not EntityKind.EVENT:
                yield stated.place.mistake("the id is not an entity of kind event", "id")
    dated = Counter(
        edition.item.series for edition in knowledge.editions.values() if edition.item.starts
    )
    recurring = {key for key, series in knowledge.series.items() if series.item.recurs_every}
    for series in knowledge.series.values():
        for message, name in series_mistakes(series.item):
            yield series.place.mistake(message, name)
    for edition in knowledge.editions.values():
        recurs = edition.item.series in recurring
        for message, name in edition_mistakes(edition.item, dated[edition.item.series], recurs):
            yield edition.place.mistake(message, name)


def check_desks(knowledge: Knowledge) -> Iterator[str]:
    """One desk at most is the default, and desks speak languages that exist here."""
    defaults = [desk for desk in knowledge.desks.values() if desk.item.default]
    for desk in defaults[1:]:
        yield desk.place.mistake("another desk is the default already", "default")
    for desk in knowledge.desks.values():
        for tag in desk.item.languages:
            if match(tag) is None:
                yield desk.place.mistake(f"'{tag}' is not a language of the desk", "languages")


CHECKS: tuple[Check, ...] = (
    check_references,
    check_hierarchy,
    check_indicators,
    check_facts,
    check_labels,
    check_questions,
    check_events,
    check_desks,
)
_REFERENCES = {
    "entities": {"within": "entity"},
    "indicators": {"topic": "entity"},
    "facts": {"entity": "entity", "about": "entity", "indicator": "indicator", "source": "source"},
    "series": {"organisers": "entity", "topics": "entity", "recurrence_source": "source"},
    "editions": {"series": "series", "place": "entity", "source": "source"},
    "desks": {
        "organisation": "entity",
        "topics": "entity",
        "places": "entity",
        "source": "source",
    },
}


def _idents(reference: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if reference is None:
        return ()
    return (reference,) if isinstance(reference, str) else reference


def _above(key: str, within: dict[str, tuple[str, ...]]) -> set[str]:
    found: set[str] = set()
    open_ends = list(within[key])
    while open_ends:
        broader = open_ends.pop()
        if broader not in found:
            found.add(broader)
            open_ends.extend(within.get(broader, ()))
    return found


def fact_mistakes(fact: StatementItem, kind: IndicatorKind | None) -> Iterator[tuple[str, str]]:
    """Yield what is wrong within one fact, and the field; `kind` is its indicator's, if known."""
    if fact.status is FactStatus.DISPUTED and fact.reason is None:
        yield "a disputed fact needs a reason", "status"
    if fact.status not in _WITH_REASON and fact.reason is not None:
        yield "only a disputed fact has a reason", "reason"
    if fact.inferred and fact.period is None:
        yield "an inferred period needs a period", "inferred"
    if fact.entity in fact.about:
        yield f"'{fact.entity}' is the fact's own entity already", "about"
    if fact.qualifier and fact.value is None:
        yield "a qualifier needs a value", "qualifier"
    if kind is not None and fact.reason is None:
        yield from _value_mistakes(fact, kind)


def _value_mistakes(fact: StatementItem, kind: IndicatorKind) -> Iterator[tuple[str, str]]:
    if kind is IndicatorKind.TEXT:
        if fact.value is not None:
            yield "a text fact has words in each language and no value", "value"
    elif fact.value is None:
        if fact.status is not FactStatus.DRAFT:
            yield f"a {kind} needs a value", "id"
    elif kind is IndicatorKind.NUMBER:
        if _DECIMAL.fullmatch(fact.value) is None:
            yield f"'{fact.value}' is not a decimal in full", "value"
    else:
        yield from _date_mistakes(fact.value)


def _date_mistakes(value: str) -> Iterator[tuple[str, str]]:
    try:
        period_bounds(value)
    except PeriodError as error:
        yield str(error), "value"


def _needs_text(fact: Stated[FactItem], knowledge: Knowledge) -> bool:
    indicator = knowledge.indicators.get(fact.item.indicator)
    is_text = indicator is not None and indicator.item.kind is IndicatorKind.TEXT
    return is_text and fact.item.status is not FactStatus.DISPUTED


def _missing(
    labels: Labels,
    kind: str,
    wanted: Iterable[str],
    found: Iterable[str],
    lack: str = "has no label",
) -> Iterator[str]:
    for ident in sorted(set(wanted) - set(found)):
        yield f"{labels.file}:1: {kind} '{ident}': {lack} in {labels.language}"


def _unknown[T: Item](
    kind: str, found: dict[str, Stated[T]], known: Iterable[str]
) -> Iterator[str]:
    for ident in sorted(found.keys() - set(known)):
        yield found[ident].place.mistake(f"there is no such {kind}")


def series_mistakes(series: SeriesItem) -> Iterator[tuple[str, str]]:
    """Yield what is wrong within one series, and the field."""
    if series.recurs_every is None and series.usual_month is not None:
        yield "a usual month needs a recurrence", "usual_month"
    if series.recurs_every is None and series.recurrence_source is not None:
        yield "a source of the recurrence needs a recurrence", "recurrence_source"
    if series.recurs_every is not None and series.recurrence_source is None:
        yield "a recurrence needs a source", "recurrence_source"


def edition_mistakes(
    edition: EditionItem, dated: int, recurs: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield what is wrong within one edition, and the field.

    Args:
        dated: how many editions of its series have a date.
        recurs: whether a source states that the series recurs.
    """
    if edition.ends and edition.starts is None:
        yield "an end needs a start", "ends"
    if edition.starts and edition.ends and edition.ends < edition.starts[: len(edition.ends)]:
        yield "ends before it starts", "ends"
    yield from _time_mistakes(edition)
    if edition.inferred and edition.starts is None:
        yield "an inferred date needs a date", "inferred"
    if edition.status is EditionStatus.EXPECTED:
        if not recurs and dated < DATED_EDITIONS_TO_EXPECT:
            yield "an expected edition needs a stated recurrence or two dated ones", "status"
        if edition.starts or edition.ends or edition.ordinal:
            yield "an expected edition has no date or number yet", "status"


def _time_mistakes(edition: EditionItem) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the times of day: they need days, and somebody's clock."""
    last = edition.ends or edition.starts or ""
    if edition.starts_at and (edition.starts or "").count("-") != _DASHES_OF_A_DAY:
        yield "a time of day needs a day", "starts_at"
    if edition.ends_at and last.count("-") != _DASHES_OF_A_DAY:
        yield "a time of day needs a day", "ends_at"
    if (edition.starts_at or edition.ends_at) and edition.time_zone is None:
        yield "a time of day needs a time zone", "time_zone"
    same_day = edition.starts == last
    if edition.starts_at and edition.ends_at and same_day and edition.ends_at <= edition.starts_at:
        yield "ends before it starts", "ends_at"
