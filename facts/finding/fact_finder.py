"""Finding facts for staff: one page of those a filter lets through, and how many there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import CTE, ColumnElement, Row, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from facts import queries
from facts.finding.conditions import Condition, conditions, holding
from facts.finding.fact_filter import FactFilter, FactOrder, FactPage, FoundFact, Page
from facts.finding.found_words import Forms, FoundWords
from facts.finding.models import OwnerKind, SearchText
from facts.finding.searchable import wanted_words
from facts.models import Fact, Term
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
    where = [*conditions(wanted), *(holding(session, forms) for forms in words)]
    if words:
        total, listed = _searched(session, where, wanted, page)
    else:
        total, listed = _counted(session, where, wanted, page)
    return FactPage(_rows(session, listed, words, wanted.language), total, page)


def _counted(
    session: Session, where: Sequence[Condition], wanted: FactFilter, page: Page
) -> tuple[int, Sequence[Row[*tuple[Any, ...]]]]:
    """Count and list apart: an index gives a page of the list without going through it all."""
    total = session.scalar(select(func.count()).select_from(Fact).where(*where)) or 0
    found = _found(where)
    return total, session.execute(_on_page(select(found), found, wanted, page)).all()


def _searched(
    session: Session, where: Sequence[Condition], wanted: FactFilter, page: Page
) -> tuple[int, Sequence[Row[*tuple[Any, ...]]]]:
    """Look through the texts once, for the count and the list alike."""
    found = _found(where)
    total = select(func.count()).select_from(found).scalar_subquery()
    query = select(found, total.label("total"))
    listed = session.execute(_on_page(query, found, wanted, page)).all()
    if listed or page.number == 1:
        return (listed[0].total if listed else 0), listed
    return session.scalar(select(func.count()).select_from(found)) or 0, listed


def _found(where: Sequence[Condition]) -> CTE:
    """The facts that meet the conditions, with what they are put in order by."""
    columns = (Fact.id, Fact.entity_id, Fact.indicator_id, Fact.period_end, Fact.review_by)
    own = (SearchText.owner_kind == OwnerKind.FACT.value, SearchText.owner_id == Fact.id)
    query = select(*columns, Fact.changed_by, SearchText.changed_at).join(SearchText, own[1])
    return query.where(own[0], *where).cte("found")


def _on_page(
    query: Select[*tuple[Any, ...]], found: CTE, wanted: FactFilter, page: Page
) -> Select[*tuple[Any, ...]]:
    ordered = query.order_by(*_order(found, wanted))
    return ordered.limit(page.size).offset((page.number - 1) * page.size)


def _order(found: CTE, wanted: FactFilter) -> Iterator[ColumnElement[Any]]:
    columns = found.c
    if wanted.order is FactOrder.CHANGED:
        yield columns.changed_at.desc()
    elif wanted.order is FactOrder.REVIEW_BY:
        yield columns.review_by.asc().nulls_last()
    else:
        yield _label(Term.entity_id, columns.entity_id, wanted.language)
        yield _label(Term.indicator_id, columns.indicator_id, wanted.language)
        yield columns.period_end.desc().nulls_last()
    yield columns.id.desc()


def _label(
    owner: InstrumentedAttribute[str | None], ident: ColumnElement[str], language: str
) -> ColumnElement[str]:
    """The label an owner is put in order by: in the language, in English, or its id."""
    own, english = (
        select(Term.text)
        .where(owner == ident, Term.language == code, Term.role == TermRole.LABEL.value)
        .scalar_subquery()
        for code in (language, _FALLBACK)
    )
    return func.lower(func.coalesce(own, english, ident))


def _rows(
    session: Session,
    listed: Sequence[Row[*tuple[Any, ...]]],
    words: Sequence[Forms],
    language: str,
) -> list[FoundFact]:
    facts = queries.facts_by_id(session, [row.id for row in listed])
    labels = _labels(session, facts, language)
    found = FoundWords(session, facts, words)
    by_id = {row.id: row for row in listed}
    return [
        FoundFact(
            fact,
            labels.get((fact.entity, None), fact.entity),
            labels.get((None, fact.indicator), fact.indicator),
            by_id[fact.id].changed_by,
            by_id[fact.id].changed_at,
            found.of(fact),
        )
        for fact in facts
    ]


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
