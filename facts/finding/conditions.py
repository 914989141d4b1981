"""The conditions of a filter in SQL."""

from collections.abc import Container, Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from facts.finding.fact_filter import ChangedBy, FactFilter
from facts.finding.holds import holds
from facts.finding.models import FactListing, NamedKind, NameText
from facts.models import Entity, EntityWithin, FactAbout, FactSource, Indicator
from facts.vocabulary import KNOWLEDGE, EntityKind

type Condition = ColumnElement[bool]


def conditions(wanted: FactFilter) -> Iterator[Condition]:
    """Yield all that a fact has to meet beside holding the words."""
    if wanted.statuses:
        yield FactListing.status.in_([status.value for status in wanted.statuses])
    if wanted.source is not None:
        yield _cited(FactSource.source_id == wanted.source)
    if wanted.place is not None:
        yield _about(_with_parts(wanted.place, EntityKind.PLACE))
    if wanted.industry is not None:
        parts = _with_parts(wanted.industry, EntityKind.INDUSTRY)
        topical = select(Indicator.id).where(Indicator.topic.in_(parts))
        yield or_(_about(parts), FactListing.indicator_id.in_(topical))
    if wanted.entity is not None:
        yield _about(select(Entity.id).where(Entity.id == wanted.entity))
    if wanted.indicator is not None:
        yield FactListing.indicator_id == wanted.indicator
    if wanted.owner is not None:
        yield FactListing.owner == wanted.owner
    if wanted.review_before is not None:
        yield FactListing.review_by < wanted.review_before
    if wanted.changed_by is not None:
        by_knowledge = FactListing.changed_by == KNOWLEDGE
        yield by_knowledge if wanted.changed_by is ChangedBy.KNOWLEDGE else ~by_knowledge


def holding(session: Session, words: Iterable[Sequence[str]]) -> list[Condition]:
    """For each word, a fact whose names, sources or own text hold it in any of its forms.

    The words that the fewest names hold come first: few facts are left to look through for others.
    """
    held = [(_names_holding(session, forms), forms) for forms in words]
    rarest_first = sorted(held, key=lambda each: sum(each[0].values()))
    return [_holding(forms, kinds) for kinds, forms in rarest_first]


def _names_holding(session: Session, forms: Sequence[str]) -> dict[str, int]:
    """How many names of each kind hold a word."""
    query = select(NameText.kind, func.count()).where(_held(NameText.text, forms))
    return dict(session.execute(query.group_by(NameText.kind)).all())


def _holding(forms: Sequence[str], kinds: Container[str]) -> Condition:
    """What is cheap to tell comes first, for a database looks no further than it has to.

    Args:
        kinds: of which some name holds the word; others are left out.
    """
    found = [_held(FactListing.text, forms)]
    if NamedKind.INDICATOR in kinds:
        found.insert(0, FactListing.indicator_id.in_(_owners(NamedKind.INDICATOR, forms)))
    if NamedKind.ENTITY in kinds:
        entities = _owners(NamedKind.ENTITY, forms)
        found = [FactListing.entity_id.in_(entities), *found, _concerned(entities)]
    if NamedKind.SOURCE in kinds:
        found.append(_cited(FactSource.source_id.in_(_owners(NamedKind.SOURCE, forms))))
    return or_(*found)


def _owners(kind: NamedKind, forms: Sequence[str]) -> Select[str]:
    held = _held(NameText.text, forms)
    return select(NameText.owner_id).where(NameText.kind == kind.value, held)


def _held(text: InstrumentedAttribute[str], forms: Sequence[str]) -> Condition:
    return or_(*(holds(text, form) for form in forms))


def _cited(source: Condition) -> Condition:
    return FactListing.fact_id.in_(select(FactSource.fact_id).where(source))


def _concerned(entities: Select[str]) -> Condition:
    further = select(FactAbout.fact_id).where(FactAbout.entity_id.in_(entities))
    return FactListing.fact_id.in_(further)


def _about(entities: Select[str]) -> Condition:
    return or_(FactListing.entity_id.in_(entities), _concerned(entities))


def _with_parts(ident: str, kind: EntityKind) -> Select[str]:
    """An entity of a kind and all that lies within it, however deep."""
    root = select(Entity.id).where(Entity.id == ident, Entity.kind == kind.value)
    found = root.cte(recursive=True)
    parts = select(EntityWithin.entity_id).join(found, EntityWithin.broader_id == found.c.id)
    return select(found.union(parts).c.id)
