"""The conditions of a filter in SQL."""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from facts.finding.fact_filter import ChangedBy, FactFilter
from facts.finding.holds import holds
from facts.finding.models import OwnerKind, SearchText
from facts.models import Entity, EntityWithin, Fact, FactAbout, FactSource, Indicator
from facts.vocabulary import KNOWLEDGE, EntityKind

type Condition = ColumnElement[bool]

_NAMES = aliased(SearchText)  # the texts of others than the facts that are listed


def conditions(wanted: FactFilter) -> Iterator[Condition]:
    """Yield all that a fact has to meet beside holding the words."""
    if wanted.statuses:
        yield Fact.status.in_([status.value for status in wanted.statuses])
    if wanted.source is not None:
        yield Fact.id.in_(select(FactSource.fact_id).where(FactSource.source_id == wanted.source))
    if wanted.place is not None:
        yield _concerns(_with_parts(wanted.place, EntityKind.PLACE))
    if wanted.industry is not None:
        parts = _with_parts(wanted.industry, EntityKind.INDUSTRY)
        topical = select(Indicator.id).where(Indicator.topic.in_(parts))
        yield or_(_concerns(parts), Fact.indicator_id.in_(topical))
    if wanted.indicator is not None:
        yield Fact.indicator_id == wanted.indicator
    if wanted.owner is not None:
        yield Fact.owner == wanted.owner
    if wanted.review_before is not None:
        yield Fact.review_by < wanted.review_before
    if wanted.changed_by is not None:
        by_knowledge = Fact.changed_by == KNOWLEDGE
        yield by_knowledge if wanted.changed_by is ChangedBy.KNOWLEDGE else ~by_knowledge


def holding(session: Session, forms: Sequence[str]) -> Condition:
    """A fact whose names, sources or own text hold a word in any of its forms.

    Where no name and no source holds it, only the facts' own texts are looked through.
    """
    apart = _NAMES.owner_kind != OwnerKind.FACT.value
    kinds = session.scalars(select(_NAMES.owner_kind).where(apart, _held(_NAMES, forms)).distinct())
    named = (_named(OwnerKind(kind), forms) for kind in sorted(kinds))
    return or_(*named, _held(SearchText, forms))


def _named(kind: OwnerKind, forms: Sequence[str]) -> Condition:
    """A fact with a name or a source that holds the word."""
    owners = select(_NAMES.owner_id).where(_NAMES.owner_kind == kind.value, _held(_NAMES, forms))
    if kind is OwnerKind.INDICATOR:
        return Fact.indicator_id.in_(owners)
    if kind is OwnerKind.SOURCE:
        return _refers(FactSource.fact_id, FactSource.source_id, owners)
    further = _refers(FactAbout.fact_id, FactAbout.entity_id, owners)
    return or_(Fact.entity_id.in_(owners), further)


def _held(texts: type[SearchText], forms: Sequence[str]) -> Condition:
    return or_(*(holds(texts.text, form) for form in forms))


def _refers(
    fact: InstrumentedAttribute[str], column: InstrumentedAttribute[str], owners: Select[str]
) -> Condition:
    """A fact with a part that refers to one of the owners.

    Coalesced, the column is no key to look each of the owners up by: a fact refers to few.
    """
    return exists().where(fact == Fact.id, func.coalesce(column, "").in_(owners))


def _concerns(entities: Select[str]) -> Condition:
    further = select(FactAbout.fact_id).where(FactAbout.entity_id.in_(entities))
    return or_(Fact.entity_id.in_(entities), Fact.id.in_(further))


def _with_parts(ident: str, kind: EntityKind) -> Select[str]:
    """An entity of a kind and all that lies within it, however deep."""
    root = select(Entity.id).where(Entity.id == ident, Entity.kind == kind.value)
    found = root.cte(recursive=True)
    parts = select(EntityWithin.entity_id).join(found, EntityWithin.broader_id == found.c.id)
    return select(found.union(parts).c.id)
