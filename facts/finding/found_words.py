"""Where in the facts of a page the words of a query stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from facts.column_types import canonical_decimal
from facts.finding.fact_filter import FactField, FoundWord
from facts.finding.holds import holds
from facts.finding.models import NamedKind, NameText
from facts.finding.name_texts import stored_names
from facts.finding.searchable import searchable
from facts.records import FactRecord

type Forms = tuple[str, ...]


class FoundWords:
    """Tells where words stand in some facts.

    Args:
        facts: of one page; their names are read together.
        words: each in the forms of which one has to be found.
    """

    def __init__(
        self, session: Session, facts: Sequence[FactRecord], words: Sequence[Forms]
    ) -> None:
        self._words = words
        forms = [form for word in words for form in word]
        entities = {entity for fact in facts for entity in (fact.entity, *fact.about)}
        indicators = {fact.indicator for fact in facts}
        self._entities = _names(session, NamedKind.ENTITY, entities, forms)
        self._indicators = _names(session, NamedKind.INDICATOR, indicators, forms)

    def of(self, fact: FactRecord) -> tuple[FoundWord, ...]:
        """The first place of each word; the fact's own words go before those of names."""
        places = [(field, text, searchable(text)) for field, text in _own(fact)]
        return tuple(place for forms in self._words if (place := self._first(fact, places, forms)))

    def _first(
        self, fact: FactRecord, places: Sequence[tuple[FactField, str, str]], forms: Forms
    ) -> FoundWord | None:
        named = self._named(fact)
        return next(
            (
                FoundWord(field, text)
                for field, text, line in (*places, *named)
                if any(form in line for form in forms)
            ),
            None,
        )

    def _named(self, fact: FactRecord) -> Iterator[tuple[FactField, str, str]]:
        entities, indicators = self._entities, self._indicators
        for text, line in entities.get(fact.entity, ()):
            yield FactField.ENTITY, text, line
        for text, line in indicators.get(fact.indicator, ()):
            yield FactField.INDICATOR, text, line
        for about in fact.about:
            for text, line in entities.get(about, ()):
                yield FactField.ABOUT, text, line


def _own(fact: FactRecord) -> Iterator[tuple[FactField, str]]:
    """What a fact and its sources say themselves."""
    yield FactField.ID, fact.id
    if fact.value is not None:
        yield FactField.VALUE, canonical_decimal(fact.value)
    if fact.value_text is not None:
        yield FactField.VALUE, fact.value_text
    if fact.period is not None:
        yield FactField.PERIOD, fact.period
    for text in fact.texts.values():
        yield FactField.TEXT, text
    for source, locator in fact.sources:
        if locator is not None:
            yield FactField.LOCATOR, locator
        named = (source.title, source.publisher, source.id)
        yield from ((FactField.SOURCE, name) for name in named if name is not None)


def _names(
    session: Session, kind: NamedKind, idents: set[str], forms: Sequence[str]
) -> Mapping[str, list[tuple[str, str]]]:
    """The names of those that hold one of the forms, as stored and as searched."""
    if not forms:
        return {}
    query = select(NameText.owner_id, NameText.text).where(
        NameText.kind == kind.value,
        NameText.owner_id.in_(idents),
        or_(*(holds(NameText.text, form) for form in forms)),
    )
    lines = {ident: text.split("\n") for ident, text in session.execute(query)}
    stored = stored_names(session.connection(), kind, list(lines))
    # Between two reads a name may have come or gone.
    return {ident: list(zip(texts, lines[ident], strict=False)) for ident, texts in stored.items()}
