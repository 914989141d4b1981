"""Finding entities, indicators and sources by words of their names in any language."""

from collections.abc import Collection, Mapping

from sqlalchemy import func, or_, select, union_all
from sqlalchemy.orm import Session

from facts.finding.holds import holds
from facts.finding.models import FactListing, NamedKind, NameText
from facts.finding.searchable import wanted_words
from facts.models import FactAbout, FactSource


def owners_named(session: Session, kind: NamedKind, words: str) -> set[str]:
    """Return the ids of those whose names, or id, hold each of the words somewhere."""
    held = [or_(*(holds(NameText.text, form) for form in forms)) for forms in wanted_words(words)]
    query = select(NameText.owner_id).where(NameText.kind == kind.value, *held)
    return set(session.scalars(query))


def fact_counts(session: Session, kind: NamedKind, idents: Collection[str]) -> Mapping[str, int]:
    """Return how many facts cite, state or concern each of the ids that any fact does."""
    pairs = {
        NamedKind.ENTITY: union_all(
            select(FactListing.entity_id, FactListing.fact_id).where(
                FactListing.entity_id.in_(idents)
            ),
            select(FactAbout.entity_id, FactAbout.fact_id).where(FactAbout.entity_id.in_(idents)),
        ),
        NamedKind.INDICATOR: select(FactListing.indicator_id, FactListing.fact_id).where(
            FactListing.indicator_id.in_(idents)
        ),
        NamedKind.SOURCE: select(FactSource.source_id, FactSource.fact_id).where(
            FactSource.source_id.in_(idents)
        ),
    }[kind].subquery()
    owner, fact = pairs.c
    query = select(owner, func.count(fact.distinct())).group_by(owner)
    return {ident: count for ident, count in session.execute(query)}  # noqa: C416
