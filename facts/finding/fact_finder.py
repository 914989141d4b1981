"""Finding facts for staff: one page of those a filter lets through, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import CTE, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from facts import queries
from facts.finding.conditions import Condition, conditions, holding
from facts.finding.fact_filter import FactFilter, FactOrder, FactPage, FoundFact, Page
from facts.finding.found_words import Forms, FoundWords
from facts.finding.models import FactListing
from facts.finding.searchable import wanted_words
from facts.models import Entity, Indicator, Term
from facts.records import FactRecord
from facts.vocabulary import TermRole

_FALLBACK = "en"
_FIRST = Page()

type _Owner = tuple[str | None, str | None]  # an entity or an indicator


def find_facts(session: Session, wanted: FactFilter, page: Page = _FIRST) -> FactPage:
    """Return a page of the facts of any status that a filter lets through.

    A page behind the last one has no rows.
    """
    words = wanted_words(wanted.words)
    where = [*conditions(wanted), *holding(session, words)]
    if words:
        total, listed = _searched(session, where, wanted, page)
    else:
        total, listed = _counted(session, where, wanted, page)
    return FactPage(_rows(session, listed, words, wanted.language), total, page)


def found_idents(session: Session, wanted: FactFilter) -> list[str]:
    """Return the ids of all facts that a filter lets through, in no order."""
    found = _found([*conditions(wanted), *holding(session, wanted_words(wanted.words))])
    return list(session.scalars(select(found.c.fact_id)))


def _counted(
    session: Session, where: Sequence[Condition], wanted: FactFilter, page: Page
) -> tuple[int, Sequence[str]]:
    """Count and list apart: an index gives a page of the list without going through it all."""
    found = _found(where)
    query = _on_page(select(found.c.fact_id), found, wanted, page)
    return _count(session, found), session.scalars(query).all()


def _searched(
    session: Session, where: Sequence[Condition], wanted: FactFilter, page: Page
) -> tuple[int, Sequence[str]]:
    """Look through the texts once, for the count and the list alike."""
    found = _found(where)
    total = select(func.count()).select_from(found).scalar_subquery()
    query = _on_page(select(found.c.fact_id, total), found, wanted, page)
    listed = session.execute(query).all()
    if listed or page.number == 1:
        return (listed[0][1] if listed else 0), [fact for fact, _ in listed]
    return _count(session, found), []


def _count(session: Session, found: CTE) -> int:
    return session.scalar(select(func.count()).select_from(found)) or 0


def _found(where: Sequence[Condition]) -> CTE:
    """The facts that meet the conditions, with what they are put in order by."""
    row = FactListing
    columns = (row.fact_id, row.entity_id, row.indicator_id, row.review_by, row.changed_at)
    return select(*columns).where(*where).cte("found")


def _on_page[*Columns](
    query: Select[*Columns], found: CTE, wanted: FactFilter, page: Page
) -> Select[*Columns]:
    if wanted.order is FactOrder.LABEL:
        query = _by_label(query, found, wanted.language)
    elif wanted.order is FactOrder.REVIEW_BY:
        query = query.order_by(found.c.review_by.asc().nulls_last())
    else:
        query = query.order_by(found.c.changed_at.desc())
    ordered = query.order_by(found.c.fact_id.desc())
    return ordered.limit(page.size).offset((page.number - 1) * page.size)


def _by_label[*Columns](query: Select[*Columns], found: CTE, language: str) -> Select[*Columns]:
    entities = _ranks(Entity.id, Term.entity_id, language)
    indicators = _ranks(Indicator.id, Term.indicator_id, language)
    return (
        query.join(entities, entities.c.id == found.c.entity_id)
        .join(indicators, indicators.c.id == found.c.indicator_id)
        .order_by(entities.c.rank, indicators.c.rank)
    )


def _ranks(
    ident: InstrumentedAttribute[str], owner: InstrumentedAttribute[str | None], language: str
) -> CTE:
    """Where each owner stands among the others: by its label, its English label or its id."""
    own, english = (
        select(Term.text)
        .where(owner == ident, Term.language == code, Term.role == TermRole.LABEL.value)
        .scalar_subquery()
        for code in (language, _FALLBACK)
    )
    label = func.lower(func.coalesce(own, english, ident))
    rank = func.row_number().over(order_by=(label, ident)).label("rank")
    return select(ident.label("id"), rank).cte(f"{owner.key}_ranks")


def _rows(
    session: Session, idents: Sequence[str], words: Sequence[Forms], language: str
) -> list[FoundFact]:
    facts = queries.facts_by_id(session, idents)
    labels = _labels(session, facts, language)
    changed = _changed(session, idents)
    found = FoundWords(session, facts, words)
    return [
        FoundFact(
            fact,
            labels.get((fact.entity, None), fact.entity),
            labels.get((None, fact.indicator), fact.indicator),
            *changed[fact.id],
            found.of(fact),
        )
        for fact in facts
    ]


def _changed(session: Session, idents: Sequence[str]) -> Mapping[str, tuple[str, datetime]]:
    """Who changed the facts last, and when."""
    columns = (FactListing.fact_id, FactListing.changed_by, FactListing.changed_at)
    query = select(*columns).where(FactListing.fact_id.in_(idents))
    return {fact: (actor, at) for fact, actor, at in session.execute(query)}


def _labels(session: Session, facts: Sequence[FactRecord], language: str) -> Mapping[_Owner, str]:
    """The names of what the facts are about; English ones in brackets."""
    entities, indicators = {fact.entity for fact in facts}, {fact.indicator for fact in facts}
    query = select(Term.entity_id, Term.indicator_id, Term.language, Term.text).where(
        Term.entity_id.in_(entities) | Term.indicator_id.in_(indicators),
        Term.language.in_((language, _FALLBACK)),
        Term.role == TermRole.LABEL.value,
    )
    labels = session.execute(query).all()
    english = {(e, i): f"[{text}]" for e, i, code, text in labels if code == _FALLBACK}
    return english | {(e, i): text for e, i, code, text in labels if code == language}
